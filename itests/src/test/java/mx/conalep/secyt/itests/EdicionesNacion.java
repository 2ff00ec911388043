package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The official editions of the nation: issued once a quarter and line, never moved, corrected by a fe de erratas. */
final class EdicionesNacion {

    private final Entorno entorno;
    private final Nacion nacion;
    private final Cuadro cuadro;
    private final Map<String, String> emitidas = new TreeMap<>();

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
        if (linea.equals("CAPACITACION")) {
            comprobar(trimestre, cifras(folio));
        }
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

    private void comprobar(int trimestre, Map<String, BigDecimal> cifras) {
        List.of("PERSONAS_CAPACITADAS", "SERVICIOS_CAPACITACION", "HORAS_CAPACITACION")
                .forEach(i -> assertThat(cifras.get(i))
                        .as("%s, trimestre %d", i, trimestre)
                        .isEqualByComparingTo(cuadro.suma(Tablero.Periodo.trimestre(trimestre), i, nacion.todas(), 4)));
    }

    /** The sum of what an edition says of its units. */
    private Map<String, BigDecimal> cifras(String folio) {
        Map<String, BigDecimal> cifras = new TreeMap<>();
        for (Map<String, String> fila : Tablero.leerCsv(texto(folio, "csv"))) {
            if (fila.get("Indicador") != null && !fila.get("Alcanzado").isEmpty()) {
                cifras.merge(fila.get("Indicador"), new BigDecimal(fila.get("Alcanzado")), BigDecimal::add);
            }
        }
        return cifras;
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

    /** The edition of a quarter tells the difference that came late to its own months. */
    void corregir(int trimestre) {
        String folio = emitidas.get("CAPACITACION " + trimestre);
        JsonNode corregida = entorno.como("csc")
                .post(
                        "/ediciones/" + folio + "/erratas",
                        Map.of("causa", "Una unidad entregó tarde", "textos", List.of()))
                .con(201)
                .json();
        assertThat(corregida.path("estado").asText()).isEqualTo("CORREGIDA");
        assertThat(corregida.path("erratas").path(0).path("cambios")).isNotEmpty();
    }

    /** Late services of an earlier quarter are in the next edition as such. */
    void regularizados(int trimestre, String unidad) {
        String folio = emitidas.get("CAPACITACION " + trimestre);
        JsonNode suyos = entorno.como("csc")
                .get("/ediciones/" + folio + "/servicios?tamano=500&unidad=" + unidad)
                .con(200)
                .json();
        assertThat(suyos.path("elementos"))
                .anyMatch(r -> r.path("regularizacion").asBoolean());
    }
}
