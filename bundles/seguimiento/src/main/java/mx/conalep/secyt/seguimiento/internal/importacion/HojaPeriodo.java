package mx.conalep.secyt.seguimiento.internal.importacion;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.Csv;
import mx.conalep.secyt.seguimiento.Devolucion;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.hoja.Celda;
import mx.conalep.secyt.seguimiento.internal.hoja.ClaseColumna;
import mx.conalep.secyt.seguimiento.internal.hoja.Columna;
import mx.conalep.secyt.seguimiento.internal.hoja.LibroEditable;
import mx.conalep.secyt.seguimiento.internal.hoja.Lista;
import org.jspecify.annotations.Nullable;

/** Services of a period as a sheet: one row each, and empty ones for new services. */
final class HojaPeriodo {

    static final List<Columna> CLAVES = List.of(
            Columna.fija("folio", "Identifica el servicio; vacío en los nuevos. No lo cambie.", ClaseColumna.TEXTO),
            Columna.fija(
                    "version",
                    "Versión del servicio cuando se descargó: así se sabe si alguien lo cambió después.",
                    ClaseColumna.ENTERO),
            Columna.fija("estado", "Hasta dónde va el servicio; sólo informa.", ClaseColumna.TEXTO));
    static final Columna HUELLA = Columna.fija(
                    "huella", "Dice si usted cambió el renglón; no la toque.", ClaseColumna.TEXTO)
            .escondida();
    static final int VACIAS = 200;

    private final List<Columna> columnas = new ArrayList<>(CLAVES);
    private final Columnas campos;
    private final List<Servicio> servicios;

    HojaPeriodo(Columnas campos, List<Servicio> servicios) {
        this.campos = campos;
        this.servicios = List.copyOf(servicios);
        columnas.addAll(campos.todas());
        Set<String> otras = new LinkedHashSet<>();
        servicios.forEach(s -> otras.addAll(Textos.de(s).keySet()));
        campos.todas().forEach(c -> otras.remove(c.clave()));
        otras.forEach(clave -> columnas.add(Columna.de(clave, campos.remedio(clave), campos.clase(clave))));
        columnas.add(HUELLA);
    }

    void csv(OutputStream salida) throws IOException {
        Csv csv = new Csv(salida);
        csv.fila(columnas.stream().map(Columna::clave).toList());
        for (Servicio servicio : servicios) {
            csv.fila(fila(servicio).stream().map(Celda::texto).toList());
        }
        csv.terminar();
    }

    void xlsx(OutputStream salida, List<Lista> listas, List<String> notas) throws IOException {
        try (LibroEditable libro = new LibroEditable(salida, "Servicios", columnas, listas, notas)) {
            for (Servicio servicio : servicios) {
                libro.fila(fila(servicio));
            }
            libro.vacias(VACIAS);
        }
    }

    private List<Celda> fila(Servicio servicio) {
        Map<String, String> textos = Textos.de(servicio);
        textos.put(Columnas.HUELLA, Textos.huella(campos.canonicas(textos)));
        textos.put(Columnas.FOLIO, servicio.folio());
        textos.put(Columnas.VERSION, String.valueOf(servicio.version()));
        textos.put(Columnas.ESTADO, servicio.estado().clave());
        return columnas.stream()
                .map(c -> Celda.de(textos.get(c.clave())).con(nota(servicio.devolucion(), c.clave())))
                .toList();
    }

    private static @Nullable String nota(@Nullable Devolucion devolucion, String columna) {
        if (devolucion == null) {
            return null;
        }
        boolean todo = devolucion.campos().isEmpty() && columna.equals(Columnas.ESTADO);
        boolean suya = devolucion.campos().stream().anyMatch(c -> columna.equals(c) || columna.startsWith(c + "."));
        return todo || suya
                ? "Devuelto: " + devolucion.motivo() + " Puede corregirse hasta el " + devolucion.hasta() + "."
                : null;
    }
}
