package mx.conalep.secyt.portal.internal.normativa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.portal.internal.pagina.Archivo;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts files that came with a form into the archive. Thread-safe. */
@Component(service = Adjuntador.class)
public final class Adjuntador {

    private final Archivos archivos;

    /** Into that one. */
    @Activate
    public Adjuntador(@Reference Archivos archivos) {
        this.archivos = archivos;
    }

    /** Id of the file of a field of the form that was sent; empty when none was chosen. */
    Optional<Long> guardar(Solicitud s, String campo, String unidad) {
        Optional<Archivo> archivo = Forma.archivo(s, campo);
        if (archivo.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = archivo.get().abrir()) {
            return Optional.of(
                    archivos.guardar(s.identidad(), unidad, archivo.get().nombre(), bytes)
                            .id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
