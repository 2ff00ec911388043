package mx.conalep.secyt.portal.internal.metas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.PeticionObservacion;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The goals of one unit: read, captured and observed. */
@Component(service = MetasUnidad.class)
public final class MetasUnidad {

    private final Metas metas;
    private final Indicadores indicadores;

    @Activate
    public MetasUnidad(@Reference Metas metas, @Reference Indicadores indicadores) {
        this.metas = metas;
        this.indicadores = indicadores;
    }

    /** Its goals of the year, by indicator. */
    Map<String, Meta> leer(Solicitud s, Unidad unidad) {
        FiltroMetas filtro = new FiltroMetas(Hojas.ejercicio(s), unidad.clave(), null, null);
        return metas.listar(s.identidad(), filtro, new Paginacion(1, 500)).elementos().stream()
                .collect(Collectors.toMap(Meta::indicador, Function.identity()));
    }

    /** Sends a cell back; tells what was done. */
    String observar(Solicitud s) {
        long id = s.entero("meta").orElseThrow(() -> Problema.campo("meta", "Elija la meta.", null));
        metas.observar(
                s.identidad(),
                id,
                new PeticionObservacion(
                        s.entero("trimestre").orElse(null),
                        s.parametro("motivo").orElse(null),
                        s.fecha("vence").orElse(null)),
                null);
        return "Se observó la meta y se avisó a la unidad.";
    }

    /**
     * Captures the rows that differ, each by itself; tells what was done.
     *
     * @throws Problema 422 with what was wrong in the others
     */
    String guardar(Solicitud s, Unidad unidad) {
        Map<String, Meta> suyas = leer(s, unidad);
        List<ErrorCampo> errores = new ArrayList<>();
        int guardadas = 0;
        for (Indicador indicador : indicadores.listar()) {
            try {
                guardadas += guardar(s, unidad, indicador, suyas.get(indicador.clave())) ? 1 : 0;
            } catch (Problema p) {
                Formulario.errores(p)
                        .forEach(e -> errores.add(
                                new ErrorCampo("hoja-metas", indicador.nombre() + ": " + e.mensaje(), e.valor())));
            }
        }
        if (!errores.isEmpty()) {
            throw Problema.invalido(errores);
        }
        return guardadas == 0 ? "No había cambios." : "Se guardaron " + guardadas + " metas.";
    }

    private boolean guardar(Solicitud s, Unidad unidad, Indicador indicador, @Nullable Meta meta) {
        List<BigDecimal> trimestres = new ArrayList<>();
        for (int t = 1; t <= 4; t++) {
            String nombre = "t." + indicador.clave() + "." + t;
            s.parametro(nombre).ifPresent(v -> trimestres.add(Hojas.cifra(nombre, v)));
        }
        if (trimestres.isEmpty() || (meta != null && iguales(meta.trimestres(), trimestres))) {
            return false;
        }
        PeticionMeta peticion =
                new PeticionMeta(Hojas.ejercicio(s), indicador.clave(), unidad.clave(), List.copyOf(trimestres), null);
        metas.guardar(
                s.identidad(), peticion, s.entero("v." + indicador.clave()).orElse(null));
        return true;
    }

    private static boolean iguales(List<BigDecimal> antes, List<BigDecimal> ahora) {
        return ahora.size() == antes.size()
                && IntStream.range(0, antes.size()).allMatch(i -> antes.get(i).compareTo(ahora.get(i)) == 0);
    }
}
