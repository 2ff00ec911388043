package mx.conalep.secyt.itests;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A file of services as a state sends it, with faults planted in some rows and a note of where each of them is. */
final class Archivo {

    private static final List<String> COMUNES = List.of(
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
            "participantesOtro",
            "acreditados",
            "cuota",
            "usuario",
            "requerimiento",
            "convenio",
            "origen",
            "cerrado");
    private static final List<String> PROPIOS = List.of(
            "grupo",
            "turno",
            "estandar",
            "tema",
            "equipo",
            "lugar",
            "muestra",
            "muestras",
            "norma",
            "instrumento",
            "numeroInforme",
            "proximaCalibracion");
    private static final List<Falta> FALTAS = List.of(
            new Falta("horas", "cuarenta"),
            new Falta("oferta", "NO-EXISTE"),
            new Falta("fechaFin", "31/02/2025"),
            new Falta("unidad", "08DPT9999Z"),
            new Falta("modalidad", "VIRTUAL"),
            new Falta("participantesMujeres", "muchas"),
            new Falta("cuota", "1,5 pesos"),
            new Falta("sector", "=1+1"));

    private record Falta(String columna, String valor) {}

    private final List<Map<String, Object>> buenos = new ArrayList<>();
    private final Set<String> faltas = new HashSet<>();
    private final List<Map<String, Object>> filas = new ArrayList<>();

    /** As many services of the units, ending in the months of a quarter; one row in so many is spoiled. */
    static Archivo de(long semilla, List<String> unidades, int trimestre, int cuantos, int cadaCuantas) {
        Archivo archivo = new Archivo();
        Generador generador = new Generador(semilla * 10 + trimestre, unidades);
        Random azar = new Random(semilla);
        for (int i = 0; i < cuantos; i++) {
            YearMonth mes = YearMonth.of(Anio.EJERCICIO, 3 * trimestre - 2 + i % 3);
            archivo.agregar(generador.servicio(i, mes), azar.nextInt(cadaCuantas) == 0 ? azar : null);
        }
        return archivo;
    }

    private void agregar(Map<String, Object> servicio, Random mala) {
        Map<String, Object> fila = new LinkedHashMap<>(servicio);
        if (mala == null) {
            buenos.add(servicio);
        } else {
            Falta falta = FALTAS.get(mala.nextInt(FALTAS.size()));
            fila.put(falta.columna(), falta.valor());
            faltas.add((filas.size() + 2) + " " + falta.columna());
        }
        filas.add(fila);
    }

    /** The rows that must become services. */
    List<Map<String, Object>> buenos() {
        return buenos;
    }

    /** Row and column of each planted fault. */
    Set<String> faltas() {
        return faltas;
    }

    int filas() {
        return filas.size();
    }

    /** The whole as CSV. */
    String csv() {
        StringBuilder texto = new StringBuilder(String.join(",", COMUNES));
        PROPIOS.forEach(p -> texto.append(",datos.").append(p));
        texto.append("\r\n");
        filas.forEach(fila -> renglon(texto, fila));
        return texto.toString();
    }

    private static void renglon(StringBuilder texto, Map<String, Object> fila) {
        List<String> celdas = new ArrayList<>();
        COMUNES.forEach(c -> celdas.add(celda(fila.get(c))));
        Map<?, ?> datos = (Map<?, ?>) fila.get("datos");
        PROPIOS.forEach(p -> celdas.add(celda(datos.get(p))));
        texto.append(String.join(",", celdas)).append("\r\n");
    }

    private static String celda(Object valor) {
        String texto = valor == null ? "" : valor.toString();
        return texto.matches(".*[,\"\\n].*") ? '"' + texto.replace("\"", "\"\"") + '"' : texto;
    }
}
