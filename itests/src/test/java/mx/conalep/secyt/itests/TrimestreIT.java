package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** One quarter, from goal to national result, told from outside on each database. */
@ExtendWith(Entornos.class)
class TrimestreIT {

    @Nested
    class OnDerby extends Trimestre {

        OnDerby() {
            super(Motor.DERBY);
        }
    }

    @Nested
    class OnPostgresql extends Trimestre {

        OnPostgresql() {
            super(Motor.POSTGRESQL);
        }
    }
}
