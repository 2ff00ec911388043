package mx.conalep.secyt.formatos.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** A typeface reduced to the glyphs in use, which keep their numbers. */
final class Recorte {

    private static final int COMPUESTO_SIGUE = 0x20;
    private static final int PALABRAS = 0x01;
    private static final int ESCALA = 0x08;
    private static final int ESCALA_XY = 0x40;
    private static final int MATRIZ = 0x80;
    private static final int SUMA = 0xB1B0AFBA;

    private final Tipografia tipografia;
    private final BitSet glifos;

    Recorte(Tipografia tipografia, BitSet usados) {
        this.tipografia = tipografia;
        this.glifos = (BitSet) usados.clone();
        glifos.set(0);
        int antes;
        do {
            antes = glifos.cardinality();
            glifos.stream().boxed().toList().forEach(this::componentes);
        } while (glifos.cardinality() > antes);
    }

    /** The file with the tables that a CIDFontType2 needs. */
    byte[] archivo() {
        Map<String, byte[]> tablas = new TreeMap<>();
        for (String intacta : new String[] {"cvt ", "fpgm", "prep"}) {
            if (tipografia.tiene(intacta)) {
                tablas.put(intacta, copia(intacta).array());
            }
        }
        contornos(tablas);
        medidas(tablas);
        tablas.put("head", copia("head").putInt(8, 0).putShort(50, (short) 1).array());
        tablas.put("maxp", copia("maxp").putShort(4, (short) glifos.length()).array());
        return unir(tablas);
    }

    private void contornos(Map<String, byte[]> tablas) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (glifos.length() + 1));
        for (int g = 0; g < glifos.length(); g++) {
            loca.putInt(glyf.size());
            if (glifos.get(g)) {
                ByteBuffer contorno = contorno(g);
                byte[] bytes = new byte[(contorno.capacity() + 3) / 4 * 4];
                contorno.get(0, bytes, 0, contorno.capacity());
                glyf.writeBytes(bytes);
            }
        }
        tablas.put("loca", loca.putInt(glyf.size()).array());
        tablas.put("glyf", glyf.toByteArray());
    }

    private void medidas(Map<String, byte[]> tablas) {
        int largas = tipografia.tabla("hhea").getChar(34);
        ByteBuffer hmtx = tipografia.tabla("hmtx");
        ByteBuffer recortada = ByteBuffer.allocate(4 * glifos.length());
        for (int g = 0; g < glifos.length(); g++) {
            recortada.putShort(hmtx.getShort(4 * Math.min(g, largas - 1)));
            recortada.putShort(hmtx.getShort(g < largas ? 4 * g + 2 : 2 * (g + largas)));
        }
        tablas.put("hmtx", recortada.array());
        tablas.put("hhea", copia("hhea").putShort(34, (short) glifos.length()).array());
    }

    /** A composite glyph draws others. */
    private void componentes(int glifo) {
        ByteBuffer contorno = contorno(glifo);
        if (contorno.capacity() == 0 || contorno.getShort(0) >= 0) {
            return;
        }
        int lugar = 10;
        int banderas;
        do {
            banderas = contorno.getShort(lugar);
            glifos.set(contorno.getChar(lugar + 2));
            lugar += 4 + ((banderas & PALABRAS) != 0 ? 4 : 2);
            lugar += (banderas & ESCALA) != 0 ? 2 : (banderas & ESCALA_XY) != 0 ? 4 : (banderas & MATRIZ) != 0 ? 8 : 0;
        } while ((banderas & COMPUESTO_SIGUE) != 0);
    }

    private ByteBuffer contorno(int glifo) {
        ByteBuffer loca = tipografia.tabla("loca");
        boolean larga = tipografia.tabla("head").getShort(50) != 0;
        int desde = larga ? loca.getInt(4 * glifo) : 2 * loca.getChar(2 * glifo);
        int hasta = larga ? loca.getInt(4 * glifo + 4) : 2 * loca.getChar(2 * glifo + 2);
        return tipografia.tabla("glyf").slice(desde, hasta - desde);
    }

    private ByteBuffer copia(String etiqueta) {
        ByteBuffer tabla = tipografia.tabla(etiqueta);
        byte[] bytes = new byte[tabla.capacity()];
        tabla.get(0, bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static byte[] unir(Map<String, byte[]> tablas) {
        int cuantas = tablas.size();
        int lugar = 12 + 16 * cuantas;
        int total = lugar
                + tablas.values().stream().mapToInt(t -> (t.length + 3) / 4 * 4).sum();
        int potencia = Integer.highestOneBit(cuantas);
        ByteBuffer archivo = ByteBuffer.allocate(total).putInt(0x00010000).putShort((short) cuantas);
        archivo.putShort((short) (16 * potencia)).putShort((short) Integer.numberOfTrailingZeros(potencia));
        archivo.putShort((short) (16 * (cuantas - potencia)));
        int head = 0;
        for (Map.Entry<String, byte[]> tabla : tablas.entrySet()) {
            byte[] datos = tabla.getValue();
            archivo.put(lugar, datos);
            archivo.put(tabla.getKey().getBytes(StandardCharsets.ISO_8859_1));
            archivo.putInt(suma(archivo, lugar, datos.length)).putInt(lugar).putInt(datos.length);
            head = tabla.getKey().equals("head") ? lugar : head;
            lugar += (datos.length + 3) / 4 * 4;
        }
        return archivo.putInt(head + 8, SUMA - suma(archivo, 0, total)).array();
    }

    private static int suma(ByteBuffer archivo, int desde, int largo) {
        int suma = 0;
        for (int i = desde; i < desde + largo; i += 4) {
            suma += archivo.getInt(i);
        }
        return suma;
    }
}
