package mx.conalep.secyt.audit.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;

/**
 * Links committed rows into blocks. Used by one thread.
 *
 * <p>Rows may commit out of the order of their numbers. A turn looks past the highest number that it has sealed; every
 * so many turns it goes back to the last block older than ten minutes, below which no transaction can still be open.
 */
final class Sellado {

    static final int MAXIMO = 5_000;

    private static final String NOMBRE = "bitacora";
    private static final int TURNOS_POR_REPASO = 60;
    private static final Duration ABIERTA = Duration.ofMinutes(10);
    private static final Duration PLAZO = Duration.ofSeconds(30);
    private static final TxContext SELLADOR = TxContext.system("sellador");
    private static final String PENDIENTES = "SELECT b.id, b.huella FROM bitacora b WHERE b.id > ? AND NOT EXISTS"
            + " (SELECT 1 FROM bitacora_sello s WHERE s.bitacora_id = b.id) ORDER BY b.id FETCH FIRST ? ROWS ONLY";
    private static final String ULTIMO = "SELECT " + Bloque.COLUMNAS
            + " FROM bitacora_bloque WHERE numero = (SELECT MAX(numero) FROM bitacora_bloque)";
    private static final String POSTERIORES = "SELECT " + Bloque.COLUMNAS
            + " FROM bitacora_bloque WHERE numero > ? ORDER BY numero FETCH FIRST 1000 ROWS ONLY";
    private static final String ULTIMA = "SELECT COALESCE(MAX(bitacora_id), 0) FROM bitacora_sello";
    // Looks at the last blocks only: Derby would read the whole table for the latest of them.
    private static final String CERRADAS =
            "SELECT COALESCE(MAX(s.bitacora_id), 0) FROM bitacora_sello s WHERE s.bloque ="
                    + " (SELECT MAX(b.numero) FROM bitacora_bloque b WHERE b.momento < ?"
                    + " AND b.numero > (SELECT MAX(m.numero) - 5000 FROM bitacora_bloque m))";

    private record Pendiente(long id, String huella) {}

    private final Tx tx;
    private final Lease lease;
    private final Cabezas cabezas;
    private long alto;
    private int turno;
    private boolean arrendado;

    Sellado(Tx tx, Lease lease, Cabezas cabezas) {
        this.tx = tx;
        this.lease = lease;
        this.cabezas = cabezas;
    }

    /**
     * Seals one block of what waits.
     *
     * @return rows sealed; {@link #MAXIMO} when more may wait
     */
    int turno() throws IOException {
        long desde = desde();
        boolean ocioso = tx.read(s -> pendientes(s.jdbc(), desde, 1)).isEmpty();
        if (ocioso) {
            return 0;
        }
        arrendado = lease.acquire(NOMBRE, PLAZO);
        if (!arrendado) {
            alto = tx.read(s -> Consulta.numero(s.jdbc(), ULTIMA));
            return 0;
        }
        List<Pendiente> filas = tx.write(SELLADOR, s -> sellar(s, desde));
        if (!filas.isEmpty()) {
            alto = Math.max(alto, filas.get(filas.size() - 1).id());
        }
        asentar();
        return filas.size();
    }

    /** Lets another node go on at once. */
    void ceder() {
        if (arrendado) {
            lease.release(NOMBRE);
            arrendado = false;
        }
    }

    private long desde() {
        if (turno++ % TURNOS_POR_REPASO != 0) {
            return alto;
        }
        alto = tx.read(s -> Consulta.numero(s.jdbc(), ULTIMA));
        return tx.read(
                s -> Consulta.numero(s.jdbc(), CERRADAS, Timestamp.from(s.now().minus(ABIERTA))));
    }

    /** Brings the file of heads up to the database, also after a stop between the two. */
    private void asentar() throws IOException {
        long ultima = cabezas.ultima();
        List<Bloque> faltan = tx.read(s -> Consulta.leer(s.jdbc(), Bloque::leer, POSTERIORES, ultima));
        while (!faltan.isEmpty()) {
            cabezas.agregar(faltan);
            long hasta = faltan.get(faltan.size() - 1).numero();
            faltan = tx.read(s -> Consulta.leer(s.jdbc(), Bloque::leer, POSTERIORES, hasta));
        }
    }

    private List<Pendiente> sellar(TxSession s, long desde) throws SQLException {
        List<Pendiente> filas = pendientes(s.jdbc(), desde, MAXIMO);
        if (!filas.isEmpty()) {
            Bloque bloque = enlazar(ultimo(s.jdbc()), s.now(), filas);
            insertar(s.jdbc(), bloque);
            marcar(s.jdbc(), bloque.numero(), filas);
        }
        return filas;
    }

    private static Bloque enlazar(Bloque previo, Instant momento, List<Pendiente> filas) {
        long numero = previo.numero() + 1;
        Huella huella = Huella.deBloque(previo.huella(), numero, momento);
        filas.forEach(f -> huella.fila(f.id(), f.huella()));
        return new Bloque(numero, momento, filas.size(), previo.huella(), huella.hex());
    }

    private static void insertar(Connection c, Bloque bloque) throws SQLException {
        try (PreparedStatement insert =
                c.prepareStatement("INSERT INTO bitacora_bloque (" + Bloque.COLUMNAS + ") VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, bloque.numero());
            insert.setTimestamp(2, Timestamp.from(bloque.momento()));
            insert.setInt(3, bloque.filas());
            insert.setString(4, bloque.previo());
            insert.setString(5, bloque.huella());
            insert.executeUpdate();
        }
    }

    private static void marcar(Connection c, long bloque, List<Pendiente> filas) throws SQLException {
        try (PreparedStatement insert =
                c.prepareStatement("INSERT INTO bitacora_sello (bitacora_id, bloque) VALUES (?, ?)")) {
            for (Pendiente fila : filas) {
                insert.setLong(1, fila.id());
                insert.setLong(2, bloque);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<Pendiente> pendientes(Connection c, long desde, int cuantas) throws SQLException {
        return Consulta.leer(c, rs -> new Pendiente(rs.getLong(1), rs.getString(2)), PENDIENTES, desde, cuantas);
    }

    private static Bloque ultimo(Connection c) throws SQLException {
        List<Bloque> ultimo = Consulta.leer(c, Bloque::leer, ULTIMO);
        return ultimo.isEmpty() ? Bloque.ORIGEN : ultimo.get(0);
    }
}
