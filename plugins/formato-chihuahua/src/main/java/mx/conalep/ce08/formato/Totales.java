package mx.conalep.ce08.formato;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.TipoDato;

/** Suma por indicador las columnas de números e importes, en el orden en que aparecen; los porcentajes no se suman. */
final class Totales {

    private final List<Columna> columnas;
    private final int indicador;
    private final Map<String, Map<Integer, BigDecimal>> sumas = new LinkedHashMap<>();

    Totales(List<Columna> columnas) {
        this.columnas = columnas;
        this.indicador =
                Math.max(0, columnas.stream().map(Columna::clave).toList().indexOf("indicador"));
    }

    void sumar(Fila fila) {
        Map<Integer, BigDecimal> suma = sumas.computeIfAbsent(fila.texto(indicador), i -> new LinkedHashMap<>());
        for (int i = 0; i < columnas.size(); i++) {
            if (suma(columnas.get(i).tipo()) && fila.valor(i).orElse("") instanceof BigDecimal valor) {
                suma.merge(i, valor, BigDecimal::add);
            }
        }
    }

    List<List<Object>> renglones() {
        List<List<Object>> renglones = new ArrayList<>();
        sumas.forEach((clave, suma) -> renglones.add(renglon(clave, suma)));
        return renglones;
    }

    private List<Object> renglon(String clave, Map<Integer, BigDecimal> suma) {
        List<Object> celdas = new ArrayList<>();
        for (int i = 0; i < columnas.size(); i++) {
            BigDecimal total = suma.get(i);
            Object celda = i == indicador ? clave : "";
            celdas.add(total == null ? celda : new Renglones.Numero(total.toPlainString()));
        }
        return celdas;
    }

    private static boolean suma(TipoDato tipo) {
        return tipo == TipoDato.NUMERO || tipo == TipoDato.IMPORTE;
    }
}
