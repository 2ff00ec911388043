package mx.conalep.secyt.portal.internal.servicios;

import java.util.LinkedHashMap;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Servicio;
import org.jspecify.annotations.Nullable;

/** The fields of a service and of a capture by their names in JSON. */
final class Valores {

    private Valores() {}

    static @Nullable Object de(Servicio s, String campo) {
        return campo.startsWith(FormaCaptura.DATOS)
                ? s.datos().get(campo.substring(FormaCaptura.DATOS.length()))
                : de(captura(s), campo);
    }

    static @Nullable Object de(Captura c, String campo) {
        return switch (campo) {
            case "tipo" -> c.tipo();
            case "unidad" -> c.unidad();
            case "oferta" -> c.oferta();
            case "fechaInicio" -> c.fechaInicio();
            case "fechaFin" -> c.fechaFin();
            case "horas" -> c.horas();
            case "modalidad" -> c.modalidad();
            case "sector" -> c.sector();
            case "participantesHombres" -> c.participantesHombres();
            case "participantesMujeres" -> c.participantesMujeres();
            case "participantesOtro" -> c.participantesOtro();
            case "acreditados" -> c.acreditados();
            case "cuota" -> c.cuota();
            case "usuario" -> c.usuario();
            case "requerimiento" -> c.requerimiento();
            case "convenio" -> c.convenio();
            case "origen" -> c.origen();
            case "cerrado" -> c.cerrado();
            default -> null;
        };
    }

    /** What would be captured to have the record as it is. */
    static Captura captura(Servicio s) {
        return new Captura(
                s.tipo(),
                s.unidad(),
                s.oferta(),
                s.fechaInicio(),
                s.fechaFin(),
                s.horas(),
                s.modalidad(),
                s.sector(),
                s.participantesHombres(),
                s.participantesMujeres(),
                s.participantesOtro(),
                s.acreditados(),
                s.cuota(),
                s.usuario(),
                s.requerimiento(),
                s.convenio(),
                s.origen(),
                s.cerrado(),
                new LinkedHashMap<>(s.datos()),
                null);
    }
}
