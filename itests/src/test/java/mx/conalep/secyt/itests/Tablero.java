package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The figures that the system must show, reckoned from the book and the goals, and held against what it does show. */
final class Tablero {

    private static final BigDecimal CIEN = new BigDecimal(100);

    private final int ejercicio;
    private final Libro libro;
    private final String estatal;
    private final Map<String, Meta> metas = new HashMap<>();

    /** A goal as first and as last accepted, quarter by quarter. */
    record Meta(List<BigDecimal> original, List<BigDecimal> vigente) {}

    /** What a reading is about: a quarter, a month or neither. */
    record Periodo(String parametro, int desde, int hasta, List<Integer> trimestres) {

        static Periodo trimestre(int n) {
            return new Periodo("&trimestre=" + n, 3 * n - 2, 3 * n, List.of(n));
        }

        static Periodo mes(int n) {
            return new Periodo("&mes=" + n, n, n, List.of());
        }

        static Periodo anio() {
            return new Periodo("", 1, 12, List.of(1, 2, 3, 4));
        }
    }

    Tablero(int ejercicio, Libro libro, String estatal) {
        this.ejercicio = ejercicio;
        this.libro = libro;
        this.estatal = estatal;
    }

    void meta(String unidad, String indicador, Meta meta) {
        metas.put(unidad + " " + indicador, meta);
    }

    /** Compares all levels of each quarter, of some months and of the year. */
    void comprobar(Cliente cliente) {
        List<Periodo> periodos = new ArrayList<>(List.of(Periodo.anio()));
        IntStream.rangeClosed(1, 4).mapToObj(Periodo::trimestre).forEach(periodos::add);
        IntStream.rangeClosed(1, 5).mapToObj(Periodo::mes).forEach(periodos::add);
        List<String> estatales = unidades(cliente, "CE", "UODCDMX", "RCEO");
        List<String> delEstado = delEstado(cliente);
        for (Periodo periodo : periodos) {
            comprobar(cliente, periodo, "&nivel=nacional", List.of("CONALEP"));
            comprobar(cliente, periodo, "&nivel=estatal", estatales);
            comprobar(cliente, periodo, "&nivel=estatal&unidad=" + estatal, List.of(estatal));
            comprobar(cliente, periodo, "&nivel=plantel&unidad=" + estatal, delEstado);
        }
    }

    private List<String> delEstado(Cliente cliente) {
        String entidad = "&entidad=" + estatal.substring(3);
        return unidades(cliente, "PLANTEL" + entidad, "CAST" + entidad);
    }

    /** Keys of all units of some types. */
    static List<String> unidades(Cliente cliente, String... tipos) {
        List<String> claves = new ArrayList<>();
        for (String tipo : tipos) {
            cliente.get("/unidades?tamano=500&tipo=" + tipo)
                    .con(200)
                    .json()
                    .path("elementos")
                    .forEach(u -> claves.add(u.path("clave").asText()));
        }
        return claves;
    }

    private void comprobar(Cliente cliente, Periodo periodo, String nivel, List<String> unidades) {
        String consulta = "/avance?ejercicio=" + ejercicio + periodo.parametro() + nivel;
        Map<String, String> mostradas = new TreeMap<>();
        JsonNode avance = cliente.get(consulta).con(200).json();
        assertThat(avance.path("demostracion").asBoolean()).isFalse();
        avance.path("elementos").forEach(e -> mostradas.put(clave(e), renglon(e)));
        assertThat(mostradas).as(consulta).containsExactlyInAnyOrderEntriesOf(esperadas(periodo, unidades));
    }

    /** Unit and indicator, and beside them what a row must say. */
    Map<String, String> esperadas(Periodo periodo, List<String> unidades) {
        Map<String, String> esperadas = new TreeMap<>();
        for (String unidad : unidades) {
            for (String indicador : Libro.INDICADORES) {
                esperadas.put(unidad + " " + indicador, esperada(periodo, unidad, indicador));
            }
        }
        return esperadas;
    }

    private String esperada(Periodo periodo, String unidad, String indicador) {
        boolean suma = unidad.equals("CONALEP") || unidad.equals(estatal);
        Predicate<Libro.Asiento> suyos = a -> (suma || a.unidad().equals(unidad))
                && a.fin().getYear() == ejercicio
                && a.mes() >= periodo.desde()
                && a.mes() <= periodo.hasta();
        Libro.Cifras cifras = libro.cifras(indicador, suyos);
        BigDecimal original = BigDecimal.ZERO;
        BigDecimal vigente = BigDecimal.ZERO;
        for (Map.Entry<String, Meta> meta : metas.entrySet()) {
            if (suma ? meta.getKey().endsWith(" " + indicador) : meta.getKey().equals(unidad + " " + indicador)) {
                original = original.add(de(meta.getValue().original(), periodo));
                vigente = vigente.add(de(meta.getValue().vigente(), periodo));
            }
        }
        return renglon(original, vigente, cifras.preliminar(), cifras.alcanzado(), porcentaje(vigente, cifras));
    }

    private static BigDecimal de(List<BigDecimal> trimestres, Periodo periodo) {
        return periodo.trimestres().stream().map(t -> trimestres.get(t - 1)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal porcentaje(BigDecimal vigente, Libro.Cifras cifras) {
        return vigente.signum() == 0
                ? null
                : cifras.alcanzado().multiply(CIEN).divide(vigente, 2, RoundingMode.HALF_UP);
    }

    static String clave(JsonNode renglon) {
        return renglon.path("unidad").asText() + " " + renglon.path("indicador").asText();
    }

    static String renglon(JsonNode e) {
        return renglon(
                e.path("metaOriginal").decimalValue(),
                e.path("metaVigente").decimalValue(),
                e.path("preliminar").decimalValue(),
                e.path("alcanzado").decimalValue(),
                e.path("porcentaje").isNull() ? null : e.path("porcentaje").decimalValue());
    }

    /** Goal as first and last accepted, preliminary, official, percentage. */
    static String renglon(BigDecimal... cifras) {
        return String.join(
                " | ",
                Arrays.stream(cifras)
                        .map(c -> c == null ? "-" : c.stripTrailingZeros().toPlainString())
                        .toList());
    }

    /** A CSV file of RFC 4180 as rows by column. */
    static List<Map<String, String>> leerCsv(String texto) {
        List<List<String>> registros = registros(texto.startsWith("\uFEFF") ? texto.substring(1) : texto);
        List<Map<String, String>> filas = new ArrayList<>();
        for (List<String> registro : registros.subList(1, registros.size())) {
            Map<String, String> fila = new LinkedHashMap<>();
            for (int i = 0; i < registro.size(); i++) {
                fila.put(registros.get(0).get(i), registro.get(i));
            }
            filas.add(fila);
        }
        return filas;
    }

    private static List<List<String>> registros(String texto) {
        List<List<String>> registros = new ArrayList<>();
        List<String> registro = new ArrayList<>();
        StringBuilder celda = new StringBuilder();
        boolean citada = false;
        for (int i = 0; i < texto.length(); i++) {
            char c = texto.charAt(i);
            if (c == '"') {
                boolean doble = citada && i + 1 < texto.length() && texto.charAt(i + 1) == '"';
                if (doble) {
                    celda.append(c);
                    i++;
                } else {
                    citada = !citada;
                }
            } else if (citada || (c != ',' && c != '\r' && c != '\n')) {
                celda.append(c);
            } else if (c != '\r') {
                registro.add(celda.toString());
                celda.setLength(0);
                if (c == '\n') {
                    registros.add(registro);
                    registro = new ArrayList<>();
                }
            }
        }
        return registros;
    }
}
