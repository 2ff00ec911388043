package mx.conalep.secyt.normativa.internal.norma;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.internal.Ciclo;
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

    static final Ciclo<Paso, Estado> CICLO = new Ciclo<>("estado-de-norma", "la última versión", DESDE, SIGUE);

    private CicloNorma() {}

    /** What is done to a version. */
    enum Paso implements Ciclo.Paso {
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

        @Override
        public String accion() {
            return accion;
        }

        @Override
        public String frase() {
            return frase;
        }
    }

    /**
     * The state after a step; an opinion alone changes none.
     *
     * @throws Problema 409 when its state does not allow it
     */
    static Estado despues(Estado estado, Paso paso) {
        CICLO.exigir(estado, paso);
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
