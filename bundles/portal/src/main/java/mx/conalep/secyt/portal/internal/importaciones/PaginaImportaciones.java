package mx.conalep.secyt.portal.internal.importaciones;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Archivo;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.Importaciones;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** A period as a sheet, a file to be sent, and the files that were. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/importaciones")
public final class PaginaImportaciones extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    static final String RUTA = "/importaciones";

    private static final long MAXIMO = 20L * 1024 * 1024;
    private static final List<Columna> COLUMNAS = List.of(
            Columna.de("Archivo"),
            Columna.de("Contenido"),
            Columna.de("Estado"),
            Columna.numero("Renglones"),
            Columna.numero("Bien"),
            Columna.numero("Por corregir"),
            Columna.numero("En conflicto"),
            Columna.de("Enviado"));

    private final transient Importaciones importaciones;
    private final transient Formas formas;

    /** Shows and takes these. */
    @Activate
    public PaginaImportaciones(
            @Reference Marco marco, @Reference Importaciones importaciones, @Reference Formas formas) {
        super(marco);
        this.importaciones = importaciones;
        this.formas = formas;
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(200, solicitud, formas.subida());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        if (!quien.tiene(Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL)) {
            throw Problema.prohibido("puesto-insuficiente", "Sólo quien captura envía archivos de servicios.");
        }
        try {
            Importacion nueva = iniciar(quien, solicitud);
            return Redireccion.a(
                    Direccion.de(PaginaImportacion.RUTA).con("id", nueva.id()).toString());
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 415 && e.estado() != 422) {
                throw e;
            }
            return vista(
                    e.estado(), solicitud, formas.subida().llenado(solicitud).con(e));
        }
    }

    private Importacion iniciar(Identidad quien, Solicitud solicitud) {
        Archivo archivo = solicitud
                .archivo("archivo")
                .orElseThrow(() -> Problema.campo("archivo", "Elija un archivo XLSX o CSV.", null));
        try (InputStream contenido = archivo.abrir()) {
            return importaciones.iniciar(
                    quien,
                    archivo.nombre(),
                    una(ClaseImportacion.class, solicitud, "clase"),
                    una(ModoImportacion.class, solicitud, "modo"),
                    solicitud.parametro("repetir").isPresent(),
                    contenido.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <E extends Enum<E>> E una(Class<E> tipo, Solicitud solicitud, String campo) {
        String valor = solicitud.parametro(campo).orElse("");
        return List.of(tipo.getEnumConstants()).stream()
                .filter(e -> e.name().equals(valor))
                .findFirst()
                .orElseThrow(() -> Problema.campo(campo, "Elija una de las opciones.", valor));
    }

    private Vista vista(int estado, Solicitud solicitud, Formulario subida) {
        Identidad quien = solicitud.identidad();
        Paginacion pedida = Paginas.pedida(solicitud);
        Pagina<Importacion> suyas = importaciones.listar(quien, pedida);
        return new Vista(
                estado,
                "importaciones",
                "Importar",
                Map.of(
                        "descarga", formas.descarga(quien),
                        "subida", subida,
                        "tabla", tabla(suyas.elementos()).con(Paginas.de(solicitud, pedida, suyas))));
    }

    private static Tabla tabla(List<Importacion> suyas) {
        return Tabla.de(
                        "importaciones",
                        "Mis archivos",
                        COLUMNAS,
                        suyas.stream().map(PaginaImportaciones::fila).toList())
                .siVacia(Vacio.de(
                        "Todavía no envía ningún archivo",
                        "Descargue su periodo, edítelo sin conexión y súbalo aquí; primero se revisa."));
    }

    private static List<Celda> fila(Importacion i) {
        return List.of(
                Celda.enlace(i.nombre(), Direccion.de(PaginaImportacion.RUTA).con("id", i.id())),
                Celda.de(Voz.clase(i.clase())).conNota(Voz.modo(i.modo())),
                Voz.estado(i.estado()),
                Celda.numero(i.filas()),
                Celda.numero(i.buenas() + i.iguales()),
                Celda.numero(i.malas()),
                Celda.numero(i.conflictos()),
                Celda.de(Voz.hora(i.momento())));
    }
}
