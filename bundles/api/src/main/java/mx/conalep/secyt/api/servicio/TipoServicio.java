package mx.conalep.secyt.api.servicio;

import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tipo de servicio: lo implementa un complemento y lo llama el núcleo antes de cada registro.
 *
 * <p>No debe guardar nada entre llamadas, ni usar red, archivos o base de datos: tiene un límite de tiempo.
 */
@ConsumerType
public interface TipoServicio {

    /**
     * Mide los hechos del servicio que suman a los indicadores.
     *
     * @param servicio lo capturado, que ya pasó {@link #revisar} sin errores
     * @return los hechos; las cantidades negativas se rechazan
     */
    Hechos medir(ServicioPropuesto servicio);

    /** Campos propios que viajan en {@code datos}; vacía si no tiene. El núcleo revisa su tipo y si son obligatorios. */
    default List<Campo> campos() {
        return List.of();
    }

    /**
     * Revisa lo que sólo este tipo sabe; el núcleo ya revisó lo común y los campos.
     *
     * @return lo hallado; vacía si todo está bien
     */
    default List<Hallazgo> revisar(ServicioPropuesto servicio) {
        return List.of();
    }

    /**
     * Convierte los datos capturados con una versión anterior de los campos, al editar un servicio de entonces. Si no se
     * escribe, pasan los que conservan su nombre.
     *
     * @param datos lo capturado entonces
     * @param version la {@link TipoServicioInfo#version()} de entonces
     * @return los datos con las claves de hoy: {@link String}, {@link java.math.BigDecimal},
     *     {@link java.time.LocalDate} o {@link Boolean}
     */
    default Map<String, Object> migrar(Valores datos, int version) {
        return datos.todos();
    }

    /** Ajustes que cada unidad puede dar a este tipo; llegan en {@link ServicioPropuesto#ajustes()}. Vacía si no tiene. */
    default List<Campo> ajustes() {
        return List.of();
    }
}
