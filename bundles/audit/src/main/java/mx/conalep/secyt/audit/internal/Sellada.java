package mx.conalep.secyt.audit.internal;

import mx.conalep.secyt.audit.Asiento;
import org.jspecify.annotations.Nullable;

/** A row as its seal names it; without the row itself when that is gone. */
record Sellada(long bloque, long id, @Nullable Asiento fila) {}
