package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The official editions of the nation: issued once a quarter and line, never moved, corrected by a fe de erratas. */
final class EdicionesNacion {

    private static final List<String> CIFRAS = List.of("metaOriginal", "metaVigente", "alcanzado", "regularizado");
    private static final List<String> AMBAS_LINEAS = List.of("USUARIOS_ATENDIDOS", "CUOTAS_RECUPERACION");

    private final Entorno entorno;
    private final Nacion nacion;
    private final Cuadro cuadro;
    private final Map<String, String> emitidas = new TreeMap<>();
    private final Map<String, Integer> tardios = new TreeMap<>();

    EdicionesNacion(Entorno entorno, Nacion nacion, Cuadro cuadro) {
        this.entorno = entorno;
        this.nacion = nacion;
        this.cuadro = cuadro;
    }

    /** Issues both lines of a quarter; each figure is the one that was reckoned apart. */
    void emitir(int trimestre) {
        emitir("csc", "CAPACITACION", trimestre);
        emitir("cst", "TECNOLOGICOS", trimestre);
    }

    private void emitir(String quien, String linea, int trimestre) {
        String folio = entorno.como(quien)
                .post("/informes/metas-resultados/ediciones", peticion(linea, trimestre))
                .con(201)
                .json()
                .path("folio")
                .asText();
        emitidas.put(linea + " " + trimestre, folio);
        comprobar(folio, linea, Tablero.Periodo.trimestre(trimestre));
    }

    /** State by state: goals as first and last agreed, what was reached, what comes late of former quarters. */
    private void comprobar(String folio, String linea, Tablero.Periodo periodo) {
        Map<String, String> dichas = new TreeMap<>();
        Tablero.leerCsv(texto(folio, "csv"))
                .forEach(f -> dichas.put(
                        f.get("unidad") + " " + f.get("indicador"),
                        Tablero.renglon(
                                CIFRAS.stream().map(c -> numero(f.get(c))).toArray(BigDecimal[]::new))));
        Map<String, String> esperadas = new TreeMap<>();
        List<String> suyos = linea.equals("CAPACITACION") ? Libro.DE_CAPACITACION : Libro.DE_TECNOLOGICOS;
        nacion.estados().forEach(e -> suyos.forEach(i -> esperadas.put(e + " " + i, esperada(e, linea, i, periodo))));
        assertThat(dichas).as(folio).containsExactlyInAnyOrderEntriesOf(esperadas);
    }

    private static BigDecimal numero(String celda) {
        return celda.isEmpty() ? null : new BigDecimal(celda);
    }

    /** Indicators of both lines have no goal of one of them. */
    private String esperada(String estado, String linea, String indicador, Tablero.Periodo periodo) {
        List<String> unidades = nacion.de(estado);
        boolean conMeta =
                !AMBAS_LINEAS.contains(indicador) && unidades.stream().anyMatch(u -> cuadro.meta(u, indicador) != null);
        int tarde = tardios.getOrDefault(linea + " " + periodo.trimestres().get(0), 0);
        List<String> tardias = unidades.contains(Anio.TARDIO) ? List.of(Anio.TARDIO) : List.of();
        return Tablero.renglon(
                conMeta ? cuadro.metas(periodo, indicador, unidades, true) : null,
                conMeta ? cuadro.metas(periodo, indicador, unidades, false) : null,
                cuadro.oficial(periodo, linea, indicador, unidades),
                tarde == 0
                        ? BigDecimal.ZERO
                        : cuadro.oficial(Tablero.Periodo.trimestre(tarde), linea, indicador, tardias));
    }

    /** What the late unit delivered in a quarter is told by a later edition of that line. */
    void regularizara(String linea, int trimestre, int tarde) {
        tardios.put(linea + " " + trimestre, tarde);
    }

    private static Map<String, Object> peticion(String linea, int trimestre) {
        Map<String, Object> peticion = new HashMap<>();
        peticion.put("tipo", "TRIMESTRAL");
        peticion.put("linea", linea);
        peticion.put("ejercicio", Anio.EJERCICIO);
        peticion.put("periodo", trimestre);
        peticion.put("justificacion", "Unidades que no prestan servicios de esta línea");
        List.of("elaboro", "reviso", "autorizo")
                .forEach(f -> peticion.put(f, Map.of("nombre", "Persona que " + f, "cargo", "Cargo de prueba")));
        return peticion;
    }

    private String texto(String folio, String formato) {
        return entorno.como("auditora")
                .get("/ediciones/" + folio + "?formato=" + formato)
                .con(200)
                .cuerpo();
    }

    /** What was issued says the same, byte by byte, whatever came after. */
    void sigueIgual(int trimestre, Map<String, String> antes) {
        antes.forEach((clave, contenido) -> assertThat(contenidos(trimestre)).containsEntry(clave, contenido));
    }

    Map<String, String> contenidos(int trimestre) {
        Map<String, String> contenidos = new TreeMap<>();
        for (String linea : List.of("CAPACITACION", "TECNOLOGICOS")) {
            String folio = emitidas.get(linea + " " + trimestre);
            List.of("csv", "json").forEach(f -> contenidos.put(linea + " " + f, texto(folio, f)));
        }
        return contenidos;
    }

    /** The edition of a quarter tells the difference that came late to its own months: what it said, and the sums now. */
    void corregir(int trimestre) {
        String folio = emitidas.get("CAPACITACION " + trimestre);
        JsonNode corregida = entorno.como("csc")
                .post(
                        "/ediciones/" + folio + "/erratas",
                        Map.of("causa", "Una unidad entregó tarde", "textos", List.of()))
                .con(201)
                .json();
        assertThat(corregida.path("estado").asText()).isEqualTo("CORREGIDA");
        Map<String, String> cambios = new TreeMap<>();
        corregida
                .at("/erratas/0/cambios")
                .forEach(c -> cambios.put(
                        c.path("donde").asText(),
                        c.path("antes").asText() + " " + c.path("despues").asText()));
        Map<String, String> esperados = new TreeMap<>();
        nombres().forEach((indicador, nombre) -> {
            esperados.put("Nacional: " + nombre, cambio(indicador, trimestre, nacion.todas()));
            String estado = nacion.estadoDe(Anio.TARDIO);
            esperados.put(estado + ": " + nombre, cambio(indicador, trimestre, nacion.de(estado)));
        });
        assertThat(cambios).containsExactlyInAnyOrderEntriesOf(esperados);
    }

    private Map<String, String> nombres() {
        Map<String, String> nombres = new TreeMap<>();
        entorno.como("csc")
                .get("/indicadores")
                .con(200)
                .json()
                .path("elementos")
                .forEach(i -> {
                    if (Libro.DE_CAPACITACION.contains(i.path("clave").asText())) {
                        nombres.put(i.path("clave").asText(), i.path("nombre").asText());
                    }
                });
        return nombres;
    }

    private String cambio(String indicador, int trimestre, List<String> unidades) {
        Tablero.Periodo periodo = Tablero.Periodo.trimestre(trimestre);
        BigDecimal ahora = cuadro.oficial(periodo, "CAPACITACION", indicador, unidades);
        BigDecimal tarde = cuadro.oficial(periodo, "CAPACITACION", indicador, List.of(Anio.TARDIO));
        return texto(ahora.subtract(tarde)) + " " + texto(ahora);
    }

    private static String texto(BigDecimal monto) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(monto);
    }

    /** Whether the next edition of a line names late services of an earlier quarter, as such. */
    boolean regulariza(String linea, int trimestre, String unidad) {
        JsonNode suyos = entorno.como("csc")
                .get("/ediciones/" + emitidas.get(linea + " " + trimestre) + "/servicios?tamano=500&unidad=" + unidad)
                .con(200)
                .json();
        assertThat(suyos.path("elementos")).isNotEmpty();
        return StreamSupport.stream(suyos.path("elementos").spliterator(), false)
                .anyMatch(r -> r.path("regularizacion").asBoolean());
    }
}
