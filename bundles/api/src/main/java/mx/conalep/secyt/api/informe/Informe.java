package mx.conalep.secyt.api.informe;

import java.util.List;
import java.util.Map;
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

    /** Notas al pie; vacía si no hay. */
    List<String> notas();

    /** Verdadero si contiene registros de demostración: todo formato debe decirlo. */
    boolean demostracion();
}
