package mx.conalep.secyt.persistence.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the node; an empty one means its default, so that each may come from an environment variable. */
@ObjectClassDefinition(name = "Base de datos de SECyT", description = "Dónde guarda SECyT sus datos")
@interface DatabaseConfig {

    @AttributeDefinition(
            name = "Dirección",
            description = "Dirección JDBC: jdbc:derby:… o jdbc:postgresql:…; vacía, Derby en la carpeta de datos",
            required = false)
    String url() default "";

    @AttributeDefinition(name = "Usuario", description = "Usuario de la base de datos", required = false)
    String user() default "";

    @AttributeDefinition(
            name = "Archivo de la contraseña",
            description = "Archivo de texto cuya primera línea es la contraseña del usuario",
            required = false)
    String passwordFile() default "";

    @AttributeDefinition(
            name = "Conexiones",
            description = "Conexiones simultáneas, de 2 a 200; vacía, 20",
            required = false)
    String poolSize() default "";

    @AttributeDefinition(
            name = "Módulos",
            description = "Módulos, separados por comas, que deben estar presentes para abrir la base de datos",
            required = false)
    String[] modules() default {};
}
