package mx.conalep.secyt.portal.internal.metas;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Hoja;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.CifraAutorizada;
import mx.conalep.secyt.seguimiento.CifrasAutorizadas;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.OficioMetas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Authorised figures, and the sheet that shares one out. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/metas/autorizadas")
public final class PaginaAutorizadas extends PaginaDeMetas {

    private static final String RUTA = "/metas/autorizadas";

    private final transient CifrasAutorizadas cifras;
    private final transient Indicadores indicadores;

    @Activate
    public PaginaAutorizadas(
            @Reference Marco marco, @Reference CifrasAutorizadas cifras, @Reference Indicadores indicadores) {
        super(marco, RUTA);
        this.cifras = cifras;
        this.indicadores = indicadores;
    }

    @Override
    Respuesta ver(Solicitud s, List<ErrorCampo> errores) {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(lista(s));
        boolean asigna = s.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC);
        s.parametro("folio").filter(f -> asigna).ifPresent(f -> bloques.add(asignacion(s, f)));
        if (asigna || s.identidad().tiene(Rol.SPDI)) {
            bloques.add(forma(s));
        }
        return Hojas.vista(s, RUTA, "Cifras autorizadas", Hojas.filtro(s), bloques, errores);
    }

    private Bloque lista(Solicitud s) {
        List<List<Celda>> filas = cifras.listar(Hojas.ejercicio(s), null, new Paginacion(1, 200)).elementos().stream()
                .map(PaginaAutorizadas::fila)
                .toList();
        Tabla tabla = new Tabla(
                "autorizadas",
                "Cifras autorizadas",
                List.of(
                        Columna.de("Folio"),
                        Columna.de("Indicador"),
                        Columna.numero("Trimestre"),
                        Columna.numero("Enviada"),
                        Columna.numero("Autorizada"),
                        Columna.numero("Diferencia"),
                        Columna.de("Oficio"),
                        Columna.de("Estado")),
                filas,
                null,
                Vacio.de("No hay cifras autorizadas", "Se registran cuando la SPDI-DPP autoriza otra que la enviada."));
        return Bloque.lista("lista", "Cifras del año", "", tabla);
    }

    private static List<Celda> fila(CifraAutorizada c) {
        return List.of(
                Celda.enlace(
                        c.folio(),
                        Direccion.de(RUTA).con("ejercicio", c.ejercicio()).con("folio", c.folio())),
                Celda.de(c.indicador()),
                Celda.numero(c.trimestre()),
                Celda.de(Hojas.cifra(c.vigente())),
                Celda.de(Hojas.cifra(c.cifra())),
                Celda.de(Hojas.cifra(c.diferencia())),
                Celda.de(c.oficio().numero()),
                c.asignacion() == null
                        ? Celda.insignia("Sin asignar", Tono.ATENCION)
                        : Celda.insignia("Asignada", Tono.BIEN));
    }

    private Bloque asignacion(Solicitud s, String folio) {
        CifraAutorizada cifra = cifras.leer(folio);
        Hoja hoja = new Hoja(
                "hoja-asignacion",
                cifra.indicador() + " T" + cifra.trimestre() + ": " + Hojas.cifra(cifra.cifra()),
                "Unidad",
                List.of("Parte"),
                cifras.propuesta(s.identidad(), folio).stream()
                        .map(p -> new Hoja.Fila(
                                p.unidad(),
                                p.estatal() + ", vigente " + Hojas.cifra(p.vigente()),
                                List.of(Hoja.Cuadro.de(
                                        "p." + p.unidad(),
                                        s.parametro("p." + p.unidad()).orElseGet(() -> Hojas.cifra(p.propuesta()))))))
                        .toList(),
                false,
                true);
        return Bloque.forma(
                        "asignar",
                        "Asignar " + folio,
                        "Propuesta en proporción a las metas en vigor; cámbiela si hace falta. Debe sumar exactamente.",
                        Formulario.de(Entrada.oculta("folio", folio), Entrada.oculta("ejercicio", cifra.ejercicio())),
                        RUTA,
                        cifra.asignacion() == null ? "Asignar" : "")
                .con(hoja);
    }

    private Bloque forma(Solicitud s) {
        Formulario forma = Formulario.de(
                Entrada.lista(
                                "indicador",
                                "Indicador",
                                indicadores.listar().stream()
                                        .map(i -> new Opcion(i.clave(), i.nombre()))
                                        .toList())
                        .obligatoria(),
                Entrada.lista(
                                "cual",
                                "Trimestre",
                                IntStream.rangeClosed(1, 4)
                                        .mapToObj(t -> new Opcion("" + t, "T" + t))
                                        .toList())
                        .obligatoria(),
                Entrada.de(Entrada.Clase.DECIMAL, "cifra", "Cifra autorizada").obligatoria(),
                Entrada.texto("oficio.numero", "Número del oficio").obligatoria(),
                Entrada.de(Entrada.Clase.FECHA, "oficio.fecha", "Fecha del oficio")
                        .obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "nota", "Nota"));
        return Bloque.forma(
                "registrar",
                "Registrar una cifra autorizada",
                "",
                Hojas.con(forma.llenado(s), Entrada.oculta("ejercicio", Hojas.ejercicio(s))),
                RUTA,
                "Registrar");
    }

    @Override
    String hacer(Solicitud s) {
        String folio = s.parametro("folio").orElse(null);
        if (folio == null) {
            return registrar(s);
        }
        List<CifraAutorizada.Parte> partes = s.nombres().stream()
                .filter(n -> n.startsWith("p."))
                .flatMap(n -> s.parametro(n).stream()
                        .map(v -> new CifraAutorizada.Parte(n.substring(2), Hojas.cifra("hoja-asignacion", v))))
                .toList();
        cifras.asignar(s.identidad(), folio, new CifraAutorizada.Asignacion(partes));
        return "Se asignó la cifra " + folio + "; ya está en vigor.";
    }

    private String registrar(Solicitud s) {
        CifraAutorizada nueva = cifras.registrar(
                s.identidad(),
                new CifraAutorizada.Peticion(
                        Hojas.ejercicio(s),
                        s.parametro("indicador").orElse(null),
                        s.entero("cual").orElse(null),
                        s.parametro("cifra").map(v -> Hojas.cifra("cifra", v)).orElse(null),
                        new OficioMetas(
                                s.parametro("oficio.numero").orElse(null),
                                s.fecha("oficio.fecha").orElse(null),
                                null),
                        s.parametro("nota").orElse(null)));
        return "Se registró la cifra " + nueva.folio() + "; falta asignarla.";
    }
}
