package mx.conalep.secyt.api.cuota;

import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Forma de repartir una cuota entre quienes prestaron el servicio (la derrama).
 *
 * <p>La regla dice el peso de cada quien; el núcleo reparte los centavos por el mayor residuo, de modo que las partes suman
 * la cuota exacta. No guarda nada entre llamadas ni usa red, archivos o base de datos: tiene un límite de tiempo. Rige
 * sólo cuando la DAF la aprobó.
 */
@ConsumerType
public interface ReglaDerrama {

    /**
     * Pesa lo que corresponde a cada participante.
     *
     * @param reparto lo que se reparte y entre quiénes; sólo vale durante la llamada
     * @return un peso por participante; quien no está no recibe nada, y alguno debe ser mayor que cero
     */
    List<Peso> pesar(Reparto reparto);

    /** Ajustes que cada unidad puede dar a esta regla; llegan en {@link Reparto#ajustes()}. Vacía si no tiene. */
    default List<Campo> ajustes() {
        return List.of();
    }
}
