package mx.conalep.secyt.formatos.internal;

import java.io.IOException;
import java.io.OutputStream;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.formatos.internal.xlsx.Libro;
import org.osgi.service.component.annotations.Component;

/** A workbook to go on working with: typed cells under a frozen heading, and a sheet that says what they are. */
@Component
@FormatoInformeInfo(
        id = "xlsx",
        nombre = "Hoja de cálculo",
        tipoMedio = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        extension = "xlsx")
public final class FormatoXlsx implements FormatoInforme {

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        new Libro(informe, salida).escribir();
    }
}
