package mx.conalep.secyt.seguimiento.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;

/** A small register of units: two states, three planteles of one and one of the other, one CAST. */
public final class Registro implements Unidades {

    public static final String PLANTEL = "08DPT0001C";
    public static final String OTRO_PLANTEL = "08DPT0002B";
    public static final String CAST = "CAST-08-01";
    public static final String ESTADO = "CE-08";
    public static final String OTRO_ESTADO = "UODCDMX";
    public static final String LEJANO = "09DPT0001Z";

    private final Map<String, Unidad> unidades = new ConcurrentSkipListMap<>();

    public Registro() {
        agregar(Unidad.NACIONAL, TipoUnidad.CENTRAL, null, null);
        agregar(ESTADO, TipoUnidad.CE, "08", Unidad.NACIONAL);
        agregar(OTRO_ESTADO, TipoUnidad.UODCDMX, "09", Unidad.NACIONAL);
        agregar(PLANTEL, TipoUnidad.PLANTEL, "08", ESTADO);
        agregar(OTRO_PLANTEL, TipoUnidad.PLANTEL, "08", ESTADO);
        agregar(CAST, TipoUnidad.CAST, "08", ESTADO);
        agregar(LEJANO, TipoUnidad.PLANTEL, "09", OTRO_ESTADO);
    }

    public void agregar(String clave, TipoUnidad tipo, String entidad, String padre) {
        List<String> ascendencia = new ArrayList<>(List.of(clave));
        if (padre != null) {
            ascendencia.addAll(unidades.get(padre).ascendencia());
        }
        unidades.put(
                clave,
                new Unidad(
                        clave,
                        tipo,
                        "Unidad " + clave,
                        entidad,
                        null,
                        LocalDate.of(2000, 1, 1),
                        null,
                        1,
                        false,
                        ascendencia));
    }

    @Override
    public Optional<Unidad> buscar(String clave) {
        return Optional.ofNullable(unidades.get(clave));
    }

    @Override
    public Optional<Unidad> buscar(String clave, LocalDate dia) {
        return buscar(clave).filter(u -> u.vigente(dia));
    }

    @Override
    public Unidad exigir(String clave, String campo) {
        return Optional.ofNullable(clave)
                .flatMap(this::buscar)
                .orElseThrow(() -> Problema.campo(campo, "No existe", clave));
    }

    @Override
    public List<Unidad> listar(Set<TipoUnidad> tipos, String entidad, String bajo, LocalDate dia) {
        return unidades.values().stream()
                .filter(u -> tipos.isEmpty() || tipos.contains(u.tipo()))
                .filter(u -> entidad == null || entidad.equals(u.entidad()))
                .filter(u -> bajo == null || u.ascendencia().contains(bajo))
                .sorted(Comparator.comparing(Unidad::clave))
                .toList();
    }
}
