package mx.conalep.secyt.formatos.internal.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A typeface in one document: remembers which characters were drawn and, at the end, embeds their glyphs. The code of a
 * character in a page is the character itself, so that its text is plain; a map leads from it to the glyph.
 */
final class Letra {

    private static final HexFormat HEX = HexFormat.of();
    private static final int POR_BLOQUE = 100;
    private static final String MAPA = """
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;

    private final Tipografia tipografia;
    private final String recurso;
    private final int numero;
    private final BitSet usados = new BitSet();

    /** Under the name that pages know it by, as the object of that number. */
    Letra(Tipografia tipografia, String recurso, int numero) {
        this.tipografia = tipografia;
        this.recurso = recurso;
        this.numero = numero;
    }

    String recurso() {
        return recurso;
    }

    int numero() {
        return numero;
    }

    Tipografia tipografia() {
        return tipografia;
    }

    double ancho(CharSequence texto, double tamano) {
        return tipografia.ancho(texto) * tamano / 1000;
    }

    /** Codes of a clean text. */
    void codigos(CharSequence texto, StringBuilder destino) {
        for (int i = 0; i < texto.length(); i++) {
            char c = texto.charAt(i);
            usados.set(c);
            HEX.toHexDigits(destino, (byte) (c >> 8));
            HEX.toHexDigits(destino, (byte) c);
        }
    }

    /** Writes the font, its metrics, its glyphs and its text map. */
    void escribir(ArchivoPdf archivo) throws IOException {
        int hija = archivo.reservar(5);
        String nombre = etiqueta() + "+" + tipografia.nombre();
        archivo.objeto(
                numero,
                "<</Type/Font/Subtype/Type0/BaseFont/" + nombre + "/Encoding/Identity-H/DescendantFonts[" + hija
                        + " 0 R]/ToUnicode " + (hija + 4) + " 0 R>>");
        archivo.objeto(
                hija,
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + nombre
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                        + (hija + 1) + " 0 R/CIDToGIDMap " + (hija + 3) + " 0 R/W[" + anchos() + "]>>");
        archivo.objeto(hija + 1, descriptor(nombre, hija + 2));
        byte[] recorte = new Recorte(tipografia, glifos()).archivo();
        archivo.flujo(hija + 2, "/Length1 " + recorte.length, recorte);
        archivo.flujo(hija + 3, "", mapaDeGlifos());
        archivo.flujo(hija + 4, "", mapaDeTexto().getBytes(ISO_8859_1));
    }

    private String descriptor(String nombre, int programa) {
        ByteBuffer head = tipografia.tabla("head");
        ByteBuffer hhea = tipografia.tabla("hhea");
        return "<</Type/FontDescriptor/FontName/" + nombre + "/Flags 4/FontBBox[" + medida(head, 36) + " "
                + medida(head, 38) + " " + medida(head, 40) + " " + medida(head, 42) + "]/ItalicAngle 0/Ascent "
                + medida(hhea, 4) + "/Descent " + medida(hhea, 6) + "/CapHeight " + medida(tipografia.tabla("OS/2"), 88)
                + "/StemV 80/FontFile2 " + programa + " 0 R>>";
    }

    private int medida(ByteBuffer tabla, int lugar) {
        return tipografia.milesimas(tabla.getShort(lugar));
    }

    /** Six letters that tell this choice of glyphs from others, the same for the same choice. */
    private String etiqueta() {
        int resto = usados.hashCode() & Integer.MAX_VALUE;
        StringBuilder letras = new StringBuilder();
        for (int i = 0; i < 6; i++, resto /= 26) {
            letras.append((char) ('A' + resto % 26));
        }
        return letras.toString();
    }

    private String anchos() {
        return usados.stream()
                .mapToObj(c -> c + "[" + tipografia.ancho((char) c) + "]")
                .collect(Collectors.joining());
    }

    private BitSet glifos() {
        BitSet glifos = new BitSet();
        usados.stream().forEach(c -> glifos.set(tipografia.glifo((char) c)));
        return glifos;
    }

    private byte[] mapaDeGlifos() {
        ByteBuffer mapa = ByteBuffer.allocate(2 * usados.length());
        usados.stream().forEach(c -> mapa.putChar(2 * c, (char) tipografia.glifo((char) c)));
        return mapa.array();
    }

    private String mapaDeTexto() {
        StringBuilder mapa = new StringBuilder(MAPA);
        int[] codigos = usados.stream().toArray();
        for (int i = 0; i < codigos.length; i++) {
            if (i % POR_BLOQUE == 0) {
                mapa.append(Math.min(POR_BLOQUE, codigos.length - i)).append(" beginbfchar\n");
            }
            String codigo = "<" + HEX.toHexDigits((char) codigos[i]) + ">";
            mapa.append(codigo).append(codigo).append('\n');
            if (i % POR_BLOQUE == POR_BLOQUE - 1 || i == codigos.length - 1) {
                mapa.append("endbfchar\n");
            }
        }
        return mapa.append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
