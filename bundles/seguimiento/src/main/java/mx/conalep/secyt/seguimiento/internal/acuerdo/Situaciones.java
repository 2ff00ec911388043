package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import mx.conalep.secyt.seguimiento.SolicitudMetas;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;

/** What was asked of each unit, and how far it has come: one query whatever the number of units. */
final class Situaciones {

    private static final String METAS = "SELECT unidad, indicador, estado FROM meta";
    private static final String CONFORMES =
            "SELECT entidad, folio FROM meta_conformidad WHERE ejercicio = ? AND linea = ? AND retiro = 0";

    private static final int VISIBLES = 500;

    private final Unidades unidades;
    private final Indicadores indicadores;

    Situaciones(Unidades unidades, Indicadores indicadores) {
        this.unidades = unidades;
        this.indicadores = indicadores;
    }

    /** Of the units in reach that were asked, or have goals all the same; in order of key. */
    List<SituacionMetas> leer(Connection connection, int ejercicio, Linea linea, Alcance alcance) throws SQLException {
        List<SolicitudMetas> solicitudes = solicitudes(connection, ejercicio, linea);
        Map<String, Map<String, Meta.Estado>> metas = metas(connection, ejercicio, linea, alcance);
        Map<String, String> conformes = conformes(connection, ejercicio, linea);
        List<SituacionMetas> situaciones = new ArrayList<>();
        for (Unidad unidad : unidades.listar(EnumSet.of(TipoUnidad.PLANTEL, TipoUnidad.CAST), null, null, null)) {
            Set<String> pedidos = pedidos(solicitudes, unidad);
            Map<String, Meta.Estado> suyas = metas.getOrDefault(unidad.clave(), Map.of());
            boolean cuenta = !pedidos.isEmpty() || !suyas.isEmpty();
            if (cuenta && alcance.contiene(unidad.clave(), unidad.entidad())) {
                situaciones.add(situacion(unidad, pedidos, suyas, conformes));
            }
        }
        return situaciones;
    }

    private SituacionMetas situacion(
            Unidad unidad, Set<String> pedidos, Map<String, Meta.Estado> suyas, Map<String, String> conformes) {
        return new SituacionMetas(
                unidad.clave(),
                unidad.nombre(),
                Acuerdos.estatal(unidades, unidad),
                pedidos.size(),
                cuantas(suyas, Meta.Estado.CAPTURADA),
                cuantas(suyas, Meta.Estado.OBSERVADA),
                cuantas(suyas, Meta.Estado.ACEPTADA),
                pedidos.stream().filter(i -> !suyas.containsKey(i)).toList(),
                suyas.keySet().stream()
                        .filter(i -> suyas.get(i) == Meta.Estado.OBSERVADA)
                        .toList(),
                conformes.get(Acuerdos.entidad(unidad)));
    }

    private static int cuantas(Map<String, Meta.Estado> metas, Meta.Estado estado) {
        return (int) metas.values().stream().filter(e -> e == estado).count();
    }

    private static Set<String> pedidos(List<SolicitudMetas> solicitudes, Unidad unidad) {
        return solicitudes.stream()
                .filter(s -> s.tipos().contains(unidad.tipo()))
                .flatMap(s -> s.indicadores().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<SolicitudMetas> solicitudes(Connection connection, int ejercicio, Linea linea)
            throws SQLException {
        return SolicitudRows.listar(
                connection, new Condiciones().y("ejercicio = ?", ejercicio).y("linea = ?", linea.name()));
    }

    private Map<String, Map<String, Meta.Estado>> metas(
            Connection connection, int ejercicio, Linea linea, Alcance alcance) throws SQLException {
        Condiciones condiciones = new Condiciones()
                .y("ejercicio = ?", ejercicio)
                .entre(
                        "indicador",
                        Acuerdos.indicadores(indicadores, linea).stream()
                                .map(Indicador::clave)
                                .toList());
        Map<String, Map<String, Meta.Estado>> metas = new HashMap<>();
        alcance.aplicar(condiciones, "")
                .consulta(METAS, "")
                .list(
                        connection,
                        row -> metas.computeIfAbsent(row.getString("unidad"), u -> new TreeMap<>())
                                .put(row.getString("indicador"), Meta.Estado.valueOf(row.getString("estado"))));
        return metas;
    }

    private static Map<String, String> conformes(Connection connection, int ejercicio, Linea linea)
            throws SQLException {
        Map<String, String> conformes = new HashMap<>();
        Query.of(CONFORMES, ejercicio, linea)
                .list(connection, row -> conformes.put(row.getString("entidad"), row.getString("folio")));
        return conformes;
    }

    /**
     * Demands that nothing is missing nor observed.
     *
     * @throws Problema 409 with what is
     */
    static void exigirCompletas(List<SituacionMetas> situaciones, Unidad unidad) {
        if (situaciones.isEmpty()) {
            throw Problema.conflicto(
                    "metas-incompletas",
                    "No hay metas que conformar en " + unidad.clave()
                            + ": nadie las ha solicitado (POST /solicitudes-metas) ni capturado (PUT /metas).");
        }
        List<ErrorCampo> errores = new ArrayList<>();
        for (SituacionMetas una : situaciones) {
            una.faltan().forEach(i -> errores.add(new ErrorCampo(una.unidad(), "Falta la meta de " + i + ".", i)));
            una.corregir()
                    .forEach(i -> errores.add(
                            new ErrorCampo(una.unidad(), "La meta de " + i + " está observada y sin corregir.", i)));
        }
        if (!errores.isEmpty()) {
            throw new Problema(
                    409,
                    "metas-incompletas",
                    "Faltan o están observadas " + errores.size() + " metas; complételas y firme de nuevo.",
                    errores.subList(0, Math.min(VISIBLES, errores.size())));
        }
    }
}
