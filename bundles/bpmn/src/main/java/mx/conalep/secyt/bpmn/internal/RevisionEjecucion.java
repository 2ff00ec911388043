package mx.conalep.secyt.bpmn.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Flujo;
import mx.conalep.secyt.bpmn.Linea;
import mx.conalep.secyt.bpmn.Llamada;
import mx.conalep.secyt.bpmn.Nodo;
import mx.conalep.secyt.bpmn.Opcional;
import mx.conalep.secyt.bpmn.Siglas;

/** What would run wrong. */
public final class RevisionEjecucion {

    private final Definicion una;
    private final Collection<Definicion> todas;
    private final Hallazgos hallazgos;

    /** Of one procedure among those that it may call. */
    public RevisionEjecucion(Definicion una, Collection<Definicion> todas, Hallazgos hallazgos) {
        this.una = una;
        this.todas = todas;
        this.hallazgos = hallazgos;
    }

    /** Looks at everything. */
    public void revisar() {
        extremos();
        caminos();
        una.nodos().stream().filter(n -> n.tipo() == Nodo.Tipo.DECISION).forEach(this::decision);
        for (Actividad actividad : una.actividades()) {
            unidades(actividad);
            destinos(actividad);
        }
        if (una.linea() != Linea.LOCAL && !Siglas.conocida(una.coordinador())) {
            unidad("procedimiento", una.coordinador());
        }
    }

    private void extremos() {
        long inicios = de(Nodo.Tipo.INICIO).size();
        if (inicios != 1) {
            hallazgos.error(
                    "inicio", "procedimiento", "Tiene " + inicios + " inicios.", "Deje exactamente un startEvent.");
        }
        if (de(Nodo.Tipo.FIN).isEmpty()) {
            hallazgos.error("fin", "procedimiento", "No tiene fin.", "Agregue un endEvent.");
        }
    }

    private void caminos() {
        Set<String> llegan = alcanzados(
                raices(), n -> una.salidas(n).stream().map(Flujo::hasta).toList());
        Set<String> terminan = alcanzados(
                de(Nodo.Tipo.FIN),
                n -> una.entradas(n).stream().map(Flujo::desde).toList());
        for (Nodo nodo : una.nodos()) {
            if (!llegan.contains(nodo.id())) {
                hallazgos.error(
                        "inalcanzable",
                        lugar(nodo),
                        "Ningún camino llega a ella desde el inicio.",
                        "Trace el flujo que falta o quítela.");
            } else if (!terminan.contains(nodo.id())) {
                hallazgos.error(
                        "destino-faltante",
                        lugar(nodo),
                        "No se dice qué sigue: de ella no se llega al fin.",
                        "Trace el flujo a lo que sigue.");
            }
        }
    }

    /** The start, and what waits to be asked for. */
    private List<String> raices() {
        Set<String> raices = new LinkedHashSet<>(de(Nodo.Tipo.INICIO));
        de(Nodo.Tipo.ESPERA).stream().filter(n -> una.entradas(n).isEmpty()).forEach(raices::add);
        return List.copyOf(raices);
    }

    private List<String> de(Nodo.Tipo tipo) {
        return una.nodos().stream().filter(n -> n.tipo() == tipo).map(Nodo::id).toList();
    }

    private static Set<String> alcanzados(List<String> desde, Function<String, List<String>> siguen) {
        Set<String> vistos = new HashSet<>(desde);
        Deque<String> pendientes = new ArrayDeque<>(desde);
        while (!pendientes.isEmpty()) {
            siguen.apply(pendientes.removeFirst()).stream().filter(vistos::add).forEach(pendientes::addLast);
        }
        return vistos;
    }

    private void decision(Nodo nodo) {
        List<String> respuestas =
                una.salidas(nodo.id()).stream().map(Flujo::respuesta).toList();
        boolean local = una.linea() == Linea.LOCAL;
        boolean nombradas = local || respuestas.stream().noneMatch(String::isEmpty);
        boolean distintas = local || new HashSet<>(respuestas).size() == respuestas.size();
        if (respuestas.size() < 2 || !nombradas || !distintas) {
            hallazgos.error(
                    "decision-incompleta",
                    lugar(nodo),
                    "La decisión tiene las respuestas " + respuestas + ".",
                    "Dé a cada respuesta un flujo con su nombre; son dos o más, todas distintas.");
        }
    }

    private void unidades(Actividad actividad) {
        if (actividad.unidad().isBlank()) {
            hallazgos.error(
                    "unidad-desconocida",
                    Hallazgos.lugar(actividad),
                    "No dice qué unidad la realiza.",
                    "Póngala en el carril (lane) de una unidad.");
        } else if (una.linea() != Linea.LOCAL) {
            Set<String> nombradas = new LinkedHashSet<>(actividad.unidades());
            nombradas.addAll(actividad.consulta());
            nombradas.stream().filter(u -> !Siglas.conocida(u)).forEach(u -> unidad(Hallazgos.lugar(actividad), u));
        }
    }

    private void unidad(String lugar, String unidad) {
        hallazgos.error(
                "unidad-desconocida",
                lugar,
                "Nombra la unidad «" + unidad + "», que no existe.",
                "Use las siglas del manual; entre varias, escriba CSC/SESC/JDCESC.");
    }

    private void destinos(Actividad actividad) {
        Opcional opcional = actividad.opcional();
        if (opcional != null && una.actividades().stream().noneMatch(a -> a.id().equals(opcional.despuesDe()))) {
            falta(actividad, "Se pide después de la actividad «" + opcional.despuesDe() + "», que no existe.");
        }
        Llamada llamada = actividad.llamada();
        if (llamada != null) {
            llamado(todas, llamada)
                    .ifPresentOrElse(
                            d -> codigo(actividad, llamada, d),
                            () -> falta(actividad, "Llama a «" + llamada.clave() + "», que no existe."));
        }
    }

    static Optional<Definicion> llamado(Collection<Definicion> todas, Llamada llamada) {
        return todas.stream().filter(d -> d.clave().equals(llamada.clave())).findFirst();
    }

    private void falta(Actividad actividad, String mensaje) {
        hallazgos.error(
                "destino-faltante", Hallazgos.lugar(actividad), mensaje, "Corrija la clave o agregue el destino.");
    }

    private void codigo(Actividad actividad, Llamada llamada, Definicion llamado) {
        if (!llamada.codigo().equals(llamado.codigo())) {
            hallazgos.error(
                    "codigo-distinto",
                    Hallazgos.lugar(actividad),
                    "Llama a " + llamada.codigo() + "; " + llamado.clave() + " lleva " + llamado.codigo() + ".",
                    "Escriba en secyt:llamada el código que lleva lo llamado.");
        }
    }

    private static String lugar(Nodo nodo) {
        return nodo.tipo() == Nodo.Tipo.ACTIVIDAD ? "actividad " + nodo.actividad() : "elemento " + nodo.id();
    }
}
