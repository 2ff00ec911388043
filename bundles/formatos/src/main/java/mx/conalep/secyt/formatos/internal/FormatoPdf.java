package mx.conalep.secyt.formatos.internal;

import java.io.IOException;
import java.io.OutputStream;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.formatos.internal.pdf.InformePdf;
import mx.conalep.secyt.formatos.internal.pdf.Recursos;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** A document to print, sign and keep: tagged for screen readers (PDF/UA-1) and archivable (PDF/A-2a). */
@Component
@FormatoInformeInfo(id = "pdf", nombre = "Documento PDF", tipoMedio = "application/pdf", extension = "pdf")
public final class FormatoPdf implements FormatoInforme {

    private @Nullable Recursos recursos;

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        InformePdf.escribir(informe, recursos(), salida);
    }

    /** Read by the first who asks: most nodes start without a document being written. */
    private synchronized Recursos recursos() throws IOException {
        if (recursos == null) {
            recursos = new Recursos();
        }
        return recursos;
    }
}
