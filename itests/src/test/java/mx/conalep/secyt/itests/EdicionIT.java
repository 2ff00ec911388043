package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** An edition cut off by {@code kill -9} while it is issued, on each database. */
@Tag("completo")
@ExtendWith(Entornos.class)
class EdicionIT {

    /** A server lets others hold a table, so that the transaction stands still just there. */
    @Nested
    class OnPostgresql extends EmisionCortada {

        /** In the order in which they are written; the last is the answer for the key of the request. */
        private static final List<String> TABLAS =
                List.of("edicion_servicio", "edicion_cifra", "edicion", "idempotencia");

        OnPostgresql() {
            super(Motor.POSTGRESQL);
        }

        @Override
        void cortar() throws SQLException {
            for (String tabla : TABLAS) {
                matarAlEscribir(tabla);
                assertThat(quedo()).as("killed at " + tabla).isFalse();
            }
            matarAlAcabar();
            assertThat(quedo()).as("killed when it was written").isTrue();
        }

        private void matarAlEscribir(String tabla) throws SQLException {
            try (Connection c = entorno().base().abrir();
                    Statement s = c.createStatement()) {
                c.setAutoCommit(false);
                s.execute("LOCK TABLE " + tabla + " IN EXCLUSIVE MODE");
                Thread pide = pedir();
                Esperar.hasta("escribe en " + tabla, 60, TimeUnit.SECONDS, () -> esperan(s, tabla) > 0);
                entorno().servidor().matar();
                c.rollback();
                juntar(pide);
            }
            entorno().reanudar();
        }

        private static int esperan(Statement s, String tabla) throws SQLException {
            return numero(
                    s, "SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND relation = '" + tabla + "'::regclass");
        }

        /** The edition is there; whoever asked for it may not have heard of it. */
        private void matarAlAcabar() throws SQLException {
            try (Connection c = entorno().base().abrir();
                    Statement s = c.createStatement()) {
                Thread pide = pedir();
                Esperar.hasta(
                        "queda emitida",
                        60,
                        TimeUnit.SECONDS,
                        () -> numero(s, "SELECT COUNT(*) FROM edicion WHERE ejercicio = " + ANIO) == 1);
                entorno().servidor().matar();
                juntar(pide);
            }
            entorno().reanudar();
        }
    }

    /** Nobody else may look into an embedded one while it is open: it is killed later and later, until all was written. */
    @Nested
    class OnDerby extends EmisionCortada {

        private static final List<Integer> MILISEGUNDOS = List.of(40, 250, 700, 1_500, 10_000);

        OnDerby() {
            super(Motor.DERBY);
        }

        @Override
        void cortar() throws SQLException {
            boolean entera = false;
            for (int i = 0; i < MILISEGUNDOS.size() && !entera; i++) {
                Thread pide = pedir();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILISEGUNDOS.get(i)));
                entorno().servidor().matar();
                juntar(pide);
                entera = quedo();
                assertThat(entera && i == 0).as("killed at once").isFalse();
                entorno().reanudar();
            }
            assertThat(entera).as("issued at last").isTrue();
        }
    }
}
