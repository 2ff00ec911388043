package mx.conalep.secyt.extensiones;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.http.Validacion;
import org.jspecify.annotations.Nullable;

/** Checks the values of fields that a plugin describes and turns them into those that it expects. */
public final class ConversionCampos {

    private static final int TEXTO = 200;
    private static final int DIGITOS = 18;

    private final List<Campo> campos;
    private final String objeto;
    private final Validacion validacion;

    /**
     * A conversion.
     *
     * @param objeto name of the JSON object that holds the values, for the messages
     * @param validacion gets what is wrong
     */
    public ConversionCampos(List<Campo> campos, String objeto, Validacion validacion) {
        this.campos = campos;
        this.objeto = objeto;
        this.validacion = validacion;
    }

    /** The values in the order of the fields; what is wrong goes to the validation. */
    public Map<String, Object> convertir(@Nullable Map<String, @Nullable Object> datos) {
        Map<String, @Nullable Object> recibidos = datos == null ? Map.of() : datos;
        recibidos.keySet().forEach(this::exigirConocido);
        Map<String, Object> convertidos = new LinkedHashMap<>();
        for (Campo campo : campos) {
            Object recibido = recibidos.get(campo.clave());
            Object valor = esNada(recibido) ? null : convertir(campo, recibido);
            if (esNada(recibido) && campo.requerido()) {
                validacion.presente(null, ruta(campo.clave()));
            }
            if (valor != null) {
                convertidos.put(campo.clave(), valor);
            }
        }
        return convertidos;
    }

    private void exigirConocido(String clave) {
        boolean conocido = campos.stream().anyMatch(c -> c.clave().equals(clave));
        validacion.exigir(conocido, ruta(clave), "No hay ese campo; " + losQueHay(), clave);
    }

    private String losQueHay() {
        return campos.isEmpty()
                ? "no se admite ninguno."
                : "use: " + campos.stream().map(Campo::clave).collect(Collectors.joining(", ")) + ".";
    }

    private @Nullable Object convertir(Campo campo, @Nullable Object recibido) {
        String texto = String.valueOf(recibido).strip();
        boolean simple = recibido instanceof String
                || recibido instanceof Number
                || recibido instanceof Boolean
                || recibido instanceof LocalDate;
        if (!simple) {
            validacion.exigir(false, ruta(campo.clave()), "Escriba un solo valor.", recibido);
            return null;
        }
        return switch (campo.clase()) {
            case ENTERO -> numero(campo, texto, 0);
            case DECIMAL -> numero(campo, texto, 6);
            case FECHA -> fecha(campo, texto);
            case LOGICO -> logico(campo, texto);
            default -> texto(campo, texto);
        };
    }

    private @Nullable String texto(Campo campo, String texto) {
        boolean cabe = texto.length() <= TEXTO;
        boolean permitido = campo.opciones().isEmpty() || campo.opciones().contains(texto);
        validacion
                .exigir(cabe, ruta(campo.clave()), "Use a lo más 200 caracteres.", texto)
                .exigir(
                        permitido,
                        ruta(campo.clave()),
                        "Use uno de: " + String.join(", ", campo.opciones()) + ".",
                        texto);
        return cabe && permitido ? texto : null;
    }

    private @Nullable BigDecimal numero(Campo campo, String texto, int decimales) {
        try {
            BigDecimal numero = new BigDecimal(texto);
            if (numero.precision() <= DIGITOS
                    && numero.scale() >= -DIGITOS
                    && numero.stripTrailingZeros().scale() <= decimales) {
                return numero;
            }
        } catch (NumberFormatException e) {
            // Told below, as any other number that does not serve.
        }
        String cual = decimales == 0 ? "un número entero" : "un número de hasta " + decimales + " decimales";
        validacion.exigir(false, ruta(campo.clave()), "Escriba " + cual + ".", texto);
        return null;
    }

    private @Nullable LocalDate fecha(Campo campo, String texto) {
        try {
            return LocalDate.parse(texto);
        } catch (DateTimeParseException e) {
            validacion.exigir(false, ruta(campo.clave()), "Escriba una fecha AAAA-MM-DD.", texto);
            return null;
        }
    }

    private @Nullable Boolean logico(Campo campo, String texto) {
        boolean legible = texto.equals("true") || texto.equals("false");
        validacion.exigir(legible, ruta(campo.clave()), "Escriba true o false.", texto);
        return legible ? Boolean.valueOf(texto) : null;
    }

    private static boolean esNada(@Nullable Object valor) {
        return valor == null || (valor instanceof String texto && texto.isBlank());
    }

    private String ruta(String clave) {
        return objeto + "." + clave;
    }
}
