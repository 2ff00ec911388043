package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fifty at work in two hundred cases, and {@code kill -9}, on each database. */
@Tag("completo")
@ExtendWith(Entornos.class)
class MuchasManosIT {

    @Nested
    class OnDerby extends MuchasManos {

        OnDerby() {
            super(Motor.DERBY);
        }
    }

    @Nested
    class OnPostgresql extends MuchasManos {

        OnPostgresql() {
            super(Motor.POSTGRESQL);
        }
    }
}
