package mx.conalep.secyt.security.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Rol;

/** Accounts and posts in their tables. */
final class CuentaRepository {

    private static final String CUENTAS =
            "SELECT cuenta, nombre, huella, activa, demostracion, intentos," + " bloqueada_hasta, version FROM cuenta";
    private static final String NOMBRAMIENTOS = "SELECT cuenta, rol, unidad, calidad, desde, hasta FROM nombramiento";

    private record Puesto(String cuenta, Nombramiento nombramiento) {}

    private CuentaRepository() {}

    static Optional<CuentaFila> buscar(TxSession s, String cuenta) throws SQLException {
        List<Nombramiento> puestos = Query.of(NOMBRAMIENTOS + " WHERE cuenta = ? ORDER BY desde, id", cuenta)
                .list(s, CuentaRepository::puesto)
                .stream()
                .map(Puesto::nombramiento)
                .toList();
        return Query.of(CUENTAS + " WHERE cuenta = ?", cuenta).first(s, rs -> fila(rs, puestos));
    }

    static List<CuentaFila> todas(TxSession s) throws SQLException {
        Map<String, List<Nombramiento>> puestos =
                Query.of(NOMBRAMIENTOS + " ORDER BY desde, id").list(s, CuentaRepository::puesto).stream()
                        .collect(groupingBy(Puesto::cuenta, mapping(Puesto::nombramiento, toList())));
        return Query.of(CUENTAS + " ORDER BY cuenta")
                .list(s, rs -> fila(rs, puestos.getOrDefault(rs.getString(1), List.of())));
    }

    static CuentaFila exigir(TxSession s, String cuenta) throws SQLException {
        return buscar(s, cuenta).orElseThrow(() -> noExiste(cuenta));
    }

    static void exigirLibre(TxSession s, String cuenta) throws SQLException {
        if (buscar(s, cuenta).isPresent()) {
            throw Problema.conflicto(
                    "cuenta-existe", "Ya existe la cuenta «" + cuenta + "»; elija otro nombre o use esa cuenta.");
        }
    }

    static Problema noExiste(String cuenta) {
        return Problema.noExiste("la cuenta", cuenta);
    }

    static boolean hayAlguna(TxSession s) throws SQLException {
        return Query.of("SELECT cuenta FROM cuenta FETCH FIRST 1 ROWS ONLY")
                .first(s, rs -> true)
                .isPresent();
    }

    static void insertar(TxSession s, String cuenta, String nombre, String huella, boolean demostracion)
            throws SQLException {
        Query.of(
                        "INSERT INTO cuenta (cuenta, nombre, huella, activa, demostracion, intentos, version, creada,"
                                + " cambio_clave) VALUES (?, ?, ?, ?, ?, 0, 1, ?, ?)",
                        cuenta,
                        nombre,
                        huella,
                        true,
                        demostracion,
                        s.now(),
                        s.now())
                .update(s);
    }

    static void insertar(TxSession s, String cuenta, Nombramiento n) throws SQLException {
        Query.of(
                        "INSERT INTO nombramiento (cuenta, rol, unidad, calidad, desde, hasta) VALUES (?, ?, ?, ?, ?, ?)",
                        cuenta,
                        n.rol(),
                        n.unidad(),
                        n.calidad(),
                        n.desde(),
                        n.hasta())
                .update(s);
    }

    /** Raises the version, which also holds the row until the commit; whether the account exists. */
    static boolean avanzar(TxSession s, String cuenta) throws SQLException {
        return Query.of("UPDATE cuenta SET version = version + 1 WHERE cuenta = ?", cuenta)
                        .update(s)
                == 1;
    }

    static void activar(TxSession s, String cuenta, boolean activa) throws SQLException {
        Query.of("UPDATE cuenta SET activa = ? WHERE cuenta = ?", activa, cuenta)
                .update(s);
    }

    static void cambiarHuella(TxSession s, String cuenta, String huella) throws SQLException {
        Query.of(
                        "UPDATE cuenta SET huella = ?, cambio_clave = ?, intentos = 0, intentos_desde = NULL,"
                                + " bloqueada_hasta = NULL WHERE cuenta = ?",
                        huella,
                        s.now(),
                        cuenta)
                .update(s);
    }

    /** Ends the posts that reach beyond the day and take those back that had not begun. */
    static int relevar(TxSession s, String cuenta, Rol rol, String unidad, LocalDate hasta) throws SQLException {
        int anulados = Query.of(
                        "DELETE FROM nombramiento WHERE cuenta = ? AND rol = ? AND unidad = ? AND desde > ?",
                        cuenta,
                        rol,
                        unidad,
                        hasta)
                .update(s);
        int terminados = Query.of(
                        "UPDATE nombramiento SET hasta = ? WHERE cuenta = ? AND rol = ? AND unidad = ?"
                                + " AND desde <= ? AND (hasta IS NULL OR hasta > ?)",
                        hasta,
                        cuenta,
                        rol,
                        unidad,
                        hasta,
                        hasta)
                .update(s);
        return anulados + terminados;
    }

    private static Puesto puesto(ResultSet rs) throws SQLException {
        return new Puesto(
                rs.getString(1),
                new Nombramiento(
                        Rol.valueOf(rs.getString(2)),
                        rs.getString(3),
                        Calidad.valueOf(rs.getString(4)),
                        rs.getDate(5).toLocalDate(),
                        Columns.day(rs, 6)));
    }

    private static CuentaFila fila(ResultSet rs, List<Nombramiento> puestos) throws SQLException {
        return new CuentaFila(
                rs.getString(1),
                rs.getString(2),
                rs.getString(3),
                rs.getBoolean(4),
                rs.getBoolean(5),
                rs.getInt(6),
                Columns.instant(rs, 7),
                rs.getInt(8),
                puestos);
    }
}
