package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Flujo;
import mx.conalep.secyt.bpmn.Impreso;
import mx.conalep.secyt.bpmn.Linea;
import mx.conalep.secyt.bpmn.Nodo;
import mx.conalep.secyt.bpmn.Nodo.Tipo;

/** Draws a procedure at random out of what procedures are made of: rows, decisions on and back, forks and joins. */
final class Trazo {

    private final Random azar;
    private final List<Actividad> actividades = new ArrayList<>();
    private final List<Nodo> nodos = new ArrayList<>();
    private final List<Flujo> flujos = new ArrayList<>();

    Trazo(Random azar) {
        this.azar = azar;
    }

    Definicion definicion() {
        nodo("inicio", Tipo.INICIO, "");
        String ultimo = bloque("inicio", "", 3);
        nodo("fin", Tipo.FIN, "");
        unir(ultimo, "fin", "");
        return new Definicion(
                "st-azar", "P", "Al azar", "1", Linea.LOCAL, "CST", "", 0, List.of(), actividades, nodos, flujos);
    }

    /** Draws something behind a node, and tells the node in which it ends. */
    private String bloque(String desde, String respuesta, int hondura) {
        String ultimo = actividad(desde, respuesta, Map.of());
        int partes = azar.nextInt(3);
        for (int i = 0; i < partes; i++) {
            ultimo = hondura == 0
                    ? actividad(ultimo, "", Map.of())
                    : switch (azar.nextInt(4)) {
                        case 0 -> actividad(ultimo, "", Map.of());
                        case 1 -> paralelas(ultimo, hondura - 1);
                        case 2 -> vuelta(ultimo);
                        default -> decision(ultimo, hondura - 1);
                    };
        }
        return ultimo;
    }

    private String paralelas(String desde, int hondura) {
        String abre = nodo("b" + nodos.size(), Tipo.BIFURCACION, "");
        unir(desde, abre, "");
        List<String> finales = new ArrayList<>();
        for (int i = 0; i <= 1 + azar.nextInt(2); i++) {
            finales.add(bloque(abre, "", hondura));
        }
        String cierra = nodo("u" + nodos.size(), Tipo.UNION, "");
        finales.forEach(f -> unir(f, cierra, ""));
        return cierra;
    }

    /** An activity, and a decision that may lead back to it. */
    private String vuelta(String desde) {
        String repite = actividad(desde, "", Map.of());
        String decide = actividad(repite, "", Map.of("sí", "FIN", "no", "FIN"));
        String rombo = nodo("d" + nodos.size(), Tipo.DECISION, "");
        unir(decide, rombo, "");
        unir(rombo, repite, "no");
        return actividad(rombo, "sí", Map.of());
    }

    private String decision(String desde, int hondura) {
        String decide = actividad(desde, "", Map.of("sí", "FIN", "no", "FIN"));
        String rombo = nodo("d" + nodos.size(), Tipo.DECISION, "");
        unir(decide, rombo, "");
        String uno = bloque(rombo, "sí", hondura);
        String otro = bloque(rombo, "no", hondura);
        String junta = actividad(uno, "", Map.of());
        unir(otro, junta, "");
        return junta;
    }

    private String actividad(String desde, String respuesta, Map<String, String> decisiones) {
        String id = Integer.toString(actividades.size() + 1);
        actividades.add(new Actividad(
                id,
                id,
                "",
                "CST",
                "Actividad " + id,
                false,
                false,
                List.of(),
                List.of(),
                null,
                null,
                null,
                5,
                null,
                List.of(),
                List.of(),
                new LinkedHashMap<>(decisiones),
                new Impreso("CST", List.of(), List.of(), List.of())));
        String nodo = nodo("a-" + id, Tipo.ACTIVIDAD, id);
        unir(desde, nodo, respuesta);
        return nodo;
    }

    private String nodo(String id, Tipo tipo, String actividad) {
        nodos.add(new Nodo(id, tipo, "", actividad));
        return id;
    }

    private void unir(String desde, String hasta, String respuesta) {
        flujos.add(new Flujo(desde, hasta, respuesta));
    }
}
