package mx.conalep.secyt.itests;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case over HTTP, on each database. */
@ExtendWith(Entornos.class)
class TramiteIT {

    @Nested
    class OnDerby extends Tramite {

        OnDerby() {
            super(Motor.DERBY);
        }

        /** The others in {@link ConformidadIT}. */
        @Test
        void promotionRunsAsTheManualSays() {
            Conformidad.recorrer("st-promocion", Entorno.de(Motor.DERBY));
        }
    }

    @Nested
    class OnPostgresql extends Tramite {

        OnPostgresql() {
            super(Motor.POSTGRESQL);
        }
    }
}
