package mx.conalep.secyt.http.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Settings of the API on this node. */
@ObjectClassDefinition(name = "SECyT HTTP", description = "La API REST de SECyT.")
@interface HttpConfig {

    /** Where the settings are kept. */
    String PID = "mx.conalep.secyt.http";

    @AttributeDefinition(
            name = "Recursos esperados",
            description = "Nombres simples de los componentes sin los cuales la API no se abre.")
    String[] recursos() default {};

    @AttributeDefinition(
            name = "Espera",
            description = "Milisegundos sin cambios antes de volver a montar la API cuando cambian sus recursos.")
    int espera() default 300;

    @AttributeDefinition(
            name = "Cuerpo máximo",
            description = "Bytes que puede medir el cuerpo de una petición, salvo donde el recurso diga otra cosa.")
    long cuerpoMaximo() default 1_048_576;
}
