package mx.conalep.secyt.security;

import java.util.List;

/** Something that lies within units: the scope of a post covers it when it names one of them. */
@FunctionalInterface
public interface Ambito {

    /** Keys of the unit itself and of those above it, from the lowest to the national one. */
    List<String> ascendencia();
}
