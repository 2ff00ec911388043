package mx.conalep.secyt.demostracion.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mx.conalep.secyt.demostracion.internal.generador.GeneradorMetas;
import mx.conalep.secyt.demostracion.internal.generador.Poblacion;
import mx.conalep.secyt.demostracion.internal.generador.ServicioModelo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.seguimiento.Ejercicios;
import mx.conalep.secyt.seguimiento.FiltroMetas;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens years, captures the goals of all units and accepts them. */
@Component(service = SiembraMetas.class)
public final class SiembraMetas {

    private static final int PAGINA = 500;

    private final Ejercicios ejercicios;
    private final Indicadores indicadores;
    private final Metas metas;

    /** Injected. */
    @Activate
    public SiembraMetas(@Reference Ejercicios ejercicios, @Reference Indicadores indicadores, @Reference Metas metas) {
        this.ejercicios = ejercicios;
        this.indicadores = indicadores;
        this.metas = metas;
    }

    /** Opens a year. */
    void abrir(int ejercicio) {
        ejercicios.abrir(Marcas.SISTEMA, ejercicio);
    }

    /**
     * Makes those missing.
     *
     * @return how many were made
     */
    int sembrar(Marcha marcha, String semilla, int ejercicio, Poblacion poblacion, List<ServicioModelo> servicios) {
        Set<String> presentes = presentes(ejercicio);
        List<PeticionMeta> faltan = new GeneradorMetas(semilla, ejercicio, indicadores.listar())
                .metas(poblacion, servicios).stream()
                        .filter(m -> !presentes.contains(m.unidad() + " " + m.indicador()))
                        .toList();
        for (PeticionMeta meta : faltan) {
            marcha.seguir();
            metas.guardar(Marcas.SISTEMA, meta, null);
        }
        metas.aceptarTodas(Marcas.SISTEMA, ejercicio, Unidad.NACIONAL);
        return faltan.size();
    }

    private Set<String> presentes(int ejercicio) {
        FiltroMetas filtro = new FiltroMetas(ejercicio, null, null, null);
        Pagina<Meta> primera = metas.listar(Marcas.SISTEMA, filtro, new Paginacion(1, 1));
        Set<String> claves = new HashSet<>();
        IntStream.rangeClosed(1, (int) ((primera.total() + PAGINA - 1) / PAGINA))
                .mapToObj(n -> metas.listar(Marcas.SISTEMA, filtro, new Paginacion(n, PAGINA)))
                .flatMap(p -> p.elementos().stream())
                .forEach(m -> claves.add(m.unidad() + " " + m.indicador()));
        return claves;
    }
}
