package mx.conalep.secyt.audit.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import mx.conalep.secyt.audit.Asiento;

/** Recomputes the chain as its blocks and rows go by, in order. */
final class Cadena {

    private static final Duration ATRASO = Duration.ofHours(1);

    private final Hallazgos hallazgos;
    private Bloque previo = Bloque.ORIGEN;
    private Instant sellado = Instant.EPOCH;
    private Instant visto = Instant.EPOCH;
    private long bloques;
    private long filas;

    Cadena(Hallazgos hallazgos) {
        this.hallazgos = hallazgos;
    }

    /** Number of the last block seen. */
    long ultimo() {
        return previo.numero();
    }

    long bloques() {
        return bloques;
    }

    long filas() {
        return filas;
    }

    /** Checks the blocks that follow, with all the rows whose seals name them or a missing one between them. */
    void comprobar(List<Bloque> siguientes, List<Sellada> selladas) {
        Deque<Sellada> cola = new ArrayDeque<>(selladas);
        for (Bloque bloque : siguientes) {
            while (!cola.isEmpty() && cola.element().bloque() < bloque.numero()) {
                huerfana(cola.remove());
            }
            continuar(bloque);
            comprobar(bloque, cola);
            previo = bloque;
            bloques++;
            sellado = visto;
        }
    }

    void comprobarFila(Asiento fila) {
        hallazgos.exigir(
                Huella.deFila(fila).equals(fila.huella()),
                "El renglón " + fila.id() + " (" + fila.momento() + ") no corresponde a su huella:"
                        + " se alteró después de escribirse.");
    }

    void huerfana(Sellada sellada) {
        filas++;
        hallazgos.agregar("El renglón " + sellada.id() + " está sellado en el bloque " + sellada.bloque()
                + ", que ya no existe.");
    }

    private void continuar(Bloque bloque) {
        long esperado = previo.numero() + 1;
        if (bloque.numero() > esperado) {
            hallazgos.agregar(
                    bloque.numero() == esperado + 1
                            ? "Falta el bloque " + esperado + "."
                            : "Faltan los bloques " + esperado + " a " + (bloque.numero() - 1) + ".");
        } else {
            hallazgos.exigir(
                    bloque.previo().equals(previo.huella()),
                    "El bloque " + bloque.numero() + " no continúa al bloque " + previo.numero()
                            + ": se alteró uno de los dos.");
        }
    }

    private void comprobar(Bloque bloque, Deque<Sellada> cola) {
        Huella huella = Huella.deBloque(bloque.previo(), bloque.numero(), bloque.momento());
        int contadas = 0;
        boolean completo = true;
        while (!cola.isEmpty() && cola.element().bloque() == bloque.numero()) {
            Sellada sellada = cola.remove();
            completo &= sumar(sellada, huella);
            contadas++;
        }
        filas += contadas;
        if (completo) {
            hallazgos.exigir(
                    contadas == bloque.filas() && huella.hex().equals(bloque.huella()),
                    "El bloque " + bloque.numero() + " no corresponde a sus " + contadas + " renglones (declara "
                            + bloque.filas() + "): se alteró el bloque, o se cambió, agregó o quitó un renglón.");
        }
    }

    private boolean sumar(Sellada sellada, Huella huella) {
        Asiento fila = sellada.fila();
        if (fila == null) {
            hallazgos.agregar(
                    "El renglón " + sellada.id() + ", sellado en el bloque " + sellada.bloque() + ", ya no existe.");
            return false;
        }
        comprobarFila(fila);
        comprobarFecha(fila, sellada.bloque());
        huella.fila(fila.id(), fila.huella());
        return true;
    }

    private void comprobarFecha(Asiento fila, long bloque) {
        hallazgos.exigir(
                !fila.momento().isBefore(sellado.minus(ATRASO)),
                "El renglón " + fila.id() + " dice ser de " + fila.momento() + ", pero entró en el bloque " + bloque
                        + " después de renglones más recientes: se insertó con fecha atrasada o se atrasó el reloj.");
        visto = fila.momento().isAfter(visto) ? fila.momento() : visto;
    }
}
