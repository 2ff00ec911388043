package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code kill -9} in the middle of an import, on each database: nothing lost, nothing doubled. */
@Tag("completo")
@ExtendWith(Entornos.class)
class ImportacionIT {

    @Nested
    class OnDerby extends Importacion {

        OnDerby() {
            super(Motor.DERBY);
        }
    }

    @Nested
    class OnPostgresql extends Importacion {

        OnPostgresql() {
            super(Motor.POSTGRESQL);
        }
    }
}
