package mx.conalep.secyt.trabajos.internal.correo;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** How this node sends mail, PID {@code mx.conalep.secyt.correo}. */
@ComponentPropertyType
public @interface CorreoConfig {

    /** Name of the configuration. */
    String PID = "mx.conalep.secyt.correo";

    /** Host of the SMTP server; without it no mail leaves. */
    String servidor() default "";

    /** Its port. */
    int puerto() default 587;

    /** STARTTLS (demanded), TLS from the first byte, or NO for a server on the same machine. */
    String seguridad() default "STARTTLS";

    /** Account there; empty when it asks for none. */
    String usuario() default "";

    /** File whose first line is the password. */
    String archivoContrasena() default "";

    /** Address that mail comes from. */
    String remitente() default "";

    /** Address of the portal, for links. */
    String portal() default "";
}
