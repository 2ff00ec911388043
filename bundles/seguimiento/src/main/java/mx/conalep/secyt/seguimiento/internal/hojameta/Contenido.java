package mx.conalep.secyt.seguimiento.internal.hojameta;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Conformidades;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.HojasMetas;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.hoja.Celda;
import mx.conalep.secyt.seguimiento.internal.hoja.LibroEditable;
import mx.conalep.secyt.seguimiento.internal.hoja.Lista;
import org.jspecify.annotations.Nullable;

/** The rows of the sheet: goals that there are, and those asked for that are missing. */
final class Contenido {

    private static final List<String> AVISOS = List.of(
            "Llene las cantidades de cada trimestre (t1 a t4), sin acumular, y envíe este libro en la página de metas.",
            "Las celdas en amarillo están observadas: su comentario dice por qué y hasta cuándo hay plazo.",
            "Sólo se aplica lo que cambie. Si alguien más cambió una meta entretanto, se le avisa y no se pisa.");

    private final Metas metas;
    private final Conformidades conformidades;
    private final Unidades unidades;
    private final Indicadores indicadores;

    Contenido(Metas metas, Conformidades conformidades, Unidades unidades, Indicadores indicadores) {
        this.metas = metas;
        this.conformidades = conformidades;
        this.unidades = unidades;
        this.indicadores = indicadores;
    }

    HojasMetas.Descarga libro(Identidad quien, int ejercicio, @Nullable String unidad) {
        Map<Existentes.Clave, Meta> todas =
                Existentes.leer(metas, quien, new FiltroMetas(ejercicio, unidad, null, null));
        Map<String, Set<String>> renglones = renglones(quien, ejercicio, unidad, todas);
        return salida -> {
            try (LibroEditable libro =
                    new LibroEditable(salida, "Metas " + ejercicio, Columnas.TODAS, List.of(lista()), AVISOS)) {
                for (Map.Entry<String, Set<String>> una : renglones.entrySet()) {
                    for (Indicador indicador : indicadores.listar()) {
                        if (una.getValue().contains(indicador.clave())) {
                            libro.fila(fila(
                                    ejercicio,
                                    una.getKey(),
                                    indicador,
                                    todas.get(new Existentes.Clave(ejercicio, una.getKey(), indicador.clave()))));
                        }
                    }
                }
            }
        };
    }

    /** Indicators of each unit: with a goal, or asked for and missing; when nothing was asked, all in use. */
    private Map<String, Set<String>> renglones(
            Identidad quien, int ejercicio, @Nullable String unidad, Map<Existentes.Clave, Meta> todas) {
        Map<String, Set<String>> renglones = new TreeMap<>();
        todas.keySet()
                .forEach(c -> renglones
                        .computeIfAbsent(c.unidad(), u -> new TreeSet<>())
                        .add(c.indicador()));
        for (Linea linea : Linea.values()) {
            conformidades
                    .situacion(quien, ejercicio, linea, unidad)
                    .forEach(s -> renglones
                            .computeIfAbsent(s.unidad(), u -> new TreeSet<>())
                            .addAll(s.faltan()));
        }
        if (renglones.isEmpty()) {
            Set<String> enUso = indicadores.listar().stream()
                    .filter(Indicador::activo)
                    .map(Indicador::clave)
                    .collect(Collectors.toSet());
            Alcance alcance = Alcance.visible(quien, unidades, unidad);
            unidades.listar(Set.of(TipoUnidad.PLANTEL, TipoUnidad.CAST), null, null, null).stream()
                    .filter(u -> alcance.contiene(u.clave(), u.entidad()))
                    .map(Unidad::clave)
                    .forEach(u -> renglones.put(u, enUso));
        }
        return renglones;
    }

    private Lista lista() {
        return new Lista(
                "indicadores",
                List.of("indicador", "nombre", "unidad de medida"),
                indicadores.listar().stream()
                        .filter(Indicador::activo)
                        .map(i -> List.of(i.clave(), i.nombre(), i.unidadMedida()))
                        .toList());
    }

    private static List<Celda> fila(int ejercicio, String unidad, Indicador indicador, @Nullable Meta meta) {
        List<Celda> celdas = new ArrayList<>();
        celdas.add(Celda.de(ejercicio));
        celdas.add(Celda.de(unidad));
        celdas.add(Celda.de(indicador.clave()));
        celdas.add(Celda.de(indicador.nombre()));
        celdas.add(Celda.de(indicador.unidadMedida()));
        for (int t = 1; t <= 4; t++) {
            celdas.add(meta == null ? Celda.de(null) : cantidad(meta, t));
        }
        celdas.add(Celda.de(meta == null ? null : meta.estado()));
        celdas.add(Celda.de(meta == null ? null : observaciones(meta)));
        celdas.add(Celda.de(meta == null ? null : meta.version()));
        return celdas;
    }

    private static Celda cantidad(Meta meta, int trimestre) {
        BigDecimal cantidad = meta.trimestres().get(trimestre - 1);
        String nota = meta.observaciones().stream()
                .filter(o -> o.trimestre() == null || o.trimestre() == trimestre)
                .map(o -> o.motivo() + " (plazo: " + o.vence() + ")")
                .collect(Collectors.joining("\n"));
        return Celda.de(cantidad.stripTrailingZeros().toPlainString()).con(nota.isEmpty() ? null : nota);
    }

    private static String observaciones(Meta meta) {
        return meta.observaciones().stream()
                .map(o -> (o.trimestre() == null ? "" : "T" + o.trimestre() + ": ") + o.motivo() + " (plazo: "
                        + o.vence() + ")")
                .collect(Collectors.joining("; "));
    }
}
