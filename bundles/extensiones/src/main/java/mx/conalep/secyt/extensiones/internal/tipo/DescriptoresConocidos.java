package mx.conalep.secyt.extensiones.internal.tipo;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.Descriptor;
import mx.conalep.secyt.extensiones.Descriptores;
import org.osgi.service.component.annotations.Component;

/** The descriptors in memory: there are few, and they are filled as soon as there is a database. */
@Component(service = {Descriptores.class, DescriptoresConocidos.class})
public final class DescriptoresConocidos implements Descriptores {

    private volatile Map<String, NavigableMap<Integer, Descriptor>> porTipo = Map.of();

    void ver(Collection<Descriptor> todos) {
        porTipo = todos.stream()
                .collect(Collectors.groupingBy(
                        Descriptor::tipo,
                        TreeMap::new,
                        Collectors.toMap(Descriptor::version, d -> d, (a, b) -> b, TreeMap::new)));
    }

    @Override
    public Optional<Descriptor> buscar(String tipo) {
        return Optional.ofNullable(porTipo.get(tipo)).map(v -> v.lastEntry().getValue());
    }

    @Override
    public Optional<Descriptor> buscar(String tipo, int version) {
        return Optional.ofNullable(porTipo.get(tipo)).map(v -> v.get(version));
    }

    @Override
    public List<Descriptor> listar() {
        return porTipo.values().stream()
                .map(v -> v.lastEntry().getValue())
                .sorted(Comparator.comparing(Descriptor::tipo))
                .toList();
    }
}
