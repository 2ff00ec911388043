package mx.conalep.secyt.catalogo.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Cambio;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Renglon;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Tipo;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** What makes two catalogues the same, or not. */
final class DiferenciaCatalogo {

    private DiferenciaCatalogo() {}

    static List<Cambio> entre(List<Renglon> antes, List<Renglon> despues) {
        Map<String, Renglon> viejos = porClave(antes);
        Map<String, Renglon> nuevos = porClave(despues);
        TreeSet<String> claves = new TreeSet<>(viejos.keySet());
        claves.addAll(nuevos.keySet());
        List<Cambio> cambios = new ArrayList<>();
        for (String clave : claves) {
            Cambio cambio = entre(viejos.get(clave), nuevos.get(clave));
            if (cambio != null) {
                cambios.add(cambio);
            }
        }
        return cambios;
    }

    /** SHA-256 of the lines: fields joined by tabs, which no field holds. */
    static String huella(List<Renglon> renglones) {
        return Sha256.of(renglones.stream()
                .map(r -> campos(r).values().stream()
                        .map(DiferenciaCatalogo::plano)
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")));
    }

    /** Keys of the units of each offer that names some, joined by commas. */
    static Map<Long, String> unidades(TxSession s) throws SQLException {
        Map<Long, String> unidades = new HashMap<>();
        Query.of("SELECT oferta_id, unidad FROM oferta_unidad ORDER BY oferta_id, unidad")
                .list(s, f -> unidades.merge(f.getLong(1), f.getString(2), (a, b) -> a + "," + b));
        return unidades;
    }

    private static @Nullable Cambio entre(@Nullable Renglon antes, @Nullable Renglon despues) {
        if (despues == null) {
            return antes == null ? null : new Cambio(Tipo.RETIRADA, antes.clave(), antes.nombre(), List.of());
        }
        if (antes == null) {
            return new Cambio(Tipo.AGREGADA, despues.clave(), despues.nombre(), List.of());
        }
        Map<String, @Nullable Object> viejos = campos(antes);
        List<String> campos = campos(despues).entrySet().stream()
                .filter(c -> !Objects.equals(c.getValue(), viejos.get(c.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        return campos.isEmpty() ? null : new Cambio(Tipo.CAMBIADA, despues.clave(), despues.nombre(), campos);
    }

    private static Map<String, @Nullable Object> campos(Renglon r) {
        Map<String, @Nullable Object> campos = new LinkedHashMap<>();
        campos.put("clave", r.clave());
        campos.put("linea", r.linea());
        campos.put("nombre", r.nombre());
        campos.put("horas", r.horas());
        campos.put("modalidad", r.modalidad());
        campos.put("area", r.area());
        campos.put("claveSat", r.claveSat());
        campos.put("unidades", r.unidades());
        return campos;
    }

    private static String plano(@Nullable Object valor) {
        return valor == null ? "" : valor.toString().replaceAll("\\s+", " ");
    }

    private static Map<String, Renglon> porClave(List<Renglon> renglones) {
        return renglones.stream().collect(Collectors.toMap(Renglon::clave, Function.identity()));
    }
}
