package mx.conalep.secyt.extensiones.internal;

import mx.conalep.secyt.api.campo.Valores;

/** The settings that a contribution receives. Thread-safe; from memory. */
interface AjustesUnidad {

    /** Those for a unit: its own and, where it gives none, those of the nearest unit above. */
    Valores de(Pieza pieza, String unidad);
}
