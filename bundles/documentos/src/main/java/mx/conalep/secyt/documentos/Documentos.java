package mx.conalep.secyt.documentos;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Writes documents; the same document gives the same bytes. Thread-safe. */
@ProviderType
public interface Documentos {

    /** Media type of DOCX. */
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Writes a tagged PDF (PDF/UA-1 and PDF/A-2a); does not close. */
    void pdf(Documento documento, OutputStream salida) throws IOException;

    /** Writes a DOCX; does not close. */
    void docx(Documento documento, OutputStream salida) throws IOException;

    /** A QR as PNG. */
    byte[] qr(String texto);
}
