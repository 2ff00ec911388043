package mx.conalep.secyt.api.campo;

import java.util.List;

/**
 * Campo que describe un complemento: de un tipo de servicio o de sus ajustes.
 *
 * <p>Se crea con las fábricas y se completa con los métodos que devuelven una copia, por ejemplo
 * {@code Campo.de("muestras", "Muestras ensayadas", Campo.Clase.ENTERO).obligatorio()}.
 *
 * @param clave nombre con que viaja, en camelCase, de 1 a 40 letras y dígitos
 * @param etiqueta lo que lee la persona usuaria, de 1 a 120 caracteres
 * @param clase clase del valor
 * @param requerido si no puede faltar
 * @param opciones valores permitidos; vacía si se admite cualquiera
 * @param ayuda explicación breve para quien captura; cadena vacía si no hace falta
 */
public record Campo(
        String clave, String etiqueta, Clase clase, boolean requerido, List<String> opciones, String ayuda) {

    /** Clase del valor de un campo; puede crecer. */
    public enum Clase {
        /** Texto de hasta 200 caracteres. */
        TEXTO,
        /** Número entero. */
        ENTERO,
        /** Número con hasta seis decimales. */
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
        return de(clave, etiqueta, Clase.TEXTO);
    }

    /** Un campo opcional de la clase dada. */
    public static Campo de(String clave, String etiqueta, Clase clase) {
        return new Campo(clave, etiqueta, clase, false, List.of(), "");
    }

    /** Un campo opcional de texto con valores permitidos. */
    public static Campo lista(String clave, String etiqueta, String... opciones) {
        return new Campo(clave, etiqueta, Clase.TEXTO, false, List.of(opciones), "");
    }

    /** El mismo campo, que no puede faltar. */
    public Campo obligatorio() {
        return new Campo(clave, etiqueta, clase, true, opciones, ayuda);
    }

    /** El mismo campo con una explicación para quien captura, de hasta 200 caracteres. */
    public Campo conAyuda(String texto) {
        return new Campo(clave, etiqueta, clase, requerido, opciones, texto);
    }
}
