package mx.conalep.secyt.security.internal;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Settings of accounts, PID {@code mx.conalep.secyt.security}. */
@ComponentPropertyType
public @interface SecurityConfig {

    /** Name of the configuration. */
    String PID = "mx.conalep.secyt.security";

    /** Whether a start without any account makes a set-up code. */
    boolean codigoInicial() default true;
}
