package mx.conalep.secyt.archive.internal;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Settings of the node, PID {@code mx.conalep.secyt.archive}. */
@ComponentPropertyType
public @interface ArchiveConfig {

    /** Name of the configuration. */
    String PID = "mx.conalep.secyt.archive";

    /** Folder of the bytes, the same for all nodes; empty means {@code archivo} in Karaf's data folder. */
    String carpeta() default "";

    /** How many bytes a file may have. */
    long tamanoMaximo() default 20L * 1024 * 1024;
}
