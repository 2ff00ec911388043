package mx.conalep.secyt.portal.internal.expedientes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.Vigente;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What pages of cases tell of procedures and of days. Thread-safe. */
@Component(service = Guia.class)
public final class Guia {

    /** Business days before the last one from which something is due soon. */
    private static final int PRONTO = 3;

    private final Procedimientos procedimientos;
    private final CalendarioHabil calendario;

    /** Of these. */
    @Activate
    public Guia(@Reference Procedimientos procedimientos, @Reference CalendarioHabil calendario) {
        this.procedimientos = procedimientos;
        this.calendario = calendario;
    }

    /**
     * A last day as people read it.
     *
     * @param dia the day
     * @param texto how far away it is, in business days
     * @param tono whether it presses
     */
    public record Plazo(String dia, String texto, Tono tono) {}

    Plazo plazo(LocalDate vence) {
        LocalDate hoy = calendario.hoy();
        String dia = Fechas.dia(vence);
        if (vence.isBefore(hoy)) {
            return new Plazo(dia, "Vencida: " + dias(entre(vence, hoy)) + " de atraso", Tono.MAL);
        }
        if (vence.equals(hoy)) {
            return new Plazo(dia, "Vence hoy", Tono.ATENCION);
        }
        int faltan = entre(hoy, vence);
        return faltan <= PRONTO
                ? new Plazo(dia, "Vence en " + dias(faltan), Tono.ATENCION)
                : new Plazo(dia, "En plazo: " + dias(faltan), Tono.BIEN);
    }

    private int entre(LocalDate desde, LocalDate hasta) {
        return calendario.entre(Unidad.NACIONAL, desde, hasta);
    }

    private static String dias(int cuantos) {
        return cuantos + (cuantos == 1 ? " día hábil" : " días hábiles");
    }

    int ejercicio() {
        return calendario.hoy().getYear();
    }

    /** Title of the procedure in force; its key when there is none. */
    String nombre(String procedimiento) {
        return vigente(procedimiento).map(Definicion::nombre).orElse(procedimiento.toUpperCase(Locale.ROOT));
    }

    Optional<Definicion> vigente(String procedimiento) {
        return procedimientos.vigente(procedimiento).map(Vigente::definicion);
    }

    /** The revision on which a case runs. */
    Definicion revision(long id) {
        return procedimientos.revision(id).definicion();
    }

    /** National ones in force, and the local ones of the units in which he works, to choose from. */
    List<Opcion> procedimientos(Identidad quien) {
        Stream<Definicion> locales = procedimientos.aportados().stream()
                .map(Vigente::definicion)
                .filter(d -> quien.total() || quien.lugares().contains(d.coordinador()));
        return Stream.concat(procedimientos.listar().stream().map(Vigente::definicion), locales)
                .map(d -> new Opcion(d.clave(), d.nombre() + " · " + (d.codigo().isEmpty() ? d.clave() : d.codigo())))
                .toList();
    }
}
