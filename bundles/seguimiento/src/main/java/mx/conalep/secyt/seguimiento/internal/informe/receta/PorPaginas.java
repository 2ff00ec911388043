package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.persistence.Tx;

/**
 * Rows of a long list, page by page, each in a transaction of its own: none is open while a format writes.
 *
 * @param consulta the query of a page, by what is asked for and the last key seen; it is in order of {@code id}, tells
 *     it, and reads {@value #TAMANO} rows at most
 */
public record PorPaginas(BiFunction<Pedido, Long, Sentencia> consulta) implements Lectura {

    /** Rows of a page. */
    public static final int TAMANO = 2_000;

    private record Hoja(List<Fila> filas, long ultimo) {}

    @Override
    public Iterable<Fila> filas(Tx tx, Pedido pedido, Tabla tabla) {
        return () -> new Recorrido(tx, pedido, tabla);
    }

    private final class Recorrido implements Iterator<Fila> {

        private final Tx tx;
        private final Pedido pedido;
        private final Tabla tabla;
        private Hoja hoja;
        private int siguiente;

        Recorrido(Tx tx, Pedido pedido, Tabla tabla) {
            this.tx = tx;
            this.pedido = pedido;
            this.tabla = tabla;
            this.hoja = pasar(Long.MIN_VALUE);
        }

        @Override
        public boolean hasNext() {
            if (siguiente == hoja.filas().size() && siguiente == TAMANO) {
                hoja = pasar(hoja.ultimo());
                siguiente = 0;
            }
            return siguiente < hoja.filas().size();
        }

        @Override
        public Fila next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return hoja.filas().get(siguiente++);
        }

        /** On a thread that nobody interrupts, for the one of a format may be, and that would break embedded Derby. */
        private Hoja pasar(long despues) {
            return CompletableFuture.supplyAsync(() -> leer(despues)).join();
        }

        private Hoja leer(long despues) {
            Sentencia sentencia = consulta.apply(pedido, despues);
            return tx.read(s -> {
                List<Fila> filas = new ArrayList<>();
                long[] ultimo = {despues};
                sentencia.leer(s.jdbc(), fila -> {
                    filas.add(tabla.fila(fila, pedido));
                    ultimo[0] = fila.getLong("id");
                });
                return new Hoja(filas, ultimo[0]);
            });
        }
    }
}
