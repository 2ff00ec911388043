package mx.conalep.secyt.organizacion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/**
 * Registro Federal de Contribuyentes: 12 characters for a firm, 13 for a person, with {@code &} and {@code Ñ}.
 *
 * <p>About 1.5 % of those in use have a check digit that does not follow the rule, so a wrong one is only worth a
 * warning ({@link #avisos}).
 *
 * @param valor in upper case, without blanks or hyphens
 */
public record Rfc(String valor) {

    private static final Pattern FORMA = Pattern.compile("[A-Z&Ñ]{3,4}\\d{6}[A-Z0-9]{2}[0-9A]");
    private static final String ALFABETO = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final Set<String> GENERICOS = Set.of("XAXX010101000", "XEXX010101000");
    private static final int ANTES_DEL_DIGITO = 12;

    /**
     * Checks form and date, not the digit.
     *
     * @throws IllegalArgumentException when it cannot be an RFC; the message is in Spanish and says how to mend it
     */
    public Rfc {
        String falla = falla(valor);
        if (falla != null) {
            throw new IllegalArgumentException(falla);
        }
    }

    /**
     * The RFC that a request gives, whatever its case, with or without blanks and hyphens.
     *
     * @param campo name of the field, for the message
     * @throws Problema 422 when it cannot be one
     */
    public static Rfc exigir(@Nullable String texto, String campo) {
        String valor = normalizar(texto == null ? "" : texto);
        String falla = falla(valor);
        if (falla != null) {
            throw Problema.campo(campo, falla, texto);
        }
        return new Rfc(valor);
    }

    /** The form in which an RFC is stored and compared. */
    public static String normalizar(String texto) {
        return texto.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether it stands for the general public or for any foreigner, and so names nobody. */
    public boolean generico() {
        return GENERICOS.contains(valor);
    }

    /** Whether it is a person's and not a firm's. */
    public boolean personaFisica() {
        return valor.length() == 13;
    }

    /** Whether its last character follows the rule of the check digit. */
    public boolean digitoCorrecto() {
        return valor.charAt(valor.length() - 1) == digito(valor.substring(0, valor.length() - 1));
    }

    /** What is odd and yet may be right, in Spanish; empty for most. */
    public List<String> avisos() {
        if (generico() || digitoCorrecto()) {
            return List.of();
        }
        char digito = digito(valor.substring(0, valor.length() - 1));
        return List.of("El dígito verificador del RFC " + valor + " debería ser " + digito
                + "; compárelo con la constancia de situación fiscal.");
    }

    /**
     * The check digit.
     *
     * @param antes the 11 or 12 characters before it
     */
    public static char digito(String antes) {
        String base = antes.length() < ANTES_DEL_DIGITO ? " " + antes : antes;
        int suma = 0;
        for (int i = 0; i < ANTES_DEL_DIGITO; i++) {
            suma += ALFABETO.indexOf(base.charAt(i)) * (13 - i);
        }
        int resto = (11 - suma % 11) % 11;
        return resto == 10 ? 'A' : Character.forDigit(resto, 10);
    }

    private static @Nullable String falla(String valor) {
        if (!FORMA.matcher(valor).matches()) {
            return "Escriba el RFC completo: 3 letras (empresa) o 4 (persona), fecha AAMMDD y 3 de homoclave.";
        }
        return fechaReal(valor.substring(valor.length() - 9, valor.length() - 3))
                ? null
                : "La fecha AAMMDD dentro del RFC no existe; revísela.";
    }

    /** The century is not part of an RFC: 29 February of 1900 does not exist, that of 2000 does. */
    private static boolean fechaReal(String aammdd) {
        int corto = Integer.parseInt(aammdd.substring(0, 2));
        int mes = Integer.parseInt(aammdd.substring(2, 4));
        int dia = Integer.parseInt(aammdd.substring(4));
        return existe(1900 + corto, mes, dia) || existe(2000 + corto, mes, dia);
    }

    private static boolean existe(int ano, int mes, int dia) {
        try {
            return LocalDate.of(ano, mes, dia).getYear() == ano;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return valor;
    }
}
