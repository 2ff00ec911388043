package mx.conalep.secyt.normativa.internal.reunion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Clase;
import mx.conalep.secyt.normativa.Reunion.Estado;
import mx.conalep.secyt.normativa.Reunion.Modalidad;
import mx.conalep.secyt.normativa.Reunion.Tipo;
import mx.conalep.secyt.normativa.Reuniones.Filtro;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The table {@code reunion}. */
final class ReunionRows {

    private static final String COLUMNAS = "SELECT r.clave, r.clase, r.tipo, r.titulo, r.convoca, r.fecha, r.hora,"
            + " r.modalidad, r.lugar, r.quorum, r.estado, r.conclusiones, r.motivo, r.version FROM reunion r";

    private ReunionRows() {}

    /**
     * The latest first.
     *
     * @param unidades only those to which one of these was invited; null means all
     */
    static Pagina<Reunion> pagina(
            TxSession s, Filtro filtro, @Nullable Collection<String> unidades, Paginacion paginacion)
            throws SQLException {
        List<@Nullable Object> valores = new ArrayList<>();
        String donde = donde(filtro, unidades, valores);
        long total = Query.of("SELECT COUNT(*) FROM reunion r" + donde, valores).number(s);
        Collections.addAll(valores, paginacion.desde(), paginacion.tamano());
        return Pagina.de(
                total,
                Query.of(
                                COLUMNAS + donde
                                        + " ORDER BY r.fecha DESC, r.clave OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                                valores)
                        .list(s, ReunionRows::leer));
    }

    static Optional<Reunion> una(TxSession s, String clave) throws SQLException {
        return Query.of(COLUMNAS + " WHERE r.clave = ?", clave).first(s, ReunionRows::leer);
    }

    static void insertar(TxSession s, String clave, Reunion r) throws SQLException {
        Query.of(
                        "INSERT INTO reunion (clave, clase, tipo, titulo, convoca, fecha, hora, modalidad, lugar, quorum,"
                                + " estado, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                        clave,
                        r.clase(),
                        r.tipo(),
                        r.titulo(),
                        r.convoca(),
                        r.fecha(),
                        r.hora(),
                        r.modalidad(),
                        r.lugar(),
                        r.quorum(),
                        r.estado())
                .update(s);
    }

    static void cambiar(TxSession s, Reunion r) throws SQLException {
        Query.of(
                        "UPDATE reunion SET tipo = ?, titulo = ?, fecha = ?, hora = ?, modalidad = ?, lugar = ?, quorum = ?"
                                + " WHERE clave = ?",
                        r.tipo(),
                        r.titulo(),
                        r.fecha(),
                        r.hora(),
                        r.modalidad(),
                        r.lugar(),
                        r.quorum(),
                        r.clave())
                .update(s);
    }

    /**
     * Takes the meeting for this transaction and gives it a state.
     *
     * @throws mx.conalep.secyt.http.Problema 412 when it is not as the caller has seen it
     */
    static void tomar(TxSession s, String clave, int version, Estado estado) throws SQLException {
        int tomadas = Query.of(
                        "UPDATE reunion SET estado = ?, version = version + 1 WHERE clave = ? AND version = ?",
                        estado,
                        clave,
                        version)
                .update(s);
        if (tomadas == 0) {
            throw IfMatch.vencida();
        }
    }

    static void concluir(TxSession s, String clave, @Nullable String conclusiones, @Nullable String motivo)
            throws SQLException {
        Query.of("UPDATE reunion SET conclusiones = ?, motivo = ? WHERE clave = ?", conclusiones, motivo, clave)
                .update(s);
    }

    /** Half-years of a year, 1 or 2, in which a unit held the meeting of directors. */
    static Set<Integer> semestres(TxSession s, String convoca, int ejercicio) throws SQLException {
        return new TreeSet<>(Query.of(
                        "SELECT fecha FROM reunion WHERE convoca = ? AND clase = ? AND estado = ? AND fecha BETWEEN ? AND ?",
                        convoca,
                        Clase.DIRECTORES,
                        Estado.CELEBRADA,
                        LocalDate.of(ejercicio, 1, 1),
                        LocalDate.of(ejercicio, 12, 31))
                .list(s, f -> f.getDate("fecha").toLocalDate().getMonthValue() <= 6 ? 1 : 2));
    }

    private static String donde(Filtro filtro, @Nullable Collection<String> unidades, List<@Nullable Object> valores) {
        List<String> condiciones = new ArrayList<>(List.of("1 = 1"));
        if (unidades != null) {
            condiciones.add("EXISTS (SELECT 1 FROM reunion_invitada i WHERE i.reunion = r.clave AND i.unidad IN ("
                    + Placeholders.of(unidades) + "))");
            valores.addAll(unidades);
        }
        if (filtro.clase() != null) {
            condiciones.add("r.clase = ?");
            valores.add(filtro.clase());
        }
        if (filtro.estado() != null) {
            condiciones.add("r.estado = ?");
            valores.add(filtro.estado());
        }
        Integer ejercicio = filtro.ejercicio();
        if (ejercicio != null) {
            condiciones.add("r.fecha BETWEEN ? AND ?");
            Collections.addAll(valores, LocalDate.of(ejercicio, 1, 1), LocalDate.of(ejercicio, 12, 31));
        }
        return " WHERE " + String.join(" AND ", condiciones);
    }

    private static Reunion leer(ResultSet f) throws SQLException {
        return new Reunion(
                f.getString("clave"),
                Clase.valueOf(f.getString("clase")),
                Tipo.valueOf(f.getString("tipo")),
                f.getString("titulo"),
                f.getString("convoca"),
                f.getDate("fecha").toLocalDate(),
                f.getString("hora"),
                Modalidad.valueOf(f.getString("modalidad")),
                f.getString("lugar"),
                f.getInt("quorum"),
                Estado.valueOf(f.getString("estado")),
                f.getString("conclusiones"),
                f.getString("motivo"),
                f.getInt("version"));
    }
}
