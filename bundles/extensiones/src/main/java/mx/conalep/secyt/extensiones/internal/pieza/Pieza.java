package mx.conalep.secyt.extensiones.internal.pieza;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import mx.conalep.secyt.api.campo.Campo;
import org.jspecify.annotations.Nullable;

/**
 * One service that a bundle contributes. The instance is asked for when it is first called, inside the guard, and let go
 * when the bundle goes. Thread-safe.
 */
public final class Pieza {

    /** The core first, then whoever came first. */
    public static final Comparator<Pieza> ORDEN =
            Comparator.comparing((Pieza p) -> !p.origen.nucleo()).thenComparingLong(p -> p.orden);

    private final Clase clase;
    private final Propiedades propiedades;
    private final Origen origen;
    private final long orden;
    private final Fuente fuente;
    private volatile @Nullable Object instancia;
    private volatile boolean retirada;
    private volatile @Nullable List<Campo> ajustes;
    private volatile @Nullable String reparo;

    public Pieza(Clase clase, Propiedades propiedades, Origen origen, long orden, Fuente fuente) {
        this.clase = clase;
        this.propiedades = propiedades;
        this.origen = origen;
        this.orden = orden;
        this.fuente = fuente;
    }

    public Clase clase() {
        return clase;
    }

    public String id() {
        return propiedades.texto("id");
    }

    public String nombre() {
        return propiedades.texto("nombre");
    }

    public Propiedades propiedades() {
        return propiedades;
    }

    public Origen origen() {
        return origen;
    }

    public @Nullable String defecto() {
        return clase.defecto(propiedades);
    }

    /** What was found wrong once it was called, in Spanish; null when nothing was. */
    public @Nullable String reparo() {
        return reparo;
    }

    /** Takes note of what was found wrong; null when it was mended. */
    public void reparar(@Nullable String motivo) {
        reparo = motivo;
    }

    /** The service itself; runs plugin code the first time. */
    public Object instancia() throws FallaException {
        Object actual = instancia;
        return actual == null ? crear() : actual;
    }

    /** What can be set of it; asked for the first time. */
    public List<Campo> ajustes(Function<Pieza, List<Campo>> preguntar) {
        List<Campo> conocidos = ajustes;
        if (conocidos == null) {
            conocidos = preguntar.apply(this);
            ajustes = conocidos;
        }
        return conocidos;
    }

    /** Lets the service go: whoever is in the middle of a call ends it, nobody begins another. */
    public void retirar() {
        retirada = true;
        instancia = null;
        fuente.soltar();
    }

    private synchronized Object crear() throws FallaException {
        Object actual = instancia;
        if (actual != null) {
            return actual;
        }
        Object nueva = retirada ? null : fuente.pedir();
        if (nueva == null) {
            throw new FallaException("el bundle ya no lo ofrece o no pudo crearlo");
        }
        instancia = nueva;
        if (retirada) {
            instancia = null;
        }
        return nueva;
    }

    /** Where the instance comes from: the service registry. */
    public interface Fuente {

        /** The service, or null when it is gone. */
        @Nullable Object pedir();

        /** Gives it back. */
        void soltar();
    }
}
