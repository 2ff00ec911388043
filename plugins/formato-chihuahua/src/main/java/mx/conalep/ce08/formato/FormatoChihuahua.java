package mx.conalep.ce08.formato;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import org.osgi.service.component.annotations.Component;

/**
 * Texto separado por punto y coma. La primera letra de cada renglón dice qué es: E encabezado, F filtro, C columnas, D
 * detalle, T total de un indicador, N nota, X cierre con el número de renglones de detalle y de total.
 */
@Component
@FormatoInformeInfo(
        id = "ce08-texto",
        nombre = "Chihuahua: reporte estatal",
        tipoMedio = "text/plain;charset=UTF-8",
        extension = "txt")
public final class FormatoChihuahua implements FormatoInforme {

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        Renglones renglones = new Renglones(salida);
        encabezado(informe, renglones);
        Totales totales = new Totales(informe.columnas());
        long detalles = 0;
        for (Fila fila : informe.filas()) {
            renglones.escribir('D', celdas(fila, informe.columnas().size()));
            totales.sumar(fila);
            detalles++;
        }
        for (List<Object> total : totales.renglones()) {
            renglones.escribir('T', total);
        }
        for (String nota : informe.notas()) {
            renglones.escribir('N', List.of(nota));
        }
        renglones.escribir('X', List.of(detalles, totales.renglones().size()));
        renglones.terminar();
    }

    private static void encabezado(Informe informe, Renglones renglones) throws IOException {
        String origen = informe.demostracion() ? "DATOS DE DEMOSTRACIÓN" : "REGISTRO";
        renglones.escribir('E', List.of("CE-08", informe.clave(), informe.titulo(), origen));
        for (Map.Entry<String, String> filtro : informe.filtros().entrySet()) {
            renglones.escribir('F', List.of(filtro.getKey(), filtro.getValue()));
        }
        renglones.escribir(
                'C', informe.columnas().stream().<Object>map(Columna::clave).toList());
    }

    private static List<Object> celdas(Fila fila, int columnas) {
        Object[] celdas = new Object[columnas];
        for (int i = 0; i < columnas; i++) {
            Object valor = fila.valor(i).orElse("");
            celdas[i] = valor instanceof Number ? new Renglones.Numero(fila.texto(i)) : fila.texto(i);
        }
        return List.of(celdas);
    }
}
