package mx.conalep.secyt.normativa.internal;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Descarga;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Documentos;

/** Files as answers. */
public final class Adjuntos {

    private Adjuntos() {}

    /** A file of the archive, to keep and never to open in the browser's place. */
    public static Response de(Archivos archivos, Archivo archivo) {
        StreamingOutput cuerpo = salida -> {
            try (InputStream bytes = archivos.abrir(archivo)) {
                bytes.transferTo(salida);
            }
        };
        return Response.ok(cuerpo, archivo.tipo())
                .header(HttpHeaders.CONTENT_LENGTH, archivo.tamano())
                .header(HttpHeaders.CONTENT_DISPOSITION, Descarga.adjunto(archivo.nombre()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** A document as PDF. */
    public static Response pdf(Documentos documentos, Documento documento, String nombre) {
        StreamingOutput cuerpo = salida -> documentos.pdf(documento, salida);
        return Response.ok(cuerpo, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, Descarga.adjunto(nombre + ".pdf"))
                .build();
    }
}
