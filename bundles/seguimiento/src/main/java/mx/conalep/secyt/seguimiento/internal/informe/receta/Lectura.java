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
    Iterable<Fila> filas(Tx tx, Corte corte, Tabla tabla);

    /** All rows of a query in one transaction, held in memory: for those that are grouped. */
    static Lectura completa(Function<Corte, Sentencia> consulta) {
        return (tx, corte, tabla) -> {
            Sentencia sentencia = consulta.apply(corte);
            return tx.<List<Fila>>read(s -> {
                List<Fila> filas = new ArrayList<>();
                sentencia.leer(s.jdbc(), fila -> filas.add(tabla.fila(fila, corte)));
                return filas;
            });
        };
    }
}
