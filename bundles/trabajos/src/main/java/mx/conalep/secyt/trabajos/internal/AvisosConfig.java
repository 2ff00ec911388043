package mx.conalep.secyt.trabajos.internal;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** How long things are kept, PID {@code mx.conalep.secyt.avisos}. */
@ComponentPropertyType
public @interface AvisosConfig {

    /** Name of the configuration. */
    String PID = "mx.conalep.secyt.avisos";

    /** Days after which delivered notices and ended jobs are deleted; 0 keeps them for ever. */
    int conservarDias() default 365;
}
