package mx.conalep.secyt.api.informe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Forma de escribir un informe: la implementa un complemento y la llama el núcleo.
 *
 * <p>Se registra como servicio con {@link FormatoInformeInfo}. La misma instancia atiende a varios hilos a la vez.
 */
@ConsumerType
public interface FormatoInforme {

    /**
     * Escribe el informe completo en la salida.
     *
     * <p>Las filas se recorren una sola vez y pueden ser muchas: no se guardan. El mismo informe debe dar siempre los
     * mismos bytes. El texto que empieza con {@code = + - @}, tabulador o retorno se neutraliza en los formatos que
     * abre una hoja de cálculo.
     *
     * @param informe lo que se escribe; sólo vale durante la llamada
     * @param salida destino; el núcleo la cierra, el formato no
     * @throws IOException si la salida falla; la petición termina con un problema que nombra al bundle
     */
    void escribir(Informe informe, OutputStream salida) throws IOException;

    /** Ajustes que cada unidad puede dar a este formato; llegan en {@link Informe#ajustes()}. Vacía si no tiene. */
    default List<Campo> ajustes() {
        return List.of();
    }
}
