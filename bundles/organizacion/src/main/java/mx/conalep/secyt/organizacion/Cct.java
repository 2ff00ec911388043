package mx.conalep.secyt.organizacion;

import java.util.Locale;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/**
 * Key of a plantel (Clave de Centro de Trabajo, class DPT): entity, {@code DPT}, four digits and a check letter.
 *
 * @param valor the ten characters, such as {@code 08DPT0001C}
 */
public record Cct(String valor) {

    private static final Pattern FORMA = Pattern.compile("(0[1-9]|[12]\\d|3[0-2])DPT\\d{4}[A-Z]");
    private static final String LETRAS = "ABCDEFGHIJKLMNOPQRSTUVWXYZZ";

    /** What the letters DPT add to the weighted sum; another class of CCT has another constant. */
    private static final int CLASE_DPT = 11;

    /**
     * Checks form and letter.
     *
     * @throws IllegalArgumentException when it is not a CCT of a plantel; the message is in Spanish and says how to mend it
     */
    public Cct {
        String falla = falla(valor);
        if (falla != null) {
            throw new IllegalArgumentException(falla);
        }
    }

    /**
     * The key that a request gives, whatever its case.
     *
     * @param campo name of the field, for the message
     * @throws Problema 422 when it is not one; for a wrong letter the message tells the right one
     */
    public static Cct exigir(@Nullable String texto, String campo) {
        String valor = texto == null ? "" : texto.strip().toUpperCase(Locale.ROOT);
        String falla = falla(valor);
        if (falla != null) {
            throw Problema.campo(campo, falla, texto);
        }
        return new Cct(valor);
    }

    /**
     * The check letter.
     *
     * @param entidad INEGI key, two digits
     * @param numero four digits
     */
    public static char letra(String entidad, String numero) {
        String digitos = entidad + numero;
        int suma = CLASE_DPT;
        for (int i = 0; i < digitos.length(); i++) {
            suma += Character.digit(digitos.charAt(i), 10) * (i % 2 == 0 ? 7 : 26);
        }
        return LETRAS.charAt(suma % 27);
    }

    /** INEGI key of its federal entity. */
    public String entidad() {
        return valor.substring(0, 2);
    }

    private static @Nullable String falla(String valor) {
        if (!FORMA.matcher(valor).matches()) {
            return "Use la CCT del plantel: entidad (01 a 32), DPT, cuatro dígitos y letra; por ejemplo 08DPT0001C.";
        }
        char letra = letra(valor.substring(0, 2), valor.substring(5, 9));
        return valor.charAt(9) == letra
                ? null
                : "La letra de la CCT no corresponde: para " + valor.substring(0, 9) + " es " + letra + ".";
    }

    @Override
    public String toString() {
        return valor;
    }
}
