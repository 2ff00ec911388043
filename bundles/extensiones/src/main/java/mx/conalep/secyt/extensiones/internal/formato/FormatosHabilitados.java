package mx.conalep.secyt.extensiones.internal.formato;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Formatos;
import mx.conalep.secyt.extensiones.internal.decision.AjustesUnidad;
import mx.conalep.secyt.extensiones.internal.decision.Habilitacion;
import mx.conalep.secyt.extensiones.internal.registro.FormatoGuardado;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The formats of the current view that the caller's units have, with the settings of his unit. */
@Component
public final class FormatosHabilitados implements Formatos {

    private final Rastreador rastreador;
    private final Habilitacion habilitacion;
    private final AjustesUnidad ajustes;
    private final Unidades unidades;

    /** Reads what the tracker sees. */
    @Activate
    public FormatosHabilitados(
            @Reference Rastreador rastreador,
            @Reference Habilitacion habilitacion,
            @Reference AjustesUnidad ajustes,
            @Reference Unidades unidades) {
        this.rastreador = rastreador;
        this.habilitacion = habilitacion;
        this.ajustes = ajustes;
        this.unidades = unidades;
    }

    @Override
    public Optional<FormatoDisponible> buscar(Identidad quien, String id) {
        return Optional.ofNullable(rastreador.vista().formatos().get(id))
                .filter(f -> permite(quien, f))
                .map(f -> para(f, unidad(quien, unidades)));
    }

    private FormatoDisponible para(FormatoGuardado formato, String unidad) {
        return formato.para(unidad, ajustes.de(formato.pieza(), unidad));
    }

    @Override
    public List<FormatoDisponible> listar(Identidad quien) {
        return rastreador.vista().formatos().values().stream()
                .filter(f -> permite(quien, f))
                .<FormatoDisponible>map(f -> f)
                .toList();
    }

    /** The unit of the lowest of his posts; the first by key when several are as low, the nation when there is none. */
    static String unidad(Identidad quien, Unidades unidades) {
        return quien.facultades().stream()
                .map(Facultad::unidad)
                .flatMap(u -> unidades.buscar(u).stream())
                .min(Comparator.comparing((Unidad u) -> -u.ascendencia().size()).thenComparing(Unidad::clave))
                .map(Unidad::clave)
                .orElse(Unidad.NACIONAL);
    }

    private boolean permite(Identidad quien, FormatoGuardado formato) {
        return habilitacion.permite(quien, formato.pieza().origen());
    }
}
