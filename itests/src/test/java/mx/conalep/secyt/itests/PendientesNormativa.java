package mx.conalep.secyt.itests;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A norm and a meeting about which cases are, and what these wait for. */
final class PendientesNormativa {

    private static final String NORMA = "/normas/NOR-CONFORMIDAD";

    private final Gente gente;
    private final LocalDate hoy = LocalDate.now(ZoneId.of("America/Mexico_City"));
    private String reunion = "";

    PendientesNormativa(Gente gente) {
        this.gente = gente;
    }

    /** Key of the norm or the meeting; empty for all other procedures. */
    String referencia(String procedimiento) {
        return switch (procedimiento) {
            case "sc-it-01" -> norma();
            case "st-it-01" -> reunion = programar("CST", "DIRECTORES");
            default -> "";
        };
    }

    private String norma() {
        Map<String, Object> nueva = Map.of(
                "clave", "NOR-CONFORMIDAD",
                "titulo", "Lineamientos de capacitación",
                "clase", "LINEAMIENTOS",
                "lineas", List.of("CAPACITACION"),
                "area", "CSC");
        en("CSC").post("/normas", nueva).con(201);
        return "NOR-CONFORMIDAD";
    }

    private String programar(String convoca, String clase) {
        Map<String, Object> nueva = Map.of(
                "clase",
                clase,
                "tipo",
                "ORDINARIA",
                "titulo",
                "Reunión de trabajo",
                "convoca",
                convoca,
                "fecha",
                hoy.toString(),
                "hora",
                "10:00",
                "modalidad",
                "VIRTUAL",
                "lugar",
                "https://ejemplo.mx/sala",
                "quorum",
                1,
                "programa",
                List.of(Map.of("tema", "Normatividad", "responsable", convoca)));
        return en(convoca)
                .post("/reuniones", nueva)
                .con(201)
                .json()
                .path("clave")
                .asText();
    }

    void aprobar() {
        Map<String, String> uno = Map.of("numero", "1", "titulo", "Objeto", "texto", "Regular los cursos.");
        paso("redaccion", Map.of("nota", "Primera", "articulos", List.of(uno)));
        paso("consulta", Map.of("unidades", List.of("CE-08"), "dias", 5));
        paso("sometimiento", Map.of());
        String fecha = hoy.minusDays(2).toString();
        String sesion = programar("CSC", "COMERI");
        celebrar("CSC", sesion);
        paso("dictamenes", Map.of("organo", "COMERI", "favorable", true, "fecha", fecha, "reunion", sesion));
        paso("aprobacion", Map.of("registro", "R-CONFORMIDAD", "fecha", fecha));
    }

    void difundir() {
        paso("vigencia", Map.of("desde", hoy.toString()));
        paso("difusion", Map.of());
    }

    private void paso(String verbo, Map<String, ?> cuerpo) {
        String etiqueta = en("CSC").get(NORMA).con(200).cabecera("ETag");
        en("CSC").con("If-Match", etiqueta).post(NORMA + "/" + verbo, cuerpo).con(200);
    }

    void celebrar() {
        celebrar("CST", reunion);
    }

    private void celebrar(String convoca, String clave) {
        acto(convoca, clave, "invitaciones", Map.of("unidades", List.of("CE-08", "CAST-08-01"), "oficio", true));
        acto(
                convoca,
                clave,
                "acta",
                Map.of(
                        "asistentes",
                        List.of(Map.of("unidad", "CE-08", "nombre", "Ana", "cargo", "Directora")),
                        "conclusiones",
                        "Se revisó la operación.",
                        "acuerdos",
                        List.of(Map.of("texto", "Enviar el padrón", "unidad", "CE-08", "vence", hoy.toString()))));
    }

    private void acto(String convoca, String clave, String verbo, Map<String, ?> cuerpo) {
        String ruta = "/reuniones/" + clave;
        Cliente.Respuesta vista = en(convoca).get(ruta).con(200);
        en(convoca)
                .con("If-Match", vista.cabecera("ETag"))
                .post(ruta + "/" + verbo, cuerpo)
                .con(200);
    }

    private Cliente en(String lugar) {
        return gente.titular(lugar).cliente();
    }
}
