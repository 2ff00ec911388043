package mx.conalep.secyt.api.notificacion;

import java.time.Instant;
import java.util.List;
import mx.conalep.secyt.api.campo.Valores;
import org.osgi.annotation.versioning.ProviderType;

/** Un aviso para las personas de una unidad. Inmutable. */
@ProviderType
public interface Notificacion {

    /** Identificador que no cambia aunque se repita la entrega. */
    String id();

    /** Qué pasó, por ejemplo {@code servicio.devuelto}. */
    String motivo();

    /** Clave de la unidad a la que se avisa. */
    String unidad();

    /** Asunto de una línea. */
    String asunto();

    /** Texto completo, sin formato. */
    String texto();

    /** Ruta dentro del portal donde se atiende, por ejemplo {@code /servicios/S-000123}; cadena vacía si no hay. */
    String ruta();

    /** Correos de quienes deben saberlo; vacía si no los hay. */
    List<String> correos();

    /** Cuándo pasó. */
    Instant momento();

    /** Los ajustes del canal para la unidad; sin valores si no los tiene. */
    Valores ajustes();
}
