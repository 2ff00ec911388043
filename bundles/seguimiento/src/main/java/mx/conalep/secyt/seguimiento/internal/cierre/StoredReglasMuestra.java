package mx.conalep.secyt.seguimiento.internal.cierre;

import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.ReglasMuestra;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table {@code muestra_regla}. */
@Component
public final class StoredReglasMuestra implements ReglasMuestra {

    private static final String LEER = "SELECT linea, exigida, version FROM muestra_regla ORDER BY linea";
    private static final String FIJAR =
            "UPDATE muestra_regla SET exigida = ?, version = version + 1 WHERE linea = ? AND version = ?";

    private final Tx tx;
    private final Unidades unidades;
    private final Bitacora bitacora;

    @Activate
    public StoredReglasMuestra(@Reference Tx tx, @Reference Unidades unidades, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
    }

    @Override
    public List<Regla> listar() {
        return tx.read(s -> Query.of(LEER)
                .list(
                        s.jdbc(),
                        fila -> new Regla(Linea.valueOf(fila.getString(1)), fila.getBoolean(2), fila.getInt(3))));
    }

    @Override
    public Regla fijar(Identidad quien, Regla nueva) {
        Unidad nacional = unidades.exigir(Unidad.NACIONAL, "unidad");
        quien.exigir("fijar cuándo se exige una muestra", nacional, Peticiones.coordinacion(nueva.linea()), Rol.DSTC);
        return tx.write(quien, s -> {
            if (Query.of(FIJAR, nueva.exigida(), nueva.linea().name(), nueva.version())
                            .update(s)
                    == 0) {
                throw IfMatch.vencida();
            }
            bitacora.anotar(s, "fijar", "muestra-regla", nueva.linea().name(), Map.of("exigida", nueva.exigida()));
            return new Regla(nueva.linea(), nueva.exigida(), nueva.version() + 1);
        });
    }
}
