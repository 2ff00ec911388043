package mx.conalep.secyt.normativa.internal.norma;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Norma.Estado;
import org.jspecify.annotations.Nullable;

/** States of a version, and the steps between them. */
final class CicloNorma {

    private static final Map<Paso, Set<Estado>> DESDE = Map.of(
            Paso.CONSULTAR, Set.of(Estado.PROYECTO),
            Paso.SOMETER, Set.of(Estado.PROYECTO, Estado.EN_COMENTARIOS),
            Paso.OPINAR, Set.of(Estado.PROYECTO, Estado.EN_COMENTARIOS, Estado.EN_DICTAMEN),
            Paso.DICTAMINAR, Set.of(Estado.EN_DICTAMEN),
            Paso.APROBAR, Set.of(Estado.EN_DICTAMEN),
            Paso.ENTRAR_EN_VIGOR, Set.of(Estado.APROBADA),
            Paso.ABROGAR, Set.of(Estado.VIGENTE),
            Paso.SUSTITUIR, Set.of(Estado.EN_COMENTARIOS, Estado.VIGENTE, Estado.ABROGADA, Estado.SUSTITUIDA));

    private static final Map<Estado, String> SIGUE = Map.of(
            Estado.PROYECTO, "está en proyecto: redacte su texto, consúltelo o sométalo a dictamen",
            Estado.EN_COMENTARIOS,
                    "está en comentarios: resuélvalos y elabore la versión siguiente o sométala a dictamen",
            Estado.EN_DICTAMEN, "está en dictamen: registre los dictámenes y la aprobación",
            Estado.APROBADA, "está aprobada: diga desde cuándo rige",
            Estado.VIGENTE, "está en vigor: difúndala, elabore la versión siguiente o abróguela",
            Estado.ABROGADA, "está abrogada: elabore una versión nueva",
            Estado.SUSTITUIDA, "ya la sustituyó otra: elabore una versión nueva");

    private CicloNorma() {}

    /** What is done to a version. */
    enum Paso {
        CONSULTAR("consultar", "consultar a las unidades"),
        SOMETER("someter", "someter a dictamen"),
        OPINAR("opinar", "registrar la opinión del grupo de trabajo"),
        DICTAMINAR("dictaminar", "dictaminar"),
        APROBAR("aprobar", "aprobar"),
        ENTRAR_EN_VIGOR("entrar-en-vigor", "poner en vigor"),
        ABROGAR("abrogar", "abrogar"),
        SUSTITUIR("elaborar", "elaborar la versión siguiente");

        private final String accion;
        private final String frase;

        Paso(String accion, String frase) {
            this.accion = accion;
            this.frase = frase;
        }

        /** For the audit trail. */
        String accion() {
            return accion;
        }
    }

    /** Whether its state allows the step. */
    static boolean permite(Estado estado, Paso paso) {
        return DESDE.getOrDefault(paso, Set.of()).contains(estado);
    }

    /**
     * The state after a step; an opinion alone changes none.
     *
     * @throws Problema 409 when its state does not allow it
     */
    static Estado despues(Estado estado, Paso paso) {
        if (!permite(estado, paso)) {
            throw Problema.conflicto(
                    "estado-de-norma", "No se puede " + paso.frase + ": la última versión " + SIGUE.get(estado) + ".");
        }
        return switch (paso) {
            case CONSULTAR -> Estado.EN_COMENTARIOS;
            case SOMETER -> Estado.EN_DICTAMEN;
            case OPINAR, DICTAMINAR -> estado;
            case APROBAR -> Estado.APROBADA;
            case ENTRAR_EN_VIGOR -> Estado.VIGENTE;
            case ABROGAR -> Estado.ABROGADA;
            case SUSTITUIR -> estado == Estado.EN_COMENTARIOS ? Estado.SUSTITUIDA : estado;
        };
    }

    /** How one that has days of force stands today. */
    static Estado hoy(Estado guardado, @Nullable LocalDate desde, @Nullable LocalDate hasta, LocalDate hoy) {
        if (desde == null) {
            return guardado;
        }
        if (hoy.isBefore(desde)) {
            return Estado.APROBADA;
        }
        if (hasta == null || !hoy.isAfter(hasta)) {
            return Estado.VIGENTE;
        }
        return guardado == Estado.ABROGADA ? Estado.ABROGADA : Estado.SUSTITUIDA;
    }
}
