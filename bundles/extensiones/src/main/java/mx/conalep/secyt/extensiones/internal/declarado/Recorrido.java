package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.api.informe.Fila;
import org.jspecify.annotations.Nullable;

/** Goes once through the rows that pass the filters, with the subtotals in their places. */
final class Recorrido implements Iterator<Fila> {

    private final Iterator<Fila> origen;
    private final Vista vista;
    private final Corte corte;
    private final Deque<Fila> listas = new ArrayDeque<>();
    private @Nullable Fila siguiente;
    private boolean cerrado;

    Recorrido(Iterator<Fila> origen, Vista vista, Corte corte) {
        this.origen = origen;
        this.vista = vista;
        this.corte = corte;
    }

    @Override
    public boolean hasNext() {
        if (listas.isEmpty() && siguiente == null && !cerrado) {
            avanzar();
        }
        return !listas.isEmpty() || siguiente != null;
    }

    @Override
    public Fila next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Fila lista = listas.poll();
        return lista == null ? entregar() : lista;
    }

    /** The row counts when it is handed over: its group may have to be closed first. */
    private Fila entregar() {
        Fila fila = Objects.requireNonNull(siguiente);
        siguiente = null;
        corte.sumar(fila);
        return new Mostrada(fila);
    }

    private void avanzar() {
        while (origen.hasNext() && siguiente == null) {
            Fila fila = origen.next();
            if (vista.pasa(fila)) {
                listas.addAll(corte.cerrarPara(fila));
                siguiente = fila;
            }
        }
        if (siguiente == null) {
            listas.addAll(corte.cerrarDesde(0));
            cerrado = true;
        }
    }

    /** The columns of a row that the format shows. */
    private final class Mostrada implements Fila {

        private final Fila fila;

        Mostrada(Fila fila) {
            this.fila = fila;
        }

        @Override
        public Optional<Object> valor(int columna) {
            return fila.valor(vista.fuente(columna));
        }

        @Override
        public String texto(int columna) {
            return fila.texto(vista.fuente(columna));
        }
    }
}
