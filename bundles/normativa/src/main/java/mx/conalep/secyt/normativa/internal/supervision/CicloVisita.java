package mx.conalep.secyt.normativa.internal.supervision;

import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Visita.Estado;
import mx.conalep.secyt.normativa.internal.Ciclo;

/** States of a visit, and what leads from one to the next. */
final class CicloVisita {

    private static final Map<Paso, Set<Estado>> DESDE = Map.of(
            Paso.REVISAR, Set.of(Estado.PROGRAMADA),
            Paso.CONCLUIR, Set.of(Estado.PROGRAMADA),
            Paso.CERRAR, Set.of(Estado.REALIZADA),
            Paso.CANCELAR, Set.of(Estado.PROGRAMADA));

    private static final Map<Estado, String> ESTA = Map.of(
            Estado.PROGRAMADA, "está programada: llene su cédula y conclúyala",
            Estado.REALIZADA, "ya se realizó: dé seguimiento a sus acciones y ciérrela",
            Estado.CERRADA, "ya se cerró",
            Estado.CANCELADA, "se canceló: programe otra");

    static final Ciclo<Paso, Estado> CICLO = new Ciclo<>("estado-de-visita", "la visita", DESDE, ESTA);

    private CicloVisita() {}

    /** What is done to a visit. */
    enum Paso implements Ciclo.Paso {
        REVISAR("revisar"),
        CONCLUIR("concluir"),
        CERRAR("cerrar"),
        CANCELAR("cancelar");

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
            case REVISAR -> estado;
            case CONCLUIR -> Estado.REALIZADA;
            case CERRAR -> Estado.CERRADA;
            case CANCELAR -> Estado.CANCELADA;
        };
    }
}
