package mx.conalep.secyt.seguimiento.internal.importacion;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import mx.conalep.secyt.http.Problema;

/** The rows of a file, read one after the other. Not thread-safe. */
public final class Hoja {

    private static final String SEPARADORES = ",;\t";
    private static final int SALTO = 1_000;

    private final Iterator<CsvRecord> registros;
    private final List<String> encabezado;
    private int fila;

    /**
     * Opens a file and reads its header.
     *
     * @throws Problema 422 when there is none
     */
    public Hoja(String texto) {
        registros = CsvReader.builder()
                .fieldSeparator(separador(texto))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(texto)
                .iterator();
        if (!hay()) {
            throw Problema.campo(
                    "archivo", "El archivo está vacío; ponga en el primer renglón los nombres de las columnas.", null);
        }
        encabezado = siguiente();
    }

    /** Its first row. */
    public List<String> encabezado() {
        return encabezado;
    }

    /**
     * The next rows that are not blank; fewer than asked for only at the end.
     *
     * @throws Problema 422 when it is not CSV from there on
     */
    public List<Renglon> siguientes(int cuantos) {
        List<Renglon> renglones = new ArrayList<>();
        while (renglones.size() < cuantos && hay()) {
            List<String> celdas = siguiente();
            if (!celdas.stream().allMatch(String::isBlank)) {
                renglones.add(new Renglon(fila, celdas));
            }
        }
        return renglones;
    }

    /** Passes over rows that were read before. */
    void saltar(int cuantos) {
        for (int quedan = cuantos; quedan > 0; quedan -= Math.min(quedan, SALTO)) {
            siguientes(Math.min(quedan, SALTO));
        }
    }

    private boolean hay() {
        try {
            return registros.hasNext();
        } catch (CsvParseException e) {
            throw roto(e);
        }
    }

    private List<String> siguiente() {
        try {
            List<String> celdas = registros.next().getFields();
            fila++;
            return celdas;
        } catch (CsvParseException e) {
            throw roto(e);
        }
    }

    private Problema roto(CsvParseException e) {
        Problema problema = Problema.campo(
                "archivo",
                "Después del renglón " + fila
                        + " el archivo ya no es CSV: revise que cada comilla que abre se cierre y que"
                        + " las comillas dentro de un texto vayan dobles.",
                null);
        problema.initCause(e);
        return problema;
    }

    /** What the header line has most of outside its quotes: comma, semicolon or tab. */
    private static char separador(String texto) {
        int[] veces = new int[SEPARADORES.length()];
        boolean citado = false;
        for (int i = 0; i < texto.length(); i++) {
            char c = texto.charAt(i);
            if (c == '"') {
                citado = !citado;
            } else if (!citado && (c == '\n' || c == '\r')) {
                break;
            } else if (!citado && SEPARADORES.indexOf(c) >= 0) {
                veces[SEPARADORES.indexOf(c)]++;
            }
        }
        return SEPARADORES.charAt(IntStream.range(0, veces.length).reduce(0, (a, b) -> veces[b] > veces[a] ? b : a));
    }
}
