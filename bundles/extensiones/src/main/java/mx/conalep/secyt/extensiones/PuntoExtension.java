package mx.conalep.secyt.extensiones;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract that plugins fulfil, and who fulfils it now.
 *
 * @param contrato the interface that is implemented
 * @param anotacion the annotation with which it is registered
 * @param metodo the one method that must be written
 * @param da what a plugin gives with it, in Spanish
 * @param aportan who contributes, in the order in which keys are given out
 */
public record PuntoExtension(String contrato, String anotacion, String metodo, String da, List<Aporte> aportan) {

    /** Copies the list. */
    public PuntoExtension {
        aportan = List.copyOf(aportan);
    }

    /**
     * One contribution.
     *
     * @param bundle symbolic name of who brings it
     * @param nucleo whether it belongs to the core
     * @param id key under which it is used
     * @param nombre name for people
     * @param motivo why it is not used, in Spanish; null when it is
     */
    public record Aporte(
            String bundle,
            boolean nucleo,
            String id,
            String nombre,
            @Nullable String motivo) {}
}
