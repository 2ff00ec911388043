package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forty at work in one unit and month while another closes and reopens it, on each database. */
@ExtendWith(Entornos.class)
class ConcurrenciaIT {

    // A minute more: the normal run proves the same rule on Derby in process, in ClosingUnderLoadTest of seguimiento.
    @Tag("completo")
    @Nested
    class OnDerby extends Concurrencia {

        OnDerby() {
            super(Motor.DERBY);
        }
    }

    @Nested
    class OnPostgresql extends Concurrencia {

        OnPostgresql() {
            super(Motor.POSTGRESQL);
        }
    }
}
