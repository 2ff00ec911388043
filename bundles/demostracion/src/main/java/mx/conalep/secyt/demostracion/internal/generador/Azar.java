package mx.conalep.secyt.demostracion.internal.generador;

import java.util.List;

/**
 * Pseudo-random numbers (SplitMix64) that depend on nothing but the seed, so that they are the same on every machine and
 * Java. Not thread-safe.
 */
public final class Azar {

    private static final long FNV_BASE = 0xcbf29ce484222325L;
    private static final long FNV_PRIMO = 0x100000001b3L;

    private long estado;

    private Azar(long semilla) {
        this.estado = semilla;
    }

    /** A source of its own for what those words name: what is drawn for one unit does not depend on another. */
    public static Azar de(String... palabras) {
        long huella = FNV_BASE;
        for (String palabra : palabras) {
            for (int i = 0; i < palabra.length(); i++) {
                huella = (huella ^ palabra.charAt(i)) * FNV_PRIMO;
            }
            huella = (huella ^ '|') * FNV_PRIMO;
        }
        return new Azar(huella);
    }

    /** The next 64 bits. */
    public long siguiente() {
        estado += 0x9e3779b97f4a7c15L;
        long z = (estado ^ (estado >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** From 0 to less than 1. */
    public double fraccion() {
        return (siguiente() >>> 11) * 0x1.0p-53;
    }

    /** An integer within the limits, both included. */
    public int entero(int desde, int hasta) {
        return desde + (int) (fraccion() * (hasta - desde + 1L));
    }

    /** An integer within the limits, more often a low one. */
    public int bajo(int desde, int hasta) {
        return Math.min(entero(desde, hasta), entero(desde, hasta));
    }

    /** Whether something happens that does so in that share of cases. */
    public boolean sucede(double parte) {
        return fraccion() < parte;
    }

    /** One of them. */
    public <T> T elegir(List<T> opciones) {
        return opciones.get(entero(0, opciones.size() - 1));
    }

    /** Place of the one drawn with those weights, which are not all zero. */
    public int elegirPor(int... pesos) {
        int total = 0;
        for (int peso : pesos) {
            total += peso;
        }
        int tiro = entero(1, total);
        int lugar = 0;
        while (tiro > pesos[lugar]) {
            tiro -= pesos[lugar++];
        }
        return lugar;
    }

    /** How many of something that happens so often on average (Poisson). */
    public int cuantos(double media) {
        double limite = StrictMath.exp(-media);
        double producto = fraccion();
        int n = 0;
        while (producto > limite) {
            producto *= fraccion();
            n++;
        }
        return n;
    }
}
