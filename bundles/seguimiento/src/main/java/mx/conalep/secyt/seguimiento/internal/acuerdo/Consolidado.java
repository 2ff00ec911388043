package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.MetaNacional;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.meta.VersionRows;
import org.jspecify.annotations.Nullable;

/** The figures of the nation out of those of the states, and the hash of both. */
final class Consolidado {

    private static final String SUMAR =
            "SELECT entidad, indicador, SUM(v1) AS t1, SUM(v2) AS t2, SUM(v3) AS t3," + " SUM(v4) AS t4 FROM meta";
    private static final List<BigDecimal> CERO =
            List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private final Unidades unidades;
    private final Indicadores indicadores;

    Consolidado(Unidades unidades, Indicadores indicadores) {
        this.unidades = unidades;
        this.indicadores = indicadores;
    }

    List<MetaNacional.DeEstado> sumar(TxSession s, int ejercicio, Linea linea, List<NacionalRows.DeUnidad> estatales)
            throws SQLException {
        Map<String, String> porEntidad = estatales.stream()
                .filter(u -> u.conformidad() != null)
                .map(NacionalRows.DeUnidad::unidad)
                .collect(Collectors.toMap(
                        u -> Acuerdos.entidad(unidades.exigir(u, "unidad")), u -> u, (a, b) -> a, TreeMap::new));
        Condiciones condiciones = new Condiciones()
                .y("ejercicio = ?", ejercicio)
                .y("v1 IS NOT NULL")
                .entre("entidad", porEntidad.keySet())
                .entre(
                        "indicador",
                        Acuerdos.indicadores(indicadores, linea).stream()
                                .map(Indicador::clave)
                                .toList());
        return condiciones
                .consulta(SUMAR, " GROUP BY entidad, indicador ORDER BY entidad, indicador")
                .list(
                        s,
                        row -> new MetaNacional.DeEstado(
                                Objects.requireNonNull(porEntidad.get(row.getString("entidad"))),
                                row.getString("indicador"),
                                VersionRows.cuatro(row)));
    }

    /** Whether demonstration goals are in the year. */
    boolean demostracion(TxSession s, int ejercicio) throws SQLException {
        return Query.of(
                        "SELECT 1 FROM meta WHERE ejercicio = ? AND demostracion = true FETCH FIRST 1 ROW ONLY",
                        ejercicio)
                .first(s, row -> row.getInt(1))
                .isPresent();
    }

    List<MetaNacional.Renglon> renglones(Linea linea, List<MetaNacional.DeEstado> estados) {
        return Acuerdos.indicadores(indicadores, linea).stream()
                .map(i -> {
                    List<BigDecimal> suma = estados.stream()
                            .filter(e -> e.indicador().equals(i.clave()))
                            .map(MetaNacional.DeEstado::trimestres)
                            .reduce(CERO, Consolidado::mas);
                    BigDecimal anual = suma.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    return new MetaNacional.Renglon(
                            i.clave(),
                            i.nombre(),
                            i.unidadMedida(),
                            i.ficha(),
                            i.acumulacion().name(),
                            suma,
                            anual);
                })
                .toList();
    }

    private static List<BigDecimal> mas(List<BigDecimal> a, List<BigDecimal> b) {
        return IntStream.range(0, 4).mapToObj(i -> a.get(i).add(b.get(i))).toList();
    }

    static String huella(
            String folio,
            List<NacionalRows.DeUnidad> unidades,
            List<MetaNacional.DeEstado> estados,
            List<MetaNacional.Renglon> renglones) {
        Huella huella = new Huella().linea(folio);
        unidades.stream()
                .sorted(Comparator.comparing(NacionalRows.DeUnidad::unidad))
                .forEach(u -> huella.linea(u.unidad(), u.conformidad(), u.motivo()));
        estados.stream()
                .map(e -> e.unidad() + "\t" + e.indicador() + "\t" + Huella.cifras(e.trimestres()))
                .sorted()
                .forEach(huella::linea);
        renglones.forEach(r -> huella.linea(
                r.indicador(),
                r.nombre(),
                r.unidadMedida(),
                r.ficha().numerador(),
                r.ficha().denominador(),
                r.ficha().sentido(),
                r.acumulacion(),
                simple(r.ficha().lineaBase()),
                r.ficha().lineaBaseAnio(),
                Huella.cifras(r.trimestres())));
        return huella.sha256();
    }

    private static @Nullable String simple(@Nullable BigDecimal monto) {
        return monto == null ? null : Huella.cifras(List.of(monto));
    }
}
