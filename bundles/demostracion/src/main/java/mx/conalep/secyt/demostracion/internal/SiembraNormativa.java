package mx.conalep.secyt.demostracion.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.conalep.secyt.http.Problema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes norms, meetings, commitments, external changes and visits, each kind once. */
@Component(service = SiembraNormativa.class)
public final class SiembraNormativa {

    private static final Logger LOG = LoggerFactory.getLogger(SiembraNormativa.class);

    private final Marcas marcas;
    private final ReunionesModelo reuniones;
    private final NormasModelo normas;

    /** Injected. */
    @Activate
    public SiembraNormativa(
            @Reference Marcas marcas, @Reference ReunionesModelo reuniones, @Reference NormasModelo normas) {
        this.marcas = marcas;
        this.reuniones = reuniones;
        this.normas = normas;
    }

    /**
     * Makes what is missing.
     *
     * @return how many kinds were made
     */
    int sembrar(Marcha marcha) {
        int hechas = 0;
        for (Map.Entry<String, Consumer<Marcha>> parte : List.<Map.Entry<String, Consumer<Marcha>>>of(
                Map.entry("normativa/sesiones", m -> reuniones.sesiones()),
                Map.entry("normativa/normas", normas::sembrar),
                Map.entry("normativa/reuniones", m -> reuniones.reuniones()),
                Map.entry("normativa/cambios", m -> normas.cambios()),
                Map.entry("normativa/visitas", m -> reuniones.visitas()))) {
            marcha.seguir();
            hechas += sembrar(marcha, parte.getKey(), parte.getValue());
        }
        return hechas;
    }

    /** What was cut off in the middle is not made twice: its keys are taken, and the rest is left out. */
    private int sembrar(Marcha marcha, String parte, Consumer<Marcha> obra) {
        if (marcas.puesta(parte)) {
            return 0;
        }
        try {
            obra.accept(marcha);
        } catch (Problema e) {
            LOG.warn("Demonstration: {} is not complete: {} {}", parte, e.getMessage(), e.errores());
        }
        marcas.poner(parte);
        return 1;
    }
}
