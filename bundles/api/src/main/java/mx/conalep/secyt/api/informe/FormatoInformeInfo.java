package mx.conalep.secyt.api.informe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Propiedades con que se registra un {@link FormatoInforme}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FormatoInformeInfo {

    /** Prefijo de las propiedades del servicio. */
    String PREFIX_ = "secyt.formato.";

    /** Clave única con que se pide el formato: minúsculas, dígitos y guiones, de 2 a 40 caracteres. */
    String id();

    /** Nombre que lee la persona usuaria. */
    String nombre();

    /** Tipo de medio de lo que se escribe (RFC 6838), por ejemplo {@code text/csv;charset=UTF-8}. */
    String tipoMedio();

    /** Extensión del archivo, sin punto. */
    String extension();
}
