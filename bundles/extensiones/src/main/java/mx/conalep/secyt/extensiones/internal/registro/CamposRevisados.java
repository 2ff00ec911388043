package mx.conalep.secyt.extensiones.internal.registro;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;

/** What the fields of a type must be like before anybody trusts them. */
public final class CamposRevisados {

    private static final Pattern CLAVE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final int MAXIMO = 60;

    private CamposRevisados() {}

    /** The fields, copied. */
    public static List<Campo> de(List<Campo> campos) throws FallaException {
        List<Campo> copia = List.copyOf(campos);
        exigir(copia.size() <= MAXIMO, "describe más de " + MAXIMO + " campos");
        Set<String> claves = new HashSet<>();
        for (Campo campo : copia) {
            exigir(
                    CLAVE.matcher(campo.clave()).matches(),
                    "la clave «" + campo.clave() + "» no es camelCase de hasta 40 letras y dígitos");
            exigir(claves.add(campo.clave()), "la clave «" + campo.clave() + "» se repite");
            exigir(
                    !campo.etiqueta().isBlank() && campo.etiqueta().length() <= 120,
                    "el campo «" + campo.clave() + "» no tiene etiqueta de 1 a 120 caracteres");
            opciones(campo);
        }
        return copia;
    }

    private static void opciones(Campo campo) throws FallaException {
        boolean caben = switch (campo.clase()) {
            case TEXTO -> campo.opciones().stream().allMatch(o -> o.length() <= 200);
            case ENTERO, DECIMAL -> campo.opciones().stream().allMatch(CamposRevisados::numero);
            default -> campo.opciones().isEmpty();
        };
        exigir(caben, "las opciones de «" + campo.clave() + "» no son de su clase " + campo.clase());
    }

    private static boolean numero(String opcion) {
        try {
            return new BigDecimal(opcion).precision() <= 30;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void exigir(boolean condicion, String defecto) throws FallaException {
        if (!condicion) {
            throw new FallaException(defecto);
        }
    }
}
