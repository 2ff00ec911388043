package mx.conalep.secyt.seguimiento.internal.importacion;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.Descarga;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.Importaciones;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import org.jspecify.annotations.Nullable;

/** A file that comes with a request. */
record Subida(
        Importaciones importaciones, Idempotencia idempotencia, ContainerRequestContext peticion, Identidad quien) {

    static final long MAXIMO = 20L * 1024 * 1024;

    /** Takes it; 202 with where its progress is. */
    Response recibir(
            ClaseImportacion clase,
            @Nullable String modo,
            @Nullable String nombre,
            @Nullable String repetir,
            InputStream archivo)
            throws IOException {
        byte[] contenido = archivo.readAllBytes();
        ModoImportacion pedido = Palabras.una(ModoImportacion.class, modo, "modo");
        ModoImportacion cual = pedido == null ? ModoImportacion.REVISION : pedido;
        return idempotencia.ejecutar(
                peticion,
                quien.cuenta(),
                antes -> importaciones.iniciar(quien.con(antes), nombre, clase, cual, "si".equals(repetir), contenido),
                Subida::aceptada);
    }

    static Response aceptada(Importacion nueva) {
        return Response.accepted(nueva)
                .location(URI.create("servicios/importaciones/" + nueva.id()))
                .build();
    }

    static Response descargar(Descarga descarga) {
        return Response.ok((StreamingOutput) salida -> descarga.contenido().escribir(salida), descarga.tipo())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + descarga.nombre().replaceAll("[^\\w.-]", "_") + "\"")
                .build();
    }
}
