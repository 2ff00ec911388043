package mx.conalep.secyt.catalogo.internal;

import jakarta.persistence.TypedQuery;
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
        StringBuilder jpql = new StringBuilder(" from OfertaEntity o where 1 = 1");
        for (int i = 0; i < palabras.size(); i++) {
            jpql.append(" and o.nombreBusqueda like :p").append(i).append(" escape '!'");
        }
        if (linea != null) {
            jpql.append(" and o.linea = :linea");
        }
        if (activa != null) {
            jpql.append(" and o.activa = :activa");
        }
        if (arriba != null) {
            jpql.append(" and (o.unidades is empty or exists (select p.id from OfertaEntity p join p.unidades u")
                    .append(" where p.id = o.id and u in :arriba))");
        }
        return jpql.toString();
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
