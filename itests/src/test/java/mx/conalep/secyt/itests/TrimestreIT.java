package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** One quarter, from goal to national result, told from outside on each database. */
@ExtendWith(Entornos.class)
class TrimestreIT {

    // A minute more: the pages, the problems and the contracts run on Derby in the normal run.
    @Tag("completo")
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
