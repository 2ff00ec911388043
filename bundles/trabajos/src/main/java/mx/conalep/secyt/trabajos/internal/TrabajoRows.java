package mx.conalep.secyt.trabajos.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.trabajos.Encargo;
import mx.conalep.secyt.trabajos.EstadoTrabajo;
import mx.conalep.secyt.trabajos.Trabajo;
import org.jspecify.annotations.Nullable;

/** The table {@code trabajo} as people use it. */
final class TrabajoRows {

    static final String COLUMNAS = "SELECT id, clase, titulo, unidad, cuenta, estado, hechas, total, mensaje, intentos,"
            + " cancelar, ruta, creado, terminado FROM trabajo";
    private static final String INSERTAR =
            "INSERT INTO trabajo (id, clase, titulo, unidad, cuenta, datos, punto, estado,"
                    + " hechas, total, mensaje, intentos, cancelar, siguiente, creado)"
                    + " VALUES (?, ?, ?, ?, ?, ?, '', 'PENDIENTE', 0, 0, '', 0, false, ?, ?)";
    private static final String PAGINA = " ORDER BY id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String PARAR =
            "UPDATE trabajo SET estado = 'CANCELADO', terminado = ?, mensaje = 'Cancelado antes de empezar.'"
                    + " WHERE id = ? AND estado = 'PENDIENTE'";
    private static final String PEDIR = "UPDATE trabajo SET cancelar = true WHERE id = ? AND estado = 'EN_CURSO'";

    private TrabajoRows() {}

    static long insertar(TxSession s, Encargo encargo) throws SQLException {
        long id = SequenceIds.next(s, "trabajo_seq", 1)[0];
        try (PreparedStatement insert = s.jdbc().prepareStatement(INSERTAR)) {
            insert.setLong(1, id);
            insert.setString(2, encargo.clase());
            insert.setString(3, encargo.titulo());
            insert.setString(4, encargo.unidad());
            insert.setString(5, s.actor());
            insert.setString(6, encargo.datos());
            insert.setTimestamp(7, Timestamp.from(s.now()));
            insert.setTimestamp(8, Timestamp.from(s.now()));
            insert.executeUpdate();
        }
        return id;
    }

    static Optional<Trabajo> uno(TxSession s, long id) throws SQLException {
        return varios(s, " WHERE id = ?", List.of(id)).stream().findFirst();
    }

    /** Null conditions do not restrict. */
    static Pagina<Trabajo> pagina(
            TxSession s,
            @Nullable String cuenta,
            @Nullable String clase,
            @Nullable EstadoTrabajo estado,
            Paginacion pagina)
            throws SQLException {
        List<Object> valores = new ArrayList<>();
        StringBuilder donde = new StringBuilder(" WHERE 1 = 1");
        agregar(donde, valores, " AND cuenta = ?", cuenta);
        agregar(donde, valores, " AND clase = ?", clase);
        agregar(donde, valores, " AND estado = ?", estado == null ? null : estado.name());
        long total = contar(s, donde.toString(), valores);
        valores.addAll(Arrays.asList(pagina.desde(), pagina.tamano()));
        return Pagina.de(total, varios(s, donde + PAGINA, valores));
    }

    /** Whether it waited, or was asked to stop. */
    static boolean cancelar(TxSession s, long id) throws SQLException {
        try (PreparedStatement parar = s.jdbc().prepareStatement(PARAR);
                PreparedStatement pedir = s.jdbc().prepareStatement(PEDIR)) {
            parar.setTimestamp(1, Timestamp.from(s.now()));
            parar.setLong(2, id);
            pedir.setLong(1, id);
            return parar.executeUpdate() == 1 || pedir.executeUpdate() == 1;
        }
    }

    private static void agregar(StringBuilder donde, List<Object> valores, String condicion, @Nullable Object valor) {
        if (valor != null) {
            donde.append(condicion);
            valores.add(valor);
        }
    }

    private static long contar(TxSession s, String donde, List<Object> valores) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement("SELECT COUNT(*) FROM trabajo" + donde)) {
            ligar(select, valores);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<Trabajo> varios(TxSession s, String resto, List<Object> valores) throws SQLException {
        List<Trabajo> trabajos = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(COLUMNAS + resto)) {
            ligar(select, valores);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    trabajos.add(leer(row));
                }
            }
        }
        return trabajos;
    }

    private static void ligar(PreparedStatement orden, List<Object> valores) throws SQLException {
        for (int i = 0; i < valores.size(); i++) {
            orden.setObject(i + 1, valores.get(i));
        }
    }

    static Trabajo leer(ResultSet row) throws SQLException {
        EstadoTrabajo estado = EstadoTrabajo.valueOf(row.getString(6));
        return new Trabajo(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                estado,
                row.getLong(7),
                row.getLong(8),
                row.getString(9),
                row.getInt(10),
                row.getBoolean(11) && !estado.acabado(),
                row.getString(12),
                row.getTimestamp(13).toInstant(),
                Columns.instant(row, 14));
    }
}
