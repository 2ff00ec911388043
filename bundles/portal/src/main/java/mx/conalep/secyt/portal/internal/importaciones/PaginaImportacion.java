package mx.conalep.secyt.portal.internal.importaciones;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Progreso;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.EstadoImportacion;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.Importaciones;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** How far a file is, and what became of its rows. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/importaciones/una")
public final class PaginaImportacion extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    static final String RUTA = "/importaciones/una";

    private static final List<Columna> COLUMNAS = List.of(
            Columna.de("Renglón"),
            Columna.de("Resultado"),
            Columna.de("Columna"),
            Columna.de("Decía"),
            Columna.de("Ahora dice"),
            Columna.de("Qué corregir"),
            Columna.de("Folio"));

    private final transient Importaciones importaciones;

    /** Shows and moves these. */
    @Activate
    public PaginaImportacion(@Reference Marco marco, @Reference Importaciones importaciones) {
        super(marco);
        this.importaciones = importaciones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        Importacion una = importaciones.leer(quien, id(solicitud));
        boolean todas = "si".equals(solicitud.parametro("todas").orElse(""));
        Paginacion pedida = Paginas.pedida(solicitud);
        Pagina<FilaImportacion> filas = importaciones.filas(quien, una.id(), !todas, pedida);
        Tabla tabla = tabla(una, filas.elementos()).con(Paginas.de(solicitud, pedida, filas));
        return Vista.de(
                "importacion",
                una.nombre(),
                Map.of(
                        "importacion", una,
                        "resumen", Voz.resumen(una),
                        "motivo", una.motivo() == null ? "" : una.motivo(),
                        "progreso", progreso(una),
                        "ficha", ficha(una),
                        "pestanas", pestanas(una, todas),
                        "aplicable", aplicable(una),
                        "tabla", tabla));
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        String id = id(solicitud);
        Importacion hoy = switch (solicitud.parametro("accion").orElse("")) {
            case "cancelar" -> importaciones.cancelar(quien, id);
            case "reanudar" -> importaciones.reanudar(quien, id);
            case "aplicar" -> importaciones.aplicar(quien, id);
            default -> throw Problema.campo("accion", "Use los botones de la página.", null);
        };
        return Redireccion.a(Direccion.de(RUTA).con("id", hoy.id()).toString());
    }

    private static String id(Solicitud solicitud) {
        return solicitud.parametro("id").orElse("");
    }

    private static boolean aplicable(Importacion una) {
        return una.modo() == ModoImportacion.REVISION
                && una.estado() == EstadoImportacion.TERMINADA
                && una.buenas() > 0;
    }

    private static Progreso progreso(Importacion una) {
        boolean terminado = una.estado() != EstadoImportacion.EN_CURSO;
        String texto = terminado ? "Renglones leídos" : "Leyendo renglones";
        return new Progreso("avance", texto, una.hechas(), una.filas(), terminado);
    }

    private static List<Dato> ficha(Importacion una) {
        List<Dato> datos = new ArrayList<>(List.of(
                Dato.de("Contenido", Voz.clase(una.clase())),
                Dato.de("Acción", Voz.modo(una.modo())),
                new Dato("Estado", Voz.estado(una.estado())),
                Dato.de("Enviado", Voz.hora(una.momento()))));
        if (una.terminada() != null) {
            datos.add(Dato.de("Terminado", Voz.hora(una.terminada())));
        }
        return datos;
    }

    private static List<Enlace> pestanas(Importacion una, boolean todas) {
        Direccion aqui = Direccion.de(RUTA).con("id", una.id());
        return List.of(
                new Enlace("Por corregir", aqui.toString(), !todas),
                new Enlace("Renglón por renglón", aqui.con("todas", "si").toString(), todas));
    }

    private static Tabla tabla(Importacion una, List<FilaImportacion> filas) {
        return Tabla.de(
                        "filas",
                        "Renglones",
                        COLUMNAS,
                        filas.stream().map(f -> fila(una, f)).toList())
                .siVacia(Vacio.de(
                        "Nada que señalar",
                        una.estado() == EstadoImportacion.EN_CURSO
                                ? "Todavía se está leyendo."
                                : "Ningún renglón tiene algo por corregir."));
    }

    private static List<Celda> fila(Importacion una, FilaImportacion f) {
        Celda mensaje = Celda.de(f.mensaje());
        return List.of(
                Celda.numero(f.fila()),
                Voz.resultado(f.resultado(), una.modo()),
                Celda.de(f.columna()),
                Celda.de(f.valor()),
                Celda.de(f.actual()),
                f.remedio() == null ? mensaje : mensaje.conNota(f.remedio()),
                Celda.de(f.folio()));
    }
}
