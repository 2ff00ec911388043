package mx.conalep.secyt.procedimientos.internal;

import java.sql.SQLException;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.security.Identidad;

/** Whoever waits for units to acknowledge or answer oficios. Thread-safe. */
public interface EsperaOficio {

    /** What follows, in the transaction in which a unit acknowledges or answers. */
    interface Consecuencia {

        /** The unit has acknowledged. */
        void acusado(TxSession s, String unidad) throws SQLException;

        /** The unit has answered. */
        void respondido(TxSession s, String unidad, Oficio respuesta) throws SQLException;
    }

    /** Looks up, before the transaction, what waits for an oficio. */
    Consecuencia de(Identidad quien, Oficio oficio);
}
