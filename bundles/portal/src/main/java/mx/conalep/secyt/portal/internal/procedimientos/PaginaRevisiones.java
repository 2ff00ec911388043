package mx.conalep.secyt.portal.internal.procedimientos;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Archivo;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento;
import mx.conalep.secyt.procedimientos.Revisiones;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The revisions of a procedure, and a form to load one. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/procedimientos/revisiones")
public final class PaginaRevisiones extends Pagina {

    private static final long MAXIMO = 2_000_000;

    private final transient Revisiones revisiones;

    /** Shows these. */
    @Activate
    public PaginaRevisiones(@Reference Marco marco, @Reference Revisiones revisiones) {
        super(marco);
        this.revisiones = revisiones;
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(200, solicitud, formulario());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        String clave = clave(solicitud);
        try {
            Archivo archivo = solicitud
                    .archivo("archivo")
                    .orElseThrow(() -> Problema.campo("archivo", "Elija el archivo BPMN de la revisión.", null));
            long id = revisiones
                    .cargar(solicitud.identidad(), clave, leer(archivo))
                    .revision()
                    .id();
            return Redireccion.a(Revision.una(clave, id).con("hecho", "cargar").toString());
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 422) {
                throw e;
            }
            return vista(e.estado(), solicitud, formulario().con(e));
        }
    }

    private Vista vista(int estado, Solicitud solicitud, Formulario formulario) {
        String clave = clave(solicitud);
        List<List<Celda>> filas =
                revisiones.listar(clave).stream().map(PaginaRevisiones::fila).toList();
        List<Columna> columnas = List.of(
                Columna.de("Revisión"),
                Columna.de("Estado"),
                Columna.de("En vigor desde"),
                Columna.de("Cargada"),
                Columna.de("Huella SHA-256"));
        return new Vista(
                estado,
                "procedimiento-revisiones",
                "Revisiones de " + clave,
                Map.of(
                        "clave",
                        clave,
                        "migas",
                        List.of(
                                Enlace.a("Procedimientos", "/procedimientos"),
                                Enlace.a(clave, "/procedimientos/" + clave),
                                Enlace.aqui("Revisiones")),
                        "tabla",
                        Tabla.de("revisiones", "Revisiones", columnas, filas),
                        "carga",
                        solicitud.identidad().tiene(Rol.DSTC, Rol.ADMINISTRADOR),
                        "accion",
                        Revision.lista(clave).toString(),
                        "formulario",
                        formulario));
    }

    private static List<Celda> fila(RevisionProcedimiento r) {
        return List.of(
                Celda.enlace(r.revision(), Revision.una(r.clave(), r.id())).conNota("n.º " + r.id()),
                Celda.insignia(Revision.texto(r.estado()), Revision.tono(r.estado())),
                Celda.de(Fechas.dia(r.desde())),
                Celda.de(Fechas.momento(r.momento())).conNota(r.cuenta()),
                Celda.de(r.huella().substring(0, 16)));
    }

    private static Formulario formulario() {
        return Formulario.de(Entrada.de(Entrada.Clase.ARCHIVO, "archivo", "Archivo BPMN 2.0")
                .con("accept", ".bpmn,.xml,application/xml")
                .conAyuda(
                        "El que se obtiene del modelador, a partir del vigente. Se revisa al cargarlo; no entra en vigor"
                                + " hasta que se diga desde qué día.")
                .obligatoria());
    }

    private static byte[] leer(Archivo archivo) {
        try (InputStream entrada = archivo.abrir()) {
            return entrada.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clave(Solicitud solicitud) {
        solicitud.identidad();
        return solicitud
                .parametro("procedimiento")
                .orElseThrow(() -> Problema.campo("procedimiento", "Elija un procedimiento de la lista.", null));
    }
}
