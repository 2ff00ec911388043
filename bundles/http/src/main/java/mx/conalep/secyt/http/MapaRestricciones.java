package mx.conalep.secyt.http;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The constraints of a slice that a caller may break; registered as a service by each slice that has some. Whatever
 * nobody explains is answered as 409 {@code restriccion}.
 */
@ConsumerType
@FunctionalInterface
public interface MapaRestricciones {

    /** The constraints; always the same. */
    List<Restriccion> restricciones();
}
