package mx.conalep.secyt.bpmn.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Errata;
import mx.conalep.secyt.bpmn.Linea;
import mx.conalep.secyt.bpmn.Llamada;
import mx.conalep.secyt.bpmn.Siglas;

/** Where the print slips: each time the file must say how it is read. */
public final class RevisionImpreso {

    private final Definicion una;
    private final Collection<Definicion> todas;
    private final Hallazgos hallazgos;
    private final Map<String, String> numeros = new LinkedHashMap<>();

    /** Of one procedure among those that it may call. */
    public RevisionImpreso(Definicion una, Collection<Definicion> todas, Hallazgos hallazgos) {
        this.una = una;
        this.todas = todas;
        this.hallazgos = hallazgos;
        una.actividades().forEach(a -> numeros.put(a.id(), a.numero()));
    }

    /** Looks at everything. */
    public void revisar() {
        total();
        numerosRepetidos();
        for (Actividad actividad : una.actividades()) {
            unidades(actividad);
            destinos(actividad);
            respuestas(actividad);
            codigo(actividad);
        }
    }

    private void total() {
        int renglones = una.actividades().size();
        if (una.totalImpreso() > 0 && una.totalImpreso() != renglones) {
            hallazgos.impreso(
                    "total-distinto",
                    "procedimiento",
                    "Dice " + una.totalImpreso() + " actividades y tiene " + renglones + " renglones.",
                    una.erratas());
        }
    }

    private void numerosRepetidos() {
        Map<String, List<Actividad>> porNumero = una.actividades().stream()
                .collect(Collectors.groupingBy(Actividad::numero, LinkedHashMap::new, Collectors.toList()));
        porNumero.forEach((numero, repetidas) -> {
            if (repetidas.size() > 1) {
                boolean leidas = repetidas.stream().noneMatch(a -> a.erratas().isEmpty());
                List<Errata> erratas = leidas
                        ? repetidas.stream().flatMap(a -> a.erratas().stream()).toList()
                        : List.of();
                hallazgos.impreso(
                        "numero-repetido",
                        "actividades "
                                + String.join(
                                        " y ",
                                        repetidas.stream().map(Actividad::id).toList()),
                        "El número " + numero + " se usa " + repetidas.size() + " veces.",
                        erratas);
            }
        });
    }

    private void unidades(Actividad actividad) {
        if (una.linea() == Linea.LOCAL || actividad.impreso().unidad().equals(actividad.unidad())) {
            menciones(actividad);
            return;
        }
        String impresa = actividad.impreso().unidad();
        if (impresa.isEmpty()) {
            impreso("unidad-desconocida", actividad, "No se imprime qué unidad la realiza.");
        } else if (!Siglas.conocida(impresa)) {
            impreso("unidad-desconocida", actividad, "Se imprime la unidad «" + impresa + "», que no existe.");
        }
        menciones(actividad);
    }

    private void menciones(Actividad actividad) {
        for (String mencion : actividad.impreso().menciones()) {
            if (!Siglas.conocida(mencion) && !actividad.consulta().contains(mencion)) {
                impreso("unidad-desconocida", actividad, "Se imprime la unidad «" + mencion + "», que no existe.");
            }
        }
    }

    private void destinos(Actividad actividad) {
        Set<String> impresos = new LinkedHashSet<>(actividad.impreso().siguientes());
        Set<String> leidos = leidos(actividad);
        List<String> faltan = impresos.stream()
                .filter(n -> !n.equals(Actividad.FIN) && !numeros.containsValue(n))
                .toList();
        if (!faltan.isEmpty()) {
            impreso("destino-faltante", actividad, "Se imprime que pasa a " + faltan + ", que no existe.");
        } else if (!impresos.equals(leidos)) {
            impreso("destino-distinto", actividad, "Se imprime que sigue " + impresos + " y se lee " + leidos + ".");
        }
    }

    private Set<String> leidos(Actividad actividad) {
        Set<String> leidos = new LinkedHashSet<>();
        actividad.siguientes().forEach(s -> leidos.add(numeros.getOrDefault(s, s)));
        actividad.decisiones().values().forEach(s -> leidos.add(numeros.getOrDefault(s, s)));
        return leidos;
    }

    private void respuestas(Actividad actividad) {
        Set<String> impresas = new HashSet<>(actividad.impreso().respuestas());
        if (!impresas.equals(actividad.decisiones().keySet())) {
            impreso(
                    "decision-incompleta",
                    actividad,
                    "Se imprimen las respuestas " + actividad.impreso().respuestas() + " y se leen "
                            + List.copyOf(actividad.decisiones().keySet()) + ".");
        }
    }

    private void codigo(Actividad actividad) {
        Llamada llamada = actividad.llamada();
        if (llamada == null) {
            return;
        }
        RevisionEjecucion.llamado(todas, llamada)
                .filter(d -> !d.codigo().equals(llamada.codigoImpreso()))
                .ifPresent(d -> impreso(
                        "codigo-distinto",
                        actividad,
                        "La tabla imprime " + llamada.codigoImpreso() + "; la instrucción lleva " + d.codigo() + "."));
    }

    private void impreso(String codigo, Actividad actividad, String mensaje) {
        hallazgos.impreso(codigo, Hallazgos.lugar(actividad), mensaje, actividad.erratas());
    }
}
