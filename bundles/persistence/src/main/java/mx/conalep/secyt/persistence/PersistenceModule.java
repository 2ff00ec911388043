package mx.conalep.secyt.persistence;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What one slice brings to the database; registered as a service without references to other services.
 *
 * <p>The class loader of the implementing class reads the change log.
 */
@ConsumerType
public interface PersistenceModule {

    /** Name of the module: the slice's directory name, also the prefix of its change sets. */
    String id();

    /** Modules whose tables this one refers to. */
    default List<String> requires() {
        return List.of();
    }

    /** Entity and embeddable classes; empty when the slice uses JDBC only. */
    default List<Class<?>> entities() {
        return List.of();
    }

    /** Class path of the Liquibase change log, for example {@code db/catalogo.xml}. */
    String changelog();
}
