package mx.conalep.secyt.extensiones.internal.registro;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mx.conalep.secyt.extensiones.Complemento.Contribucion;
import mx.conalep.secyt.extensiones.internal.decision.PorUnidad;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import org.jspecify.annotations.Nullable;

/** What is contributed now. Changes are few and made under a lock; readers see a whole view. Thread-safe. */
public final class Registro {

    private final Guarda guarda;
    private final Path carpeta;
    private final PorUnidad porUnidad;
    private final Map<Object, Pieza> presentes = new HashMap<>();
    private volatile Vista vista = new Vista(Map.of(), Map.of(), Map.of(), List.of());

    public Registro(Guarda guarda, Path carpeta, PorUnidad porUnidad) {
        this.guarda = guarda;
        this.carpeta = carpeta;
        this.porUnidad = porUnidad;
    }

    /**
     * What is in use, and everything with the reason when it is not.
     *
     * @param tipos types in use, by key
     * @param formatos formats in use, by key
     * @param enUso whatever is in use, by contract and key
     * @param todas all that is contributed
     */
    public record Vista(
            Map<String, TipoGuardado> tipos,
            Map<String, FormatoGuardado> formatos,
            Map<Clase, Map<String, Pieza>> enUso,
            List<Entrada> todas) {

        /** What is in use of one contract, by key. */
        public Map<String, Pieza> piezas(Clase clase) {
            return enUso.getOrDefault(clase, Map.of());
        }
    }

    /**
     * A contribution.
     *
     * @param motivo why it is not in use; null when it is
     */
    public record Entrada(Pieza pieza, @Nullable String motivo) {

        @Override
        public @Nullable String motivo() {
            return motivo == null ? pieza.reparo() : motivo;
        }

        public Contribucion contribucion() {
            return new Contribucion(pieza.clase().contrato().getSimpleName(), pieza.id(), pieza.nombre(), motivo());
        }
    }

    public Vista vista() {
        return vista;
    }

    public synchronized void poner(Object clave, Pieza pieza) {
        presentes.put(clave, pieza);
        rehacer();
    }

    /** Takes it out; whether its bundle contributes nothing else. */
    synchronized boolean quitar(Object clave) {
        Pieza ida = presentes.remove(clave);
        if (ida == null) {
            return false;
        }
        ida.retirar();
        rehacer();
        return presentes.values().stream()
                .noneMatch(p -> p.origen().id() == ida.origen().id());
    }

    private void rehacer() {
        Map<Clase, Map<String, Pieza>> enUso = new EnumMap<>(Clase.class);
        List<Entrada> todas = new ArrayList<>();
        for (Pieza pieza : presentes.values().stream().sorted(Pieza.ORDEN).toList()) {
            String defecto = pieza.defecto();
            todas.add(new Entrada(pieza, defecto == null ? usar(pieza, enUso) : defecto));
        }
        vista = new Vista(
                porClave(enUso.getOrDefault(Clase.TIPO, Map.of()), this::tipo),
                porClave(enUso.getOrDefault(Clase.FORMATO, Map.of()), p -> new FormatoGuardado(p, guarda, carpeta)),
                Collections.unmodifiableMap(enUso),
                List.copyOf(todas));
    }

    /** Puts it in use; or says who has its key. */
    private static @Nullable String usar(Pieza pieza, Map<Clase, Map<String, Pieza>> enUso) {
        Pieza primera =
                enUso.computeIfAbsent(pieza.clase(), c -> new TreeMap<>()).putIfAbsent(pieza.id(), pieza);
        return primera == null
                ? null
                : "La clave «" + pieza.id() + "» ya la usa " + primera.origen().bundle()
                        + ", que llegó primero; cambie «id» en este complemento.";
    }

    private static <T> Map<String, T> porClave(Map<String, Pieza> piezas, Function<Pieza, T> guardada) {
        Map<String, T> ordenadas = new LinkedHashMap<>();
        piezas.forEach((clave, pieza) -> ordenadas.put(clave, guardada.apply(pieza)));
        return Collections.unmodifiableMap(ordenadas);
    }

    /** The same as before when it has not changed: it knows its fields already. */
    private TipoGuardado tipo(Pieza pieza) {
        TipoGuardado anterior = vista.tipos().get(pieza.id());
        return anterior != null && anterior.pieza() == pieza ? anterior : new TipoGuardado(pieza, guarda, porUnidad);
    }
}
