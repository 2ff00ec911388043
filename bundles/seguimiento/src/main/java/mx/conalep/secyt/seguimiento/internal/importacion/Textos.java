package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.seguimiento.Servicio;
import org.jspecify.annotations.Nullable;

/** A record as the cells of a row, by column. */
final class Textos {

    /** Hexadecimal digits that tell two rows apart. */
    private static final int HUELLA = 16;

    private Textos() {}

    /** The cells that say something. */
    static Map<String, String> de(Servicio s) {
        Map<String, String> celdas = new LinkedHashMap<>();
        poner(celdas, "tipo", s.tipo());
        poner(celdas, "unidad", s.unidad());
        poner(celdas, "oferta", s.oferta());
        poner(celdas, "fechaInicio", s.fechaInicio());
        poner(celdas, "fechaFin", s.fechaFin());
        poner(celdas, "horas", s.horas());
        poner(celdas, "modalidad", s.modalidad());
        poner(celdas, "sector", s.sector());
        poner(celdas, "participantesHombres", s.participantesHombres());
        poner(celdas, "participantesMujeres", s.participantesMujeres());
        poner(celdas, "participantesOtro", s.participantesOtro());
        poner(celdas, "acreditados", s.acreditados());
        poner(celdas, "cuota", s.cuota().toPlainString());
        poner(celdas, "usuario", s.usuario());
        poner(celdas, "requerimiento", s.requerimiento());
        poner(celdas, "convenio", s.convenio());
        poner(celdas, "origen", s.origen());
        poner(celdas, "cerrado", s.cerrado());
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
