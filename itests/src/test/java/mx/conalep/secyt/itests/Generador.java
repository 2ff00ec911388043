package mx.conalep.secyt.itests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Services as a plantel would send them: those of a file written by hand, and any number of generated ones. */
final class Generador {

    private static final String CURSO = "curso";
    private static final Map<String, String> OFERTAS = Map.of(
            CURSO,
            "CUR-SOLDADURA",
            "evaluacion",
            "EVA-EC0217",
            "asesoria",
            "ASE-AMBIENTAL",
            "asistencia-tecnica",
            "AST-CNC",
            "ensayo",
            "ENS-TENSION",
            "calibracion",
            "CAL-MANOMETRO");
    /** RFC of those who ask for services. */
    static final List<String> FIRMAS = List.of("ABC010203AB9", "GUPJ800101AB1", "ÑOÑ050607XY2");

    private static final List<String> TECNOLOGICOS = List.of("asesoria", "asistencia-tecnica", "ensayo", "calibracion");
    private static final List<String> MODALIDADES = List.of("PRESENCIAL", "EN_LINEA", "MIXTA");
    private static final List<String> SECTORES = List.of("PUBLICO", "PRIVADO", "SOCIAL");
    private static final List<String> TURNOS = List.of("MATUTINO", "VESPERTINO", "SABATINO", "MIXTO", "NOCTURNO");

    private final long semilla;
    private final List<String> unidades;

    /** Services of these units; the same seed and number always give the same one. */
    Generador(long semilla, List<String> unidades) {
        this.semilla = semilla;
        this.unidades = List.copyOf(unidades);
    }

    static boolean esCapacitacion(Object tipo) {
        return CURSO.equals(tipo) || "evaluacion".equals(tipo);
    }

    /** The offers that the services name. */
    static List<Map<String, Object>> ofertas() {
        return List.of(
                oferta("CUR-SOLDADURA", "CAPACITACION", "Soldadura básica por arco eléctrico"),
                oferta("CUR-PLC", "CAPACITACION", "Programación de controladores lógicos"),
                oferta("CUR-PRIMEROS-AUX", "CAPACITACION", "Primeros auxilios"),
                oferta("CUR-INGLES", "CAPACITACION", "Inglés técnico"),
                oferta("EVA-EC0217", "CAPACITACION", "Evaluación en el estándar EC0217"),
                oferta("ASE-AMBIENTAL", "TECNOLOGICOS", "Asesoría ambiental"),
                oferta("AST-CNC", "TECNOLOGICOS", "Asistencia técnica a máquinas CNC"),
                oferta("ENS-TENSION", "TECNOLOGICOS", "Ensayo de tensión"),
                oferta("CAL-MANOMETRO", "TECNOLOGICOS", "Calibración de manómetros"));
    }

    private static Map<String, Object> oferta(String clave, String linea, String nombre) {
        return Map.of("clave", clave, "linea", linea, "nombre", nombre, "unidades", List.of());
    }

    /** Those of the file. */
    static List<Map<String, Object>> aMano() {
        try (BufferedReader archivo = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Generador.class.getResourceAsStream("servicios-a-mano.txt")),
                StandardCharsets.UTF_8))) {
            List<Map<String, Object>> servicios = new ArrayList<>();
            for (String linea = archivo.readLine(); linea != null; linea = archivo.readLine()) {
                if (!linea.startsWith("#")) {
                    servicios.add(deLinea(linea.split("\\|", 17)));
                }
            }
            return servicios;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> deLinea(String[] celdas) throws IOException {
        Map<String, Object> s = new LinkedHashMap<>();
        String[] textos = {"tipo", "oferta", "fechaInicio", "fechaFin"};
        s.put("unidad", celdas[0]);
        for (int i = 0; i < textos.length; i++) {
            s.put(textos[i], celdas[i + 1]);
        }
        s.put("horas", Integer.valueOf(celdas[5]));
        s.put("modalidad", celdas[6]);
        s.put("sector", celdas[7]);
        s.put("participantesHombres", Integer.valueOf(celdas[8]));
        s.put("participantesMujeres", Integer.valueOf(celdas[9]));
        s.put("participantesOtro", Integer.valueOf(celdas[10]));
        siHay(s, "acreditados", celdas[11].isEmpty() ? "" : Integer.valueOf(celdas[11]));
        s.put("cuota", celdas[12]);
        siHay(s, "usuario", celdas[13]);
        siHay(s, "origen", celdas[14]);
        siHay(s, "cerrado", celdas[15].isEmpty() ? "" : Boolean.valueOf(celdas[15]));
        s.put("datos", Cliente.JSON.readTree(celdas[16]));
        return s;
    }

    private static void siHay(Map<String, Object> s, String campo, Object valor) {
        if (!"".equals(valor)) {
            s.put(campo, valor);
        }
    }

    /** The generated service with that number, ending in a month. */
    Map<String, Object> servicio(int numero, YearMonth mes) {
        Random azar = new Random(semilla * 1_000_003 + numero);
        azar.nextInt();
        String unidad = unidades.get(azar.nextInt(unidades.size()));
        return servicio(azar, unidad, tipo(azar, unidad), mes);
    }

    private static String tipo(Random azar, String unidad) {
        boolean capacitacion = !unidad.startsWith("CAST") && azar.nextInt(10) > 0;
        if (!capacitacion) {
            return TECNOLOGICOS.get(azar.nextInt(TECNOLOGICOS.size()));
        }
        return azar.nextInt(6) == 0 ? "evaluacion" : CURSO;
    }

    private static Map<String, Object> servicio(Random azar, String unidad, String tipo, YearMonth mes) {
        LocalDate fin = mes.atDay(1 + azar.nextInt(mes.lengthOfMonth()));
        int dias = 1 + azar.nextInt(40);
        int mujeres = 1 + azar.nextInt(30);
        Map<String, Object> s = new LinkedHashMap<>();
        s.put("tipo", tipo);
        s.put("unidad", unidad);
        s.put("oferta", OFERTAS.get(tipo));
        s.put("fechaInicio", fin.minusDays(dias - 1L).toString());
        s.put("fechaFin", fin.toString());
        s.put("horas", 1 + azar.nextInt(Math.min(8 * dias, 200)));
        s.put("modalidad", uno(azar, MODALIDADES));
        s.put("sector", uno(azar, SECTORES));
        s.put("participantesHombres", azar.nextInt(40));
        s.put("participantesMujeres", mujeres);
        s.put("cuota", BigDecimal.valueOf(azar.nextInt(5_000_000), 2).toPlainString());
        s.put("datos", datos(azar, tipo, fin));
        opcionales(azar, s, mujeres);
        return s;
    }

    private static void opcionales(Random azar, Map<String, Object> s, int mujeres) {
        if (azar.nextInt(4) == 0) {
            s.put("participantesOtro", azar.nextInt(3));
        }
        if (azar.nextInt(3) == 0) {
            s.put("acreditados", azar.nextInt(mujeres + 1));
        }
        if (azar.nextInt(3) == 0) {
            s.put("usuario", uno(azar, FIRMAS));
            s.put("requerimiento", "Capacitación del personal, 3.er turno");
        }
        if (azar.nextInt(5) == 0) {
            s.put("origen", "DSTC");
            s.put("convenio", "CV-2026-" + azar.nextInt(50));
            s.put("cerrado", azar.nextBoolean());
        }
    }

    private static Map<String, Object> datos(Random azar, String tipo, LocalDate fin) {
        return switch (tipo) {
            case CURSO -> Map.of("grupo", "Grupo Ñ-" + azar.nextInt(90), "turno", uno(azar, TURNOS));
            case "evaluacion" -> Map.of("estandar", "EC%04d".formatted(1 + azar.nextInt(1500)));
            case "asesoria" -> Map.of("tema", "Eficiencia energética");
            case "asistencia-tecnica" -> Map.of("equipo", "Fresadora Nº " + azar.nextInt(9), "lugar", "EMPRESA");
            case "ensayo" -> Map.of("muestra", "Acero", "muestras", 1 + azar.nextInt(20), "norma", "ASTM E8");
            default ->
                Map.of(
                        "instrumento",
                        "Manómetro",
                        "numeroInforme",
                        "INF-" + azar.nextInt(999),
                        "proximaCalibracion",
                        fin.plusYears(1).toString());
        };
    }

    private static <T> T uno(Random azar, List<T> varios) {
        return varios.get(azar.nextInt(varios.size()));
    }
}
