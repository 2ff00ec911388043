package mx.conalep.secyt.extensiones.internal;

import mx.conalep.secyt.api.campo.Valores;

/** What each unit set for a contribution. Thread-safe. */
interface AjustesUnidad {

    /** The settings of that unit; without values when it has none. */
    Valores de(Pieza pieza, String unidad);
}
