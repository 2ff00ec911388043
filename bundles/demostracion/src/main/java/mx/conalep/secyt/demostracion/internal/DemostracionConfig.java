package mx.conalep.secyt.demostracion.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the demonstration; PID {@code mx.conalep.secyt.demostracion}. */
@ObjectClassDefinition(
        name = "Demostración",
        description = "Datos de demostración; sólo si el puerto HTTP escucha en esta máquina")
public @interface DemostracionConfig {

    /** Whether to make it. */
    @AttributeDefinition(name = "Activa", description = "Si se generan los datos de demostración")
    boolean activa() default false;

    /** Password of all its accounts. */
    @AttributeDefinition(
            name = "Contraseña",
            description = "Contraseña de todas las cuentas de demostración",
            type = AttributeType.PASSWORD,
            required = false)
    String contrasena() default "";
}
