package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The goals of the nation from the request to the frozen figure, the authorised one and a reprogramming. */
final class MetasNacion {

    private static final Map<String, Object> OFICIO =
            Map.of("numero", "SPDI/0123/2024", "fecha", "2024-09-02", "solicitante", "SPDI-DPP");

    private final Entorno entorno;
    private final Nacion nacion;
    private final Cuadro cuadro;

    MetasNacion(Entorno entorno, Nacion nacion, Cuadro cuadro) {
        this.entorno = entorno;
        this.nacion = nacion;
        this.cuadro = cuadro;
    }

    /** Each coordination asks for those of its line. */
    void solicitar() {
        solicitar("csc", "CAPACITACION", "PLANTEL", Libro.DE_CAPACITACION);
        solicitar("cst", "TECNOLOGICOS", "CAST", Libro.DE_TECNOLOGICOS);
    }

    /** Unless another day is named they are due by the second quarter of the year before, which is over. */
    private void solicitar(String quien, String linea, String tipo, List<String> indicadores) {
        Map<String, Object> peticion = new HashMap<>();
        peticion.put("ejercicio", Anio.EJERCICIO);
        peticion.put("linea", linea);
        peticion.put("indicadores", indicadores);
        peticion.put("tipos", List.of(tipo));
        JsonNode tarde = entorno.como(quien)
                .post("/solicitudes-metas", peticion)
                .con(422)
                .json();
        assertThat(tarde.at("/errores/0/valor").asText()).isEqualTo((Anio.EJERCICIO - 1) + "-06-30");
        String vence = LocalDate.now(ZoneOffset.UTC).plusDays(15).toString();
        peticion.put("vence", vence);
        JsonNode solicitud = entorno.como(quien)
                .post("/solicitudes-metas", peticion)
                .con(201)
                .json();
        assertThat(solicitud.path("vence").asText()).isEqualTo(vence);
    }

    /** A state captures those of all its units but one goal. */
    void capturar(String estado, String unidadFaltante) {
        Random azar = new Random(estado.hashCode());
        for (String unidad : nacion.de(estado)) {
            for (String indicador : indicadores(unidad)) {
                List<BigDecimal> meta = IntStream.range(0, 4)
                        .mapToObj(t -> BigDecimal.valueOf(50 + azar.nextInt(900)))
                        .toList();
                if (!(unidad.equals(unidadFaltante) && indicador.equals("HORAS_CAPACITACION"))) {
                    guardar(estado, unidad, indicador, meta);
                }
                cuadro.meta(unidad, indicador, new Tablero.Meta(meta, meta));
            }
        }
    }

    private static List<String> indicadores(String unidad) {
        return unidad.startsWith("CAST") ? Libro.DE_TECNOLOGICOS : Libro.DE_CAPACITACION;
    }

    private void guardar(String estado, String unidad, String indicador, List<BigDecimal> meta) {
        entorno.como(Nacion.capturista(estado))
                .put("/metas", cuerpo(unidad, indicador, meta))
                .con(201);
    }

    private static Map<String, Object> cuerpo(String unidad, String indicador, List<BigDecimal> meta) {
        return Map.of("ejercicio", Anio.EJERCICIO, "indicador", indicador, "unidad", unidad, "trimestres", meta);
    }

    /** What is missing or observed stops the act of conformity and is named; once mended it is signed. */
    void completar(String unidad) {
        String estado = nacion.estadoDe(unidad);
        assertThat(faltas(estado)).containsExactly(unidad + " HORAS_CAPACITACION");
        guardar(
                estado,
                unidad,
                "HORAS_CAPACITACION",
                cuadro.meta(unidad, "HORAS_CAPACITACION").original());
        JsonNode meta = meta(estado, unidad, "PERSONAS_CAPACITADAS");
        JsonNode observada = entorno.como(Nacion.estatalDe(estado))
                .post(
                        "/metas/" + meta.path("id").asLong() + "/observar",
                        Map.of("trimestre", 3, "motivo", "El tercer trimestre es menor que el del año anterior"))
                .con(200)
                .json();
        assertThat(faltas(estado)).containsExactly(unidad + " PERSONAS_CAPACITADAS");
        List<BigDecimal> corregida = trimestres(meta.path("trimestres"));
        corregida.set(2, new BigDecimal(977));
        entorno.como(Nacion.capturista(estado))
                .con("If-Match", "\"" + observada.path("version").asInt() + "\"")
                .put("/metas", cuerpo(unidad, "PERSONAS_CAPACITADAS", corregida))
                .con(200);
        cuadro.meta(unidad, "PERSONAS_CAPACITADAS", new Tablero.Meta(corregida, corregida));
    }

    private List<String> faltas(String estado) {
        JsonNode rechazo = firmar(estado, "CAPACITACION").con(409).json();
        assertThat(rechazo.path("codigo").asText()).isEqualTo("metas-incompletas");
        return StreamSupport.stream(rechazo.path("errores").spliterator(), false)
                .map(e -> e.path("campo").asText() + " " + e.path("valor").asText())
                .toList();
    }

    Cliente.Respuesta firmar(String estado, String linea) {
        return entorno.como(Nacion.estatalDe(estado))
                .post(
                        "/conformidades",
                        Map.of(
                                "ejercicio",
                                Anio.EJERCICIO,
                                "linea",
                                linea,
                                "unidad",
                                estado,
                                "firmante",
                                "Titular de " + estado));
    }

    private JsonNode meta(String estado, String unidad, String indicador) {
        return entorno.como(Nacion.estatalDe(estado))
                .get("/metas?ejercicio=" + Anio.EJERCICIO + "&unidad=" + unidad + "&indicador=" + indicador)
                .con(200)
                .json()
                .path("elementos")
                .path(0);
    }

    /** The national figure is the sum of what the states agreed to; states without a CAST are left out with a reason. */
    void congelar() {
        nacion.porEstado(estado -> firmar(estado, "CAPACITACION").con(201));
        List<String> conCast = nacion.estados().stream()
                .filter(e -> nacion.de(e).stream().anyMatch(u -> u.startsWith("CAST")))
                .toList();
        conCast.forEach(estado -> firmar(estado, "TECNOLOGICOS").con(201));
        congelar("csc", "CAPACITACION", nacion.estados());
        assertThat(nacional("cst", "TECNOLOGICOS", List.of())
                        .con(409)
                        .json()
                        .path("codigo")
                        .asText())
                .isEqualTo("faltan-conformidades");
        congelar("cst", "TECNOLOGICOS", conCast);
        String mir = entorno.como("csc")
                .get("/informes/metas-mir?ejercicio=" + Anio.EJERCICIO + "&linea=CAPACITACION&formato=csv")
                .con(200)
                .cuerpo();
        assertThat(mir).contains("Personas capacitadas");
    }

    private void congelar(String quien, String linea, List<String> estados) {
        JsonNode nacional = nacional(quien, linea, estados).con(201).json();
        List<String> unidades = new ArrayList<>();
        estados.forEach(e -> unidades.addAll(nacion.de(e)));
        nacional.path("indicadores")
                .forEach(i -> assertThat(trimestres(i.path("trimestres")))
                        .as("%s %s", linea, i.path("indicador").asText())
                        .usingElementComparator(BigDecimal::compareTo)
                        .isEqualTo(suma(i.path("indicador").asText(), unidades)));
        assertThat(nacional.path("huella").asText()).hasSize(64);
    }

    private Cliente.Respuesta nacional(String quien, String linea, List<String> estados) {
        List<Map<String, String>> faltantes = estados.isEmpty()
                ? List.of()
                : nacion.estados().stream()
                        .filter(e -> !estados.contains(e))
                        .map(e -> Map.of("unidad", e, "motivo", "No tiene CAST"))
                        .toList();
        return entorno.como(quien)
                .post("/metas-nacionales", Map.of("ejercicio", Anio.EJERCICIO, "linea", linea, "faltantes", faltantes));
    }

    private List<BigDecimal> suma(String indicador, List<String> unidades) {
        List<BigDecimal> suma =
                new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        for (String unidad : unidades) {
            Tablero.Meta meta = cuadro.meta(unidad, indicador);
            for (int t = 0; meta != null && t < 4; t++) {
                suma.set(t, suma.get(t).add(meta.vigente().get(t)));
            }
        }
        return suma;
    }

    /** Another figure is authorised for a quarter; the parts add up to it, each in proportion to within one. */
    void autorizar(String indicador, int trimestre) {
        BigDecimal antes = suma(indicador, nacion.todas()).get(trimestre - 1);
        BigDecimal cifra = antes.multiply(new BigDecimal("1.037")).setScale(0, RoundingMode.DOWN);
        String folio = entorno.como("csc")
                .post(
                        "/cifras-autorizadas",
                        Map.of(
                                "ejercicio", Anio.EJERCICIO,
                                "indicador", indicador,
                                "trimestre", trimestre,
                                "cifra", cifra,
                                "oficio", OFICIO))
                .con(201)
                .json()
                .path("folio")
                .asText();
        entorno.como("csc")
                .post("/cifras-autorizadas/" + folio + "/asignacion", Map.of())
                .con(200);
        nacion.estados()
                .forEach(estado -> nacion.de(estado).stream()
                        .filter(u -> cuadro.meta(u, indicador) != null)
                        .forEach(u -> asignada(estado, u, indicador, trimestre, antes, cifra)));
        assertThat(suma(indicador, nacion.todas()).get(trimestre - 1)).isEqualByComparingTo(cifra);
    }

    private void asignada(
            String estado, String unidad, String indicador, int trimestre, BigDecimal antes, BigDecimal cifra) {
        Tablero.Meta meta = cuadro.meta(unidad, indicador);
        List<BigDecimal> vigente = trimestres(meta(estado, unidad, indicador).path("vigente"));
        BigDecimal justa = meta.vigente().get(trimestre - 1).multiply(cifra).divide(antes, 6, RoundingMode.HALF_UP);
        assertThat(vigente.get(trimestre - 1).subtract(justa).abs()).as(unidad).isLessThan(BigDecimal.ONE);
        cuadro.meta(unidad, indicador, new Tablero.Meta(meta.original(), vigente));
    }

    /** An oficio asks for other goals: the original stays beside what is in force. */
    void reprogramar(String unidad, String indicador, long... trimestres) {
        List<BigDecimal> nueva =
                Arrays.stream(trimestres).mapToObj(BigDecimal::valueOf).toList();
        Map<String, Object> peticion = new HashMap<>();
        peticion.put("ejercicio", Anio.EJERCICIO);
        peticion.put("oficio", OFICIO);
        peticion.put("motivo", "Cambio del presupuesto del plantel");
        peticion.put("metas", List.of(Map.of("unidad", unidad, "indicador", indicador, "trimestres", nueva)));
        entorno.como("csc").post("/reprogramaciones", peticion).con(201);
        cuadro.meta(
                unidad,
                indicador,
                new Tablero.Meta(cuadro.meta(unidad, indicador).original(), nueva));
    }

    private static List<BigDecimal> trimestres(JsonNode lista) {
        List<BigDecimal> trimestres = new ArrayList<>();
        lista.forEach(t -> trimestres.add(t.decimalValue()));
        return trimestres;
    }
}
