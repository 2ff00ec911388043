package mx.conalep.secyt.seguimiento.internal.hoja;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Neutro;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An XLSX workbook that people edit offline and send back: one sheet of data with its header frozen, its key columns
 * locked, its marked cells coloured and commented; one with the lists; one with notes. Rows are written as they come, in
 * constant memory. Not thread-safe.
 */
public final class LibroEditable implements Closeable {

    private static final int TRAMO = 200;
    private static final int ANCHO = 18;
    private static final int ANCHO_NOTAS = 110;
    private static final int NOTA = 500;
    private static final String FECHA = "yyyy-mm-dd";
    private static final String MARCADA = "FFF2B3";
    private static final String TITULO = "13322B";

    private final Workbook libro;
    private final Worksheet hoja;
    private final List<Columna> columnas;
    private final Map<String, Range> rangos = new HashMap<>();
    private final Worksheet listas;
    private final Worksheet notas;
    private int filas = 1;
    private int desde = 1;

    /**
     * Begins a workbook.
     *
     * @param salida is not closed
     * @param nombre of the sheet of data
     */
    public LibroEditable(
            OutputStream salida, String nombre, List<Columna> columnas, List<Lista> valores, List<String> avisos) {
        libro = new Workbook(salida, "SECyT", "1.0");
        this.columnas = List.copyOf(columnas);
        hoja = libro.newWorksheet(nombre);
        listas = libro.newWorksheet("Listas");
        notas = libro.newWorksheet("Notas");
        int columna = 0;
        for (Lista lista : valores) {
            columna = lista(lista, columna);
        }
        notas(avisos);
        encabezado();
    }

    private int lista(Lista lista, int columna) {
        for (int c = 0; c < lista.encabezados().size(); c++) {
            listas.inlineString(0, columna + c, lista.encabezados().get(c));
            listas.style(0, columna + c).bold().set();
            listas.width(columna + c, ANCHO);
        }
        for (int f = 0; f < lista.filas().size(); f++) {
            List<String> fila = lista.filas().get(f);
            for (int c = 0; c < fila.size(); c++) {
                listas.inlineString(f + 1, columna + c, Neutro.escribir(fila.get(c)));
            }
        }
        rangos.put(
                lista.nombre(),
                listas.range(1, columna, Math.max(1, lista.filas().size()), columna));
        return columna + lista.encabezados().size() + 1;
    }

    private void notas(List<String> avisos) {
        notas.width(0, ANCHO_NOTAS);
        int fila = 0;
        for (String aviso : avisos) {
            notas.inlineString(fila, 0, Neutro.escribir(aviso));
            notas.style(fila++, 0).wrapText(true).set();
        }
        for (Columna columna : columnas) {
            notas.inlineString(fila, 0, columna.clave() + ": " + columna.ayuda());
            notas.style(fila++, 0).wrapText(true).set();
        }
    }

    private void encabezado() {
        hoja.freezePane(
                (int) columnas.stream().filter(c -> c.fija() && !c.oculta()).count(), 1);
        for (int c = 0; c < columnas.size(); c++) {
            Columna columna = columnas.get(c);
            hoja.inlineString(0, c, columna.clave());
            hoja.style(0, c).bold().fontColor("FFFFFF").fillColor(TITULO).set();
            hoja.width(c, Math.max(ANCHO, columna.clave().length() + 2));
            if (columna.oculta()) {
                hoja.hideColumn(c);
            } else {
                hoja.comment(0, c, corta(columna.ayuda()));
            }
        }
    }

    /** Adds a row; missing cells are empty. */
    public void fila(List<Celda> celdas) throws IOException {
        for (int c = 0; c < Math.min(columnas.size(), celdas.size()); c++) {
            valor(filas, c, celdas.get(c).texto());
        }
        filas++;
        for (int c = 0; c < Math.min(columnas.size(), celdas.size()); c++) {
            String nota = celdas.get(c).nota();
            if (nota != null) {
                hoja.comment(filas - 1, c, corta(nota));
                hoja.style(filas - 1, c).fillColor(MARCADA).set();
            }
        }
        if (filas - desde >= TRAMO) {
            tramo();
        }
    }

    /** Adds rows to be filled in. */
    public void vacias(int cuantas) throws IOException {
        for (int i = 0; i < cuantas; i++) {
            fila(List.of());
        }
    }

    private void valor(int fila, int c, String texto) {
        Columna columna = columnas.get(c);
        if (texto.isEmpty()) {
            return;
        }
        switch (columna.clase()) {
            case ENTERO, DECIMAL -> numero(fila, c, texto);
            case FECHA -> fecha(fila, c, texto);
            case LOGICO -> hoja.inlineString(fila, c, hablado(texto));
            case TEXTO -> hoja.inlineString(fila, c, Neutro.escribir(texto));
        }
    }

    private void numero(int fila, int c, String texto) {
        try {
            BigDecimal numero = new BigDecimal(texto);
            if (numero.precision() <= 15 && Math.abs(numero.scale()) <= 15) {
                hoja.value(fila, c, numero);
                return;
            }
        } catch (NumberFormatException e) {
            // Written as the text that it is.
        }
        hoja.inlineString(fila, c, Neutro.escribir(texto));
    }

    private void fecha(int fila, int c, String texto) {
        try {
            hoja.value(fila, c, LocalDate.parse(texto));
        } catch (DateTimeException e) {
            hoja.inlineString(fila, c, Neutro.escribir(texto));
        }
    }

    private static String hablado(String texto) {
        return switch (ClaseColumna.LOGICO.canonico(texto)) {
            case "true" -> "sí";
            case "false" -> "no";
            default -> Neutro.escribir(texto);
        };
    }

    /** Gives the rows since the last time their styles and lets go of them. */
    private void tramo() throws IOException {
        if (filas == desde) {
            return;
        }
        for (int c = 0; c < columnas.size(); c++) {
            Columna columna = columnas.get(c);
            var estilo = hoja.range(desde, c, filas - 1, c).style();
            if (columna.clase() == ClaseColumna.FECHA) {
                estilo.format(FECHA);
            }
            if (columna.fija()) {
                estilo.fontColor("555555");
            } else {
                estilo.protectionOption(ProtectionOption.LOCKED, false);
            }
            estilo.set();
        }
        hoja.flush();
        desde = filas;
    }

    @Override
    public void close() throws IOException {
        tramo();
        for (int c = 0; c < columnas.size(); c++) {
            Range rango = rangos.get(columnas.get(c).lista());
            if (rango != null && filas > 1) {
                hoja.range(1, c, filas - 1, c)
                        .validateWithList(rango)
                        .allowBlank(true)
                        .showErrorMessage(true)
                        .errorTitle("SECyT")
                        .error("Elija un valor de la lista (hoja Listas).");
            }
        }
        proteger();
        hoja.finish();
        listas.finish();
        notas.finish();
        libro.finish();
    }

    /** Without a password: it keeps keys from being changed by mistake, not from being read or mended. */
    private void proteger() {
        hoja.protect(
                "",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.DELETE_COLUMNS,
                SheetProtectionOption.INSERT_COLUMNS);
    }

    private static String corta(String texto) {
        String limpio = Neutro.escribir(texto);
        return limpio.length() <= NOTA ? limpio : limpio.substring(0, NOTA - 1) + "…";
    }
}
