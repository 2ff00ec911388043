package mx.conalep.secyt.portal.internal.expedientes;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One case: where it is, what is to be done now, and all that happened in it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/expedientes/*")
public final class PaginaExpediente extends Pagina {

    private static final String RAIZ = "/expedientes/";
    private static final long MAXIMO = 20L * 1024 * 1024;
    private static final Set<Integer> SE_MUESTRAN = Set.of(409, 422);
    private static final Map<String, String> LOGROS = Map.ofEntries(
            Map.entry("abrir", "El expediente quedó abierto."),
            Map.entry("concluir", "Quedó hecho. Abajo se ve lo que sigue."),
            Map.entry("hecho", "El hecho quedó registrado, con su evidencia."),
            Map.entry("adjuntar", "La evidencia quedó en el expediente."),
            Map.entry("justificar", "La lista de quienes faltan quedó registrada, con su motivo."),
            Map.entry("solicitar", "El oficio se emitió; abajo se ve quién lo acusa."),
            Map.entry("llamar", "El otro expediente quedó abierto y ligado a éste."),
            Map.entry("iniciar", "La actividad quedó en curso."),
            Map.entry("deshacer", "La conclusión se deshizo; la historia lo dice."),
            Map.entry("cancelar", "El expediente quedó cancelado."),
            Map.entry("comentar", "El comentario quedó en la historia."),
            Map.entry("reclamar", "La tarea quedó a su cargo."),
            Map.entry("liberar", "La tarea volvió a la unidad."));

    private final transient Actos actos;
    private final transient Lamina lamina;

    /** With what it does and shows. */
    @Activate
    public PaginaExpediente(@Reference Marco marco, @Reference Actos actos, @Reference Lamina lamina) {
        super(marco);
        this.actos = actos;
        this.lamina = lamina;
    }

    /** Address of a case. */
    static String ruta(long id) {
        return RAIZ + id;
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    protected Respuesta ver(Solicitud s) {
        String logro = s.parametro("hecho").map(h -> LOGROS.getOrDefault(h, "")).orElse("");
        return lamina.ver(s, id(s), logro);
    }

    @Override
    protected Respuesta enviar(Solicitud s) {
        long id = id(s);
        List<Long> recibidos = new ArrayList<>();
        try {
            actos.hacer(s, id, recibidos);
        } catch (Problema rechazo) {
            if (!SE_MUESTRAN.contains(rechazo.estado())) {
                throw rechazo;
            }
            return lamina.rechazada(s, id, rechazo, recibidos);
        }
        String acto = s.parametro("acto").orElse(Actos.acto(s));
        return Redireccion.a(Direccion.de(ruta(id)).con("hecho", acto).toString());
    }

    private static long id(Solicitud s) {
        String uri = s.http().getRequestURI();
        String resto = uri.startsWith(RAIZ) ? uri.substring(RAIZ.length()) : "";
        if (!resto.matches("[0-9]{1,18}")) {
            throw Problema.noExiste("un expediente", resto);
        }
        return Long.parseLong(resto);
    }
}
