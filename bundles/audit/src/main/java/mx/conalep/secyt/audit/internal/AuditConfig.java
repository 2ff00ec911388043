package mx.conalep.secyt.audit.internal;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Settings of the trail, PID {@code mx.conalep.secyt.audit}. */
@ComponentPropertyType
public @interface AuditConfig {

    /** Name of the configuration. */
    String PID = "mx.conalep.secyt.audit";

    /** File that keeps the heads of the chain; empty means {@code bitacora/cabezas.txt} in Karaf's data folder. */
    String cabezas() default "";
}
