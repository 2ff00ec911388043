package mx.conalep.secyt.documentos.internal;

import java.io.IOException;
import java.io.OutputStream;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Documentos;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** The writers, each made when it is first needed: most nodes start long before anybody wants a document. */
@Component
public final class Documentero implements Documentos {

    private @Nullable EscritorPdf pdf;

    @Override
    public void pdf(Documento documento, OutputStream salida) throws IOException {
        escritorPdf().escribir(documento, salida);
    }

    @Override
    public void docx(Documento documento, OutputStream salida) throws IOException {
        EscritorDocx.escribir(documento, salida);
    }

    @Override
    public byte[] qr(String texto) {
        return Qr.png(texto);
    }

    private synchronized EscritorPdf escritorPdf() throws IOException {
        if (pdf == null) {
            pdf = new EscritorPdf();
        }
        return pdf;
    }
}
