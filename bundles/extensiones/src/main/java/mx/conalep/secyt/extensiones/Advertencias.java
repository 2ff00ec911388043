package mx.conalep.secyt.extensiones;

import java.util.List;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.security.Ambito;
import org.osgi.annotation.versioning.ProviderType;

/** The warnings that are present, called through the guard. Thread-safe. */
@ProviderType
public interface Advertencias {

    /**
     * What the rules enabled for a unit ask to be justified. A rule that fails or takes too long is named, counted and left
     * out: it never stops a record.
     *
     * @param situacion each rule gets it with its own settings
     */
    List<Advertido> advertir(Ambito unidad, Situacion situacion);
}
