package mx.conalep.secyt.procedimientos;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/** Facts that a slice knows and on which activities wait; registered as a service by the slice. Thread-safe. */
@ConsumerType
public interface Condicion {

    /**
     * Whether it holds.
     *
     * @param cumplida whether it does
     * @param falta in Spanish: what is missing, where, and how to do it; empty when it holds
     * @param enlace path within the portal where it is done; may be empty
     */
    record Respuesta(boolean cumplida, String falta, String enlace) {

        /** It holds. */
        public static Respuesta si() {
            return new Respuesta(true, "", "");
        }

        /** It does not hold yet. */
        public static Respuesta falta(String falta, String enlace) {
            return new Respuesta(false, falta, enlace);
        }
    }

    /** The facts that it knows, as procedures name them. */
    Set<String> claves();

    /** Looks at one of them; never called within a transaction. */
    Respuesta revisar(String clave, Contexto contexto);
}
