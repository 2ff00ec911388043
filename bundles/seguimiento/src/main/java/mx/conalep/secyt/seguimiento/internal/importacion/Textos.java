package mx.conalep.secyt.seguimiento.internal.importacion;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.servicio.CampoServicio;
import org.jspecify.annotations.Nullable;

/** A record as the cells of a row, by column. */
final class Textos {

    /** Hexadecimal digits that tell two rows apart. */
    private static final int HUELLA = 16;

    private Textos() {}

    /** The cells that say something. */
    static Map<String, String> de(Servicio s) {
        Map<String, String> celdas = new LinkedHashMap<>();
        for (CampoServicio campo : CampoServicio.values()) {
            Object valor = campo.de(s);
            poner(celdas, campo.clave(), valor instanceof BigDecimal cifra ? cifra.toPlainString() : valor);
        }
        s.datos().forEach((clave, valor) -> poner(celdas, Encabezado.DATOS + clave, valor));
        s.justificaciones().forEach(j -> poner(celdas, Encabezado.JUSTIFICACIONES + j.ruta(), j.texto()));
        return celdas;
    }

    private static void poner(Map<String, String> celdas, String columna, @Nullable Object valor) {
        if (valor != null) {
            celdas.put(columna, valor.toString());
        }
    }

    /** What tells whether somebody changed a row: a digest of what its cells say. */
    static String huella(Map<String, String> canonicas) {
        TreeMap<String, String> ordenadas = new TreeMap<>(canonicas);
        Columnas.CLAVES.forEach(ordenadas::remove);
        StringBuilder texto = new StringBuilder();
        ordenadas.forEach(
                (clave, valor) -> texto.append(clave).append('\0').append(valor).append('\0'));
        return "h" + Sha256.of(texto.toString()).substring(0, HUELLA);
    }
}
