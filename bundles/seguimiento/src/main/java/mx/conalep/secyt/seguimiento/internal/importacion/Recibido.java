package mx.conalep.secyt.seguimiento.internal.importacion;

import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.seguimiento.ClaseImportacion;

/** A file that was sent, looked over before anything of it is stored. */
final class Recibido {

    private static final int FILAS = 100_000;
    private static final int CONTADAS = 1_000;

    private final byte[] csv;
    private final String huella;
    private final int filas;

    private Recibido(byte[] csv, String huella, int filas) {
        this.csv = csv;
        this.huella = huella;
        this.filas = filas;
    }

    /**
     * Looks it over.
     *
     * @throws Problema 415 when it is no file that we read, 422 for its header or size
     */
    static Recibido de(byte[] contenido, ClaseImportacion clase, Columnas columnas) {
        byte[] csv = Libro.es(contenido) ? Libro.csv(contenido, columnas.fechas()) : contenido.clone();
        Hoja hoja = new Hoja(Codificacion.texto(csv));
        Encabezado.de(hoja.encabezado(), clase, columnas);
        return new Recibido(csv, Sha256.of(contenido), contar(hoja));
    }

    private static int contar(Hoja hoja) {
        int filas = 0;
        for (int leidas = -1; leidas != 0; filas += leidas) {
            leidas = hoja.siguientes(CONTADAS).size();
            if (filas + leidas > FILAS) {
                throw Problema.campo("archivo", "Tiene más de 100000 renglones; divídalo en varios archivos.", null);
            }
        }
        if (filas == 0) {
            throw Problema.campo("archivo", "No tiene renglones después del encabezado; agregue los servicios.", null);
        }
        return filas;
    }

    /** The file as CSV, with the same row numbers. */
    byte[] csv() {
        return csv.clone();
    }

    /** SHA-256 of what was sent. */
    String huella() {
        return huella;
    }

    /** Rows, without header and blank ones. */
    int filas() {
        return filas;
    }
}
