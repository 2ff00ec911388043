package mx.conalep.secyt.portal.internal.informes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.portal.internal.pagina.Numeros;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;

/** A report on the screen, page by page. */
final class Muestra {

    private Muestra() {}

    /** What the template shows. */
    static Map<String, Object> de(Solicitud solicitud, FuenteInforme fuente) {
        Informe informe = fuente.generar(solicitud.identidad(), FormaInforme.valores(fuente, solicitud));
        Paginacion paginacion = Paginas.pedida(solicitud);
        List<List<Celda>> filas = new ArrayList<>();
        List<Fila> primeras = new ArrayList<>();
        long total = 0;
        boolean hayMas = false;
        Iterable<Fila> todas = informe.filas();
        for (Fila fila : todas) {
            if (filas.size() == paginacion.tamano() && !(todas instanceof List)) {
                hayMas = true;
                break;
            }
            if (total >= paginacion.desde() && filas.size() < paginacion.tamano()) {
                filas.add(celdas(informe, fila));
                primeras.add(fila);
            }
            total++;
        }
        Pagina<List<Celda>> pagina = new Pagina<>(total, filas, hayMas ? Boolean.TRUE : null);
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("tabla", tabla(informe, filas).con(Paginas.de(solicitud, paginacion, pagina)));
        modelo.put("filtros", informe.filtros());
        modelo.put("notas", informe.notas());
        modelo.put("deDemostracion", informe.demostracion());
        modelo.put("totales", informe.totales().map(t -> totales(informe, t)).orElse(Map.of()));
        Optional<Barras> barras = Barras.de(informe, primeras);
        modelo.put("conBarras", barras.isPresent());
        barras.ifPresent(b -> modelo.put("barras", b));
        return modelo;
    }

    private static Tabla tabla(Informe informe, List<List<Celda>> filas) {
        List<Columna> columnas = informe.columnas().stream()
                .map(c -> numerica(c.tipo()) ? Columna.numero(c.titulo()) : Columna.de(c.titulo()))
                .toList();
        return Tabla.de("renglones", informe.titulo(), columnas, filas)
                .siVacia(Vacio.de(
                        "No hay renglones con lo que eligió",
                        "Cambie el periodo, la unidad o la cifra; lo capturado aparece en «Todo lo capturado»."));
    }

    private static List<Celda> celdas(Informe informe, Fila fila) {
        return IntStream.range(0, informe.columnas().size())
                .mapToObj(i -> celda(informe.columnas().get(i).tipo(), fila, i))
                .toList();
    }

    private static Celda celda(TipoDato tipo, Fila fila, int columna) {
        return Celda.de(escrito(tipo, fila, columna));
    }

    /** A figure as it is written in Mexico, anything else as it is. */
    static String escrito(TipoDato tipo, Fila fila, int columna) {
        Object valor = fila.valor(columna).orElse(null);
        if (valor instanceof BigDecimal numero) {
            return switch (tipo) {
                case IMPORTE -> "$" + Numeros.cantidad(numero, 2);
                case PORCENTAJE -> Numeros.cantidad(numero, 2) + "%";
                default -> Numeros.cantidad(numero, Math.max(0, numero.scale()));
            };
        }
        return fila.texto(columna);
    }

    private static Map<String, String> totales(Informe informe, Fila totales) {
        Map<String, String> valores = new LinkedHashMap<>();
        IntStream.range(0, informe.columnas().size())
                .filter(i -> totales.valor(i).isPresent())
                .forEach(i -> valores.put(
                        informe.columnas().get(i).titulo(),
                        escrito(informe.columnas().get(i).tipo(), totales, i)));
        return valores;
    }

    static boolean numerica(TipoDato tipo) {
        return tipo == TipoDato.NUMERO || tipo == TipoDato.IMPORTE || tipo == TipoDato.PORCENTAJE;
    }
}
