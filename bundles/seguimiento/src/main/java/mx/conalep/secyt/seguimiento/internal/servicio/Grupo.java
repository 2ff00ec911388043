package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.Contador;
import mx.conalep.secyt.seguimiento.internal.periodo.Saldos;

/** The services of one period that take one step, a part in each transaction. */
record Grupo(ClavePeriodo periodo, Transicion paso) {

    private static final int POR_VEZ = 500;
    private static final String ELEGIR = "SELECT id, version, capturado_por FROM servicio WHERE unidad = ?"
            + " AND ejercicio = ? AND mes = ? AND linea = ? AND estado = ? AND devuelto_a IS NULL AND id > ?"
            + " ORDER BY id FETCH FIRST " + POR_VEZ + " ROWS ONLY";
    private static final String MOVER =
            "UPDATE servicio SET estado = ?, version = version + 1" + " WHERE id = ? AND version = ? AND estado = ?";
    private static final String VALIDAR = "UPDATE servicio SET estado = ?, validado_por = ?, autovalidado = ?,"
            + " version = version + 1 WHERE id = ? AND version = ? AND estado = ?";

    /**
     * What one transaction did.
     *
     * @param ultimo identifier to go on after; 0 when there is nothing left
     */
    record Parte(int hechos, int autovalidados, long ultimo) {}

    private record Elegido(long id, int version, boolean propio) {}

    /** Moves the services that come right after an identifier. */
    Parte mover(TxSession session, Bitacora bitacora, long desde) throws SQLException {
        Connection connection = session.jdbc();
        List<Elegido> elegidos = elegir(connection, session.actor(), desde);
        List<Elegido> movidos = elegidos.isEmpty() ? List.of() : mover(connection, session.actor(), elegidos);
        int autovalidados = paso == Transicion.VALIDAR
                ? (int) movidos.stream().filter(Elegido::propio).count()
                : 0;
        if (!movidos.isEmpty()) {
            anotar(session, bitacora, movidos, autovalidados);
            contar(session, movidos.stream().map(Elegido::id).collect(Collectors.toCollection(TreeSet::new)));
        }
        boolean quedan = elegidos.size() == POR_VEZ;
        return new Parte(
                movidos.size(),
                autovalidados,
                quedan ? elegidos.get(elegidos.size() - 1).id() : 0);
    }

    private List<Elegido> elegir(Connection connection, String actor, long desde) throws SQLException {
        List<Elegido> elegidos = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ELEGIR)) {
            select.setString(1, periodo.unidad());
            select.setInt(2, periodo.ejercicio());
            select.setInt(3, periodo.mes());
            select.setString(4, periodo.linea().name());
            select.setString(5, paso.de().name());
            select.setLong(6, desde);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    elegidos.add(new Elegido(row.getLong(1), row.getInt(2), actor.equals(row.getString(3))));
                }
            }
        }
        return elegidos;
    }

    /** Those that nobody changed in between. */
    private List<Elegido> mover(Connection connection, String actor, List<Elegido> elegidos) throws SQLException {
        boolean validar = paso == Transicion.VALIDAR;
        int[] filas;
        try (PreparedStatement update = connection.prepareStatement(validar ? VALIDAR : MOVER)) {
            for (Elegido elegido : elegidos) {
                int i = 1;
                update.setString(i++, paso.a().name());
                if (validar) {
                    update.setString(i++, actor);
                    update.setBoolean(i++, elegido.propio());
                }
                update.setLong(i++, elegido.id());
                update.setInt(i++, elegido.version());
                update.setString(i, paso.de().name());
                update.addBatch();
            }
            filas = update.executeBatch();
        }
        List<Elegido> movidos = new ArrayList<>();
        for (int i = 0; i < filas.length; i++) {
            if (filas[i] == 1) {
                movidos.add(elegidos.get(i));
            }
        }
        return movidos;
    }

    private void anotar(TxSession session, Bitacora bitacora, List<Elegido> movidos, int autovalidados)
            throws SQLException {
        Map<Long, Paso> pasos = new LinkedHashMap<>();
        for (Elegido movido : movidos) {
            pasos.put(
                    movido.id(),
                    new Paso(
                            paso.verbo(),
                            paso.de(),
                            paso.a(),
                            movido.version() + 1,
                            session.actor(),
                            session.now(),
                            null,
                            null,
                            List.of()));
        }
        PasoRows.insert(session.jdbc(), pasos);
        bitacora.anotar(
                session,
                paso.verbo(),
                "periodo",
                periodo.texto(),
                Map.of(
                        "servicios", movidos.size(),
                        "desde", movidos.get(0).id(),
                        "hasta", movidos.get(movidos.size() - 1).id(),
                        "autovalidados", autovalidados));
    }

    private void contar(TxSession session, SortedSet<Long> ids) throws SQLException {
        Map<String, BigDecimal> aportes = AporteRows.sum(session.jdbc(), periodo, paso.a(), ids);
        Contador.aplicar(
                session,
                new Saldos()
                        .restar(periodo, paso.de(), ids.size(), aportes)
                        .sumar(periodo, paso.a(), ids.size(), aportes));
    }
}
