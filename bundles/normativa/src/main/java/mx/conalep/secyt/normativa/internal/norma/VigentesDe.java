package mx.conalep.secyt.normativa.internal.norma;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.normativa.Norma.Vigente;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is in force for somebody who asks: on a day, or for a service. Thread-safe. */
@Component(service = VigentesDe.class)
public final class VigentesDe {

    private final Normas normas;
    private final Servicios servicios;
    private final CalendarioHabil calendario;

    /** Of these. */
    @Activate
    public VigentesDe(@Reference Normas normas, @Reference Servicios servicios, @Reference CalendarioHabil calendario) {
        this.normas = normas;
        this.servicios = servicios;
        this.calendario = calendario;
    }

    List<Vigente> en(@Nullable LocalDate dia, @Nullable Linea linea) {
        return normas.vigentes(dia == null ? calendario.hoy() : dia, linea);
    }

    /** On the day on which the service began: that is when its rules were chosen. */
    List<Vigente> de(Identidad quien, String folio) {
        Servicio servicio = servicios.leer(quien, folio);
        return normas.vigentes(servicio.fechaInicio(), servicio.linea());
    }
}
