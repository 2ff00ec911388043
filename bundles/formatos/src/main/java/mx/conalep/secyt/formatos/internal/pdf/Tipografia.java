package mx.conalep.secyt.formatos.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A TrueType typeface: its tables, and the glyph and width of each character of the basic plane. Immutable. */
final class Tipografia {

    /** What stands for a character that the typeface lacks. */
    private static final char FALTA = '?';

    private static final int CARACTERES = 1 << 16;

    private final String nombre;
    private final Map<String, ByteBuffer> tablas = new HashMap<>();
    private final char[] glifos = new char[CARACTERES];
    private final short[] anchos = new short[CARACTERES];

    private Tipografia(String nombre, byte[] archivo) {
        this.nombre = nombre;
        ByteBuffer datos = ByteBuffer.wrap(archivo);
        for (int i = 0, lugar = 12; i < datos.getShort(4); i++, lugar += 16) {
            String etiqueta = new String(archivo, lugar, 4, StandardCharsets.ISO_8859_1);
            tablas.put(etiqueta, datos.slice(datos.getInt(lugar + 8), datos.getInt(lugar + 12)));
        }
        leerCaracteres();
        leerAnchos();
    }

    /** One that is in this package. */
    static Tipografia leer(String nombre) throws IOException {
        try (InputStream archivo = Tipografia.class.getResourceAsStream(nombre + ".ttf")) {
            return new Tipografia(
                    nombre, Objects.requireNonNull(archivo, nombre).readAllBytes());
        }
    }

    String nombre() {
        return nombre;
    }

    /** A table of the file, to be read by absolute place only. */
    ByteBuffer tabla(String etiqueta) {
        return Objects.requireNonNull(tablas.get(etiqueta), etiqueta);
    }

    boolean tiene(String etiqueta) {
        return tablas.containsKey(etiqueta);
    }

    int glifo(char c) {
        return glifos[c];
    }

    /** In thousandths of the size. */
    int ancho(char c) {
        return anchos[c];
    }

    int ancho(CharSequence texto) {
        int suma = 0;
        for (int i = 0; i < texto.length(); i++) {
            suma += anchos[texto.charAt(i)];
        }
        return suma;
    }

    /** In thousandths of the size. */
    int milesimas(int unidades) {
        return Math.round(unidades * 1000f / tabla("head").getShort(18));
    }

    /** The text with nothing that cannot be drawn; lines are ended by a line feed. */
    String limpio(String texto) {
        int i = 0;
        while (i < texto.length() && texto.charAt(i) >= ' ' && texto.charAt(i) < 0x7F) {
            i++;
        }
        if (i == texto.length()) {
            return texto;
        }
        StringBuilder limpio = new StringBuilder(texto.length());
        Normalizer.normalize(texto.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> limpio.append(dibujable(c)));
        return limpio.toString();
    }

    private char dibujable(int c) {
        if (c == '\n' || c == '\r') {
            return '\n';
        }
        if (Character.isISOControl(c)) {
            return ' ';
        }
        return c < CARACTERES && glifos[c] != 0 ? (char) c : FALTA;
    }

    /** Format 4 of the character map (OpenType, cmap). Private and formatting characters are left out. */
    private void leerCaracteres() {
        ByteBuffer mapa = subtabla(tabla("cmap"));
        int doble = mapa.getChar(6);
        for (int s = 0; s < doble; s += 2) {
            int fin = mapa.getChar(14 + s);
            int inicio = mapa.getChar(16 + doble + s);
            int delta = mapa.getChar(16 + 2 * doble + s);
            int lugar = 16 + 3 * doble + s;
            int salto = mapa.getChar(lugar);
            for (int c = inicio; c <= fin && c < 0xFFFE; c++) {
                int glifo = salto == 0 ? c : mapa.getChar(lugar + salto + 2 * (c - inicio));
                glifos[c] = glifo == 0 || ajeno(c) ? 0 : (char) (glifo + delta);
            }
        }
    }

    private static boolean ajeno(int c) {
        int clase = Character.getType(c);
        return clase == Character.PRIVATE_USE
                || clase == Character.CONTROL
                || clase == Character.FORMAT
                || clase == Character.SURROGATE
                || clase == Character.UNASSIGNED;
    }

    private static ByteBuffer subtabla(ByteBuffer cmap) {
        for (int i = 0; i < cmap.getChar(2); i++) {
            int lugar = cmap.getInt(4 + 8 * i + 4);
            if (cmap.getChar(lugar) == 4) {
                return cmap.slice(lugar, cmap.capacity() - lugar);
            }
        }
        throw new IllegalStateException("Sin mapa de caracteres del plano básico");
    }

    private void leerAnchos() {
        ByteBuffer medidas = tabla("hmtx");
        int largas = tabla("hhea").getChar(34);
        for (int c = 0; c < CARACTERES; c++) {
            if (glifos[c] != 0) {
                anchos[c] = (short) milesimas(medidas.getChar(4 * Math.min(glifos[c], largas - 1)));
            }
        }
    }
}
