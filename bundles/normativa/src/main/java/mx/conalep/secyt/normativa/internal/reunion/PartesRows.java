package mx.conalep.secyt.normativa.internal.reunion;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.ClaseDocumento;
import mx.conalep.secyt.normativa.Reunion.Documento;
import mx.conalep.secyt.normativa.Reunion.Invitada;
import mx.conalep.secyt.normativa.Reunion.Punto;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Programme, invited units, attendance and files of meetings, in their tables. */
final class PartesRows {

    private PartesRows() {}

    static List<Punto> programa(TxSession s, String clave) throws SQLException {
        return Query.of("SELECT tema, responsable, norma FROM reunion_punto WHERE reunion = ? ORDER BY orden", clave)
                .list(s, f -> new Punto(f.getString(1), f.getString(2), f.getString(3)));
    }

    static void programa(TxSession s, String clave, List<Punto> puntos) throws SQLException {
        Query.of("DELETE FROM reunion_punto WHERE reunion = ?", clave).update(s);
        List<@Nullable Object[]> filas = new ArrayList<>();
        for (Punto p : puntos) {
            filas.add(new @Nullable Object[] {clave, filas.size() + 1, p.tema(), p.responsable(), p.norma()});
        }
        Query.each(
                s,
                "INSERT INTO reunion_punto (reunion, orden, tema, responsable, norma) VALUES (?, ?, ?, ?, ?)",
                filas);
    }

    static List<Invitada> invitadas(TxSession s, String clave) throws SQLException {
        return Query.of("SELECT unidad, oficio FROM reunion_invitada WHERE reunion = ? ORDER BY unidad", clave)
                .list(s, f -> new Invitada(f.getString("unidad"), Columns.number(f, "oficio")));
    }

    static void invitar(TxSession s, String clave, List<String> unidades, @Nullable Long oficio) throws SQLException {
        Query.each(
                s,
                "INSERT INTO reunion_invitada (reunion, unidad, oficio) VALUES (?, ?, ?)",
                unidades.stream()
                        .<@Nullable Object[]>map(u -> new @Nullable Object[] {clave, u, oficio})
                        .toList());
    }

    static List<Asistente> asistentes(TxSession s, String clave) throws SQLException {
        return Query.of("SELECT unidad, nombre, cargo FROM reunion_asistente WHERE reunion = ? ORDER BY orden", clave)
                .list(s, f -> new Asistente(f.getString(1), f.getString(2), f.getString(3)));
    }

    static void asistieron(TxSession s, String clave, List<Asistente> asistentes) throws SQLException {
        List<@Nullable Object[]> filas = new ArrayList<>();
        for (Asistente a : asistentes) {
            filas.add(new @Nullable Object[] {clave, filas.size() + 1, a.unidad(), a.nombre(), a.cargo()});
        }
        Query.each(
                s,
                "INSERT INTO reunion_asistente (reunion, orden, unidad, nombre, cargo) VALUES (?, ?, ?, ?, ?)",
                filas);
    }

    static List<Documento> documentos(TxSession s, String clave) throws SQLException {
        return Query.of("SELECT archivo, clase, nombre FROM reunion_archivo WHERE reunion = ? ORDER BY archivo", clave)
                .list(s, f -> new Documento(f.getLong(1), ClaseDocumento.valueOf(f.getString(2)), f.getString(3)));
    }

    static void documentar(TxSession s, String clave, Documento documento) throws SQLException {
        Query.of("DELETE FROM reunion_archivo WHERE reunion = ? AND archivo = ?", clave, documento.archivo())
                .update(s);
        Query.of(
                        "INSERT INTO reunion_archivo (reunion, archivo, clase, nombre) VALUES (?, ?, ?, ?)",
                        clave,
                        documento.archivo(),
                        documento.clase(),
                        documento.nombre())
                .update(s);
    }
}
