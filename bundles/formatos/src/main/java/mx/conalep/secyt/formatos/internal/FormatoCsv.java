package mx.conalep.secyt.formatos.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import org.osgi.service.component.annotations.Component;

/**
 * RFC 4180 in UTF-8 with a byte order mark. The first record holds the column keys and nothing but rows follows, so that
 * programs read it back: no totals, which a program would add to the rest, nor notes. Demonstration data is told by one
 * more column.
 */
@Component
@FormatoInformeInfo(id = "csv", nombre = "CSV", tipoMedio = "text/csv;charset=UTF-8;header=present", extension = "csv")
public final class FormatoCsv implements FormatoInforme {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String DEMOSTRACION = "demostracion";

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        try {
            registros(informe, salida);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void registros(Informe informe, OutputStream salida) throws IOException {
        salida.write(BOM);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(salida, StandardCharsets.UTF_8);
        List<String> claves = informe.columnas().stream().map(Columna::clave).toList();
        boolean marcar = informe.demostracion() && !claves.contains(DEMOSTRACION);
        csv.writeRecord(registro(claves.stream().map(CeldaSegura::neutro).toList(), marcar, DEMOSTRACION));
        for (Fila fila : informe.filas()) {
            csv.writeRecord(registro(celdas(fila, claves.size()), marcar, "true"));
        }
        csv.flush();
    }

    private static List<String> celdas(Fila fila, int columnas) {
        List<String> celdas = new ArrayList<>(columnas + 1);
        for (int i = 0; i < columnas; i++) {
            boolean texto = fila.valor(i).filter(String.class::isInstance).isPresent();
            celdas.add(texto ? CeldaSegura.neutro(fila.texto(i)) : fila.texto(i));
        }
        return celdas;
    }

    private static List<String> registro(List<String> celdas, boolean marcar, String marca) {
        List<String> registro = new ArrayList<>(celdas);
        if (marcar) {
            registro.add(marca);
        }
        return registro;
    }
}
