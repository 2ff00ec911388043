package mx.conalep.secyt.api.servicio;

import java.util.List;

/**
 * Campo propio de un tipo de servicio.
 *
 * @param clave nombre en {@code datos}, en camelCase
 * @param etiqueta lo que lee la persona usuaria
 * @param clase clase del valor
 * @param requerido si no puede faltar
 * @param opciones valores permitidos; vacía si se admite cualquiera
 */
public record Campo(String clave, String etiqueta, Clase clase, boolean requerido, List<String> opciones) {

    /** Clase del valor de un campo; puede crecer. */
    public enum Clase {
        /** Texto de hasta 200 caracteres. */
        TEXTO,
        /** Número entero. */
        ENTERO,
        /** Número con decimales. */
        DECIMAL,
        /** Fecha {@code AAAA-MM-DD}. */
        FECHA,
        /** Sí o no. */
        LOGICO
    }

    /** Copia la lista de opciones. */
    public Campo {
        opciones = List.copyOf(opciones);
    }

    /** Un campo opcional de texto. */
    public static Campo texto(String clave, String etiqueta) {
        return new Campo(clave, etiqueta, Clase.TEXTO, false, List.of());
    }

    /** Un campo opcional de la clase dada. */
    public static Campo de(String clave, String etiqueta, Clase clase) {
        return new Campo(clave, etiqueta, clase, false, List.of());
    }

    /** Un campo opcional de texto con valores permitidos. */
    public static Campo lista(String clave, String etiqueta, String... opciones) {
        return new Campo(clave, etiqueta, Clase.TEXTO, false, List.of(opciones));
    }

    /** El mismo campo, que no puede faltar. */
    public Campo obligatorio() {
        return new Campo(clave, etiqueta, clase, true, opciones);
    }
}
