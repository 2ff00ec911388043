package mx.conalep.secyt.seguimiento.internal.informe;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.internal.informe.receta.InformeDeReceta;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Receta;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Offers every recipe of this slice as a report. */
@Component(service = Recetario.class, immediate = true)
public final class Recetario {

    private final List<ServiceRegistration<FuenteInforme>> ofrecidas;

    /** Registers them. */
    @Activate
    public Recetario(
            BundleContext contexto,
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Avances avances,
            @Reference Cortes cortes,
            @Reference Recomendaciones recomendaciones) {
        ofrecidas = fuentes(tx, unidades, avances, cortes, recomendaciones, Clock.systemUTC())
                .map(f -> contexto.registerService(FuenteInforme.class, f, null))
                .toList();
    }

    /** Takes them back. */
    @Deactivate
    public void retirar() {
        ofrecidas.forEach(ServiceRegistration::unregister);
    }

    /** The reports, with what they read from. */
    public static Stream<FuenteInforme> fuentes(
            Tx tx, Unidades unidades, Avances avances, Cortes cortes, Recomendaciones recomendaciones, Clock reloj) {
        return recetas(avances, cortes, recomendaciones)
                .map(receta -> new InformeDeReceta(receta, tx, unidades, reloj));
    }

    private static Stream<Receta> recetas(Avances avances, Cortes cortes, Recomendaciones recomendaciones) {
        return Stream.of(
                        InformesEstatales.todas(cortes),
                        InformesCapacitacion.todas(),
                        InformesTecnologicos.todas(),
                        InformesAuditoria.todas(cortes),
                        InformesMetas.todas(avances),
                        List.of(Pendientes.receta(recomendaciones)))
                .flatMap(List::stream);
    }
}
