package mx.conalep.secyt.trabajos.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Notices as people ask for them. */
final class Consulta {

    private static final String COLUMNAS = "SELECT p.id, p.motivo, p.unidad, p.asunto, p.texto, p.ruta, p.momento,"
            + " p.estado, p.intentos, p.siguiente_intento, p.ultimo_error, l.cuenta FROM aviso_pendiente p"
            + " LEFT JOIN aviso_leido l ON l.aviso = p.id AND l.cuenta = ?";
    private static final String PAGINA = " ORDER BY p.id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";

    private final String cuenta;
    private final boolean conErrores;
    private final List<String> terminos = new ArrayList<>();
    private final List<Object> valores = new ArrayList<>();

    /** As an account sees them; errors name plugins and are told to those who administer them. */
    Consulta(String cuenta, boolean conErrores) {
        this.cuenta = cuenta;
        this.conErrores = conErrores;
    }

    Consulta unidades(Collection<String> unidades) {
        terminos.add("p.unidad IN (" + Placeholders.of(unidades) + ")");
        valores.addAll(unidades);
        return this;
    }

    Consulta estado(@Nullable Estado estado) {
        if (estado != null) {
            terminos.add("p.estado = ?");
            valores.add(estado.name());
        }
        return this;
    }

    /** Only those that the account has not read. */
    Consulta sinLeer() {
        terminos.add("NOT EXISTS (SELECT 1 FROM aviso_leido x WHERE x.aviso = p.id AND x.cuenta = ?)");
        valores.add(cuenta);
        return this;
    }

    /** Their ids, the latest first. */
    List<Long> ids(TxSession s, int cuantos) throws SQLException {
        List<Long> ids = new ArrayList<>();
        String sql = "SELECT p.id FROM aviso_pendiente p" + donde() + " ORDER BY p.id DESC FETCH FIRST " + cuantos
                + " ROWS ONLY";
        try (PreparedStatement select = s.jdbc().prepareStatement(sql)) {
            ligar(select, valores);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }

    long contar(TxSession s) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement("SELECT COUNT(*) FROM aviso_pendiente p" + donde())) {
            ligar(select, valores);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    List<AvisoVisible> pagina(TxSession s, Paginacion paginacion) throws SQLException {
        List<Object> todos = new ArrayList<>(List.of(cuenta));
        todos.addAll(valores);
        todos.add(paginacion.desde());
        todos.add(paginacion.tamano());
        return leer(s, COLUMNAS + donde() + PAGINA, todos);
    }

    Optional<AvisoVisible> uno(TxSession s, long id) throws SQLException {
        return leer(s, COLUMNAS + " WHERE p.id = ?", List.of(cuenta, id)).stream()
                .findFirst();
    }

    private List<AvisoVisible> leer(TxSession s, String sql, List<Object> suyos) throws SQLException {
        List<AvisoVisible> avisos = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(sql)) {
            ligar(select, suyos);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    avisos.add(visible(row));
                }
            }
        }
        return avisos;
    }

    private AvisoVisible visible(ResultSet row) throws SQLException {
        Estado estado = Estado.valueOf(row.getString(8));
        return new AvisoVisible(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                estado,
                row.getInt(9),
                estado == Estado.PENDIENTE ? row.getTimestamp(10).toInstant() : null,
                conErrores ? row.getString(11) : null,
                row.getString(12) != null);
    }

    private String donde() {
        return terminos.isEmpty() ? "" : " WHERE " + String.join(" AND ", terminos);
    }

    private static void ligar(PreparedStatement orden, List<Object> suyos) throws SQLException {
        for (int i = 0; i < suyos.size(); i++) {
            orden.setObject(i + 1, suyos.get(i));
        }
    }
}
