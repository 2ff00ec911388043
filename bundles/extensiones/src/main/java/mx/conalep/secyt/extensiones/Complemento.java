package mx.conalep.secyt.extensiones;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that contributes, or wants to, as it is now.
 *
 * @param bundle symbolic name
 * @param version of the bundle
 * @param nucleo whether it belongs to the core
 * @param api range of the plugin contract that it imports; null when it imports none
 * @param contribuciones what it brings
 * @param unidades units for which it is enabled; {@code *} means all
 * @param estado whether anything of it can be used
 * @param motivo why not, or what of it does not work, in Spanish, with the cure; null when all is well
 * @param uso what the guard has measured since this node started
 * @param origen how it came: {@code nucleo}, {@code sistema} (console or feature), {@code deploy} (the folder of this
 *     node) or {@code base} (HTTP or {@code secyt:instalar}: kept in the database, the same on all nodes)
 * @param apagadas what of it is switched off because it failed too often
 */
public record Complemento(
        String bundle,
        String version,
        boolean nucleo,
        @Nullable String api,
        List<Contribucion> contribuciones,
        List<String> unidades,
        Estado estado,
        @Nullable String motivo,
        Uso uso,
        String origen,
        List<Apagada> apagadas) {

    /** Copies the lists. */
    public Complemento {
        contribuciones = List.copyOf(contribuciones);
        unidades = List.copyOf(unidades);
        apagadas = List.copyOf(apagadas);
    }

    /** One of which nothing is switched off. */
    public Complemento(
            String bundle,
            String version,
            boolean nucleo,
            @Nullable String api,
            List<Contribucion> contribuciones,
            List<String> unidades,
            Estado estado,
            @Nullable String motivo,
            Uso uso) {
        this(
                bundle,
                version,
                nucleo,
                api,
                contribuciones,
                unidades,
                estado,
                motivo,
                uso,
                nucleo ? "nucleo" : "sistema",
                List.of());
    }

    /** Whether anything of the bundle can be used. */
    public enum Estado {
        /** At least one contribution is in use. */
        ACTIVA,
        /** Nothing is. */
        INACTIVA
    }

    /**
     * One thing that a bundle brings.
     *
     * @param clase simple name of the contract, such as FormatoInforme
     * @param id key under which it is used
     * @param nombre name for people
     * @param motivo why it is not used, in Spanish; null when it is
     */
    public record Contribucion(
            String clase,
            String id,
            String nombre,
            @Nullable String motivo) {}

    /**
     * Calls through the guard.
     *
     * @param llamadas how many
     * @param fallas how many of them failed
     * @param milisegundosMaximo how long the longest took
     * @param ultimaFalla the last failure; null when there was none
     */
    public record Uso(
            long llamadas,
            long fallas,
            long milisegundosMaximo,
            @Nullable Falla ultimaFalla) {}

    /**
     * A failure of a contribution.
     *
     * @param momento when
     * @param contribucion key of what was called
     * @param detalle what happened; null for those who may not see it
     */
    public record Falla(
            Instant momento, String contribucion, @Nullable String detalle) {}

    /** The same without what the exceptions say, which may hold data of a record. */
    public Complemento sinDetalle() {
        Falla falla = uso.ultimaFalla();
        Falla discreta = falla == null ? null : new Falla(falla.momento(), falla.contribucion(), null);
        Uso discreto = new Uso(uso.llamadas(), uso.fallas(), uso.milisegundosMaximo(), discreta);
        return new Complemento(
                bundle, version, nucleo, api, contribuciones, unidades, estado, motivo, discreto, origen, apagadas);
    }
}
