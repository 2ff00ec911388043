package mx.conalep.secyt.itests;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of each matter that has a page of its own and that the demonstration does not make. */
final class Asuntos {

    private static final String PLANTEL = "08DPT0001C";
    private static final int EJERCICIO = 2026;
    private static final int MES = 3;
    private static final String CAPACITACION = "CAPACITACION";

    private final Function<String, Cliente> cuentas;

    /** Made by these callers. */
    Asuntos(Function<String, Cliente> cuentas) {
        this.cuentas = cuentas;
    }

    /** Makes them, and returns what the code of the edition asks /verificar. */
    String crear() {
        solicitar();
        recomendar();
        avisar();
        preguntar();
        importar();
        return URI.create(emitir()).getRawQuery();
    }

    private Cliente como(String cuenta) {
        return cuentas.apply(cuenta);
    }

    private static String dentroDe(int dias) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(dias).toString();
    }

    /** A course that a plantel asks for, and its state unit hands on. */
    private void solicitar() {
        Map<String, Object> curso = Map.of(
                "unidad",
                PLANTEL,
                "linea",
                CAPACITACION,
                "nombre",
                "Mantenimiento de aerogeneradores",
                "horas",
                30,
                "justificacion",
                "La pide el parque eólico");
        String id = como("plantel-08")
                .post("/solicitudes", curso)
                .con(201)
                .json()
                .path("id")
                .asText();
        como("ce-08").post("/solicitudes/" + id + "/aval", Map.of()).con(200);
    }

    private void recomendar() {
        como("csc")
                .post(
                        "/recomendaciones",
                        Map.of(
                                "unidad", "CE-08",
                                "indicador", "PERSONAS_CAPACITADAS",
                                "texto", "Abrir grupos vespertinos en los planteles con demanda",
                                "vence", dentroDe(20)))
                .con(201);
    }

    /** An oficio from a state unit to a plantel, which has to answer it. */
    private void avisar() {
        como("ce-08")
                .post(
                        "/oficios",
                        Map.of(
                                "emisora",
                                "CE-08",
                                "asunto",
                                "Listas de asistencia del tercer trimestre",
                                "texto",
                                "Remita las listas firmadas de los grupos que cerró.",
                                "destinatarios",
                                List.of(PLANTEL),
                                "copias",
                                List.of("CSC"),
                                "responderAntes",
                                dentroDe(12)))
                .con(201);
    }

    private void preguntar() {
        como("dstc")
                .post(
                        "/peticiones-informe",
                        Map.of(
                                "solicitante", "Secretaría de Economía",
                                "externo", true,
                                "canal", "OFICIO",
                                "referencia", "SE/114/2026",
                                "asunto", "Personas capacitadas por sector en el año",
                                "dias", 10))
                .con(201);
    }

    /** A file with good and bad rows, looked through only. */
    private void importar() {
        String csv = "tipo,unidad,oferta,fechaInicio,fechaFin,horas,modalidad,sector,participantesHombres,"
                + "participantesMujeres,cuota\r\n"
                + "curso," + PLANTEL + ",NO-EXISTE,2026-09-07,2026-09-11,40,PRESENCIAL,PRIVADO,12,9,15000.00\r\n"
                + "curso," + PLANTEL + ",NO-EXISTE,2026-09-31,2026-09-11,cuarenta,VIRTUAL,PRIVADO,12,9,15000.00\r\n";
        como("plantel-08")
                .enviar(
                        "POST",
                        "/servicios/importaciones?modo=revision&nombre=septiembre.csv",
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8))
                .con(202);
    }

    /** The edition of a month that the centre closed. */
    private String emitir() {
        Map<String, Object> mes =
                Map.of("ejercicio", EJERCICIO, "mes", MES, "unidad", "CONALEP", "linea", CAPACITACION);
        como("csc").post("/cierres", mes).con(200);
        Map<String, Object> edicion = new HashMap<>(Map.of(
                "tipo", "MENSUAL",
                "linea", CAPACITACION,
                "ejercicio", EJERCICIO,
                "periodo", MES,
                "justificacion", "Planteles que no abrieron grupos en el mes"));
        List.of("elaboro", "reviso", "autorizo")
                .forEach(f -> edicion.put(f, Map.of("nombre", "Persona que " + f, "cargo", "Jefatura")));
        return como("csc")
                .post("/informes/metas-resultados/ediciones", edicion)
                .con(201)
                .json()
                .path("verificacion")
                .asText();
    }
}
