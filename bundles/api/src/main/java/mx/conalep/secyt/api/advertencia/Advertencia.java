package mx.conalep.secyt.api.advertencia;

import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Regla que pide una justificación sin impedir el registro: la implementa un complemento y la llama el núcleo.
 *
 * <p>No guarda nada entre llamadas ni usa red, archivos o base de datos: tiene un límite de tiempo. La misma instancia
 * atiende a varios hilos a la vez. Lo que está mal de verdad no es una advertencia: lo rechaza
 * {@link mx.conalep.secyt.api.servicio.TipoServicio#revisar}.
 */
@ConsumerType
public interface Advertencia {

    /**
     * Dice qué llama la atención. La justificación de cada aviso la escribe quien captura o libera y viaja con el
     * registro hasta quien lo verifica.
     *
     * @param situacion lo que se revisa; sólo vale durante la llamada
     * @return los avisos, uno por cada cosa que se debe justificar; vacía si no hay ninguno
     */
    List<Aviso> advertir(Situacion situacion);

    /** Ajustes que cada unidad puede dar a esta regla; llegan en {@link Situacion#ajustes()}. Vacía si no tiene. */
    default List<Campo> ajustes() {
        return List.of();
    }
}
