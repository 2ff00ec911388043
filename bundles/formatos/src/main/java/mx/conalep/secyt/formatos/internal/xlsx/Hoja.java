package mx.conalep.secyt.formatos.internal.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.conalep.secyt.formatos.internal.CeldaSegura;
import mx.conalep.secyt.formatos.internal.TextoXml;

/** The rows of a sheet, from the top and from the left. */
final class Hoja {

    private static final int FILAS = 1_048_576;
    private static final int LARGO = 32_767;
    private static final LocalDate ORIGEN = LocalDate.of(1899, 12, 30);
    private static final LocalDate PRIMERA = LocalDate.of(1900, 3, 1);
    private static final Pattern CIFRADO = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Writer xml;
    private final List<String> letras = new ArrayList<>();
    private int filas;
    private String numero = "";
    private int columna;

    Hoja(Writer xml) {
        this.xml = xml;
    }

    /** How many rows there are. */
    int filas() {
        return filas;
    }

    void abrirFila() throws IOException {
        if (filas == FILAS) {
            throw new IOException("El informe pasa de las " + FILAS + " filas de una hoja de cálculo; pídalo en CSV");
        }
        numero = Integer.toString(++filas);
        columna = 0;
        xml.write("<row r=\"");
        xml.write(numero);
        xml.write("\">");
    }

    void cerrarFila() throws IOException {
        xml.write("</row>");
    }

    void vacia() {
        columna++;
    }

    void texto(String texto, int estilo) throws IOException {
        abrir(estilo, " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.write(admitido(CeldaSegura.neutro(texto)));
        xml.write("</t></is></c>");
    }

    void numero(BigDecimal numero, int estilo) throws IOException {
        abrir(estilo, "><v>");
        xml.write(numero.toString());
        xml.write("</v></c>");
    }

    /** A day that a spreadsheet counts; before that, as text. */
    void fecha(LocalDate fecha, int estilo) throws IOException {
        if (fecha.isBefore(PRIMERA)) {
            texto(fecha.toString(), estilo);
        } else {
            numero(BigDecimal.valueOf(ChronoUnit.DAYS.between(ORIGEN, fecha)), estilo);
        }
    }

    private void abrir(int estilo, String resto) throws IOException {
        if (columna == letras.size()) {
            letras.add(letras(columna + 1));
        }
        xml.write("<c r=\"");
        xml.write(letras.get(columna++));
        xml.write(numero);
        xml.write("\" s=\"");
        xml.write(Integer.toString(estilo));
        xml.write('"');
        xml.write(resto);
    }

    /** What a cell holds at most; what looks like an escape of the format is not one. */
    private static String admitido(String texto) {
        String corto = texto.length() > LARGO ? texto.substring(0, LARGO - 1) + "…" : texto;
        String literal = corto.contains("_x") ? CIFRADO.matcher(corto).replaceAll("_x005F_") : corto;
        return TextoXml.escapado(literal);
    }

    /** The name of a column: A for 1, AA for 27. */
    static String letras(int columna) {
        String ultima = String.valueOf((char) ('A' + (columna - 1) % 26));
        return columna > 26 ? letras((columna - 1) / 26) + ultima : ultima;
    }
}
