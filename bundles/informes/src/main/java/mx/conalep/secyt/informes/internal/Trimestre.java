package mx.conalep.secyt.informes.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.informes.PruebasFormato.Peticion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;

/** A quarter of a year. */
record Trimestre(int ejercicio, int numero) {

    private static final int POR_ANIO = 4;

    /** The one that is asked for, or the last that is complete. */
    static Trimestre de(Peticion peticion, LocalDate hoy) {
        Trimestre completo = completo(hoy);
        Integer ejercicio = peticion.ejercicio();
        Integer trimestre = peticion.trimestre();
        new Validacion()
                .exigir(
                        trimestre == null || (trimestre >= 1 && trimestre <= POR_ANIO),
                        "trimestre",
                        "Escriba de 1 a 4.",
                        trimestre)
                .exigir(
                        (ejercicio == null) == (trimestre == null),
                        "ejercicio",
                        "Escriba los dos, «ejercicio» y «trimestre», o ninguno.",
                        ejercicio)
                .terminar();
        return ejercicio == null || trimestre == null ? completo : new Trimestre(ejercicio, trimestre);
    }

    static Trimestre completo(LocalDate hoy) {
        int actual = (hoy.getMonthValue() - 1) / 3 + 1;
        return actual == 1 ? new Trimestre(hoy.getYear() - 1, POR_ANIO) : new Trimestre(hoy.getYear(), actual - 1);
    }

    /** What sources of quarterly reports take, for a unit and those below it. */
    Map<String, String> parametros(Unidad unidad) {
        Map<String, String> parametros = new LinkedHashMap<>();
        parametros.put("ejercicio", Integer.toString(ejercicio));
        parametros.put("trimestre", Integer.toString(numero));
        parametros.put("nivel", unidad.tipo() == TipoUnidad.CENTRAL ? "estatal" : "plantel");
        if (unidad.tipo() != TipoUnidad.CENTRAL) {
            parametros.put("unidad", unidad.clave());
        }
        return parametros;
    }

    @Override
    public String toString() {
        return ejercicio + "-T" + numero;
    }
}
