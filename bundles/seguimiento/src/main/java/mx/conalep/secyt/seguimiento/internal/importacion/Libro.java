package mx.conalep.secyt.seguimiento.internal.importacion;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** The first sheet of an Excel workbook (XLSX), turned into CSV with the same row numbers. */
public final class Libro {

    private static final int COLUMNAS = 200;
    private static final int FILAS = 110_000;
    private static final int CARACTERES = 40_000_000;
    private static final int ERRORES = 20;
    private static final int DIGITOS = 40;
    private static final MathContext QUINCE = new MathContext(15);

    private final Indice indice;
    private final Set<String> fechas;
    private final StringBuilder csv = new StringBuilder();
    private final List<ErrorCampo> formulas = new ArrayList<>();
    private List<String> encabezado = List.of();
    private int escritas;
    private int columna;

    private Libro(Indice indice, Set<String> fechas) {
        this.indice = indice;
        this.fechas = fechas;
    }

    /** Whether these bytes are a workbook. */
    public static boolean es(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * The CSV.
     *
     * @param fechas columns whose numbers are days
     * @throws Problema 422 when it is damaged, too large, or has formulas
     */
    public static byte[] csv(byte[] bytes, Set<String> fechas) {
        try {
            Paquete paquete = new Paquete(bytes);
            Libro libro = new Libro(Indice.de(paquete), fechas);
            try (InputStream parte = paquete.abrir(libro.indice.hoja())) {
                libro.filas(Indice.abrir(parte));
            }
            return libro.terminado();
        } catch (IOException
                | XMLStreamException
                | IllegalArgumentException
                | ArithmeticException
                | IndexOutOfBoundsException e) {
            Problema problema = Problema.campo(
                    "archivo",
                    "El libro de Excel está dañado o pasa de 200 columnas o 100000 renglones; guárdelo de nuevo o divídalo.",
                    null);
            problema.initCause(e);
            throw problema;
        }
    }

    private byte[] terminado() {
        if (!formulas.isEmpty()) {
            throw Problema.invalido(formulas);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void filas(XMLStreamReader xml) throws XMLStreamException {
        int fila = 0;
        while (xml.hasNext()) {
            if (Indice.siguiente(xml) == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String numero = xml.getAttributeValue(null, "r");
                fila = numero == null ? fila + 1 : Integer.parseInt(numero);
                escribir(fila, celdas(xml, fila));
            }
        }
    }

    private List<String> celdas(XMLStreamReader xml, int fila) throws XMLStreamException {
        List<String> celdas = new ArrayList<>();
        columna = -1;
        while (xml.hasNext()) {
            int evento = Indice.siguiente(xml);
            if (evento == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (evento == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                celda(xml, fila, celdas);
            }
        }
        return celdas;
    }

    private void celda(XMLStreamReader xml, int fila, List<String> celdas) throws XMLStreamException {
        String referencia = xml.getAttributeValue(null, "r");
        String tipo = xml.getAttributeValue(null, "t");
        columna = referencia == null ? columna + 1 : columna(referencia);
        String valor = valor(xml, tipo, fila);
        if (valor.isEmpty()) {
            return;
        }
        if (columna >= COLUMNAS || columna < celdas.size()) {
            throw new IllegalArgumentException("Column " + columna);
        }
        while (celdas.size() < columna) {
            celdas.add("");
        }
        celdas.add(valor);
    }

    private String valor(XMLStreamReader xml, @Nullable String tipo, int fila) throws XMLStreamException {
        StringBuilder crudo = new StringBuilder();
        while (xml.hasNext()) {
            int evento = Indice.siguiente(xml);
            if (evento == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (evento == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula(fila);
                    case "v" -> crudo.append(xml.getElementText());
                    case "is" -> crudo.append(Indice.texto(xml, "is"));
                    default -> {}
                }
            }
        }
        return traducido(crudo.toString(), tipo == null ? "n" : tipo);
    }

    private void formula(int fila) {
        if (formulas.size() < ERRORES) {
            String nombre = columna < encabezado.size() ? encabezado.get(columna) : "columna " + (columna + 1);
            formulas.add(new ErrorCampo(
                    nombre, "La celda del renglón " + fila + " es una fórmula; cópiela y péguela como valor.", null));
        }
    }

    private String traducido(String crudo, String tipo) {
        if (crudo.isEmpty()) {
            return "";
        }
        return switch (tipo) {
            case "s" -> indice.textos().get(Integer.parseInt(crudo));
            case "b" -> String.valueOf(crudo.equals("1"));
            case "n" -> numero(crudo);
            default -> crudo;
        };
    }

    private String numero(String crudo) {
        if (crudo.length() > DIGITOS) {
            return crudo;
        }
        BigDecimal numero = new BigDecimal(crudo).round(QUINCE);
        if (Math.abs(numero.scale()) > DIGITOS) {
            return crudo;
        }
        boolean fecha = columna < encabezado.size() && fechas.contains(encabezado.get(columna));
        return fecha && numero.signum() > 0 && numero.compareTo(BigDecimal.valueOf(2_958_465)) <= 0
                ? dia(numero.longValue())
                : numero.stripTrailingZeros().toPlainString();
    }

    private String dia(long serie) {
        LocalDate cero = indice.desde1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return cero.plusDays(serie).toString();
    }

    private static int columna(String referencia) {
        int numero = 0;
        for (int i = 0; i < Math.min(3, referencia.length()) && Character.isLetter(referencia.charAt(i)); i++) {
            numero = numero * 26 + referencia.charAt(i) - 'A' + 1;
        }
        return numero - 1;
    }

    private void escribir(int fila, List<String> celdas) {
        if (celdas.isEmpty()) {
            return;
        }
        if (fila <= escritas || fila > FILAS) {
            throw new IllegalArgumentException("Row " + fila);
        }
        if (escritas == 0) {
            encabezado = celdas.stream().map(String::strip).toList();
        }
        csv.append("\r\n".repeat(fila - 1 - escritas));
        for (int i = 0; i < celdas.size(); i++) {
            csv.append(i == 0 ? "\"" : ",\"")
                    .append(celdas.get(i).replace("\"", "\"\""))
                    .append('"');
        }
        csv.append("\r\n");
        escritas = fila;
        if (csv.length() > CARACTERES) {
            throw new IllegalArgumentException("Too long");
        }
    }
}
