package mx.conalep.secyt.api.informe;

import org.osgi.annotation.versioning.ProviderType;

/** Columna de un informe. */
@ProviderType
public interface Columna {

    /** Clave estable, en camelCase, que se usa en los formatos para programas. */
    String clave();

    /** Encabezado que lee la persona usuaria. */
    String titulo();

    /** Clase de los valores de la columna. */
    TipoDato tipo();
}
