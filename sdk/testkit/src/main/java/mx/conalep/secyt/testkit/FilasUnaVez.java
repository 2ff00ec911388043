package mx.conalep.secyt.testkit;

import java.util.Iterator;
import mx.conalep.secyt.api.informe.Fila;
import org.jspecify.annotations.Nullable;

/** Las filas como las da el núcleo: una sola pasada, y cada una vale hasta que se pide la siguiente. */
final class FilasUnaVez implements Iterable<Fila> {

    private final Iterable<@Nullable Object[]> origen;
    private boolean recorridas;

    FilasUnaVez(Iterable<@Nullable Object[]> origen) {
        this.origen = origen;
    }

    @Override
    public Iterator<Fila> iterator() {
        if (recorridas) {
            throw new IllegalStateException(
                    "Las filas de un informe se recorren una sola vez; use totales() para sumar");
        }
        recorridas = true;
        return new Pasada(origen.iterator());
    }

    private static final class Pasada implements Iterator<Fila> {

        private final Iterator<@Nullable Object[]> valores;
        private FilaPrueba actual = new FilaPrueba();

        Pasada(Iterator<@Nullable Object[]> valores) {
            this.valores = valores;
        }

        @Override
        public boolean hasNext() {
            return valores.hasNext();
        }

        @Override
        public Fila next() {
            actual.caducar();
            actual = new FilaPrueba(valores.next());
            return actual;
        }
    }
}
