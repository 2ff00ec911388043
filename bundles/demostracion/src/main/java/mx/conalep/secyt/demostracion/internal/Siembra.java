package mx.conalep.secyt.demostracion.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.demostracion.internal.generador.CatalogoModelo;
import mx.conalep.secyt.demostracion.internal.generador.FirmasModelo;
import mx.conalep.secyt.demostracion.internal.generador.GeneradorServicios;
import mx.conalep.secyt.demostracion.internal.generador.OfertaModelo;
import mx.conalep.secyt.demostracion.internal.generador.Poblacion;
import mx.conalep.secyt.demostracion.internal.generador.ServicioModelo;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidades;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the whole demonstration into the database, once. */
@Component(service = Siembra.class)
public final class Siembra {

    static final int EJERCICIO = 2026;

    private static final Logger LOG = LoggerFactory.getLogger(Siembra.class);
    private static final String SEMILLA = "secyt-2026";
    private static final String TERMINADA = EJERCICIO + "/terminada";
    private static final Duration ESPERA_TIPOS = Duration.ofSeconds(60);
    private static final Duration VISTAZO = Duration.ofMillis(200);

    private final Marcas marcas;
    private final SiembraCatalogo catalogos;
    private final SiembraServicios servicios;
    private final SiembraMetas metas;
    private final TiposServicio tipos;
    private final Unidades unidades;

    /** Injected. */
    @Activate
    public Siembra(
            @Reference Marcas marcas,
            @Reference SiembraCatalogo catalogos,
            @Reference SiembraServicios servicios,
            @Reference SiembraMetas metas,
            @Reference TiposServicio tipos,
            @Reference Unidades unidades) {
        this.marcas = marcas;
        this.catalogos = catalogos;
        this.servicios = servicios;
        this.metas = metas;
        this.tipos = tipos;
        this.unidades = unidades;
    }

    /** Makes what is missing; nothing when all was made. */
    void sembrar(Marcha marcha) {
        if (marcas.puesta(TERMINADA)) {
            LOG.info("The demonstration data are in the database");
            return;
        }
        Instant inicio = Instant.now();
        CatalogoModelo catalogo = catalogo(marcha);
        catalogos.sembrar(marcha, catalogo);
        metas.abrir(EJERCICIO);
        LOG.info("Demonstration: {} offers, year {} open", catalogo.ofertas().size(), EJERCICIO);
        sembrar(marcha, catalogo);
        marcha.seguir();
        metas.abrir(EJERCICIO - 1);
        marcas.poner(TERMINADA);
        LOG.info(
                "The demonstration data are complete after {} ms",
                Duration.between(inicio, Instant.now()).toMillis());
    }

    private void sembrar(Marcha marcha, CatalogoModelo catalogo) {
        Poblacion poblacion =
                Poblacion.de(SEMILLA, unidades.listar(Set.of(TipoUnidad.PLANTEL, TipoUnidad.CAST), null, null, null));
        List<String> firmas =
                FirmasModelo.firmas().stream().map(f -> String.valueOf(f.rfc())).toList();
        List<ServicioModelo> todos = new GeneradorServicios(SEMILLA, EJERCICIO, catalogo, firmas).servicios(poblacion);
        int cargados = servicios.cargar(marcha, EJERCICIO, todos);
        LOG.info("Demonstration: {} of {} services loaded", cargados, todos.size());
        servicios.declarar(marcha, EJERCICIO, poblacion);
        int hechas = metas.sembrar(marcha, SEMILLA, EJERCICIO, poblacion, todos);
        LOG.info("Demonstration: {} goals accepted", hechas);
    }

    /** Types arrive one by one while the system starts: their offers wait for them, for a while. */
    private CatalogoModelo catalogo(Marcha marcha) {
        CatalogoModelo todo = CatalogoModelo.leer();
        Set<String> hacenFalta = todo.ofertas().stream().map(OfertaModelo::tipo).collect(Collectors.toSet());
        for (Duration pasado = Duration.ZERO; pasado.compareTo(ESPERA_TIPOS) < 0; pasado = pasado.plus(VISTAZO)) {
            if (presentes().containsAll(hacenFalta)) {
                return todo;
            }
            marcha.esperar(VISTAZO);
        }
        LOG.warn("Service types are missing, so the demonstration has only {}", presentes());
        return todo.deTipos(presentes());
    }

    private Set<String> presentes() {
        return tipos.listar().stream().map(TipoDisponible::id).collect(Collectors.toSet());
    }
}
