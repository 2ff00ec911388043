package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.seguimiento.ClaseImportacion;

/** The columns of a file: the fields of a service as they are called in JSON. */
record Encabezado(List<String> columnas) {

    static final String DATOS = "datos.";
    static final String JUSTIFICACIONES = "justificaciones.";

    private static final int MAXIMO = 200;
    private static final List<String> OBLIGATORIAS = List.of(
            "tipo",
            "unidad",
            "oferta",
            "fechaInicio",
            "fechaFin",
            "horas",
            "modalidad",
            "sector",
            "participantesHombres",
            "participantesMujeres",
            "cuota");
    private static final List<String> OPCIONALES =
            List.of("participantesOtro", "acreditados", "usuario", "requerimiento", "convenio", "origen", "cerrado");
    private static final Pattern JUSTIFICACION = Pattern.compile("justificaciones\\.[\\w-]{1,40}\\.[\\w-]{1,40}");

    /**
     * Checks a header.
     *
     * @param clase what its rows are; an edited sheet has the columns that identify a row, and may lack others
     * @param campos those that there are
     * @throws mx.conalep.secyt.http.Problema 422 with all that is wrong
     */
    static Encabezado de(List<String> celdas, ClaseImportacion clase, Columnas campos) {
        List<String> columnas = celdas.stream().map(String::strip).toList();
        Validacion validacion = new Validacion()
                .exigir(
                        columnas.size() <= MAXIMO,
                        "encabezado",
                        "El archivo tiene " + columnas.size() + " columnas; deje a lo más " + MAXIMO + ".",
                        null);
        validacion.terminar();
        Set<String> vistas = new HashSet<>();
        for (String columna : columnas) {
            if (clase != ClaseImportacion.HOJA || !Columnas.CLAVES.contains(columna)) {
                conocida(columna, campos, validacion);
            }
            validacion.exigir(vistas.add(columna), "encabezado", "La columna está repetida; deje una sola.", columna);
        }
        boolean conFolio = clase == ClaseImportacion.HOJA && vistas.contains(Columnas.FOLIO);
        for (String obligatoria : conFolio ? List.of(Columnas.VERSION) : OBLIGATORIAS) {
            validacion.exigir(
                    vistas.contains(obligatoria),
                    "encabezado",
                    "Falta la columna «" + obligatoria + "»; agréguela al primer renglón.",
                    null);
        }
        validacion.terminar();
        return new Encabezado(columnas);
    }

    /** What a row says, by column; cells beyond the header are left out. */
    Map<String, String> celdas(Renglon renglon) {
        Map<String, String> celdas = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columnas.size(), renglon.celdas().size()); i++) {
            celdas.put(columnas.get(i), renglon.celdas().get(i));
        }
        return celdas;
    }

    private static void conocida(String columna, Columnas campos, Validacion validacion) {
        boolean conocida =
                campos.tiene(columna) || JUSTIFICACION.matcher(columna).matches();
        validacion.exigir(
                conocida,
                "encabezado",
                "No hay esa columna; quítela o use uno de estos nombres: " + String.join(", ", OBLIGATORIAS) + ", "
                        + String.join(", ", OPCIONALES)
                        + ", datos.<campo del tipo> (GET /tipos-servicio), justificaciones.<regla>.<clave>.",
                columna);
    }
}
