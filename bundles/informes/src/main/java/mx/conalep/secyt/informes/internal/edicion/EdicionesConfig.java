package mx.conalep.secyt.informes.internal.edicion;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** Settings of the node, PID {@code mx.conalep.secyt.informes}. */
@ComponentPropertyType
public @interface EdicionesConfig {

    /** Name of the configuration. */
    String PID = "mx.conalep.secyt.informes";

    /** Address at which people reach the portal, without a slash at its end: it goes into the QR of what is printed. */
    String direccion() default "http://127.0.0.1:8181";
}
