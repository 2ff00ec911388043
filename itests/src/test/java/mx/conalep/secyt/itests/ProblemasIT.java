package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each bad request gets its own refusal and changes nothing, on each database. */
@ExtendWith(Entornos.class)
class ProblemasIT {

    @Nested
    class OnDerby extends Problemas {

        OnDerby() {
            super(Motor.DERBY);
        }
    }

    @Nested
    class OnPostgresql extends Problemas {

        OnPostgresql() {
            super(Motor.POSTGRESQL);
        }
    }
}
