package mx.conalep.secyt.procedimientos.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.procedimientos.Cumplimiento;
import mx.conalep.secyt.procedimientos.Obligacion;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import mx.conalep.secyt.procedimientos.Vencimiento;
import mx.conalep.secyt.procedimientos.Vencimiento.Semaforo;
import mx.conalep.secyt.procedimientos.internal.ObligacionRows.Declarada;

/** What units owe between two days. */
final class Agenda {

    private static final Comparator<Vencimiento> ORDEN = Comparator.comparing(Vencimiento::vence)
            .thenComparing(Vencimiento::unidad)
            .thenComparing(Vencimiento::obligacion);

    private final CalendarioHabil calendario;
    private final Cumplimientos cumplimientos;
    private final Map<Declarada, String> declaradas;
    private final LocalDate desde;
    private final LocalDate hasta;
    private final LocalDate hoy;

    Agenda(
            CalendarioHabil calendario,
            Cumplimientos cumplimientos,
            Map<Declarada, String> declaradas,
            LocalDate desde,
            LocalDate hasta) {
        this.calendario = calendario;
        this.cumplimientos = cumplimientos;
        this.declaradas = declaradas;
        this.desde = desde;
        this.hasta = hasta;
        this.hoy = calendario.hoy();
    }

    List<Vencimiento> de(List<Obligacion> obligaciones, List<Unidad> unidades) {
        List<Vencimiento> todos = new ArrayList<>();
        for (Obligacion obligacion : obligaciones) {
            List<String> suyas = unidades.stream()
                    .filter(u -> debe(obligacion, u))
                    .map(Unidad::clave)
                    .toList();
            if (!suyas.isEmpty()) {
                agregar(todos, obligacion, suyas);
            }
        }
        todos.sort(ORDEN);
        return todos;
    }

    private static boolean debe(Obligacion obligacion, Unidad unidad) {
        return obligacion.tipos().contains(unidad.tipo().name())
                || obligacion.tipos().contains(unidad.clave());
    }

    /** What is due in a year may belong to the year before it or after. */
    private void agregar(List<Vencimiento> todos, Obligacion obligacion, List<String> unidades) {
        Optional<Cumplimiento> sabe = cumplimientos.de(obligacion.clave());
        IntStream.rangeClosed(desde.getYear() - 1, hasta.getYear() + 1).forEach(ejercicio -> {
            Map<PeriodoObligacion, LocalDate> otros =
                    sabe.map(c -> c.vencimientos(obligacion.clave(), ejercicio)).orElse(Map.of());
            for (PeriodoObligacion periodo : ReglaVencimiento.periodos(obligacion, ejercicio)) {
                LocalDate vence = Optional.ofNullable(otros.get(periodo))
                        .orElseGet(() -> ReglaVencimiento.vence(obligacion, periodo, calendario));
                if (!vence.isBefore(desde) && !vence.isAfter(hasta)) {
                    agregar(todos, obligacion, periodo, vence, unidades);
                }
            }
        });
    }

    private void agregar(
            List<Vencimiento> todos,
            Obligacion obligacion,
            PeriodoObligacion periodo,
            LocalDate vence,
            List<String> unidades) {
        Optional<Cumplimiento> sabe = cumplimientos.de(obligacion.clave());
        Set<String> cumplidas = sabe.map(c -> c.cumplidas(obligacion.clave(), periodo))
                .orElseGet(() -> declaradas(obligacion, periodo));
        Semaforo pendiente = pendiente(obligacion, vence);
        for (String unidad : unidades) {
            todos.add(new Vencimiento(
                    obligacion.clave(),
                    obligacion.nombre(),
                    obligacion.clausula(),
                    unidad,
                    periodo.clave(),
                    vence,
                    cumplidas.contains(unidad) ? Semaforo.CUMPLIDA : pendiente,
                    sabe.isPresent(),
                    declaradas.get(new Declarada(obligacion.clave(), periodo.clave(), unidad))));
        }
    }

    private Set<String> declaradas(Obligacion obligacion, PeriodoObligacion periodo) {
        return declaradas.keySet().stream()
                .filter(d ->
                        d.obligacion().equals(obligacion.clave()) && d.periodo().equals(periodo.clave()))
                .map(Declarada::unidad)
                .collect(Collectors.toSet());
    }

    private Semaforo pendiente(Obligacion obligacion, LocalDate vence) {
        if (hoy.isAfter(vence)) {
            return Semaforo.VENCIDA;
        }
        return calendario.entre(Unidad.NACIONAL, hoy, vence) <= obligacion.aviso()
                ? Semaforo.PROXIMA
                : Semaforo.EN_TIEMPO;
    }
}
