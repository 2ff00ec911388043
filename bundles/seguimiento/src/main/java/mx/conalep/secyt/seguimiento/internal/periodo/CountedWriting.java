package mx.conalep.secyt.seguimiento.internal.periodo;

import java.util.List;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxWork;
import mx.conalep.secyt.seguimiento.Indicadores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Transactions that move totals. Rows that a new unit, year or indicator still lacks are made in a transaction of their
 * own, and the work runs again; so it does when its period was reopened just after it refused. Thread-safe.
 */
@Component(service = CountedWriting.class)
public final class CountedWriting {

    private static final TxContext SISTEMA = TxContext.system("seguimiento");
    private static final int INTENTOS = 4;
    private static final int UNIDADES_POR_VEZ = 20;

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;

    @Activate
    public CountedWriting(@Reference Tx tx, @Reference Unidades unidades, @Reference Indicadores indicadores) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
    }

    /** Runs the work as {@link Tx#write} does. */
    public <R> R write(TxContext context, TxWork<R> work) {
        for (int intento = 1; ; intento++) {
            try {
                return tx.write(context, work);
            } catch (MissingRowsException falta) {
                if (intento == INTENTOS) {
                    throw falta;
                }
                completar(List.of(unidades.exigir(falta.unidad(), "unidad")), falta.ejercicio());
            } catch (ReopenedException reabierto) {
                if (intento == INTENTOS) {
                    throw reabierto.problema();
                }
            }
        }
    }

    /** Makes the rows that the units lack for a year. */
    void completar(List<Unidad> todas, int ejercicio) {
        for (int i = 0; i < todas.size(); i += UNIDADES_POR_VEZ) {
            completarAlgunas(todas.subList(i, Math.min(i + UNIDADES_POR_VEZ, todas.size())), ejercicio);
        }
    }

    private void completarAlgunas(List<Unidad> algunas, int ejercicio) {
        for (int intento = 1; ; intento++) {
            try {
                tx.<Boolean>write(SISTEMA, s -> {
                    Renglones.completar(s.jdbc(), algunas, ejercicio, indicadores.listar());
                    return true;
                });
                return;
            } catch (ConstraintViolatedException alguienMas) {
                if (intento == INTENTOS) {
                    throw alguienMas;
                }
            }
        }
    }
}
