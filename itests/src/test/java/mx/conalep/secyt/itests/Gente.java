package mx.conalep.secyt.itests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People in each unit that procedures name, and the units that take part in the cases of tests. */
final class Gente {

    /** Two of each kind of which there are two, so that nobody is taken for all. */
    static final List<String> PARTICIPANTES =
            List.of("CE-08", "CE-14", "UODCDMX", "RCEO", "CAST-08-01", "CAST-14-01", "08DPT0001C", "08DPT0002B");

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** In 8.2.6 any of these three acts. */
    private static final Map<String, String> JUNTAS = Map.of("CSC/SESC/JDCESC", "CSC", "SESC", "CSC", "JDCESC", "CSC");

    private static final Set<String> SIN_GENTE = Set.of("USUARIO", "COMERI", "GT-COMERI");

    private final Entorno entorno;
    private final Map<String, List<Persona>> puestos = new LinkedHashMap<>();
    private int turno;

    Gente(Entorno entorno) {
        this.entorno = entorno;
        entorno.cast("14");
        for (String rol : List.of("DSTC", "CST", "DCAJ", "DAF", "DVS", "DCTA")) {
            persona(rol, rol.toLowerCase(), rol, "CONALEP", rol);
        }
        persona("SPDI-DPP", "spdi", "SPDI", "CONALEP", "SPDI-DPP");
        persona("CSC", "csc", "CSC", "CONALEP", "CSC");
        persona("CSC", "sesc", "CSC", "SESC", "SESC");
        persona("CSC", "jdcesc", "CSC", "JDCESC", "JDCESC");
        for (String unidad : PARTICIPANTES) {
            boolean estatal = tipo(unidad).matches("CE|UODCDMX|RCEO");
            String rol = estatal ? "UNIDAD_ESTATAL" : "DIRECTOR";
            persona(unidad, unidad.toLowerCase(), rol, unidad, unidad);
        }
        puestos.put("AUDITOR", List.of(new Persona("auditora", "", entorno.como("auditora"))));
        persona("USUARIO", "firma", "FIRMA", "CONALEP", "");
        persona("NADIE", "ajeno", "CAPTURISTA", "08DPT0003A", "08DPT0003A");
    }

    /** Somebody with one post, and where the files that he hands in belong. */
    record Persona(String cuenta, String archivo, Cliente cliente) {

        /** Hands a file in; its number. */
        String sube(String nombre) {
            return cliente.enviar(
                            "POST",
                            "/archivos?unidad=" + archivo + "&nombre=" + nombre + ".pdf",
                            "application/pdf",
                            PDF)
                    .con(201)
                    .json()
                    .path("id")
                    .asText();
        }
    }

    private void persona(String lugar, String cuenta, String rol, String unidad, String archivo) {
        String suya = "proc-" + cuenta;
        puestos.computeIfAbsent(lugar, l -> new ArrayList<>())
                .add(new Persona(suya, archivo, entorno.cuenta(suya, rol, unidad)));
    }

    /** Somebody who works in a unit; another of its people each time. */
    Persona en(String lugar) {
        List<Persona> suyos = puestos.get(lugar);
        turno++;
        return suyos.get(turno % suyos.size());
    }

    /** Always the same one of a unit, whose post is of the whole unit. */
    Persona titular(String lugar) {
        return puestos.get(lugar).get(0);
    }

    /** Somebody of a central unit that is none of these. */
    Persona fueraDe(Set<String> lugares) {
        return List.of("DVS", "DAF", "DCTA", "DCAJ", "DSTC").stream()
                .filter(l -> !lugares.contains(l))
                .map(this::en)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody of a plantel that takes part in nothing. */
    Persona ajena() {
        return en("NADIE");
    }

    Persona auditora() {
        return en("AUDITOR");
    }

    Persona firma() {
        return en("USUARIO");
    }

    /** Where a unit of the manual works in a case that a place coordinates. */
    static String lugar(String unidad, String coordinador) {
        return SIN_GENTE.contains(unidad) ? coordinador : JUNTAS.getOrDefault(unidad, unidad);
    }

    /** Whether whoever coordinates answers in its name. */
    static boolean sinGente(String unidad) {
        return SIN_GENTE.contains(unidad);
    }

    /** Kind of one of those that take part. */
    static String tipo(String unidad) {
        if (unidad.matches("UODCDMX|RCEO")) {
            return unidad;
        }
        return unidad.startsWith("CE-") ? "CE" : unidad.startsWith("CAST-") ? "CAST" : "PLANTEL";
    }
}
