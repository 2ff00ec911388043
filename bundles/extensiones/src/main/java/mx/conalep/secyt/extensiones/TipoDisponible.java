package mx.conalep.secyt.extensiones;

import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.security.Ambito;
import org.osgi.annotation.versioning.ProviderType;

/** A service type that is present, called through the guard. Thread-safe. */
@ProviderType
public interface TipoDisponible extends Aportacion {

    /** Line of service. */
    Linea linea();

    /** Whether the core brings it. */
    default boolean nucleo() {
        return true;
    }

    /** National category that a plugin proposes for it; an empty text when it proposes none. */
    default String categoriaPropuesta() {
        return "";
    }

    /** Whether it is enabled for services of that unit. */
    default boolean habilitado(Ambito unidad) {
        return true;
    }

    /**
     * Fields of its own.
     *
     * @throws mx.conalep.secyt.http.Problema 503 naming the bundle when the type fails or takes too long
     */
    List<Campo> campos();

    /**
     * What the type finds wrong.
     *
     * @throws mx.conalep.secyt.http.Problema 503 naming the bundle when the type fails or takes too long
     */
    List<Hallazgo> revisar(ServicioPropuesto servicio);

    /**
     * The measured facts.
     *
     * @throws mx.conalep.secyt.http.Problema 503 naming the bundle when the type fails or takes too long
     */
    Hechos medir(ServicioPropuesto servicio);
}
