package mx.conalep.secyt.catalogo.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.catalogo.CambiosOferta.Version;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** What offers were like, in their table. */
final class Versiones {

    private Versiones() {}

    /** The latest first. */
    static List<Version> leer(TxSession s, long oferta) throws SQLException {
        return Query.of(
                        "SELECT numero, desde, nombre, horas, modalidad, area, clave_sat, activa, unidades, cambio,"
                                + " cambiada FROM oferta_version WHERE oferta_id = ? ORDER BY desde DESC, numero DESC",
                        oferta)
                .list(s, Versiones::version);
    }

    static void agregar(TxSession s, Oferta o) throws SQLException {
        long hay = Query.of("SELECT MAX(numero) FROM oferta_version WHERE oferta_id = ?", o.id())
                .number(s);
        Query.of(
                        "INSERT INTO oferta_version (oferta_id, numero, desde, nombre, horas, modalidad, area, clave_sat,"
                                + " activa, unidades, cambio, cambiada) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        o.id(),
                        hay + 1,
                        hoy(s),
                        o.nombre(),
                        o.horas(),
                        o.modalidad(),
                        o.area(),
                        o.claveSat(),
                        o.activa(),
                        String.join(",", o.unidades()),
                        s.actor(),
                        s.now())
                .update(s);
    }

    /** The day of a transaction where the catalogue is decided. */
    static LocalDate hoy(TxSession s) {
        return LocalDate.ofInstant(s.now(), Coordinacion.MEXICO);
    }

    private static Version version(ResultSet f) throws SQLException {
        return new Version(
                f.getInt(1),
                f.getDate(2).toLocalDate(),
                f.getString(3),
                Columns.integer(f, 4),
                f.getString(5),
                f.getString(6),
                f.getString(7),
                f.getBoolean(8),
                unidades(f.getString(9)),
                f.getString(10),
                Columns.instant(f, 11));
    }

    private static @Nullable List<String> unidades(@Nullable String texto) {
        if (texto == null) {
            return null;
        }
        return texto.isEmpty() ? List.of() : List.of(texto.split(","));
    }
}
