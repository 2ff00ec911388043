package mx.conalep.secyt.extensiones.internal.revision;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** What a jar may bring; set in the file of the guard's limits. */
@ComponentPropertyType
public @interface AjustesRevision {

    /** Where these settings are. */
    String PID = "mx.conalep.secyt.extensiones";

    /** Packages that plugins may import; with {@code .*} at the end, those below too. */
    String[] paquetesPermitidos() default {
        "java.*",
        "mx.conalep.secyt.api.*",
        "org.osgi.framework",
        "org.osgi.framework.namespace",
        "org.osgi.framework.wiring",
        "org.osgi.annotation.*",
        "org.osgi.service.component.*",
        "org.osgi.service.metatype.annotations",
        "org.osgi.util.tracker",
        "org.slf4j.*",
        "javax.crypto.*",
        "javax.imageio.*",
        "javax.xml.*",
        "org.w3c.dom.*",
        "org.xml.sax.*"
    };

    /** Files in the jar and in those inside it. */
    int archivosMaximos() default 10_000;

    /** Size when it is unpacked, in megabytes. */
    int descomprimidoMaximoMb() default 100;
}
