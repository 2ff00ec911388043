package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.CifraAutorizada;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;
import org.jspecify.annotations.Nullable;

/** Tables of authorised figures. */
final class AutorizadaRows {

    private static final String LEER = "SELECT folio, ejercicio, indicador, trimestre, cifra, vigente, oficio,"
            + " oficio_fecha, nota, cuenta, momento, asignada_cuenta, asignada_momento FROM meta_autorizada";
    private static final String INSERTAR = "INSERT INTO meta_autorizada (folio, ejercicio, indicador, trimestre, cifra,"
            + " vigente, oficio, oficio_fecha, nota, cuenta, momento) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ASIGNADA = "UPDATE meta_autorizada SET asignada_cuenta = ?, asignada_momento = ?"
            + " WHERE folio = ? AND asignada_momento IS NULL";
    private static final String PARTE =
            "INSERT INTO meta_autorizada_meta (folio, meta, antes, ahora) VALUES (?, ?, ?, ?)";
    private static final String META = "UPDATE meta SET t%1$d = ?, v%1$d = ?, a%1$d = ?, aceptada_por = ?,"
            + " aceptada_en = ?, version = version + 1 WHERE id = ?";
    private static final String NACIONAL = "SELECT 1 FROM meta_nacional n JOIN meta_nacional_indicador i"
            + " ON i.folio = n.folio WHERE n.ejercicio = ? AND i.indicador = ?";

    private AutorizadaRows() {}

    /** Whether the indicator went into national goals of that year. */
    static boolean nacional(Connection connection, int ejercicio, String indicador) throws SQLException {
        return Query.of(NACIONAL, ejercicio, indicador)
                .first(connection, row -> row.getInt(1))
                .isPresent();
    }

    static void insertar(Connection connection, CifraAutorizada c) throws SQLException {
        Query.of(
                        INSERTAR,
                        c.folio(),
                        c.ejercicio(),
                        c.indicador(),
                        c.trimestre(),
                        c.cifra(),
                        c.vigente(),
                        c.oficio().numero(),
                        c.oficio().fecha(),
                        c.nota(),
                        c.cuenta(),
                        c.momento())
                .update(connection);
    }

    /** The newest first. */
    static List<CifraAutorizada> listar(Connection connection, Condiciones condiciones) throws SQLException {
        return condiciones.consulta(LEER, " ORDER BY momento DESC, folio DESC").list(connection, AutorizadaRows::cifra);
    }

    /** Puts each part in force and keeps what it was; tells whether nobody had done it before. */
    static boolean asignar(TxSession s, CifraAutorizada cifra, List<MetaVigente> metas, Map<String, BigDecimal> partes)
            throws SQLException {
        if (Query.of(ASIGNADA, s.actor(), s.now(), cifra.folio()).update(s) == 0) {
            return false;
        }
        List<@Nullable Object[]> cambios = new ArrayList<>();
        List<@Nullable Object[]> renglones = new ArrayList<>();
        for (MetaVigente meta : metas) {
            BigDecimal antes = meta.vigente().get(cifra.trimestre() - 1);
            BigDecimal ahora = partes.getOrDefault(meta.unidad(), antes);
            cambios.add(new Object[] {ahora, ahora, ahora, s.actor(), s.now(), meta.id()});
            renglones.add(new Object[] {cifra.folio(), meta.id(), antes, ahora});
        }
        Query.each(s, META.formatted(cifra.trimestre()), cambios);
        Query.each(s, PARTE, renglones);
        return true;
    }

    private static CifraAutorizada cifra(ResultSet row) throws SQLException {
        BigDecimal cifra = row.getBigDecimal("cifra");
        BigDecimal vigente = row.getBigDecimal("vigente");
        return new CifraAutorizada(
                row.getString("folio"),
                row.getInt("ejercicio"),
                row.getString("indicador"),
                row.getInt("trimestre"),
                cifra,
                vigente,
                cifra.subtract(vigente),
                DatosOficio.leer(row, null),
                row.getString("nota"),
                row.getString("cuenta"),
                Filas.instante(row, "momento"),
                hecha(row));
    }

    private static CifraAutorizada.@Nullable Hecha hecha(ResultSet row) throws SQLException {
        Instant momento = Columns.instant(row, "asignada_momento");
        return momento == null ? null : new CifraAutorizada.Hecha(row.getString("asignada_cuenta"), momento);
    }
}
