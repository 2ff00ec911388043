package mx.conalep.secyt.extensiones.internal.aprobacion;

import java.time.Instant;
import mx.conalep.secyt.extensiones.Aprobacion.Estado;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code aprobacion}: what was decided, and of which bundle.
 *
 * @param propuesta category that the type asked for then; null for the other contracts
 * @param comentario why; null when nothing was said
 */
record Resolucion(
        Clase clase,
        String clave,
        String bundle,
        String bundleVersion,
        @Nullable String propuesta,
        Estado estado,
        @Nullable String comentario,
        String cuenta,
        Instant momento,
        int version) {

    /** What is in the way of its being in force for what is present, in Spanish; null when nothing is. */
    @Nullable String reparo(Pieza pieza) {
        if (estado != Estado.APROBADA) {
            return "Fue rechazada" + (comentario == null ? "." : ": " + comentario);
        }
        if (!bundle.equals(pieza.origen().bundle())) {
            return "Se aprobó la del complemento " + bundle + ", que es otro; pida que se apruebe ésta.";
        }
        return clase == Clase.TIPO ? categoriaDistinta(pieza) : versionDistinta(pieza);
    }

    private @Nullable String categoriaDistinta(Pieza pieza) {
        String hoy = pieza.propiedades().texto("categoria");
        return hoy.equals(propuesta)
                ? null
                : "Se aprobó que sumara como «" + propuesta + "» y hoy propone «" + hoy + "»; pida que se apruebe.";
    }

    /** What moves money is approved as it is; a later version is another thing. */
    private @Nullable String versionDistinta(Pieza pieza) {
        String hoy = pieza.origen().version();
        return hoy.equals(bundleVersion)
                ? null
                : "Se aprobó la versión " + bundleVersion + " y está la " + hoy + "; pida que se apruebe ésta.";
    }
}
