package mx.conalep.secyt.security;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells what lies above a unit. Registered by whoever keeps the units, which is a slice above this one; without it no
 * post below {@code CONALEP} can be given. Thread-safe.
 */
@ConsumerType
public interface Ascendencias {

    /** Keys of the unit itself and of those above it today, from the lowest to the national one; empty if unknown. */
    List<String> de(String unidad);
}
