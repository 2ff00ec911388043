package mx.conalep.secyt.extensiones.internal.decision;

import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;

/** The settings that a contribution receives. Thread-safe; from memory. */
public interface AjustesUnidad {

    /** Those for a unit: its own and, where it gives none, those of the nearest unit above. */
    Valores de(Pieza pieza, String unidad);
}
