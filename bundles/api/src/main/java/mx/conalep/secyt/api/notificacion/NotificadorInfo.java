package mx.conalep.secyt.api.notificacion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Propiedades con que se registra un {@link Notificador}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NotificadorInfo {

    /** Prefijo de las propiedades del servicio. */
    String PREFIX_ = "secyt.notificador.";

    /** Clave única: minúsculas, dígitos y guiones, de 2 a 40 caracteres. */
    String id();

    /** Nombre que lee la persona usuaria. */
    String nombre();
}
