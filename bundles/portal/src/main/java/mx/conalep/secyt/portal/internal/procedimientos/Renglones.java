package mx.conalep.secyt.portal.internal.procedimientos;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Errata;
import mx.conalep.secyt.bpmn.Linea;
import mx.conalep.secyt.bpmn.Llamada;
import mx.conalep.secyt.bpmn.Modo;
import mx.conalep.secyt.bpmn.Opcional;
import mx.conalep.secyt.bpmn.Requisito;
import mx.conalep.secyt.bpmn.Siglas;

/** A procedure as the list that the manual prints. */
final class Renglones {

    private Renglones() {}

    /**
     * An activity as it is read.
     *
     * @param id of the activity
     * @param numero as printed
     * @param etapa as printed, only where it begins
     * @param unidad acronym
     * @param unidadCompleta its full name
     * @param titulo ours
     * @param notas what else holds, a sentence each
     * @param llamada address of the procedure that it calls; empty when it calls none
     * @param erratas with print and reading
     */
    public record Renglon(
            String id,
            String numero,
            String etapa,
            String unidad,
            String unidadCompleta,
            String titulo,
            List<String> notas,
            String llamada,
            List<Errata> erratas) {}

    static List<Renglon> de(Definicion definicion) {
        List<Renglon> renglones = new ArrayList<>();
        String etapa = "";
        for (Actividad a : definicion.actividades()) {
            renglones.add(renglon(definicion, a, a.etapa().equals(etapa) ? "" : a.etapa()));
            etapa = a.etapa();
        }
        return renglones;
    }

    static String linea(Linea linea) {
        return switch (linea) {
            case TECNOLOGICOS -> "Servicios tecnológicos";
            case CAPACITACION -> "Servicios de capacitación";
            case LOCAL -> "Local";
        };
    }

    private static Renglon renglon(Definicion definicion, Actividad a, String etapa) {
        Llamada llamada = a.llamada();
        return new Renglon(
                a.id(),
                a.numero(),
                etapa,
                a.unidad().replace("/", " / "),
                Siglas.nombre(a.unidad()),
                a.titulo(),
                notas(definicion, a),
                llamada == null ? "" : "/procedimientos/" + llamada.clave(),
                a.erratas());
    }

    private static List<String> notas(Definicion definicion, Actividad a) {
        List<String> notas = new ArrayList<>();
        Opcional opcional = a.opcional();
        Requisito condicion = a.condicion();
        Llamada llamada = a.llamada();
        if (opcional != null) {
            notas.add("Sólo " + opcional.motivo() + ".");
        }
        if (a.recepcion()) {
            notas.add("Se concluye al acusar recibo.");
        }
        if (a.porUnidad()) {
            notas.add("Una tarea para cada unidad que participa.");
        }
        if (!a.consulta().isEmpty()) {
            notas.add("Se pide a: " + String.join(", ", a.consulta()) + ".");
        }
        if (!a.evidencias().isEmpty()) {
            notas.add("Evidencia: " + String.join(" o ", a.evidencias()) + ".");
        }
        if (condicion != null) {
            notas.add("Se concluye cuando " + condicion.texto() + ".");
        }
        if (llamada != null) {
            notas.add("Aplica " + llamada.codigo() + ", " + modo(llamada.modo()) + ".");
        }
        notas.add(siguen(definicion, a));
        notas.add("Plazo: " + a.plazo() + (a.plazo() == 1 ? " día hábil." : " días hábiles."));
        return notas;
    }

    private static String modo(Modo modo) {
        return switch (modo) {
            case ESPERAR -> "y espera a que termine";
            case LANZAR -> "y sigue sin esperar a que termine";
            case POR_CONVENIO -> "una vez por cada convenio";
            case POR_PERIODO -> "una vez por cada periodo";
        };
    }

    private static String siguen(Definicion definicion, Actividad a) {
        if (a.decisiones().isEmpty()) {
            List<String> siguen =
                    a.siguientes().stream().map(s -> destino(definicion, s)).toList();
            if (siguen.equals(List.of("termina"))) {
                return "Con ella termina.";
            }
            return "Sigue: " + String.join(" y ", siguen) + ".";
        }
        List<String> respuestas = a.decisiones().entrySet().stream()
                .map(e -> "si " + e.getKey() + ", " + destino(definicion, e.getValue()))
                .toList();
        return "Decide: " + String.join("; ", respuestas) + ".";
    }

    private static String destino(Definicion definicion, String id) {
        if (id.equals(Actividad.FIN)) {
            return "termina";
        }
        String numero = definicion.actividad(id).numero();
        return numero.equals(id) ? id : numero + " (" + id + ")";
    }
}
