package mx.conalep.secyt.procedimientos;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Oficios that are written often, in our own words. Thread-safe. */
@ProviderType
public interface PlantillasOficio {

    /**
     * Writes one.
     *
     * @param clave of the template: {@code faltantes}, {@code solicitud-metas}, {@code observaciones},
     *     {@code transmision}, {@code recomendacion}, {@code reprogramacion} or {@code recordatorio}; those of cases,
     *     {@code instruccion}, {@code solicitud}, {@code remision}, {@code notificacion} and {@code invitacion}, take
     *     {@code expediente}, {@code asunto}, {@code procedimiento}, {@code actividad} and {@code limite}
     * @param datos what its placeholders stand for
     * @throws IllegalArgumentException when there is no such template, or a placeholder has no value
     */
    Redaccion redactar(String clave, Map<String, String> datos);
}
