package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A year of the whole nation, told from outside on each database. */
@Tag("completo")
@ExtendWith(Entornos.class)
class AnioIT {

    @Nested
    class OnDerby extends Anio {

        OnDerby() {
            super(Motor.DERBY);
        }
    }

    @Nested
    class OnPostgresql extends Anio {

        OnPostgresql() {
            super(Motor.POSTGRESQL);
        }
    }
}
