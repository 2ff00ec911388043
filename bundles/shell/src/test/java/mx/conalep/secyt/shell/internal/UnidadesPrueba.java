package mx.conalep.secyt.shell.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;

/** Three units. */
final class UnidadesPrueba implements Unidades {

    private static final LocalDate DESDE = LocalDate.of(2000, 1, 1);
    private final List<Unidad> todas = List.of(
            new Unidad(
                    "CE-08",
                    TipoUnidad.CE,
                    "Chihuahua",
                    "08",
                    null,
                    DESDE,
                    null,
                    0,
                    false,
                    List.of("CE-08", "CONALEP")),
            new Unidad(
                    "08DPT0001C",
                    TipoUnidad.PLANTEL,
                    "Chihuahua I",
                    "08",
                    "Chihuahua",
                    DESDE,
                    null,
                    0,
                    false,
                    List.of("08DPT0001C", "CE-08", "CONALEP")),
            new Unidad(
                    "CAST-14-91",
                    TipoUnidad.CAST,
                    "CAST ficticio",
                    "14",
                    null,
                    DESDE,
                    null,
                    0,
                    true,
                    List.of("CAST-14-91", "CE-14", "CONALEP")));

    @Override
    public Optional<Unidad> buscar(String clave) {
        return todas.stream().filter(u -> u.clave().equals(clave)).findFirst();
    }

    @Override
    public Optional<Unidad> buscar(String clave, LocalDate dia) {
        return buscar(clave);
    }

    @Override
    public Unidad exigir(String clave, String campo) {
        return buscar(clave).orElseThrow();
    }

    @Override
    public List<Unidad> listar(Set<TipoUnidad> tipos, String entidad, String bajo, LocalDate dia) {
        return todas.stream()
                .filter(u -> tipos.isEmpty() || tipos.contains(u.tipo()))
                .filter(u -> entidad == null || entidad.equals(u.entidad()))
                .filter(u -> bajo == null || u.ascendencia().contains(bajo))
                .toList();
    }
}
