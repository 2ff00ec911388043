package mx.conalep.secyt.demostracion.internal.generador;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;

/** The units that deliver services, with the character that the demonstration gives them. Immutable. */
public final class Poblacion {

    private static final int ESTADOS_REZAGADOS = 4;

    /** Those whose months the README and the tests look at: always up to date. */
    private static final Set<String> SIEMPRE_AL_CORRIENTE = Set.of("CE-08");

    private final List<Prestador> prestadores;

    private Poblacion(List<Prestador> prestadores) {
        this.prestadores = List.copyOf(prestadores);
    }

    /**
     * Gives each unit its character.
     *
     * @param unidades any; those that deliver no services are left out
     */
    public static Poblacion de(String semilla, List<Unidad> unidades) {
        List<Unidad> prestan = unidades.stream()
                .filter(u -> u.tipo().prestaServicios() && u.padre() != null)
                .sorted(Comparator.comparing(Unidad::clave))
                .toList();
        Set<String> rezagadas = rezagadas(semilla, prestan);
        String quieta = prestan.stream()
                .filter(u -> u.tipo() == TipoUnidad.PLANTEL && !SIEMPRE_AL_CORRIENTE.contains(estatal(u)))
                .map(Unidad::clave)
                .min(Comparator.comparing(c -> Azar.de(semilla, "quieta", c).fraccion()))
                .orElse("");
        return new Poblacion(prestan.stream()
                .map(u -> prestador(
                        semilla, u, rezagadas.contains(estatal(u)), u.clave().equals(quieta)))
                .toList());
    }

    /** All of them, by key. */
    public List<Prestador> prestadores() {
        return prestadores;
    }

    private static Set<String> rezagadas(String semilla, List<Unidad> prestan) {
        return prestan.stream()
                .map(Poblacion::estatal)
                .filter(e -> !SIEMPRE_AL_CORRIENTE.contains(e))
                .distinct()
                .sorted(Comparator.comparing(e -> Azar.de(semilla, "rezago", e).fraccion()))
                .limit(ESTADOS_REZAGADOS)
                .collect(Collectors.toSet());
    }

    private static Prestador prestador(String semilla, Unidad unidad, boolean rezagada, boolean quieta) {
        Azar azar = Azar.de(semilla, "tamano", unidad.clave());
        double tamano = unidad.tipo() == TipoUnidad.CAST
                ? 3 + azar.fraccion()
                : 0.3 + 0.6 * (azar.fraccion() + azar.fraccion() + azar.fraccion() * azar.fraccion());
        return new Prestador(unidad.clave(), unidad.tipo(), estatal(unidad), tamano, rezagada, quieta);
    }

    private static String estatal(Unidad unidad) {
        String padre = unidad.padre();
        return padre == null ? Unidad.NACIONAL : padre;
    }
}
