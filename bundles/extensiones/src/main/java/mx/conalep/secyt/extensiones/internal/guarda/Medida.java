package mx.conalep.secyt.extensiones.internal.guarda;

import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import mx.conalep.secyt.extensiones.Complemento.Falla;
import mx.conalep.secyt.extensiones.Complemento.Uso;
import org.jspecify.annotations.Nullable;

/** Counters of one bundle. Thread-safe. */
final class Medida {

    private final LongAdder llamadas = new LongAdder();
    private final LongAdder fallas = new LongAdder();
    private final LongAccumulator maximo = new LongAccumulator(Math::max, 0);
    private volatile @Nullable Falla ultima;

    void llamada(long nanosegundos) {
        llamadas.increment();
        maximo.accumulate(nanosegundos);
    }

    void falla(Falla falla) {
        fallas.increment();
        ultima = falla;
    }

    Uso uso() {
        return new Uso(llamadas.sum(), fallas.sum(), maximo.get() / 1_000_000, ultima);
    }
}
