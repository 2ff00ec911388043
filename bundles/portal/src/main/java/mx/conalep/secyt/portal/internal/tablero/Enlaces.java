package mx.conalep.secyt.portal.internal.tablero;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses that lead to the board and to its report. */
public final class Enlaces {

    private Enlaces() {}

    /** The board of a unit in the quarter of today. */
    public static String tablero(String unidad) {
        return con("/tablero", Map.of("unidad", unidad));
    }

    static String tablero(Corte corte, Lugar lugar, String indicador) {
        Map<String, String> parametros = corte(corte);
        parametros.put("nivel", nivel(lugar));
        if (!lugar.esNacion()) {
            parametros.put("unidad", lugar.clave());
        }
        parametros.put("indicador", indicador);
        return con("/tablero", parametros);
    }

    /** The services behind the figures of a unit. */
    static String servicios(Corte corte, Lugar lugar) {
        Map<String, String> parametros = corte(corte);
        if (corte.trimestre() == null) {
            parametros.remove("trimestre");
        }
        parametros.put("unidad", lugar.clave());
        return con("/servicios", parametros);
    }

    static String informe(Corte corte, Lugar lugar, String formato) {
        Map<String, String> parametros = corte(corte);
        if ("anual".equals(corte.clave())) {
            parametros.remove("trimestre");
        }
        parametros.put("nivel", lugar.esNacion() ? "estatal" : "plantel");
        if (!lugar.esNacion()) {
            parametros.put("unidad", lugar.clave());
        }
        parametros.put("formato", formato);
        return con("/api/v1/informes/metas-resultados", parametros);
    }

    private static String nivel(Lugar lugar) {
        return switch (lugar.clase()) {
            case NACION -> "nacional";
            case ESTADO -> "estatal";
            case UNIDAD -> "plantel";
        };
    }

    private static Map<String, String> corte(Corte corte) {
        Map<String, String> parametros = new LinkedHashMap<>();
        parametros.put("ejercicio", Integer.toString(corte.ejercicio()));
        parametros.put("trimestre", corte.clave());
        return parametros;
    }

    private static String con(String ruta, Map<String, String> parametros) {
        return parametros.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", ruta + "?", ""));
    }
}
