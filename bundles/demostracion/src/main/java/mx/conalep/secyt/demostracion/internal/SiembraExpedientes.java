package mx.conalep.secyt.demostracion.internal;

import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.NuevoExpediente;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A handful of cases in different states. */
@Component(service = SiembraExpedientes.class)
public final class SiembraExpedientes {

    private static final String TERMINADA = Siembra.EJERCICIO + "/expedientes";
    private static final String CAST = "CAST-08-01";
    private static final List<String> ESTADO = List.of("CE-08", "UODCDMX", "RCEO");
    private static final List<Modelo> MODELOS = List.of(
            new Modelo(
                    "st-normatividad", "Lineamientos de servicios tecnológicos", List.of(CAST), List.of("1", "2", "3")),
            new Modelo("st-promocion", "Catálogo de servicios tecnológicos", List.of(CAST), List.of("1", "2")),
            new Modelo(
                    "st-concertacion",
                    "Análisis de agua para una empresa",
                    List.of(CAST),
                    List.of("1", "2", "3", "4", "5=no procede", "6=corrige", "1", "2")),
            new Modelo(
                    "st-it-01", "Reunión semestral con directores de CAST", List.of(CAST, "CE-08"), List.of("1", "2")),
            new Modelo(
                    "sc-it-01",
                    "Lineamientos de servicios de capacitación",
                    ESTADO,
                    List.of("1", "2", "3@GT-COMERI", "3", "4@CE-08")),
            new Modelo("sc-it-05", "Oferta de capacitación", ESTADO, List.of("1")));

    private final Marcas marcas;
    private final Expedientes expedientes;
    private final Unidades unidades;

    /** A case and the steps taken in it: activity, and after = its answer, after @ whose part. */
    private record Modelo(String procedimiento, String asunto, List<String> participantes, List<String> pasos) {}

    /** Injected. */
    @Activate
    public SiembraExpedientes(
            @Reference Marcas marcas, @Reference Expedientes expedientes, @Reference Unidades unidades) {
        this.marcas = marcas;
        this.expedientes = expedientes;
        this.unidades = unidades;
    }

    /** Makes what is missing; how many there are. */
    int sembrar(Marcha marcha) {
        if (!marcas.puesta(TERMINADA) && unidades.buscar(CAST).isPresent()) {
            for (Modelo modelo : MODELOS) {
                marcha.seguir();
                sembrar(modelo);
            }
            marcas.poner(TERMINADA);
        }
        return MODELOS.size();
    }

    /** One that was cut off stays where it is. */
    private void sembrar(Modelo modelo) {
        ResumenExpediente caso = expedientes.abrir(
                Marcas.SISTEMA,
                NuevoExpediente.de(modelo.procedimiento(), modelo.asunto() + " (demostración)", modelo.participantes())
                        .sobre("demostracion"));
        if (caso.version() > 1) {
            return;
        }
        try {
            modelo.pasos().forEach(p -> dar(caso.id(), p));
        } catch (Problema e) {
            throw new IllegalStateException("A case of the demonstration stops: " + e.getMessage(), e);
        }
    }

    private void dar(long id, String paso) {
        String[] partes = paso.split("[=@]", 2);
        boolean decide = paso.contains("=");
        expedientes.concluir(
                Marcas.SISTEMA,
                id,
                partes[0],
                new Conclusion(
                        decide ? partes[1] : "",
                        paso.contains("@") ? partes[1] : null,
                        List.of(),
                        "Paso de demostración",
                        ""));
    }
}
