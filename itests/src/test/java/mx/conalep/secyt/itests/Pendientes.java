package mx.conalep.secyt.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does in the slices that know a fact whatever a case waits for, and sees to it that it is still to be done. */
final class Pendientes {

    /** Goals of this procedure are looked at in a year of its own: those of the other are agreed by then. */
    private static final LocalDate HOY = LocalDate.now(ZoneId.of("America/Mexico_City"));

    /** An edition of the catalogue is of the day on which it is published, and answers what came until then. */
    private static final Set<String> PUBLICAN = Set.of("st-promocion", "sc-it-05");

    private static final Map<String, Integer> EJERCICIOS = Map.of("sc-it-06", 2022);

    private static final int EJERCICIO = 2023;
    private static final Set<String> CONTESTADAS = Set.of(
            "metas-capturadas",
            "metas-revisadas",
            "metas-verificadas",
            "metas-consensuadas",
            "metas-nacionales",
            "reprogramacion-emitida",
            "periodo-liberado",
            "periodo-consensuado",
            "periodo-verificado",
            "edicion-emitida",
            "informe-programatico",
            "catalogo-publicado",
            "altas-atendidas",
            "normativa-aprobada",
            "normativa-difundida",
            "compromisos-registrados");
    private static final List<String> PRESTAN =
            Gente.PARTICIPANTES.stream().filter(u -> u.matches("CAST-.*|\\d.*")).toList();
    private static final List<Integer> MESES = List.of(1, 2, 3);

    private final Entorno entorno;
    private final Gente gente;
    private final PendientesNormativa normativa;
    private final Set<String> cumplidas = new HashSet<>();
    private final Map<String, JsonNode> metas = new HashMap<>();
    private long solicitud;

    Pendientes(Entorno entorno) {
        this.entorno = entorno;
        gente = entorno.gente();
        normativa = new PendientesNormativa(gente);
        entorno.abrir(EJERCICIO);
        EJERCICIOS.values().forEach(entorno::abrir);
        entorno.catalogo();
    }

    /** Where and by whom it is waited for. */
    record Caso(String procedimiento, String condicion, String lugar) {

        String linea() {
            return procedimiento.startsWith("st-") ? "TECNOLOGICOS" : "CAPACITACION";
        }

        String indicador() {
            return procedimiento.startsWith("st-") ? "SERVICIOS_TECNOLOGICOS" : "PERSONAS_CAPACITADAS";
        }

        int ejercicio() {
            return Pendientes.ejercicio(procedimiento);
        }

        String cual() {
            String quien = condicion.equals("metas-capturadas") ? lugar : "";
            return condicion.equals("catalogo-publicado") ? condicion : condicion + linea() + ejercicio() + quien;
        }
    }

    static int ejercicio(String procedimiento) {
        return PUBLICAN.contains(procedimiento) ? HOY.getYear() : EJERCICIOS.getOrDefault(procedimiento, EJERCICIO);
    }

    static int trimestre(String procedimiento) {
        return PUBLICAN.contains(procedimiento) ? HOY.get(IsoFields.QUARTER_OF_YEAR) : 1;
    }

    /** Key of what a case of that procedure is about. */
    String referencia(String procedimiento) {
        return normativa.referencia(procedimiento);
    }

    /** Whether a slice knows it. */
    boolean contestada(String condicion) {
        return CONTESTADAS.contains(condicion);
    }

    /** Undoes it where that can be; whether it is still to be done. */
    boolean falta(Caso caso) {
        switch (caso.condicion()) {
            case "metas-verificadas" -> observar(caso);
            case "periodo-verificado" -> retirar(caso);
            case "altas-atendidas" -> solicitar();
            default -> {
                return !cumplidas.contains(caso.cual());
            }
        }
        return true;
    }

    /** Brings it about. */
    void cumplir(Caso caso) {
        cumplidas.add(caso.cual());
        switch (caso.condicion()) {
            case "metas-capturadas" -> capturar(caso, caso.lugar());
            case "metas-revisadas" -> aceptar(caso);
            case "metas-verificadas" -> corregir(caso);
            case "metas-consensuadas" -> conformar(caso);
            case "metas-nacionales" -> congelar(caso);
            case "reprogramacion-emitida" -> reprogramar(caso);
            case "periodo-liberado", "periodo-consensuado", "periodo-verificado" -> declarar(caso);
            case "edicion-emitida" -> emitir(caso, "TRIMESTRAL");
            case "informe-programatico" -> emitir(caso, "PROGRAMATICO");
            case "catalogo-publicado" ->
                en("CST").post("/ediciones-catalogo", Map.of("nota", "Primera")).con(201);
            case "altas-atendidas" ->
                en("CSC")
                        .post("/solicitudes-oferta/" + solicitud + "/rechazo", Map.of("motivo", "Ya existe"))
                        .con(200);
            case "normativa-aprobada" -> normativa.aprobar();
            case "normativa-difundida" -> normativa.difundir();
            case "compromisos-registrados" -> normativa.celebrar();
            default -> throw new AssertionError("No se sabe cumplir " + caso);
        }
    }

    private Cliente en(String lugar) {
        return gente.titular(lugar).cliente();
    }

    private static String coordina(Caso caso) {
        return caso.linea().equals("TECNOLOGICOS") ? "CST" : "CSC";
    }

    private void capturar(Caso caso, String unidad) {
        metas.computeIfAbsent(
                caso.ejercicio() + caso.indicador() + unidad,
                c -> guardar(en(unidad), caso, unidad, 20).con(201).json());
    }

    private static Cliente.Respuesta guardar(Cliente quien, Caso caso, String unidad, int cifra) {
        return quien.put(
                "/metas",
                Map.of(
                        "ejercicio",
                        caso.ejercicio(),
                        "indicador",
                        caso.indicador(),
                        "unidad",
                        unidad,
                        "trimestres",
                        List.of(10, cifra, 30, 40)));
    }

    private void aceptar(Caso caso) {
        PRESTAN.forEach(u -> capturar(caso, u));
        PRESTAN.forEach(u -> en(coordina(caso))
                .post("/metas/" + id(caso, u) + "/aceptar", "")
                .con(200));
    }

    private long id(Caso caso, String unidad) {
        return metas.get(caso.ejercicio() + caso.indicador() + unidad)
                .path("id")
                .asLong();
    }

    private void observar(Caso caso) {
        String cual = caso.ejercicio() + caso.indicador() + PRESTAN.get(0);
        metas.put(
                cual,
                en(coordina(caso))
                        .post(
                                "/metas/" + id(caso, PRESTAN.get(0)) + "/observar",
                                Map.of("trimestre", 2, "motivo", "Es menor que la del año anterior"))
                        .con(200)
                        .json());
    }

    private void corregir(Caso caso) {
        JsonNode observada = metas.get(caso.ejercicio() + caso.indicador() + PRESTAN.get(0));
        Cliente quien = en(PRESTAN.get(0))
                .con("If-Match", "\"" + observada.path("version").asInt() + "\"");
        guardar(quien, caso, PRESTAN.get(0), 21).con(200);
        en(coordina(caso))
                .post("/metas/" + id(caso, PRESTAN.get(0)) + "/aceptar", "")
                .con(200);
    }

    private List<String> estatales() {
        return Gente.PARTICIPANTES.stream().filter(u -> !PRESTAN.contains(u)).toList();
    }

    private void conformar(Caso caso) {
        for (String estatal : estatales()) {
            String plantel = entorno.como(Entorno.ADMINISTRADORA)
                    .get("/unidades?tipo=PLANTEL&ambito=" + estatal + "&entidad=" + entidad(estatal))
                    .con(200)
                    .json()
                    .at("/elementos/0/clave")
                    .asText();
            guardar(en(estatal), caso, plantel, 20).con(201);
            Map<String, Object> acta = Map.of(
                    "ejercicio", caso.ejercicio(), "linea", caso.linea(), "unidad", estatal, "firmante", "Titular");
            en(estatal).post("/conformidades", acta).con(201);
        }
    }

    private static String entidad(String estatal) {
        return switch (estatal) {
            case "UODCDMX" -> "09";
            case "RCEO" -> "20";
            default -> estatal.substring(3);
        };
    }

    private void congelar(Caso caso) {
        List<Map<String, String>> faltantes = new ArrayList<>();
        Tablero.unidades(entorno.como(Entorno.ADMINISTRADORA), "CE", "UODCDMX", "RCEO").stream()
                .filter(u -> !estatales().contains(u))
                .forEach(u -> faltantes.add(Map.of("unidad", u, "motivo", "No las entregó")));
        en("CSC")
                .post(
                        "/metas-nacionales",
                        Map.of("ejercicio", caso.ejercicio(), "linea", caso.linea(), "faltantes", faltantes))
                .con(201);
    }

    private void reprogramar(Caso caso) {
        String plantel = Gente.PARTICIPANTES.get(6);
        Map<String, Object> meta =
                Map.of("unidad", plantel, "indicador", caso.indicador(), "trimestres", List.of(1, 2, 3, 4));
        Map<String, Object> peticion = Map.of(
                "ejercicio",
                caso.ejercicio(),
                "oficio",
                Map.of("numero", "SPDI/0123/2023", "fecha", "2023-09-02", "solicitante", "SPDI-DPP"),
                "motivo",
                "Cambio del presupuesto del plantel",
                "metas",
                List.of(meta));
        en("CSC").post("/reprogramaciones", peticion).con(201);
    }

    private void declarar(Caso caso) {
        for (String unidad : PRESTAN) {
            for (int mes : MESES) {
                Cliente.Respuesta r = en(unidad).post("/sin-movimiento", mes(caso, unidad, mes));
                if (r.estado() != 409) {
                    r.con(200);
                }
            }
        }
    }

    private static Map<String, Object> mes(Caso caso, String unidad, int mes) {
        return Map.of("unidad", unidad, "ejercicio", caso.ejercicio(), "mes", mes, "linea", caso.linea());
    }

    private void retirar(Caso caso) {
        String unidad = PRESTAN.get(0);
        en(unidad)
                .delete("/sin-movimiento?mes=2&unidad=" + unidad + "&ejercicio=" + caso.ejercicio() + "&linea="
                        + caso.linea())
                .con(200);
    }

    private void emitir(Caso caso, String tipo) {
        Map<String, Object> trimestre = Map.of("unidad", "CONALEP", "ejercicio", caso.ejercicio(), "trimestre", 1);
        en(coordina(caso)).post("/cierres", trimestre).con(200);
        Map<String, Object> peticion = new HashMap<>();
        peticion.put("tipo", tipo);
        peticion.put("linea", caso.linea());
        peticion.put("ejercicio", caso.ejercicio());
        peticion.put("periodo", 1);
        peticion.put("justificacion", "Las demás unidades no participan en la prueba");
        List.of("elaboro", "reviso", "autorizo")
                .forEach(f -> peticion.put(f, Map.of("nombre", "Persona que " + f, "cargo", "Cargo de prueba")));
        en(coordina(caso))
                .post("/informes/metas-resultados/ediciones", peticion)
                .con(201);
    }

    /** A plantel asks for an offer that nobody answers yet. */
    private void solicitar() {
        String plantel = Gente.PARTICIPANTES.get(6);
        solicitud = en(plantel)
                .post(
                        "/solicitudes-oferta",
                        Map.of(
                                "unidad",
                                plantel,
                                "linea",
                                "CAPACITACION",
                                "nombre",
                                "Curso que se pide " + System.nanoTime(),
                                "horas",
                                20,
                                "justificacion",
                                "Lo pide una empresa"))
                .con(201)
                .json()
                .path("id")
                .asLong();
    }
}
