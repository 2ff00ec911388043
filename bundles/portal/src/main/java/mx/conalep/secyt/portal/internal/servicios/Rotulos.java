package mx.conalep.secyt.portal.internal.servicios;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.seguimiento.EstadoServicio;

/** The words in which services are read. */
public final class Rotulos {

    private static final Map<String, String> CAMPOS = new LinkedHashMap<>();

    static {
        CAMPOS.put("tipo", "Tipo de servicio");
        CAMPOS.put("unidad", "Plantel o CAST");
        CAMPOS.put("oferta", "Oferta del catálogo");
        CAMPOS.put("fechaInicio", "Fecha de inicio");
        CAMPOS.put("fechaFin", "Fecha de fin");
        CAMPOS.put("horas", "Horas");
        CAMPOS.put("modalidad", "Modalidad");
        CAMPOS.put("sector", "Sector");
        CAMPOS.put("participantesHombres", "Participantes hombres");
        CAMPOS.put("participantesMujeres", "Participantes mujeres");
        CAMPOS.put("participantesOtro", "Participantes, otro");
        CAMPOS.put("acreditados", "Personas acreditadas");
        CAMPOS.put("cuota", "Cuota de recuperación (MXN)");
        CAMPOS.put("usuario", "RFC de la empresa o persona usuaria");
        CAMPOS.put("requerimiento", "Requerimiento");
        CAMPOS.put("convenio", "Convenio");
        CAMPOS.put("origen", "Origen");
        CAMPOS.put("cerrado", "Grupo cerrado a una empresa");
        CAMPOS.put("datos", "Datos propios del tipo");
        CAMPOS.put("justificaciones", "Justificaciones");
    }

    private static final Map<String, String> VALORES = Map.ofEntries(
            Map.entry("PRESENCIAL", "Presencial"),
            Map.entry("EN_LINEA", "En línea"),
            Map.entry("MIXTA", "Mixta"),
            Map.entry("PUBLICO", "Público"),
            Map.entry("PRIVADO", "Privado"),
            Map.entry("SOCIAL", "Social"),
            Map.entry("DSTC", "DSTC"),
            Map.entry("ESTATAL", "Estatal"),
            Map.entry("CAPACITACION", "Capacitación"),
            Map.entry("TECNOLOGICOS", "Servicios tecnológicos"));

    private static final Map<String, String> PASOS = Map.of(
            "capturar", "Se capturó",
            "cargar", "Se cargó de un archivo",
            "editar", "Se editó",
            "reportar", "Se reportó",
            "liberar", "Se liberó",
            "validar", "Se validó",
            "verificar", "Se verificó",
            "devolver", "Se devolvió");

    private Rotulos() {}

    /** Label of a field by its name in JSON; one of a type is shown by its key. */
    public static String campo(String nombre) {
        return CAMPOS.getOrDefault(nombre, nombre.startsWith("datos.") ? nombre.substring("datos.".length()) : nombre);
    }

    /** Names of the fields of every service, in order. */
    static List<String> campos() {
        return List.copyOf(CAMPOS.keySet());
    }

    /** A value of a list of the system, such as EN_LINEA. */
    public static String valor(String clave) {
        return VALORES.getOrDefault(clave, clave);
    }

    static List<Opcion> opciones(String... claves) {
        return Arrays.stream(claves).map(c -> new Opcion(c, valor(c))).toList();
    }

    /** A state. */
    public static String estado(EstadoServicio estado) {
        return estado.name().charAt(0) + estado.clave().substring(1);
    }

    /** Colour of a state. */
    public static Tono tono(EstadoServicio estado) {
        return switch (estado) {
            case CAPTURADO -> Tono.NEUTRO;
            case REPORTADO, LIBERADO, VALIDADO -> Tono.CURSO;
            case VERIFICADO -> Tono.BIEN;
        };
    }

    /** A line of service. */
    public static String linea(Linea linea) {
        return valor(linea.name());
    }

    static String paso(String transicion) {
        return PASOS.getOrDefault(transicion, transicion);
    }

    /** A verb with a capital, for a button. */
    static String boton(String verbo) {
        return verbo.substring(0, 1).toUpperCase(Locale.ROOT) + verbo.substring(1);
    }
}
