package mx.conalep.secyt.normativa.internal.norma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.normativa.Norma.Articulo;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.Norma.Version;
import mx.conalep.secyt.normativa.internal.Filas;
import mx.conalep.secyt.normativa.internal.norma.Vigencias.Tramo;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The tables {@code norma_version} and {@code norma_articulo}. */
final class VersionRows {

    static final String COLUMNAS =
            "v.numero, v.estado, v.nota, v.archivo, v.creada, v.autor, v.limite, v.folio, v.registro,"
                    + " v.aprobada, v.desde, v.hasta, v.motivo_fin";

    private VersionRows() {}

    /** As it stands today. */
    static Version leer(ResultSet fila, LocalDate hoy) throws SQLException {
        LocalDate desde = Columns.day(fila, "desde");
        LocalDate hasta = Columns.day(fila, "hasta");
        return new Version(
                fila.getInt("numero"),
                CicloNorma.hoy(Estado.valueOf(fila.getString("estado")), desde, hasta, hoy),
                fila.getString("nota"),
                Columns.number(fila, "archivo"),
                fila.getTimestamp("creada").toInstant(),
                fila.getString("autor"),
                Columns.day(fila, "limite"),
                fila.getString("folio"),
                fila.getString("registro"),
                Columns.day(fila, "aprobada"),
                desde,
                hasta,
                fila.getString("motivo_fin"));
    }

    /** The latest first. */
    static List<Version> todas(TxSession s, String clave) throws SQLException {
        LocalDate hoy = Filas.hoy(s);
        return Query.of("SELECT " + COLUMNAS + " FROM norma_version v WHERE v.norma = ? ORDER BY v.numero DESC", clave)
                .list(s, f -> leer(f, hoy));
    }

    static Optional<Version> una(TxSession s, String clave, int numero) throws SQLException {
        LocalDate hoy = Filas.hoy(s);
        return Query.of(
                        "SELECT " + COLUMNAS + " FROM norma_version v WHERE v.norma = ? AND v.numero = ?",
                        clave,
                        numero)
                .first(s, f -> leer(f, hoy));
    }

    static void insertar(TxSession s, String clave, int numero, String nota, @Nullable Long archivo)
            throws SQLException {
        Query.of(
                        "INSERT INTO norma_version (norma, numero, estado, nota, archivo, creada, autor)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        clave,
                        numero,
                        Estado.PROYECTO,
                        nota,
                        archivo,
                        s.now(),
                        s.actor())
                .update(s);
    }

    /** The state in the row, which knows no day of force. */
    static Estado estado(TxSession s, String clave, int numero) throws SQLException {
        return Query.of("SELECT estado FROM norma_version WHERE norma = ? AND numero = ?", clave, numero)
                .first(s, f -> Estado.valueOf(f.getString(1)))
                .orElseThrow();
    }

    static void estado(TxSession s, String clave, int numero, Estado estado) throws SQLException {
        Query.of("UPDATE norma_version SET estado = ? WHERE norma = ? AND numero = ?", estado, clave, numero)
                .update(s);
    }

    static void redactar(TxSession s, String clave, int numero, String nota, @Nullable Long archivo)
            throws SQLException {
        Query.of(
                        "UPDATE norma_version SET nota = ?, archivo = ? WHERE norma = ? AND numero = ?",
                        nota,
                        archivo,
                        clave,
                        numero)
                .update(s);
    }

    static void limite(TxSession s, String clave, int numero, LocalDate limite) throws SQLException {
        Query.of("UPDATE norma_version SET limite = ? WHERE norma = ? AND numero = ?", limite, clave, numero)
                .update(s);
    }

    static void aprobar(TxSession s, String clave, int numero, String folio, String registro, LocalDate dia)
            throws SQLException {
        Query.of(
                        "UPDATE norma_version SET folio = ?, registro = ?, aprobada = ? WHERE norma = ? AND numero = ?",
                        folio,
                        registro,
                        dia,
                        clave,
                        numero)
                .update(s);
    }

    static Vigencias vigencias(TxSession s, String clave) throws SQLException {
        return new Vigencias(Query.of(
                        "SELECT numero, estado, desde, hasta FROM norma_version WHERE norma = ? AND desde IS NOT NULL",
                        clave)
                .list(
                        s,
                        f -> new Tramo(
                                f.getInt("numero"),
                                f.getDate("desde").toLocalDate(),
                                Columns.day(f, "hasta"),
                                f.getString("estado").equals(Estado.ABROGADA.name()))));
    }

    /** Writes the days of all versions, and why what was abrogated ended. */
    static void vigencias(TxSession s, String clave, Vigencias vigencias, @Nullable String motivo) throws SQLException {
        for (Tramo t : vigencias.tramos()) {
            Query.of(
                            "UPDATE norma_version SET estado = ?, desde = ?, hasta = ?, motivo_fin = CASE WHEN ? = 1 THEN"
                                    + " COALESCE(motivo_fin, CAST(? AS VARCHAR(500))) END"
                                    + " WHERE norma = ? AND numero = ?",
                            t.abrogado() ? Estado.ABROGADA : Estado.VIGENTE,
                            t.desde(),
                            t.hasta(),
                            t.abrogado() ? 1 : 0,
                            motivo,
                            clave,
                            t.numero())
                    .update(s);
        }
    }

    static List<Articulo> articulos(TxSession s, String clave, int numero) throws SQLException {
        return Query.of(
                        "SELECT articulo, titulo, texto FROM norma_articulo WHERE norma = ? AND numero = ? ORDER BY orden",
                        clave,
                        numero)
                .list(s, f -> new Articulo(f.getString(1), f.getString(2), f.getString(3)));
    }

    static void articulos(TxSession s, String clave, int numero, List<Articulo> articulos) throws SQLException {
        Query.of("DELETE FROM norma_articulo WHERE norma = ? AND numero = ?", clave, numero)
                .update(s);
        List<@Nullable Object[]> filas = new ArrayList<>();
        for (Articulo a : articulos) {
            filas.add(new @Nullable Object[] {clave, numero, filas.size() + 1, a.numero(), a.titulo(), a.texto()});
        }
        Query.each(
                s,
                "INSERT INTO norma_articulo (norma, numero, orden, articulo, titulo, texto) VALUES (?, ?, ?, ?, ?, ?)",
                filas);
    }
}
