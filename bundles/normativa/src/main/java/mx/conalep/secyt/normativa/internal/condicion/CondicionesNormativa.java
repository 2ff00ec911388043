package mx.conalep.secyt.normativa.internal.condicion;

import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.normativa.DifusionNorma;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.normativa.internal.condicion.Hechos.Falta;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.procedimientos.Condicion;
import mx.conalep.secyt.procedimientos.Contexto;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers procedures; the case's reference is the key of the norm or of the meeting. */
@Component
public final class CondicionesNormativa implements Condicion {

    private static final String APROBADA = "normativa-aprobada";
    private static final String DIFUNDIDA = "normativa-difundida";
    private static final String COMPROMISOS = "compromisos-registrados";

    private final Hechos hechos;

    /** Out of these. */
    @Activate
    public CondicionesNormativa(
            @Reference Normas normas,
            @Reference DifusionNorma difusion,
            @Reference Reuniones reuniones,
            @Reference CalendarioHabil calendario) {
        this.hechos = new Hechos(normas, difusion, reuniones, calendario);
    }

    @Override
    public Set<String> claves() {
        return Set.of(APROBADA, DIFUNDIDA, COMPROMISOS);
    }

    @Override
    public Respuesta revisar(String clave, Contexto contexto) {
        String referencia = contexto.referencia();
        Optional<Falta> falta = switch (clave) {
            case APROBADA -> hechos.aprobada(referencia);
            case DIFUNDIDA -> hechos.difundida(referencia);
            case COMPROMISOS -> hechos.comprometidos(referencia);
            default -> throw new IllegalArgumentException("Not a fact of norms: " + clave);
        };
        return falta.map(f -> Respuesta.falta(f.texto(), f.enlace())).orElseGet(Respuesta::si);
    }
}
