package mx.conalep.secyt.api.servicio;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Propiedades con que se registra un {@link TipoServicio}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TipoServicioInfo {

    /** Prefijo de las propiedades del servicio. */
    String PREFIX_ = "secyt.tipo.";

    /** Clave única con que se captura: minúsculas, dígitos y guiones, de 2 a 40 caracteres. */
    String id();

    /** Nombre que lee la persona usuaria. */
    String nombre();

    /** Línea a la que pertenece. */
    Linea linea();

    /** Versión de los campos, desde 1; sube cuando cambian. */
    int version() default 1;

    /**
     * Categoría nacional en que se propone que sume: la clave de un tipo del núcleo, por ejemplo {@code calibracion}.
     * Mientras la CST o la CSC no la aprueba, o si queda vacía, el tipo es local y no suma a los indicadores nacionales.
     */
    String categoria() default "";
}
