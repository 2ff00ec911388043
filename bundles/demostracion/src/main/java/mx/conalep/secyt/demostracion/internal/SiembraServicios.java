package mx.conalep.secyt.demostracion.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.demostracion.internal.generador.Poblacion;
import mx.conalep.secyt.demostracion.internal.generador.Prestador;
import mx.conalep.secyt.demostracion.internal.generador.ServicioModelo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.seguimiento.CargaServicios;
import mx.conalep.secyt.seguimiento.CargaServicios.Resultado;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Periodos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the services, batch by batch, and declares the months of the quiet unit. */
@Component(service = SiembraServicios.class)
public final class SiembraServicios {

    private static final Logger LOG = LoggerFactory.getLogger(SiembraServicios.class);
    private static final int LOTE = 500;
    private static final int MESES_DECLARADOS = 10;

    private final Marcas marcas;
    private final CargaServicios carga;
    private final Periodos periodos;

    /** Injected. */
    @Activate
    public SiembraServicios(@Reference Marcas marcas, @Reference CargaServicios carga, @Reference Periodos periodos) {
        this.marcas = marcas;
        this.carga = carga;
        this.periodos = periodos;
    }

    /**
     * Loads those of the batches that are missing.
     *
     * @return how many were loaded
     */
    int cargar(Marcha marcha, int ejercicio, List<ServicioModelo> servicios) {
        return Arrays.stream(EstadoServicio.values())
                .mapToInt(e -> cargar(marcha, ejercicio + "/servicios/" + e.clave(), e, servicios))
                .sum();
    }

    private int cargar(Marcha marcha, String parte, EstadoServicio estado, List<ServicioModelo> servicios) {
        List<ServicioModelo> suyos =
                servicios.stream().filter(s -> s.estado() == estado).toList();
        int cargados = 0;
        for (int desde = 0; desde < suyos.size(); desde += LOTE) {
            marcha.seguir();
            String lote = parte + "/" + desde;
            if (!marcas.puesta(lote)) {
                cargados += cargar(lote, estado, suyos.subList(desde, Math.min(desde + LOTE, suyos.size())));
            }
        }
        return cargados;
    }

    private int cargar(String lote, EstadoServicio estado, List<ServicioModelo> servicios) {
        try {
            Resultado resultado = carga.cargar(
                    marcas.poniendo(lote),
                    servicios.stream().map(ServicioModelo::captura).toList(),
                    estado,
                    true);
            resultado.rechazos().stream()
                    .findFirst()
                    .ifPresent(r -> LOG.warn(
                            "{} demonstration services of {} were refused, the first for {}",
                            resultado.rechazos().size(),
                            lote,
                            r.errores()));
            return resultado.folios().size();
        } catch (Problema e) {
            LOG.warn("Demonstration services of {} were refused: {}", lote, e.getMessage());
            return 0;
        }
    }

    /** Declares that the quiet unit had no movement. */
    void declarar(Marcha marcha, int ejercicio, Poblacion poblacion) {
        poblacion.prestadores().stream()
                .filter(Prestador::quieta)
                .forEach(p -> IntStream.rangeClosed(1, MESES_DECLARADOS)
                        .forEach(mes -> Arrays.stream(Linea.values()).forEach(linea -> {
                            marcha.seguir();
                            periodos.declararSinMovimiento(
                                    Marcas.SISTEMA, PeticionPeriodo.de(p.clave(), ejercicio, mes, linea));
                        })));
    }
}
