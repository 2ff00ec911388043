package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.seguimiento.Bloqueo;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import org.jspecify.annotations.Nullable;

/** Reads the table {@code periodo}. */
public final class PeriodoRows {

    static final String ESTATAL = "ESTATAL";
    static final String NACIONAL = "NACIONAL";

    private static final String COLUMNAS = "SELECT ejercicio, unidad, linea, mes, cerrado, cerrado_por, cerrado_en,"
            + " cerrado_nivel, motivo, sin_movimiento, sin_movimiento_por, sin_movimiento_en, n_capturado, n_reportado,"
            + " n_liberado, n_validado, n_verificado, demostracion, edicion, version FROM periodo";
    private static final String ORDEN = " ORDER BY ejercicio, mes, unidad, linea";

    private PeriodoRows() {}

    static Optional<Periodo> read(Connection connection, ClavePeriodo clave) throws SQLException {
        Condiciones una = new Condiciones()
                .y("ejercicio = ?", clave.ejercicio())
                .y("unidad = ?", clave.unidad())
                .y("linea = ?", clave.linea().name())
                .y("mes = ?", clave.mes());
        Optional<Periodo> suyo = list(connection, una, null).stream().findFirst();
        return suyo.isPresent() && Bloqueados.hay(suyo.get())
                ? Optional.of(Bloqueados.completo(connection, suyo.get()))
                : suyo;
    }

    /** Those that take nothing, with what locks them; few are, so that all of a year are read at once. */
    static List<Periodo> closed(Connection connection, Set<ClavePeriodo> claves) throws SQLException {
        List<Periodo> cerrados = new ArrayList<>();
        for (int ejercicio : claves.stream().map(ClavePeriodo::ejercicio).collect(Collectors.toSet())) {
            Condiciones suyos =
                    new Condiciones().y("ejercicio = ?", ejercicio).y("(cerrado = true OR sin_movimiento = true)");
            for (Periodo periodo : list(connection, suyos, null)) {
                if (claves.contains(clave(periodo))) {
                    cerrados.add(Bloqueados.completo(connection, periodo));
                }
            }
        }
        return cerrados;
    }

    /** What locks a period; empty while it is open. */
    public static Optional<Bloqueo> bloqueo(Connection connection, ClavePeriodo clave) throws SQLException {
        return read(connection, clave).flatMap(p -> Optional.ofNullable(p.bloqueo()));
    }

    /** Whether only an adjustment changes something in a period: it is closed, and published or its edition is due. */
    public static boolean ajustable(Connection connection, ClavePeriodo clave, boolean vencida) throws SQLException {
        return read(connection, clave)
                .filter(p -> p.cierre() != null && (vencida || p.edicion() != null))
                .isPresent();
    }

    static List<Periodo> list(Connection connection, Condiciones condiciones, @Nullable Paginacion paginacion)
            throws SQLException {
        String sql = COLUMNAS
                + condiciones.where()
                + ORDEN
                + (paginacion == null ? "" : " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int i = condiciones.bind(select, 1);
            if (paginacion != null) {
                select.setInt(i, paginacion.desde());
                select.setInt(i + 1, paginacion.tamano());
            }
            try (ResultSet row = select.executeQuery()) {
                List<Periodo> periodos = new ArrayList<>();
                while (row.next()) {
                    periodos.add(periodo(row));
                }
                return periodos;
            }
        }
    }

    /** Keys of the periods that the conditions let through, in locking order. */
    public static List<ClavePeriodo> keys(Connection connection, Condiciones condiciones) throws SQLException {
        return list(connection, condiciones, null).stream()
                .map(PeriodoRows::clave)
                .sorted()
                .toList();
    }

    static ClavePeriodo clave(Periodo periodo) {
        return new ClavePeriodo(periodo.ejercicio(), periodo.unidad(), periodo.linea(), periodo.mes());
    }

    static long count(Connection connection, Condiciones condiciones) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT COUNT(*) FROM periodo" + condiciones.where())) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The same rule as {@link Periodo.Cuentas#estado}, for the database. */
    public static String condicion(EstadoPeriodo estado) {
        String nada = "n_capturado + n_reportado + n_liberado + n_validado + n_verificado = 0";
        String liberado = "n_capturado + n_reportado = 0 AND n_liberado";
        return switch (estado) {
            case SIN_CAPTURA -> nada + " AND sin_movimiento = false";
            case SIN_MOVIMIENTO -> nada + " AND sin_movimiento = true";
            case EN_CAPTURA -> "n_capturado + n_reportado > 0";
            case LIBERADO -> liberado + " > 0";
            case VALIDADO -> liberado + " = 0 AND n_validado > 0";
            case VERIFICADO -> liberado + " + n_validado = 0 AND n_verificado > 0";
        };
    }

    private static Periodo periodo(ResultSet row) throws SQLException {
        Periodo.Cuentas cuentas = new Periodo.Cuentas(
                row.getInt("n_capturado"),
                row.getInt("n_reportado"),
                row.getInt("n_liberado"),
                row.getInt("n_validado"),
                row.getInt("n_verificado"));
        return new Periodo(
                row.getString("unidad"),
                Linea.valueOf(row.getString("linea")),
                row.getInt("ejercicio"),
                row.getInt("mes"),
                cuentas.estado(row.getBoolean("sin_movimiento")),
                row.getBoolean("cerrado"),
                cierre(row),
                declaracion(row),
                cuentas,
                row.getBoolean("demostracion"),
                row.getString("edicion"),
                null,
                row.getInt("version"));
    }

    private static Periodo.@Nullable Cierre cierre(ResultSet row) throws SQLException {
        Instant en = Columns.instant(row, "cerrado_en");
        return en == null
                ? null
                : new Periodo.Cierre(
                        row.getString("cerrado_por"), en, row.getString("cerrado_nivel"), row.getString("motivo"));
    }

    private static Periodo.@Nullable Declaracion declaracion(ResultSet row) throws SQLException {
        Instant en = Columns.instant(row, "sin_movimiento_en");
        return en == null ? null : new Periodo.Declaracion(row.getString("sin_movimiento_por"), en);
    }
}
