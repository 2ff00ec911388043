package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.persistence.Tx;

/** How the rows of a report are obtained. */
@FunctionalInterface
public interface Lectura {

    /** The rows, for one pass. */
    Iterable<Fila> filas(Tx tx, Pedido pedido, Tabla tabla);

    /** All rows of a query in one transaction, held in memory: for those that are grouped. */
    static Lectura completa(Function<Pedido, Sentencia> consulta) {
        return (tx, pedido, tabla) -> {
            Sentencia sentencia = consulta.apply(pedido);
            return tx.<List<Fila>>read(s -> {
                List<Fila> filas = new ArrayList<>();
                sentencia.leer(s.jdbc(), fila -> filas.add(tabla.fila(fila, pedido)));
                return filas;
            });
        };
    }
}
