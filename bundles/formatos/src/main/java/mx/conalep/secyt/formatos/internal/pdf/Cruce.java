package mx.conalep.secyt.formatos.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where each object lies (ISO 32000-1, 7.5.8). Neighbours in one object stream are kept as one run. */
final class Cruce {

    /** Bytes of an entry: kind, place and index. */
    static final int ANCHO = 8;

    private static final int LIBRE = 0;
    private static final int DIRECTO = 1;
    private static final int EN_FLUJO = 2;
    private static final byte HACIA_ARRIBA = 2;

    private static final Tramo NINGUNO = new Tramo(0, 0, LIBRE, 0, 0);

    private final List<Tramo> tramos = new ArrayList<>();

    private record Tramo(int primero, int cuantos, int clase, long lugar, int indice) {

        boolean sigue(int numero, int flujo, int lugarEnFlujo) {
            return clase == EN_FLUJO
                    && lugar == flujo
                    && primero + cuantos == numero
                    && indice + cuantos == lugarEnFlujo;
        }
    }

    void directo(int numero, long posicion) {
        tramos.add(new Tramo(numero, 1, DIRECTO, posicion, 0));
    }

    void enFlujo(int numero, int flujo, int indice) {
        int ultimo = tramos.size() - 1;
        Tramo t = ultimo < 0 ? NINGUNO : tramos.get(ultimo);
        if (t.sigue(numero, flujo, indice)) {
            tramos.set(ultimo, new Tramo(t.primero, t.cuantos + 1, EN_FLUJO, flujo, t.indice));
        } else {
            tramos.add(new Tramo(numero, 1, EN_FLUJO, flujo, indice));
        }
    }

    /** All entries up to that number, each as the difference from the one above, which compresses to almost nothing. */
    byte[] tabla(int total) {
        tramos.sort(Comparator.comparingInt(Tramo::primero));
        Filas filas = new Filas();
        int numero = 0;
        for (Tramo t : tramos) {
            numero = filas.libres(numero, t.primero);
            for (int i = 0; i < t.cuantos; i++, numero++) {
                filas.agregar(t.clase, t.lugar, t.indice + i);
            }
        }
        filas.libres(numero, total);
        return filas.comprimidas();
    }

    private static final class Filas {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Compresor compresor = new Compresor();
        private byte[] anterior = new byte[ANCHO];
        private byte[] fila = new byte[ANCHO];
        private final byte[] escrita = new byte[ANCHO + 1];

        int libres(int desde, int hasta) {
            for (int numero = desde; numero < hasta; numero++) {
                agregar(LIBRE, 0, numero == 0 ? 0xFFFF : 0);
            }
            return Math.max(desde, hasta);
        }

        void agregar(int clase, long lugar, int indice) {
            fila[0] = (byte) clase;
            for (int i = 0; i < 5; i++) {
                fila[5 - i] = (byte) (lugar >> (8 * i));
            }
            fila[6] = (byte) (indice >> 8);
            fila[7] = (byte) indice;
            escrita[0] = HACIA_ARRIBA;
            for (int i = 0; i < ANCHO; i++) {
                escrita[i + 1] = (byte) (fila[i] - anterior[i]);
            }
            compresor.agregar(escrita, escrita.length, bytes);
            byte[] usada = anterior;
            anterior = fila;
            fila = usada;
        }

        byte[] comprimidas() {
            compresor.terminar(bytes);
            compresor.liberar();
            return bytes.toByteArray();
        }
    }
}
