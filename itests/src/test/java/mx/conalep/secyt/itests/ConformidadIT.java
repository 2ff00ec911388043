package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The manual alive: all procedures, activities and decisions, on each database. */
@Tag("completo")
@ExtendWith(Entornos.class)
class ConformidadIT {

    @Nested
    class OnDerby extends Conformidad {

        OnDerby() {
            super(Motor.DERBY);
        }
    }

    @Nested
    class OnPostgresql extends Conformidad {

        OnPostgresql() {
            super(Motor.POSTGRESQL);
        }
    }
}
