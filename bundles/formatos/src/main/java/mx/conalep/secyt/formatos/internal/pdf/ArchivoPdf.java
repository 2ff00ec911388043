package mx.conalep.secyt.formatos.internal.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The objects of a PDF 1.7 file: numbered, written once, forgotten. Objects that are no streams are gathered into object
 * streams. The file identifier is the digest of what was written, so that equal content gives equal bytes.
 */
final class ArchivoPdf implements AutoCloseable {

    private static final String CABECERA = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
    private static final int LARGO_ID = 32;

    private final OutputStream salida;
    private final MessageDigest huella;
    private final Compresor compresor = new Compresor();
    private final Cruce cruce = new Cruce();
    private final StringBuilder lugares = new StringBuilder();
    private final StringBuilder objetos = new StringBuilder();
    private int reunidos;
    private int flujoActual;
    private long posicion;
    private int siguiente = 1;

    ArchivoPdf(OutputStream salida) throws IOException {
        this.salida = salida;
        try {
            huella = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        escribir(CABECERA.getBytes(ISO_8859_1));
    }

    /** The number of an object that will be written. */
    int reservar() {
        return reservar(1);
    }

    /** The first of so many numbers in a row. */
    int reservar(int cuantos) {
        int primero = siguiente;
        siguiente += cuantos;
        return primero;
    }

    /** Any object but a stream, in ASCII. */
    void objeto(int numero, CharSequence cuerpo) {
        if (reunidos == 0) {
            flujoActual = reservar();
        }
        cruce.enFlujo(numero, flujoActual, reunidos++);
        lugares.append(numero).append(' ').append(objetos.length()).append(' ');
        objetos.append(cuerpo).append('\n');
    }

    /** The same, on its own: what a reader looks for first, without opening an object stream. */
    void suelto(int numero, String cuerpo) throws IOException {
        cruce.directo(numero, posicion);
        escribir((numero + " 0 obj\n" + cuerpo + "\nendobj\n").getBytes(ISO_8859_1));
    }

    /** A stream, compressed; {@code diccionario} without its brackets, length and filter. */
    void flujo(int numero, String diccionario, byte[] datos) throws IOException {
        flujoPlano(numero, diccionario + "/Filter/FlateDecode", compresor.comprimir(datos));
    }

    /** A stream as it is. */
    void flujoPlano(int numero, String diccionario, byte[] datos) throws IOException {
        cruce.directo(numero, posicion);
        escribir((numero + " 0 obj\n<<" + diccionario + "/Length " + datos.length + ">>stream\n").getBytes(ISO_8859_1));
        escribir(datos);
        escribir("\nendstream\nendobj\n".getBytes(ISO_8859_1));
    }

    /** Writes the objects gathered so far. */
    void vaciar() throws IOException {
        if (reunidos > 0) {
            int numero = flujoActual;
            String diccionario = "/Type/ObjStm/N " + reunidos + "/First " + lugares.length();
            byte[] datos = lugares.append(objetos).toString().getBytes(ISO_8859_1);
            reunidos = 0;
            lugares.setLength(0);
            objetos.setLength(0);
            flujo(numero, diccionario, datos);
        }
    }

    /** Writes what is left and where everything lies. */
    void terminar(int catalogo) throws IOException {
        vaciar();
        int numero = reservar();
        long lugar = posicion;
        cruce.directo(numero, lugar);
        byte[] tabla = cruce.tabla(siguiente);
        String id = "<" + HexFormat.of().formatHex(huella.digest()).substring(0, LARGO_ID) + ">";
        escribir((numero + " 0 obj\n<</Type/XRef/Size " + siguiente + "/W[1 5 2]/Root " + catalogo + " 0 R/ID[" + id
                        + id
                        + "]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns " + Cruce.ANCHO + ">>/Length "
                        + tabla.length + ">>stream\n")
                .getBytes(ISO_8859_1));
        escribir(tabla);
        escribir(("\nendstream\nendobj\nstartxref\n" + lugar + "\n%%EOF\n").getBytes(ISO_8859_1));
        salida.flush();
    }

    @Override
    public void close() {
        compresor.liberar();
    }

    private void escribir(byte[] bytes) throws IOException {
        salida.write(bytes);
        huella.update(bytes);
        posicion += bytes.length;
    }
}
