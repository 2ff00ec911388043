package mx.conalep.secyt.portal.internal.piezas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Archivo;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts files that came with a form into the archive, and finds those that came before it. Thread-safe. */
@Component(service = Adjuntador.class)
public final class Adjuntador {

    private final Archivos archivos;

    /** Into that one. */
    @Activate
    public Adjuntador(@Reference Archivos archivos) {
        this.archivos = archivos;
    }

    /** How a file gets into the archive. */
    @FunctionalInterface
    public interface Entrega {

        /** Id of the file. */
        long guardar(String nombre, InputStream bytes) throws IOException;
    }

    /** Id of the file of a field of the form that was sent; empty when none was chosen. */
    public Optional<Long> uno(Solicitud s, String campo, String unidad) {
        return deCampo(s, Forma.de(s) + "-" + campo, unidad);
    }

    /** The same of a field whose form is the only one of its page. */
    public Optional<Long> deCampo(Solicitud s, String campo, String unidad) {
        Optional<Long> recibido = recibidos(s, campo).findFirst();
        return recibido.isPresent()
                ? recibido
                : s.archivo(campo)
                        .map(a -> guardar(
                                a,
                                (nombre, bytes) -> archivos.guardar(s.identidad(), unidad, nombre, bytes)
                                        .id()));
    }

    /**
     * All of a field of the form that was sent.
     *
     * @param ids gets them one by one, so that what is there already is not lost when one is refused
     */
    public static void todos(Solicitud s, String campo, List<Long> ids, Entrega entrega) {
        String nombre = Forma.de(s) + "-" + campo;
        recibidos(s, nombre).forEach(ids::add);
        for (Archivo archivo : s.archivos(nombre)) {
            ids.add(conCampo(campo, archivo, entrega));
        }
    }

    /** Those that came in pieces, or with the same form when it was refused. */
    private static Stream<Long> recibidos(Solicitud s, String campo) {
        return s.parametros(campo + "-recibidos").stream()
                .flatMap(r -> Stream.of(r.split(",", -1)))
                .filter(r -> r.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct();
    }

    private static long conCampo(String campo, Archivo archivo, Entrega entrega) {
        try {
            return guardar(archivo, entrega);
        } catch (Problema e) {
            if (e.estado() == 413 || e.estado() == 415) {
                throw Problema.campo(campo, String.valueOf(e.getMessage()), archivo.nombre());
            }
            throw e;
        }
    }

    private static long guardar(Archivo archivo, Entrega entrega) {
        try (InputStream bytes = archivo.abrir()) {
            return entrega.guardar(archivo.nombre(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
