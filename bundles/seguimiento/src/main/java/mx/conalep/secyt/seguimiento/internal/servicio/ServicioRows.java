package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import mx.conalep.secyt.persistence.TxSession;

/** New rows of {@code servicio} in one batch: entity by entity they cost the database a round trip each. */
final class ServicioRows {

    private static final String INSERTAR = "INSERT INTO servicio (id, version, folio, tipo, tipo_bundle, linea, unidad,"
            + " entidad, oferta_id, oferta, fecha_inicio, fecha_fin, ejercicio, mes, horas, modalidad, sector, hombres,"
            + " mujeres, otro, acreditados, cuota, usuario, requerimiento, convenio, origen, curso_cerrado, datos, estado,"
            + " capturado_por, capturado_en, validado_por, autovalidado, extemporaneo, devoluciones, demostracion, avisos,"
            + " categoria) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, false, ?, 0, ?, ?, ?)";

    private ServicioRows() {}

    static void insert(TxSession session, List<Nuevo> nuevos) throws SQLException {
        try (PreparedStatement insert = session.jdbc().prepareStatement(INSERTAR)) {
            Timestamp ahora = Timestamp.from(session.now());
            for (Nuevo nuevo : nuevos) {
                int i = captura(insert, nuevo);
                insert.setString(i++, nuevo.estado().name());
                insert.setString(i++, session.actor());
                insert.setTimestamp(i++, ahora);
                insert.setString(i++, nuevo.validadoPor());
                insert.setBoolean(i++, nuevo.extemporaneo());
                insert.setBoolean(i++, nuevo.demostracion());
                insert.setInt(i++, nuevo.revisado().justificados().size());
                insert.setString(i, nuevo.revisado().categoria());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static int captura(PreparedStatement insert, Nuevo nuevo) throws SQLException {
        Revisado r = nuevo.revisado();
        Propuesto p = r.propuesto();
        int i = 1;
        insert.setLong(i++, nuevo.id());
        insert.setString(i++, nuevo.folio());
        insert.setString(i++, p.tipo());
        insert.setString(i++, r.bundle());
        insert.setString(i++, r.linea().name());
        insert.setString(i++, p.unidad());
        insert.setString(i++, r.entidad());
        insert.setLong(i++, r.ofertaId());
        insert.setString(i++, r.oferta());
        insert.setDate(i++, Date.valueOf(p.fechaInicio()));
        insert.setDate(i++, Date.valueOf(p.fechaFin()));
        insert.setInt(i++, p.fechaFin().getYear());
        insert.setInt(i++, p.fechaFin().getMonthValue());
        insert.setInt(i++, p.horas());
        insert.setString(i++, r.modalidad());
        insert.setString(i++, r.sector());
        insert.setInt(i++, p.participantesHombres());
        insert.setInt(i++, p.participantesMujeres());
        insert.setInt(i++, p.participantesOtro());
        insert.setObject(i++, p.acreditados().orElse(null), Types.INTEGER);
        insert.setBigDecimal(i++, p.cuota());
        insert.setString(i++, r.usuario());
        insert.setString(i++, r.requerimiento());
        insert.setString(i++, r.convenio());
        insert.setString(i++, r.origen());
        insert.setBoolean(i++, r.cerrado());
        insert.setString(i++, DatosJson.write(p.datos().todos()));
        return i;
    }
}
