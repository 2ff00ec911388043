package mx.conalep.secyt.catalogo.internal;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import org.jspecify.annotations.Nullable;

/**
 * Which offers are wanted.
 *
 * @param palabras that must all be in name or key
 * @param arriba a unit and those above it: only what that unit may deliver
 */
record FiltroOfertas(
        List<String> palabras,
        @Nullable Linea linea,
        @Nullable List<String> arriba,
        @Nullable Boolean activa) {

    /** The part of the query after {@code select}. */
    String jpql() {
        List<String> condiciones = new ArrayList<>();
        for (int i = 0; i < palabras.size(); i++) {
            condiciones.add("o.nombreBusqueda like :p" + i + " escape '!'");
        }
        if (linea != null) {
            condiciones.add("o.linea = :linea");
        }
        if (activa != null) {
            condiciones.add("o.activa = :activa");
        }
        if (arriba != null) {
            condiciones.add("(o.unidades is empty or exists (select p.id from OfertaEntity p join p.unidades u"
                    + " where p.id = o.id and u in :arriba))");
        }
        return " from OfertaEntity o" + (condiciones.isEmpty() ? "" : " where ") + String.join(" and ", condiciones);
    }

    <T> TypedQuery<T> aplicar(TypedQuery<T> consulta) {
        parametros().forEach(consulta::setParameter);
        return consulta;
    }

    private Map<String, Object> parametros() {
        Map<String, Object> valores = new LinkedHashMap<>();
        for (int i = 0; i < palabras.size(); i++) {
            valores.put("p" + i, "%" + palabras.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        if (linea != null) {
            valores.put("linea", linea);
        }
        if (activa != null) {
            valores.put("activa", activa);
        }
        if (arriba != null) {
            valores.put("arriba", arriba);
        }
        return valores;
    }
}
