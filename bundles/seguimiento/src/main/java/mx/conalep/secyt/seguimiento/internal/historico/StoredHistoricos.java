package mx.conalep.secyt.seguimiento.internal.historico;

import java.util.Objects;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads them. */
@Component
public final class StoredHistoricos implements Historicos {

    private final Tx tx;
    private final Unidades unidades;

    @Activate
    public StoredHistoricos(@Reference Tx tx, @Reference Unidades unidades) {
        this.tx = tx;
        this.unidades = unidades;
    }

    @Override
    public Historico leer(
            Identidad quien,
            @Nullable Integer ejercicio,
            @Nullable Integer trimestre,
            @Nullable Integer mes,
            @Nullable String unidad) {
        Validacion validacion = new Validacion();
        Meses.anio(ejercicio, validacion);
        Meses meses = Meses.de(mes, trimestre, validacion);
        validacion.terminar();
        int anio = Objects.requireNonNull(ejercicio);
        Condiciones condiciones = meses.aplicar(new Condiciones().y("t.ejercicio = ?", anio), "t.mes");
        Alcance.visible(quien, unidades, unidad).aplicar(condiciones, "t.");
        return new Historico(anio, Historico.NO_VERIFICADO, tx.read(s -> HistoricoRows.leer(s, condiciones)));
    }
}
