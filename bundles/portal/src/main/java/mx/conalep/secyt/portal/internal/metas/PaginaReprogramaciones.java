package mx.conalep.secyt.portal.internal.metas;

import jakarta.servlet.Servlet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.OficioMetas;
import mx.conalep.secyt.seguimiento.Reprogramacion;
import mx.conalep.secyt.seguimiento.Reprogramaciones;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Reprogrammings, and a new one pasted from a spreadsheet. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/metas/reprogramaciones")
public final class PaginaReprogramaciones extends PaginaDeMetas {

    private static final String RUTA = "/metas/reprogramaciones";

    private final transient Reprogramaciones reprogramaciones;

    @Activate
    public PaginaReprogramaciones(@Reference Marco marco, @Reference Reprogramaciones reprogramaciones) {
        super(marco, RUTA);
        this.reprogramaciones = reprogramaciones;
    }

    @Override
    Respuesta ver(Solicitud s, List<ErrorCampo> errores) {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(lista(s));
        if (s.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC)) {
            bloques.add(forma(s));
        }
        return Hojas.vista(s, RUTA, "Reprogramación de metas", Hojas.filtro(s), bloques, errores);
    }

    private Bloque lista(Solicitud s) {
        List<List<Celda>> filas =
                reprogramaciones.listar(s.identidad(), Hojas.ejercicio(s), new Paginacion(1, 100)).elementos().stream()
                        .flatMap(r -> r.metas().stream().map(c -> fila(r, c)))
                        .toList();
        Tabla tabla = new Tabla(
                "reprogramaciones",
                "Metas reprogramadas",
                List.of(
                        Columna.de("Folio"),
                        Columna.de("Oficio"),
                        Columna.de("Unidad"),
                        Columna.de("Indicador"),
                        Columna.de("Original"),
                        Columna.de("Antes"),
                        Columna.de("Después")),
                filas,
                null,
                Vacio.de("No hay reprogramaciones", "Se hacen cuando un oficio pide cambiar metas en vigor."));
        return Bloque.lista("lista", "Reprogramaciones del año", "", tabla);
    }

    private static List<Celda> fila(Reprogramacion r, Reprogramacion.Cambio c) {
        return List.of(
                Celda.de(r.folio()).conNota(r.motivo()),
                Celda.de(r.oficio().numero())
                        .conNota(r.oficio().solicitante() + ", " + r.oficio().fecha()),
                Celda.de(c.unidad()),
                Celda.de(c.indicador()),
                Celda.de(Hojas.cifras(c.original())),
                Celda.de(Hojas.cifras(c.antes())),
                Celda.de(Hojas.cifras(c.despues())));
    }

    private static Bloque forma(Solicitud s) {
        Formulario forma = Formulario.de(
                Entrada.texto("oficio.numero", "Número del oficio").obligatoria(),
                Entrada.de(Entrada.Clase.FECHA, "oficio.fecha", "Fecha del oficio")
                        .obligatoria(),
                Entrada.texto("oficio.solicitante", "Quién lo pide").obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "motivo", "Motivo").obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "metas", "Metas")
                        .obligatoria()
                        .conAyuda("Una por renglón, pegadas de Excel: unidad, indicador, T1, T2, T3 y T4."));
        return Bloque.forma(
                "reprogramar",
                "Reprogramar",
                "Cambian todas o ninguna; la original se conserva.",
                Hojas.con(forma.llenado(s), Entrada.oculta("ejercicio", Hojas.ejercicio(s))),
                RUTA,
                "Reprogramar");
    }

    @Override
    String hacer(Solicitud s) {
        List<Reprogramacion.Nueva> nuevas = s.parametro("metas").stream()
                .flatMap(String::lines)
                .filter(l -> !l.isBlank())
                .map(PaginaReprogramaciones::nueva)
                .toList();
        Reprogramacion hecha = reprogramaciones.crear(
                s.identidad(),
                new Reprogramacion.Peticion(
                        Hojas.ejercicio(s),
                        new OficioMetas(
                                s.parametro("oficio.numero").orElse(null),
                                s.fecha("oficio.fecha").orElse(null),
                                s.parametro("oficio.solicitante").orElse(null)),
                        s.parametro("motivo").orElse(null),
                        nuevas));
        return "Se reprogramaron " + hecha.metas().size() + " metas con " + hecha.folio() + ".";
    }

    private static Reprogramacion.Nueva nueva(String renglon) {
        String[] celdas = renglon.strip().split("[\\t; ]+", -1);
        if (celdas.length != 6) {
            throw Problema.campo(
                    "metas", "«" + renglon + "» no tiene seis celdas: unidad, indicador, T1, T2, T3 y T4.", renglon);
        }
        List<BigDecimal> trimestres = new ArrayList<>();
        for (String celda : Arrays.copyOfRange(celdas, 2, 6)) {
            trimestres.add(Hojas.cifra("metas", celda));
        }
        return new Reprogramacion.Nueva(celdas[0], celdas[1], List.copyOf(trimestres));
    }
}
