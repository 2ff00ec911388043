package mx.conalep.secyt.seguimiento.internal.importacion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Neutro;
import mx.conalep.secyt.seguimiento.Captura;
import org.jspecify.annotations.Nullable;

/** Reads one row: an empty cell is a missing value. Not thread-safe. */
final class Lectura {

    private static final int CELDA = 2_000;
    private static final int NUMERO = 20;
    private static final DateTimeFormatter DE_EXCEL =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> celdas = new LinkedHashMap<>();
    private final Map<String, ErrorCampo> errores = new LinkedHashMap<>();

    private Lectura(Map<String, String> fila) {
        fila.forEach((columna, valor) -> celda(columna, valor.strip()));
    }

    private void sinSobras(List<String> columnas, List<String> valores) {
        if (valores.stream().skip(columnas.size()).anyMatch(v -> !v.isBlank())) {
            error(
                    "renglon",
                    "Tiene más celdas que el encabezado; ponga entre comillas los textos que llevan el separador.",
                    valores.get(columnas.size()));
        }
    }

    /** The row as a capture. */
    static Leido leer(Encabezado encabezado, Renglon renglon) {
        Map<String, String> celdas = encabezado.celdas(renglon);
        celdas.replaceAll((columna, valor) -> valor.indexOf('\0') < 0 ? Neutro.leer(valor) : valor);
        Lectura lectura = new Lectura(celdas);
        lectura.sinSobras(encabezado.columnas(), renglon.celdas());
        return lectura.leido(renglon);
    }

    /** The same of cells by column. */
    static Leido leer(Renglon renglon, Map<String, String> celdas) {
        return new Lectura(celdas).leido(renglon);
    }

    private Leido leido(Renglon renglon) {
        Captura captura = captura();
        return new Leido(renglon, captura, List.copyOf(errores.values()));
    }

    private void celda(String columna, String valor) {
        if (valor.length() > CELDA || valor.indexOf('\0') >= 0) {
            error(columna, "Escriba a lo más 2000 caracteres, sin caracteres nulos.", valor);
        } else if (!valor.isEmpty()) {
            celdas.put(columna, valor);
        }
    }

    private Captura captura() {
        return new Captura(
                celdas.get("tipo"),
                celdas.get("unidad"),
                celdas.get("oferta"),
                fecha("fechaInicio"),
                fecha("fechaFin"),
                entero("horas"),
                celdas.get("modalidad"),
                celdas.get("sector"),
                entero("participantesHombres"),
                entero("participantesMujeres"),
                entero("participantesOtro"),
                entero("acreditados"),
                pesos("cuota"),
                celdas.get("usuario"),
                celdas.get("requerimiento"),
                celdas.get("convenio"),
                celdas.get("origen"),
                logico("cerrado"),
                new HashMap<String, @Nullable Object>(bajo(Encabezado.DATOS)),
                bajo(Encabezado.JUSTIFICACIONES));
    }

    private @Nullable LocalDate fecha(String columna) {
        return leer(columna, Lectura::fechaDe, "Escriba la fecha como 2026-03-15 o 15/03/2026.");
    }

    private static LocalDate fechaDe(String texto) {
        return texto.indexOf('/') < 0 ? LocalDate.parse(texto) : LocalDate.parse(texto, DE_EXCEL);
    }

    private @Nullable Integer entero(String columna) {
        return leer(columna, Integer::valueOf, "Escriba un número entero, sin comas ni espacios.");
    }

    private @Nullable BigDecimal pesos(String columna) {
        return leer(columna, Lectura::pesosDe, "Escriba sólo el número, como 15000.00, sin comas ni signo de pesos.");
    }

    private static BigDecimal pesosDe(String texto) {
        BigDecimal pesos = new BigDecimal(texto);
        if (texto.length() > NUMERO || Math.abs(pesos.scale()) > NUMERO) {
            throw new NumberFormatException(texto);
        }
        return pesos;
    }

    private @Nullable Boolean logico(String columna) {
        return leer(columna, Lectura::logicoDe, "Escriba sí o no.");
    }

    private static Boolean logicoDe(String texto) {
        return switch (texto.toLowerCase(Locale.ROOT)) {
            case "true", "verdadero", "sí", "si", "1" -> true;
            case "false", "falso", "no", "0" -> false;
            default -> throw new NumberFormatException(texto);
        };
    }

    private <T> @Nullable T leer(String columna, Function<String, T> como, String remedio) {
        String texto = celdas.get(columna);
        if (texto == null) {
            return null;
        }
        try {
            return como.apply(texto);
        } catch (NumberFormatException | DateTimeParseException e) {
            error(columna, remedio, texto);
            return null;
        }
    }

    private Map<String, @Nullable String> bajo(String prefijo) {
        Map<String, @Nullable String> valores = new HashMap<>();
        celdas.forEach((columna, valor) -> {
            if (columna.startsWith(prefijo)) {
                valores.put(columna.substring(prefijo.length()), valor);
            }
        });
        return valores;
    }

    private void error(String columna, String mensaje, String valor) {
        errores.putIfAbsent(columna, new ErrorCampo(columna, mensaje, valor));
    }
}
