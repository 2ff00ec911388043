package mx.conalep.secyt.seguimiento.internal.informe.publico;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.seguimiento.internal.historico.Historico;
import mx.conalep.secyt.seguimiento.internal.informe.publico.Proteccion.Personas;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Sentencia;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a year: verified services, or those of a former year as somebody sent them. A state of which nothing
 * is known is not in it.
 *
 * @param leyenda what goes beside the figures; null when they are verified
 */
record Anio(@Nullable String leyenda, Map<Linea, Map<String, Suma>> sumas) {

    private static final String SUMAS = "SELECT entidad, linea, COUNT(*) AS n, SUM(CAST(hombres AS BIGINT)) AS h,"
            + " SUM(CAST(mujeres AS BIGINT)) AS m, SUM(CAST(otro AS BIGINT)) AS o, SUM(CAST(horas AS BIGINT)) AS t FROM ";

    /** Nothing is known of it. */
    static final Anio DESCONOCIDO = new Anio(null, Map.of());

    /** People, services and hours. */
    record Suma(long servicios, Personas personas, long horas) {

        static final Suma NADA = new Suma(0, new Personas(0, 0, 0), 0);

        Suma mas(Suma otra) {
            Personas p = personas;
            Personas q = otra.personas;
            return new Suma(
                    servicios + otra.servicios,
                    new Personas(p.hombres() + q.hombres(), p.mujeres() + q.mujeres(), p.otro() + q.otro()),
                    horas + otra.horas);
        }
    }

    /** Of a year of the record: zero only where somebody declared a month without movement. */
    static Anio verificado(Tx tx, Pedido pedido) {
        return tx.read(s -> {
            Map<Linea, Map<String, Suma>> sumas = new HashMap<>();
            Sentencia.de("SELECT DISTINCT entidad, linea FROM periodo")
                    .donde(pedido.condiciones("").y("sin_movimiento = true"))
                    .leer(
                            s.jdbc(),
                            fila -> deLinea(sumas, fila.getString("linea")).put(fila.getString("entidad"), Suma.NADA));
            leer(
                    s.jdbc(),
                    Sentencia.de(SUMAS + "servicio")
                            .donde(pedido.condiciones("").y("estado = ?", "VERIFICADO")),
                    sumas);
            return new Anio(null, sumas);
        });
    }

    /** Of a former year. */
    static Anio historico(Tx tx, Pedido pedido) {
        return tx.read(s -> {
            Map<Linea, Map<String, Suma>> sumas = new HashMap<>();
            leer(
                    s.jdbc(),
                    Sentencia.de(SUMAS + "historico")
                            .donde(pedido.condiciones("").y("linea IS NOT NULL")),
                    sumas);
            return new Anio(Historico.NO_VERIFICADO, sumas);
        });
    }

    private static void leer(Connection connection, Sentencia sentencia, Map<Linea, Map<String, Suma>> sumas)
            throws SQLException {
        sentencia
                .mas(" GROUP BY entidad, linea")
                .leer(
                        connection,
                        fila -> deLinea(sumas, fila.getString("linea"))
                                .put(
                                        fila.getString("entidad"),
                                        new Suma(
                                                fila.getLong("n"),
                                                new Personas(fila.getLong("h"), fila.getLong("m"), fila.getLong("o")),
                                                fila.getLong("t"))));
    }

    private static Map<String, Suma> deLinea(Map<Linea, Map<String, Suma>> sumas, String linea) {
        return sumas.computeIfAbsent(Linea.valueOf(linea), l -> new TreeMap<>());
    }

    /** The states of which something is known. */
    Map<String, Suma> de(Linea linea) {
        return sumas.getOrDefault(linea, Map.of());
    }
}
