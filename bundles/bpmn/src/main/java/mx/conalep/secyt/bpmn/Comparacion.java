package mx.conalep.secyt.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What one revision of a procedure changes of another, activity by activity.
 *
 * @param campos of the procedure that differ
 * @param agregadas activities that only the new one has
 * @param quitadas activities that only the old one has
 * @param cambiadas activities that differ
 */
public record Comparacion(
        List<Campo> campos, List<Renglon> agregadas, List<Renglon> quitadas, List<Cambiada> cambiadas) {

    /**
     * A field that differs.
     *
     * @param campo its name
     * @param antes what it was
     * @param despues what it is
     */
    public record Campo(String campo, String antes, String despues) {}

    /**
     * An activity by name.
     *
     * @param id of the activity
     * @param titulo ours
     */
    public record Renglon(String id, String titulo) {

        static Renglon de(Actividad actividad) {
            return new Renglon(actividad.id(), actividad.titulo());
        }
    }

    /**
     * An activity that differs.
     *
     * @param id of the activity
     * @param titulo in the new one
     * @param campos that differ
     */
    public record Cambiada(String id, String titulo, List<Campo> campos) {}

    /** With copies. */
    public Comparacion {
        campos = List.copyOf(campos);
        agregadas = List.copyOf(agregadas);
        quitadas = List.copyOf(quitadas);
        cambiadas = List.copyOf(cambiadas);
    }

    /** What the second changes of the first. */
    public static Comparacion de(Definicion antes, Definicion despues) {
        Map<String, Actividad> viejas = porId(antes);
        Map<String, Actividad> nuevas = porId(despues);
        List<Cambiada> cambiadas = new ArrayList<>();
        nuevas.forEach((id, nueva) -> {
            Actividad vieja = viejas.get(id);
            List<Campo> campos = vieja == null ? List.of() : campos(datos(vieja), datos(nueva));
            if (!campos.isEmpty()) {
                cambiadas.add(new Cambiada(id, nueva.titulo(), campos));
            }
        });
        return new Comparacion(
                campos(datos(antes), datos(despues)), faltan(nuevas, viejas), faltan(viejas, nuevas), cambiadas);
    }

    /** Whether nothing differs. */
    public boolean iguales() {
        return campos.isEmpty() && agregadas.isEmpty() && quitadas.isEmpty() && cambiadas.isEmpty();
    }

    private static List<Renglon> faltan(Map<String, Actividad> unas, Map<String, Actividad> otras) {
        return unas.values().stream()
                .filter(a -> !otras.containsKey(a.id()))
                .map(Renglon::de)
                .toList();
    }

    private static Map<String, Actividad> porId(Definicion definicion) {
        Map<String, Actividad> porId = new LinkedHashMap<>();
        definicion.actividades().forEach(a -> porId.put(a.id(), a));
        return porId;
    }

    private static List<Campo> campos(Map<String, String> antes, Map<String, String> despues) {
        List<Campo> campos = new ArrayList<>();
        despues.forEach((campo, valor) -> {
            String viejo = Objects.requireNonNull(antes.get(campo));
            if (!viejo.equals(valor)) {
                campos.add(new Campo(campo, viejo, valor));
            }
        });
        return campos;
    }

    private static Map<String, String> datos(Definicion d) {
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("nombre", d.nombre());
        datos.put("codigo", d.codigo());
        datos.put("revision", d.revision());
        datos.put("coordinador", d.coordinador());
        datos.put("duracion", d.duracion());
        datos.put("totalImpreso", d.totalImpreso() == 0 ? "" : String.valueOf(d.totalImpreso()));
        datos.put("erratas", erratas(d.erratas()));
        return datos;
    }

    private static Map<String, String> datos(Actividad a) {
        Requisito condicion = a.condicion();
        Llamada llamada = a.llamada();
        Opcional opcional = a.opcional();
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("numero", a.numero());
        datos.put("etapa", a.etapa());
        datos.put("unidad", a.unidad());
        datos.put("titulo", a.titulo());
        datos.put("siguientes", String.join(", ", a.siguientes()));
        datos.put("decisiones", decisiones(a));
        datos.put("recepcion", siNo(a.recepcion()));
        datos.put("porUnidad", siNo(a.porUnidad()));
        datos.put("consulta", String.join(", ", a.consulta()));
        datos.put("evidencias", String.join(", ", a.evidencias()));
        datos.put("condicion", condicion == null ? "" : condicion.texto() + " (" + condicion.clave() + ")");
        datos.put(
                "llamada",
                llamada == null ? "" : llamada.clave() + " " + llamada.codigo() + " " + modo(llamada.modo()));
        datos.put("opcional", opcional == null ? "" : opcional.motivo());
        datos.put("plazo", String.valueOf(a.plazo()));
        datos.put("oficio", Objects.requireNonNullElse(a.oficio(), ""));
        datos.put("erratas", erratas(a.erratas()));
        return datos;
    }

    private static String modo(Modo modo) {
        return modo.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String decisiones(Actividad a) {
        return String.join(
                ", ",
                a.decisiones().entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .toList());
    }

    private static String erratas(List<Errata> erratas) {
        return String.join(
                " ", erratas.stream().map(e -> e.impreso() + " " + e.lectura()).toList());
    }

    private static String siNo(boolean valor) {
        return valor ? "sí" : "no";
    }
}
