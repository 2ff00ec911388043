package mx.conalep.secyt.catalogo.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.catalogo.EdicionesCatalogo;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.procedimientos.Condicion;
import mx.conalep.secyt.procedimientos.Contexto;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What activities of cases ask of the catalogue: published in its year, and no request received in its period without answer. */
@Component(service = Condicion.class)
public final class CondicionesCatalogo implements Condicion {

    private static final String VERIFICACION = "sc-it-06";
    private static final int MESES = 3;
    private static final int DICIEMBRE = 12;
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private final EdicionesCatalogo ediciones;
    private final Solicitudes solicitudes;

    /** With the use cases of this slice. */
    @Activate
    public CondicionesCatalogo(@Reference EdicionesCatalogo ediciones, @Reference Solicitudes solicitudes) {
        this.ediciones = ediciones;
        this.solicitudes = solicitudes;
    }

    @Override
    public Set<String> claves() {
        return Set.of("catalogo-publicado", "altas-atendidas");
    }

    @Override
    public Respuesta revisar(String clave, Contexto contexto) {
        return clave.equals("altas-atendidas")
                ? atendidas(corte(contexto))
                : publicado(Objects.requireNonNull(contexto.ejercicio()));
    }

    private Respuesta publicado(int ejercicio) {
        return ediciones.publicado(ejercicio)
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta publicar una edición del catálogo en " + ejercicio
                                + "; emítala en Ediciones del catálogo.",
                        "/catalogo/ediciones");
    }

    /**
     * The last day of the period that the case is about; what comes later is for its next edition. Who verifies a quarter
     * (Pd-02-It-06) leaves nothing that came until today.
     */
    private static LocalDate corte(Contexto contexto) {
        if (contexto.procedimiento().equals(VERIFICACION)) {
            return LocalDate.now(MEXICO);
        }
        int ejercicio = Objects.requireNonNull(contexto.ejercicio());
        Integer mes = contexto.mes();
        Integer trimestre = contexto.trimestre();
        int ultimo = mes != null ? mes : trimestre != null ? trimestre * MESES : DICIEMBRE;
        return YearMonth.of(ejercicio, ultimo).atEndOfMonth();
    }

    private Respuesta atendidas(LocalDate corte) {
        long sin = solicitudes.pendientes(corte.plusDays(1).atStartOfDay(MEXICO).toInstant());
        return sin == 0
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta responder " + sin + " solicitudes de alta recibidas hasta el " + corte
                                + "; acéptelas o recházelas en Solicitudes.",
                        "/solicitudes?estado=pendiente");
    }
}
