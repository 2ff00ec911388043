package mx.conalep.secyt.seguimiento.internal.hojameta;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.seguimiento.internal.hoja.ClaseColumna;
import mx.conalep.secyt.seguimiento.internal.hoja.Columna;

/** The columns of the sheet of goals. */
final class Columnas {

    static final List<String> TRIMESTRES = List.of("t1", "t2", "t3", "t4");

    static final List<Columna> TODAS = List.of(
            Columna.fija("ejercicio", "Año de la meta.", ClaseColumna.ENTERO),
            Columna.fija("unidad", "Clave del plantel o CAST.", ClaseColumna.TEXTO),
            Columna.fija("indicador", "Clave del indicador.", ClaseColumna.TEXTO),
            Columna.fija("nombre", "Nombre del indicador.", ClaseColumna.TEXTO),
            Columna.fija("unidadMedida", "Lo que se cuenta.", ClaseColumna.TEXTO),
            Columna.de("t1", "Meta de enero a marzo, sin acumular.", ClaseColumna.DECIMAL),
            Columna.de("t2", "Meta de abril a junio, sin acumular.", ClaseColumna.DECIMAL),
            Columna.de("t3", "Meta de julio a septiembre, sin acumular.", ClaseColumna.DECIMAL),
            Columna.de("t4", "Meta de octubre a diciembre, sin acumular.", ClaseColumna.DECIMAL),
            Columna.fija("estado", "CAPTURADA, OBSERVADA o ACEPTADA; vacío si falta.", ClaseColumna.TEXTO),
            Columna.fija("observaciones", "Por qué se devolvió y hasta cuándo hay plazo.", ClaseColumna.TEXTO),
            Columna.fija("version", "No la cambie: dice qué versión de la meta es.", ClaseColumna.ENTERO)
                    .escondida());

    private static final Set<String> NECESARIAS = Set.of("ejercicio", "unidad", "indicador", "t1", "t2", "t3", "t4");

    private Columnas() {}

    /**
     * Checks the header of a file.
     *
     * @throws mx.conalep.secyt.http.Problema 422 with the columns that are missing
     */
    static void exigir(List<String> encabezado) {
        Validacion validacion = new Validacion();
        for (String necesaria : new TreeSet<>(NECESARIAS)) {
            validacion.exigir(
                    encabezado.contains(necesaria),
                    "encabezado",
                    "Falta la columna «" + necesaria + "»; descargue la hoja de metas y llénela sin cambiar el primer"
                            + " renglón.",
                    null);
        }
        validacion.terminar();
    }
}
