package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.Servicio;
import org.jspecify.annotations.Nullable;

/** Which fields of a service an edition changes, by their names in JSON. */
final class Cambios {

    /** Names that a return may give; those of the type come after {@code datos.}. */
    static final Set<String> CAMPOS = Stream.concat(
                    Arrays.stream(CampoServicio.values()).map(CampoServicio::clave),
                    Stream.of("datos", "justificaciones"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int VISIBLE = 500;

    private Cambios() {}

    static Set<String> entre(Servicio antes, Revisado despues) {
        Map<String, @Nullable Object> viejos = campos(antes);
        Set<String> cambios = new LinkedHashSet<>();
        campos(despues).forEach((campo, valor) -> {
            if (!Objects.equals(valor, viejos.get(campo))) {
                cambios.add(campo);
            }
        });
        Map<String, Object> datos =
                DatosJson.read(DatosJson.write(despues.propuesto().datos().todos()));
        Set<String> propios = new HashSet<>(antes.datos().keySet());
        propios.addAll(datos.keySet());
        propios.stream()
                .filter(campo -> !Objects.equals(antes.datos().get(campo), datos.get(campo)))
                .sorted()
                .forEach(campo -> cambios.add("datos." + campo));
        if (!mismas(antes.justificaciones(), despues.justificados())) {
            cambios.add("justificaciones");
        }
        return cambios;
    }

    /** What those fields say before and after, cut to 500 characters. */
    static List<Ajuste.Campo> campos(Servicio antes, Revisado despues, Set<String> cambios) {
        Map<String, @Nullable Object> viejos = campos(antes);
        Map<String, @Nullable Object> nuevos = campos(despues);
        Map<String, Object> datos = despues.propuesto().datos().todos();
        antes.datos().forEach((campo, valor) -> viejos.put("datos." + campo, valor));
        datos.forEach((campo, valor) -> nuevos.put("datos." + campo, valor));
        return cambios.stream()
                .map(campo -> new Ajuste.Campo(campo, texto(viejos.get(campo)), texto(nuevos.get(campo))))
                .toList();
    }

    private static @Nullable String texto(@Nullable Object valor) {
        String texto = valor == null ? null : String.valueOf(valor);
        return texto == null || texto.length() <= VISIBLE ? texto : texto.substring(0, VISIBLE);
    }

    private static boolean mismas(List<Justificacion> antes, List<Justificado> despues) {
        return antes.size() == despues.size()
                && despues.stream().allMatch(d -> antes.stream().anyMatch(a -> JustificacionRows.igual(a, d)));
    }

    private static Map<String, @Nullable Object> campos(Servicio s) {
        return campos(campo -> campo.de(s));
    }

    private static Map<String, @Nullable Object> campos(Revisado r) {
        return campos(campo -> campo.de(r));
    }

    private static Map<String, @Nullable Object> campos(Function<CampoServicio, @Nullable Object> valor) {
        Map<String, @Nullable Object> campos = new LinkedHashMap<>();
        for (CampoServicio campo : CampoServicio.values()) {
            campos.put(campo.clave(), valor.apply(campo));
        }
        return campos;
    }
}
