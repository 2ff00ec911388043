package mx.conalep.secyt.bpmn;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The units that the manual gives work to, by acronym. */
public final class Siglas {

    private static final Map<String, String> NOMBRES = new LinkedHashMap<>();

    static {
        NOMBRES.put("SSI", "Secretaría de Servicios Institucionales");
        NOMBRES.put("DSTC", "Dirección de Servicios Tecnológicos y de Capacitación");
        NOMBRES.put("CST", "Coordinación de Servicios Tecnológicos");
        NOMBRES.put("CSC", "Coordinación de Servicios de Capacitación");
        NOMBRES.put("SESC", "Subcoordinación de Estrategias de los Servicios de Capacitación");
        NOMBRES.put("JDCESC", "Jefatura de Departamento de Control Estadístico de los Servicios de Capacitación");
        NOMBRES.put("DCAJ", "Dirección Corporativa de Asuntos Jurídicos");
        NOMBRES.put("DAF", "Dirección de Administración Financiera");
        NOMBRES.put("DVS", "Dirección de Vinculación Social");
        NOMBRES.put("DCTA", "Dirección Corporativa de Tecnologías Aplicadas");
        NOMBRES.put("SPDI-DPP", "Área de planeación que integra metas, programa anual y MIR");
        NOMBRES.put("COMERI", "Comité de Mejora Regulatoria Interna");
        NOMBRES.put("GT-COMERI", "Grupo de Trabajo del COMERI");
        NOMBRES.put("CE", "Colegio Estatal");
        NOMBRES.put("UODCDMX", "Unidad de Operación Desconcentrada para la Ciudad de México");
        NOMBRES.put("RCEO", "Representación del CONALEP en el Estado de Oaxaca");
        NOMBRES.put("CAST", "Centro de Asistencia y Servicios Tecnológicos");
        NOMBRES.put("PLANTEL", "Plantel");
        NOMBRES.put("USUARIO", "Persona física o moral que solicita el servicio");
    }

    private Siglas() {}

    /** Whether a unit, or each of those between slashes, is known. */
    public static boolean conocida(String unidad) {
        return partes(unidad).stream().allMatch(NOMBRES::containsKey);
    }

    /** The full name of a unit, or of those between slashes; what is not known stays as it is. */
    public static String nombre(String unidad) {
        return String.join(
                "; ",
                partes(unidad).stream().map(p -> NOMBRES.getOrDefault(p, p)).toList());
    }

    private static List<String> partes(String unidad) {
        return Arrays.stream(unidad.split("/", -1)).map(String::strip).toList();
    }
}
