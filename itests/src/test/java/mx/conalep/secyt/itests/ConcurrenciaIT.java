package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forty at work in one unit and month while another closes and reopens it, on each database. */
@ExtendWith(Entornos.class)
class ConcurrenciaIT {

    // Derby's readers see rows twice or not at all beside roll-backs: its list is compared where there is time to
    // repeat.
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
