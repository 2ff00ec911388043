package mx.conalep.secyt.api.campo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Los valores de unos {@link Campo campos}, ya revisados y convertidos. Inmutable.
 *
 * <p>Lo que no se capturó está ausente: no es cero ni cadena vacía. Preguntar por una clave de otra clase de valor
 * también da vacío.
 */
@ProviderType
public interface Valores {

    /** El texto capturado. */
    Optional<String> texto(String clave);

    /** El número capturado, entero o con decimales. */
    Optional<BigDecimal> numero(String clave);

    /** La fecha capturada. */
    Optional<LocalDate> fecha(String clave);

    /** Verdadero sólo si se capturó un sí. */
    boolean logico(String clave);

    /** Todos, en el orden de los campos: {@link String}, {@link BigDecimal}, {@link LocalDate} o {@link Boolean}. */
    Map<String, Object> todos();

    /**
     * Los valores dados, copiados en su orden: para el núcleo y para las pruebas de un complemento.
     *
     * @param valores {@link String}, {@link BigDecimal}, {@link LocalDate} o {@link Boolean} por clave
     */
    static Valores de(Map<String, Object> valores) {
        return new ValoresFijos(valores);
    }

    /** Sin ningún valor. */
    static Valores ninguno() {
        return new ValoresFijos(Map.of());
    }
}
