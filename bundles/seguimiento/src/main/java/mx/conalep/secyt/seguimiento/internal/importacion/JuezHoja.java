package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCapturas;

/**
 * Rows of a sheet that was downloaded and edited. One that was not touched is told by its digest and costs nothing; of the
 * others only what differs from the record is applied, and nothing when the record moved on meanwhile.
 */
final class JuezHoja implements Juez {

    private final JuezNuevos nuevos;
    private final StoredCapturas capturas;
    private final Columnas columnas;

    JuezHoja(JuezNuevos nuevos, StoredCapturas capturas, Columnas columnas) {
        this.nuevos = nuevos;
        this.capturas = capturas;
        this.columnas = columnas;
    }

    /** A row whose record is looked for. */
    private record Tocado(Renglon renglon, Map<String, String> celdas) {
        String folio() {
            return celdas.getOrDefault(Columnas.FOLIO, "");
        }
    }

    @Override
    public List<Juicio> juzgar(Identidad quien, Encabezado encabezado, List<Renglon> renglones) {
        List<Tocado> todos = renglones.stream().map(r -> tocado(encabezado, r)).toList();
        Set<String> folios = new LinkedHashSet<>();
        todos.stream().filter(this::cambiado).map(Tocado::folio).forEach(folios::add);
        folios.remove("");
        Map<String, Servicio> actuales = capturas.visibles(quien, folios);
        Set<String> vistos = new LinkedHashSet<>();
        List<Juicio> juicios = new ArrayList<>();
        for (Tocado t : todos) {
            juicios.add(
                    t.folio().isEmpty() || vistos.add(t.folio())
                            ? juzgar(quien, encabezado, t, actuales)
                            : malo(t, Columnas.FOLIO, "El folio está en dos renglones; deje uno solo."));
        }
        return juicios;
    }

    private Tocado tocado(Encabezado encabezado, Renglon renglon) {
        return new Tocado(renglon, columnas.canonicas(encabezado.celdas(renglon)));
    }

    private boolean cambiado(Tocado tocado) {
        return !Textos.huella(tocado.celdas()).equals(tocado.celdas().get(Columnas.HUELLA));
    }

    private Juicio juzgar(Identidad quien, Encabezado encabezado, Tocado tocado, Map<String, Servicio> actuales) {
        int fila = tocado.renglon().fila();
        if (tocado.folio().isEmpty()) {
            return nuevo(quien, tocado);
        }
        if (!cambiado(tocado)) {
            return Juicio.igual(fila);
        }
        Servicio actual = actuales.get(tocado.folio());
        if (actual == null) {
            return malo(
                    tocado,
                    Columnas.FOLIO,
                    "No hay un servicio suyo con ese folio; descargue la hoja de nuevo, o deje el folio vacío si es nuevo.");
        }
        Map<String, String> tiene = columnas.canonicas(Textos.de(actual));
        Map<String, String> diferencias = diferencias(encabezado, tocado.celdas(), tiene);
        if (diferencias.isEmpty()) {
            return Juicio.igual(fila);
        }
        return String.valueOf(actual.version()).equals(tocado.celdas().get(Columnas.VERSION))
                ? cambio(quien, tocado, actual, tiene, diferencias)
                : conflicto(fila, actual, tiene, diferencias);
    }

    private Juicio nuevo(Identidad quien, Tocado tocado) {
        Map<String, String> celdas = new LinkedHashMap<>(tocado.celdas());
        Columnas.CLAVES.forEach(celdas::remove);
        return nuevos.juzgar(quien, Lectura.leer(tocado.renglon(), celdas));
    }

    /** What the row says otherwise, by column; an empty text where it takes something away. */
    private static Map<String, String> diferencias(
            Encabezado encabezado, Map<String, String> dice, Map<String, String> tiene) {
        Map<String, String> diferencias = new LinkedHashMap<>();
        for (String columna : encabezado.columnas()) {
            String mio = dice.getOrDefault(columna, "");
            if (!Columnas.CLAVES.contains(columna) && !mio.equals(tiene.getOrDefault(columna, ""))) {
                diferencias.put(columna, mio);
            }
        }
        return diferencias;
    }

    private Juicio cambio(
            Identidad quien,
            Tocado tocado,
            Servicio actual,
            Map<String, String> tiene,
            Map<String, String> diferencias) {
        Map<String, String> juntas = new LinkedHashMap<>(tiene);
        juntas.putAll(diferencias);
        Leido leido = Lectura.leer(tocado.renglon(), juntas);
        try {
            Juicio juicio = Juicio.edicion(tocado.renglon().fila(), capturas.revisar(quien, actual, leido.captura()));
            return leido.errores().isEmpty() ? juicio : Juicio.malo(leido, List.of());
        } catch (RuntimeException e) {
            return Juicio.malo(leido, Falla.errores(tocado.renglon().fila(), e));
        }
    }

    private static Juicio conflicto(
            int fila, Servicio actual, Map<String, String> tiene, Map<String, String> diferencias) {
        Map<String, String> actuales = new HashMap<>();
        List<ErrorCampo> mias = new ArrayList<>();
        diferencias.forEach((columna, mio) -> {
            String suyo = tiene.getOrDefault(columna, "");
            actuales.put(columna, suyo);
            mias.add(new ErrorCampo(
                    columna,
                    "Alguien cambió este servicio después de que usted lo descargó (va en la versión "
                            + actual.version() + "): ahora dice «" + suyo + "» y usted puso «" + mio
                            + "». Deje el que vale en la hoja respondida, o descargue su periodo de nuevo.",
                    mio));
        });
        return Juicio.conflicto(fila, actual, mias, actuales);
    }

    private static Juicio malo(Tocado tocado, String columna, String mensaje) {
        String valor = tocado.celdas().get(columna);
        return Juicio.malo(tocado.renglon().fila(), List.of(new ErrorCampo(columna, mensaje, valor)));
    }
}
