package mx.conalep.secyt.seguimiento.internal.servicio;

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

/** Checks the fields of a type and turns them into the values that the type expects. */
final class DatosTipo {

    private static final int TEXTO = 200;
    private static final int DIGITOS = 18;

    private final List<Campo> campos;
    private final Validacion validacion;

    DatosTipo(List<Campo> campos, Validacion validacion) {
        this.campos = campos;
        this.validacion = validacion;
    }

    /** The values in the order of the fields; what is wrong goes to the validation. */
    Map<String, Object> convertir(@Nullable Map<String, @Nullable Object> datos) {
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
        validacion.exigir(conocido, ruta(clave), "El tipo no tiene ese campo; " + losQueTiene(), clave);
    }

    private String losQueTiene() {
        return campos.isEmpty()
                ? "no tiene campos propios."
                : "tiene: " + campos.stream().map(Campo::clave).collect(Collectors.joining(", ")) + ".";
    }

    private @Nullable Object convertir(Campo campo, @Nullable Object recibido) {
        String texto = String.valueOf(recibido).strip();
        boolean simple = recibido instanceof String || recibido instanceof Number || recibido instanceof Boolean;
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

    private static String ruta(String clave) {
        return "datos." + clave;
    }
}
