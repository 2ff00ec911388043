package mx.conalep.secyt.catalogo.internal;

import org.jspecify.annotations.Nullable;

/** What a search for offers gives; null means any. */
record BusquedaOfertas(
        @Nullable String texto,
        @Nullable String linea,
        @Nullable String unidad,
        @Nullable String area,
        @Nullable String modalidad,
        @Nullable Boolean activa) {}
