package mx.conalep.secyt.normativa.internal.reunion;

import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Reunion.Estado;
import mx.conalep.secyt.normativa.internal.Ciclo;

/** States of a meeting, and what leads from one to the next. */
final class CicloReunion {

    private static final Map<Paso, Set<Estado>> DESDE = Map.of(
            Paso.CAMBIAR, Set.of(Estado.PROGRAMADA, Estado.CONVOCADA),
            Paso.INVITAR, Set.of(Estado.PROGRAMADA, Estado.CONVOCADA),
            Paso.CELEBRAR, Set.of(Estado.CONVOCADA),
            Paso.ACORDAR, Set.of(Estado.CELEBRADA),
            Paso.CANCELAR, Set.of(Estado.PROGRAMADA, Estado.CONVOCADA),
            Paso.PREPARAR, Set.of(Estado.PROGRAMADA, Estado.CONVOCADA, Estado.CELEBRADA),
            Paso.DOCUMENTAR, Set.of(Estado.CELEBRADA));

    private static final Map<Estado, String> ESTA = Map.of(
            Estado.PROGRAMADA, "está programada: primero invite a las unidades",
            Estado.CONVOCADA, "está convocada: regístrela como celebrada cuando ocurra",
            Estado.CELEBRADA, "ya se celebró: agregue acuerdos o documentos",
            Estado.CANCELADA, "se canceló: programe otra");

    static final Ciclo<Paso, Estado> CICLO = new Ciclo<>("estado-de-reunion", "la reunión", DESDE, ESTA);

    private CicloReunion() {}

    /** What is done to a meeting. */
    enum Paso implements Ciclo.Paso {
        CAMBIAR("cambiar"),
        INVITAR("invitar"),
        CELEBRAR("celebrar"),
        ACORDAR("acordar"),
        CANCELAR("cancelar"),
        /** Material, which is there before the meeting. */
        PREPARAR("documentar"),
        /** Minute, list or screen, which are not there before it is held. */
        DOCUMENTAR("documentar");

        private final String accion;

        Paso(String accion) {
            this.accion = accion;
        }

        @Override
        public String accion() {
            return accion;
        }
    }

    /**
     * The state after.
     *
     * @throws Problema 409 when its state does not allow it
     */
    static Estado despues(Estado estado, Paso paso) {
        CICLO.exigir(estado, paso);
        return switch (paso) {
            case INVITAR -> Estado.CONVOCADA;
            case CELEBRAR -> Estado.CELEBRADA;
            case CANCELAR -> Estado.CANCELADA;
            case CAMBIAR, ACORDAR, PREPARAR, DOCUMENTAR -> estado;
        };
    }
}
