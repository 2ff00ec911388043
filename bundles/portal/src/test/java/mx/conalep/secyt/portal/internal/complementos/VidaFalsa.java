package mx.conalep.secyt.portal.internal.complementos;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.ComplementoGuardado;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Cambio;
import mx.conalep.secyt.extensiones.VidaComplementos;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** Notes what was tried again; keeps no jar. */
public record VidaFalsa(List<String> hechos) implements VidaComplementos {

    @Override
    public ComplementoGuardado instalar(Identidad quien, byte[] jar) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ComplementoGuardado cambiar(Identidad quien, String bundle, Cambio cambio, @Nullable Integer visto) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ComplementoGuardado> buscar(String bundle) {
        return Optional.empty();
    }

    @Override
    public List<ComplementoGuardado> listar() {
        return List.of();
    }

    @Override
    public int reintentar(Identidad quien, String bundle, @Nullable String unidad) {
        hechos.add("reintentar " + bundle + " " + unidad);
        return 1;
    }
}
