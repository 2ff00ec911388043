package mx.conalep.secyt.seguimiento.internal.importacion;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Csv;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.internal.hoja.Celda;
import mx.conalep.secyt.seguimiento.internal.hoja.ClaseColumna;
import mx.conalep.secyt.seguimiento.internal.hoja.Columna;
import mx.conalep.secyt.seguimiento.internal.hoja.LibroEditable;
import mx.conalep.secyt.seguimiento.internal.hoja.Lista;
import org.jspecify.annotations.Nullable;

/** What is told about a file, as a file. */
final class Respuestas {

    static final int TRAMO = 1_000;

    private static final List<String> NOTAS = List.of(
            "Es el archivo que usted envió. Las celdas amarillas tienen algo que corregir; su comentario dice qué.",
            "Lo que ya se capturó trae su folio: no se captura otra vez.",
            "Corrija aquí mismo y súbalo en «Importaciones» como «Mi periodo»; sólo se aplica lo que cambie.",
            "Columnas:");

    private final Columnas columnas;

    Respuestas(Columnas columnas) {
        this.columnas = columnas;
    }

    /**
     * Row by row, as CSV.
     *
     * @param tramos the rows from an index on, at most {@link #TRAMO}
     */
    static void csv(OutputStream salida, IntFunction<List<FilaImportacion>> tramos) throws IOException {
        Csv csv = new Csv(salida);
        csv.fila(List.of("fila", "columna", "valor", "mensaje", "remedio", "resultado", "actual", "folio"));
        List<FilaImportacion> filas = tramos.apply(0);
        for (int desde = TRAMO; !filas.isEmpty(); desde += TRAMO) {
            for (FilaImportacion f : filas) {
                csv.fila(List.of(
                        String.valueOf(f.fila()),
                        vacio(f.columna()),
                        vacio(f.valor()),
                        vacio(f.mensaje()),
                        vacio(f.remedio()),
                        f.resultado().name(),
                        vacio(f.actual()),
                        vacio(f.folio())));
            }
            filas = tramos.apply(desde);
        }
        csv.terminar();
    }

    private static String vacio(@Nullable String texto) {
        return texto == null ? "" : texto;
    }

    /** What was noted about the rows between two numbers, both included. */
    interface Anotadas {
        List<FilaRows.Anotada> entre(int desde, int hasta);
    }

    /** The file itself, commented; its rows keep their numbers. */
    void xlsx(OutputStream salida, String csv, List<Lista> listas, Anotadas anotadas) throws IOException {
        Hoja hoja = new Hoja(csv);
        Encabezado encabezado =
                new Encabezado(hoja.encabezado().stream().map(String::strip).toList());
        List<Columna> suyas = columnas(encabezado);
        int escritas = 1;
        try (LibroEditable libro = new LibroEditable(salida, "Servicios", suyas, listas, NOTAS)) {
            for (List<Renglon> tramo = hoja.siguientes(TRAMO); !tramo.isEmpty(); tramo = hoja.siguientes(TRAMO)) {
                int primera = tramo.get(0).fila();
                int ultima = tramo.get(tramo.size() - 1).fila();
                Map<Integer, List<FilaRows.Anotada>> notas =
                        anotadas.entre(primera, ultima).stream().collect(Collectors.groupingBy(FilaRows.Anotada::fila));
                for (Renglon renglon : tramo) {
                    libro.vacias(renglon.fila() - 1 - escritas);
                    libro.fila(fila(suyas, encabezado, renglon, notas.getOrDefault(renglon.fila(), List.of())));
                    escritas = renglon.fila();
                }
            }
            libro.vacias(HojaPeriodo.VACIAS);
        }
    }

    private List<Columna> columnas(Encabezado encabezado) {
        Map<String, Columna> conocidas = new HashMap<>();
        columnas.todas().forEach(c -> conocidas.put(c.clave(), c));
        List<Columna> suyas = new ArrayList<>(HojaPeriodo.CLAVES);
        encabezado.columnas().stream()
                .filter(clave -> !Columnas.CLAVES.contains(clave))
                .map(clave -> Optional.ofNullable(conocidas.get(clave))
                        .orElseGet(() -> Columna.de(clave, columnas.remedio(clave), ClaseColumna.TEXTO)))
                .forEach(suyas::add);
        if (encabezado.columnas().contains(Columnas.HUELLA)) {
            suyas.add(HojaPeriodo.HUELLA);
        }
        return suyas;
    }

    private List<Celda> fila(
            List<Columna> suyas, Encabezado encabezado, Renglon renglon, List<FilaRows.Anotada> anotadas) {
        Map<String, String> textos = new LinkedHashMap<>(columnas.canonicas(encabezado.celdas(renglon)));
        Map<String, String> notas = new HashMap<>();
        for (FilaRows.Anotada anotada : anotadas) {
            identificar(textos, anotada);
            if (anotada.mensaje() != null) {
                String columna = suyas.stream().anyMatch(c -> c.clave().equals(anotada.columna()))
                        ? String.valueOf(anotada.columna())
                        : Columnas.FOLIO;
                notas.merge(columna, anotada.mensaje(), (una, otra) -> una + "\n" + otra);
            }
        }
        return suyas.stream()
                .map(c -> Celda.de(textos.get(c.clave())).con(notas.get(c.clave())))
                .toList();
    }

    /** A new record is sent back with its folio; one in conflict with the version against which it is decided. */
    private static void identificar(Map<String, String> textos, FilaRows.Anotada anotada) {
        if (anotada.folio() == null) {
            return;
        }
        if (anotada.version() != null) {
            textos.put(Columnas.VERSION, String.valueOf(anotada.version()));
        } else if (!textos.containsKey(Columnas.FOLIO)) {
            textos.put(Columnas.FOLIO, anotada.folio());
            textos.put(Columnas.VERSION, "1");
        }
    }
}
