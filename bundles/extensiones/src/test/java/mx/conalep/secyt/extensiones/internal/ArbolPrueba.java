package mx.conalep.secyt.extensiones.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;

/** Two states with a plantel each. */
public final class ArbolPrueba implements Unidades {

    private static final Map<String, List<String>> RAMAS = Map.of(
            "CONALEP", List.of("CONALEP"),
            "CE-08", List.of("CE-08", "CONALEP"),
            "08DPT0001C", List.of("08DPT0001C", "CE-08", "CONALEP"),
            "CE-09", List.of("CE-09", "CONALEP"),
            "09DPT0001B", List.of("09DPT0001B", "CE-09", "CONALEP"));

    @Override
    public Optional<Unidad> buscar(String clave) {
        return Optional.ofNullable(RAMAS.get(clave))
                .map(rama -> new Unidad(clave, tipo(clave), clave, null, null, LocalDate.EPOCH, null, 1, false, rama));
    }

    @Override
    public Optional<Unidad> buscar(String clave, LocalDate dia) {
        return buscar(clave);
    }

    @Override
    public Unidad exigir(String clave, String campo) {
        return buscar(clave).orElseThrow(() -> Problema.campo(campo, "No existe.", clave));
    }

    @Override
    public List<Unidad> listar(Set<TipoUnidad> tipos, String entidad, String bajo, LocalDate dia) {
        return RAMAS.keySet().stream()
                .sorted()
                .flatMap(u -> buscar(u).stream())
                .filter(u -> tipos.isEmpty() || tipos.contains(u.tipo()))
                .toList();
    }

    private static TipoUnidad tipo(String clave) {
        return clave.startsWith("CE-")
                ? TipoUnidad.CE
                : clave.equals("CONALEP") ? TipoUnidad.CENTRAL : TipoUnidad.PLANTEL;
    }
}
