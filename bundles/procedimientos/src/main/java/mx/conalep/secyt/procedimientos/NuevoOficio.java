package mx.conalep.secyt.procedimientos;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/**
 * An oficio to be issued.
 *
 * @param emisora key of the unit that issues it
 * @param redaccion what it says
 * @param destinatarios keys of the units that it is addressed to, 1 to 400
 * @param copias keys of the units that get a copy
 * @param relacion what it is about
 * @param responderAntes last day for the answer; null when none is asked for
 * @param respuestaA the oficio that it answers
 */
public record NuevoOficio(
        String emisora,
        Redaccion redaccion,
        List<String> destinatarios,
        List<String> copias,
        @Nullable Relacion relacion,
        @Nullable LocalDate responderAntes,
        @Nullable Long respuestaA) {

    private static final int ASUNTO = 200;
    private static final int TEXTO = 8_000;
    private static final int UNIDADES = 400;

    /**
     * Drops doubles; an addressee gets no copy.
     *
     * @throws mx.conalep.secyt.http.Problema 422 when something is missing or too long
     */
    public NuevoOficio {
        destinatarios = sinDobles(destinatarios, Set.of());
        copias = sinDobles(copias, Set.copyOf(destinatarios));
        new Validacion()
                .presente(redaccion.asunto(), "asunto")
                .presente(redaccion.texto(), "texto")
                .exigir(cabe(redaccion.asunto(), ASUNTO), "asunto", "Escriba un asunto de hasta 200 letras.", null)
                .exigir(
                        redaccion.asunto().chars().noneMatch(Character::isISOControl),
                        "asunto",
                        "Escriba el asunto en un solo renglón.",
                        null)
                .exigir(cabe(redaccion.texto(), TEXTO), "texto", "Escriba un texto de hasta 8000 letras.", null)
                .exigir(cabe(redaccion.clausula(), 100), "clausula", "Cite la cláusula en hasta 100 letras.", null)
                .exigir(!destinatarios.isEmpty(), "destinatarios", "Diga al menos una unidad destinataria.", null)
                .exigir(
                        destinatarios.size() + copias.size() <= UNIDADES,
                        "destinatarios",
                        "Envíe a 400 unidades a lo más.",
                        destinatarios.size() + copias.size())
                .terminar();
    }

    /** One that asks for no answer and answers none. */
    public static NuevoOficio de(String emisora, Redaccion redaccion, List<String> destinatarios) {
        return new NuevoOficio(emisora, redaccion, destinatarios, List.of(), null, null, null);
    }

    /** The same with copies. */
    public NuevoOficio conCopias(List<String> unidades) {
        return new NuevoOficio(emisora, redaccion, destinatarios, unidades, relacion, responderAntes, respuestaA);
    }

    /** The same about something. */
    public NuevoOficio sobre(String cosa, String clave) {
        return new NuevoOficio(
                emisora, redaccion, destinatarios, copias, new Relacion(cosa, clave), responderAntes, respuestaA);
    }

    /** The same with a last day for the answer. */
    public NuevoOficio responder(LocalDate antesDe) {
        return new NuevoOficio(emisora, redaccion, destinatarios, copias, relacion, antesDe, respuestaA);
    }

    /** The same as the answer to another one. */
    public NuevoOficio enRespuestaA(long oficio) {
        return new NuevoOficio(emisora, redaccion, destinatarios, copias, relacion, responderAntes, oficio);
    }

    private static List<String> sinDobles(List<String> claves, Set<String> menos) {
        Set<String> unicas = new LinkedHashSet<>(claves);
        unicas.removeAll(menos);
        return List.copyOf(unicas);
    }

    private static boolean cabe(String texto, int maximo) {
        return texto.length() <= maximo;
    }
}
