package mx.conalep.secyt.catalogo.internal;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitudes.Filtro;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/** Which requests somebody may see, and a page of them. */
final class ListaSolicitudes {

    private static final Rol[] VEN_TODAS = {Rol.CSC, Rol.CST, Rol.DSTC, Rol.AUDITOR, Rol.ADMINISTRADOR};
    private static final String NINGUNA = "-";

    private final Unidades unidades;

    ListaSolicitudes(Unidades unidades) {
        this.unidades = unidades;
    }

    boolean puedeVer(Identidad quien, Solicitud solicitud) {
        List<String> suyas = alcance(quien, null);
        return suyas == null || suyas.contains(solicitud.unidad());
    }

    /** The newest first. */
    Pagina<Solicitud> pagina(TxSession s, Identidad quien, Filtro filtro, Paginacion paginacion) {
        Map<String, Object> valores = new HashMap<>();
        String donde = donde(quien, filtro, valores);
        TypedQuery<Long> cuenta = s.em().createQuery("select count(q)" + donde, Long.class);
        TypedQuery<SolicitudEntity> lista =
                s.em().createQuery("select q" + donde + " order by q.id desc", SolicitudEntity.class);
        valores.forEach((nombre, valor) -> {
            cuenta.setParameter(nombre, valor);
            lista.setParameter(nombre, valor);
        });
        List<Solicitud> pagina = lista.setFirstResult(paginacion.desde())
                .setMaxResults(paginacion.tamano())
                .getResultStream()
                .map(e -> e.toRecord(s.now()))
                .toList();
        return Pagina.de(cuenta.getSingleResult(), pagina);
    }

    private String donde(Identidad quien, Filtro filtro, Map<String, Object> valores) {
        StringJoiner condiciones = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        List<String> suyas = alcance(quien, filtro.unidad());
        agregar(condiciones, valores, "q.unidad in :suyas", "suyas", suyas);
        agregar(condiciones, valores, "q.estado = :estado", "estado", filtro.estado());
        agregar(condiciones, valores, "q.tipo = :tipo", "tipo", filtro.tipo());
        return " from SolicitudEntity q" + condiciones;
    }

    private static void agregar(
            StringJoiner condiciones,
            Map<String, Object> valores,
            String condicion,
            String nombre,
            @Nullable Object valor) {
        if (valor != null) {
            condiciones.add(condicion);
            valores.put(nombre, valor);
        }
    }

    /** Keys of the units whose requests he sees; null means all. */
    private @Nullable List<String> alcance(Identidad quien, @Nullable String unidad) {
        if (quien.puede(Coordinacion.NACIONAL, VEN_TODAS)) {
            return unidad == null ? null : bajo(unidad);
        }
        List<String> suyas = quien.facultades().stream()
                .flatMap(f -> bajo(f.unidad()).stream())
                .distinct()
                .filter(u -> unidad == null || bajo(unidad).contains(u))
                .toList();
        return suyas.isEmpty() ? List.of(NINGUNA) : suyas;
    }

    private List<String> bajo(String unidad) {
        return unidades.listar(Set.of(), null, unidad, null).stream()
                .map(Unidad::clave)
                .toList();
    }
}
