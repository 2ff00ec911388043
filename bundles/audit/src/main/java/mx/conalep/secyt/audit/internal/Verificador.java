package mx.conalep.secyt.audit.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;

/** Reads the whole trail once, in the order of its blocks; each batch is a transaction and all that is in memory. */
final class Verificador {

    private static final int BLOQUES_POR_LOTE = 50;
    private static final int FILAS_POR_LOTE = 10_000;
    private static final Duration PLAZO = Duration.ofMinutes(2);

    private static final String BLOQUES = "SELECT " + Bloque.COLUMNAS
            + " FROM bitacora_bloque WHERE numero > ? ORDER BY numero FETCH FIRST " + BLOQUES_POR_LOTE + " ROWS ONLY";
    private static final String SELLADAS = "SELECT " + Fila.COLUMNAS + ", s.bloque, s.bitacora_id FROM bitacora_sello s"
            + " LEFT JOIN bitacora b ON b.id = s.bitacora_id WHERE s.bloque > ? AND s.bloque <= ?"
            + " ORDER BY s.bloque, s.bitacora_id";
    private static final String SUELTAS = "SELECT " + Fila.COLUMNAS + ", s.bloque FROM bitacora b"
            + " LEFT JOIN bitacora_sello s ON s.bitacora_id = b.id"
            + " WHERE b.id > ? AND (s.bitacora_id IS NULL OR s.bloque > ?) ORDER BY b.id FETCH FIRST "
            + FILAS_POR_LOTE + " ROWS ONLY";
    private static final String SIN_BLOQUE = "SELECT s.bloque, s.bitacora_id FROM bitacora_sello s WHERE s.bloque > ?"
            + " AND NOT EXISTS (SELECT 1 FROM bitacora_bloque k WHERE k.numero = s.bloque)"
            + " ORDER BY s.bloque, s.bitacora_id FETCH FIRST " + FILAS_POR_LOTE + " ROWS ONLY";

    private record Lote(List<Bloque> bloques, List<Sellada> filas) {}

    private final Tx tx;
    private final Cabezas cabezas;
    private final Hallazgos hallazgos = new Hallazgos();
    private final Cadena cadena = new Cadena(hallazgos);
    private long sueltas;

    Verificador(Tx tx, Cabezas cabezas) {
        this.tx = tx;
        this.cabezas = cabezas;
    }

    Verificacion verificar() {
        Instant limite = tx.read(TxSession::now).minus(PLAZO);
        comprobarBloques();
        comprobarSueltas(limite);
        tx.read(s -> Consulta.leer(
                        s.jdbc(), rs -> new Sellada(rs.getLong(1), rs.getLong(2), null), SIN_BLOQUE, cadena.ultimo()))
                .forEach(cadena::huerfana);
        new CotejoCabezas(tx, cabezas, hallazgos).cotejar();
        return new Verificacion(cadena.filas() + sueltas, cadena.bloques(), sueltas, hallazgos.lista());
    }

    private void comprobarBloques() {
        Lote lote = lote();
        while (!lote.bloques().isEmpty()) {
            cadena.comprobar(lote.bloques(), lote.filas());
            lote = lote();
        }
    }

    private Lote lote() {
        long desde = cadena.ultimo();
        return tx.read(s -> leer(s.jdbc(), desde));
    }

    private static Lote leer(Connection c, long desde) throws SQLException {
        List<Bloque> bloques = acotar(Consulta.leer(c, Bloque::leer, BLOQUES, desde));
        if (bloques.isEmpty()) {
            return new Lote(bloques, List.of());
        }
        long hasta = bloques.get(bloques.size() - 1).numero();
        return new Lote(
                bloques,
                Consulta.leer(
                        c,
                        rs -> new Sellada(rs.getLong(9), rs.getLong(10), rs.getLong(1) == 0 ? null : Fila.leer(rs)),
                        SELLADAS,
                        desde,
                        hasta));
    }

    /** As many of the first blocks as have the rows of a batch, one at least. */
    private static List<Bloque> acotar(List<Bloque> bloques) {
        long filas = 0;
        for (int i = 0; i < bloques.size(); i++) {
            filas += bloques.get(i).filas();
            if (filas > FILAS_POR_LOTE && i > 0) {
                return bloques.subList(0, i);
            }
        }
        return bloques;
    }

    /** Checks the rows that the blocks read above do not cover. */
    private void comprobarSueltas(Instant limite) {
        List<Asiento> filas = sueltas(0);
        while (!filas.isEmpty()) {
            filas.forEach(f -> comprobarSuelta(f, limite));
            filas = sueltas(filas.get(filas.size() - 1).id());
        }
    }

    private List<Asiento> sueltas(long desde) {
        return tx.read(s -> Consulta.leer(s.jdbc(), Fila::leer, SUELTAS, desde, cadena.ultimo()));
    }

    private void comprobarSuelta(Asiento fila, Instant limite) {
        sueltas++;
        cadena.comprobarFila(fila);
        if (fila.bloque() == null && fila.momento().isBefore(limite)) {
            hallazgos.agregar("El renglón " + fila.id() + " (" + fila.momento()
                    + ") lleva más de dos minutos sin sellar: se insertó fuera del sistema, se borró su sello"
                    + " o el sellador está detenido.");
        }
    }
}
