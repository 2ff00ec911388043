package mx.conalep.secyt.api.informe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import org.osgi.annotation.versioning.ProviderType;

/** Un informe listo para escribirse: el núcleo lo arma, el formato sólo lo lee. No se comparte entre hilos. */
@ProviderType
public interface Informe {

    /** Clave del informe, por ejemplo {@code metas-resultados}. */
    String clave();

    /** Título para quien lo lee. */
    String titulo();

    /** Filtros con que se pidió, en el orden en que se muestran: etiqueta y valor. */
    Map<String, String> filtros();

    /** Columnas, al menos una; cada fila tiene un valor por columna y en el mismo orden. */
    List<Columna> columnas();

    /** Filas en su orden; se recorren una sola vez. */
    Iterable<Fila> filas();

    /**
     * Totales, con un valor por columna que suma y vacío en las demás; vacío si el informe no suma. Se piden después de
     * recorrer las filas, porque hay informes que los suman al paso.
     */
    Optional<Fila> totales();

    /** Notas al pie; vacía si no hay. */
    List<String> notas();

    /** Quienes lo elaboran, revisan y autorizan, en ese orden; vacía si no se firma. */
    List<Responsable> responsables();

    /** Los ajustes del formato para la unidad de quien pide; sin valores si no los tiene. */
    Valores ajustes();

    /** Verdadero si contiene registros de demostración: todo formato debe decirlo. */
    boolean demostracion();
}
