package mx.conalep.secyt.portal.internal.metas;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Conformidad;
import mx.conalep.secyt.seguimiento.Conformidades;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Acts of conformity of the state units. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/metas/conformidades")
public final class PaginaConformidades extends PaginaDeMetas {

    private static final String RUTA = "/metas/conformidades";

    private final transient Conformidades conformidades;

    @Activate
    public PaginaConformidades(@Reference Marco marco, @Reference Conformidades conformidades) {
        super(marco, RUTA);
        this.conformidades = conformidades;
    }

    @Override
    Respuesta ver(Solicitud s, List<ErrorCampo> errores) {
        Linea linea = Hojas.linea(s.parametro("linea").orElse(""));
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(lista(s, linea));
        if (s.identidad().tiene(Rol.UNIDAD_ESTATAL)) {
            bloques.add(firma(s, linea));
        }
        if (s.identidad().tiene(Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC)) {
            bloques.add(retiro(s, linea));
        }
        return Hojas.vista(s, RUTA, "Conformidad con las metas", Hojas.filtro(s, Hojas.linea(s)), bloques, errores);
    }

    private Bloque lista(Solicitud s, Linea linea) {
        List<List<Celda>> filas =
                conformidades
                        .listar(s.identidad(), Hojas.ejercicio(s), linea, new Paginacion(1, 500))
                        .elementos()
                        .stream()
                        .map(PaginaConformidades::fila)
                        .toList();
        Tabla tabla = new Tabla(
                "actas",
                "Actas",
                List.of(
                        Columna.de("Folio"),
                        Columna.de("Unidad"),
                        Columna.de("Estado"),
                        Columna.de("Firmó"),
                        Columna.numero("Metas"),
                        Columna.de("SHA-256")),
                filas,
                null,
                Vacio.de("Nadie ha firmado", "Cada unidad estatal firma cuando sus metas están completas."));
        return Bloque.lista("actas", "Actas de conformidad", "", tabla);
    }

    private static List<Celda> fila(Conformidad c) {
        Conformidad.Retiro retiro = c.retiro();
        Celda estado = retiro != null
                ? Celda.insignia("Retirada", Tono.NEUTRO).conNota(retiro.motivo())
                : c.nacional() != null
                        ? Celda.insignia("En la nacional", Tono.BIEN).conNota(c.nacional())
                        : Celda.insignia("Vigente", Tono.CURSO);
        return List.of(
                Celda.de(c.folio()),
                Celda.de(c.unidad()),
                estado,
                Celda.de(c.firmante()).conNota(c.momento().toString().substring(0, 10)),
                Celda.numero(c.metas()),
                Celda.de(c.huella().substring(0, 12)));
    }

    private static Bloque firma(Solicitud s, Linea linea) {
        Formulario forma = Formulario.de(
                Entrada.texto("unidad", "Unidad estatal").obligatoria().conAyuda("Como CE-08."),
                Entrada.texto("firmante", "Quién firma").obligatoria(),
                Entrada.texto("cargo", "Cargo"));
        return Bloque.forma(
                "firmar",
                "Firmar la conformidad",
                "Congela lo que capturaron sus planteles y CAST. Si algo falta o está observado, se le dice qué.",
                Hojas.con(
                        forma.llenado(s),
                        Entrada.oculta("ejercicio", Hojas.ejercicio(s)),
                        Entrada.oculta("linea", linea)),
                RUTA,
                "Firmar");
    }

    private static Bloque retiro(Solicitud s, Linea linea) {
        Formulario forma = Formulario.de(
                Entrada.texto("folio", "Folio del acta").obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "motivo", "Motivo").obligatoria());
        return Bloque.forma(
                "retirar",
                "Retirar un acta",
                "Se puede mientras no esté en las metas nacionales.",
                Hojas.con(
                        forma.llenado(s),
                        Entrada.oculta("ejercicio", Hojas.ejercicio(s)),
                        Entrada.oculta("linea", linea)),
                RUTA,
                "Retirar");
    }

    @Override
    String hacer(Solicitud s) {
        String folio = s.parametro("folio").orElse(null);
        if (folio != null) {
            conformidades.retirar(s.identidad(), folio, s.parametro("motivo").orElse(null));
            return "Se retiró el acta " + folio + ".";
        }
        Conformidad nueva = conformidades.crear(
                s.identidad(),
                new Conformidad.Peticion(
                        Hojas.ejercicio(s),
                        Hojas.linea(s.parametro("linea").orElse("")),
                        s.parametro("unidad").orElse(null),
                        s.parametro("firmante").orElse(null),
                        s.parametro("cargo").orElse(null)));
        return "Se firmó el acta " + nueva.folio() + " por " + nueva.metas() + " metas.";
    }
}
