package mx.conalep.secyt.demostracion.internal;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.demostracion.internal.generador.CatalogoModelo;
import mx.conalep.secyt.demostracion.internal.generador.FirmasModelo;
import mx.conalep.secyt.demostracion.internal.generador.OfertaModelo;
import mx.conalep.secyt.organizacion.AdministracionUnidades;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.NuevaUnidad;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidades;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes what services refer to: fictitious CAST, firms and offers. */
@Component(service = SiembraCatalogo.class)
public final class SiembraCatalogo {

    private static final LocalDate DESDE = LocalDate.of(2020, 1, 1);

    private final Unidades unidades;
    private final AdministracionUnidades administracion;
    private final Firmas firmas;
    private final Ofertas ofertas;

    /** Injected. */
    @Activate
    public SiembraCatalogo(
            @Reference Unidades unidades,
            @Reference AdministracionUnidades administracion,
            @Reference Firmas firmas,
            @Reference Ofertas ofertas) {
        this.unidades = unidades;
        this.administracion = administracion;
        this.firmas = firmas;
        this.ofertas = ofertas;
    }

    /** Makes what is missing. */
    void sembrar(Marcha marcha, CatalogoModelo catalogo) {
        centros().stream()
                .filter(c -> unidades.buscar(String.valueOf(c.clave())).isEmpty())
                .forEach(c -> {
                    marcha.seguir();
                    administracion.crear(Marcas.SISTEMA, c);
                });
        FirmasModelo.firmas().stream()
                .filter(f -> firmas.buscar(String.valueOf(f.rfc())).isEmpty())
                .forEach(f -> {
                    marcha.seguir();
                    firmas.crear(Marcas.SISTEMA, f);
                });
        catalogo.ofertas().stream()
                .filter(o -> ofertas.buscar(o.clave()).isEmpty())
                .map(OfertaModelo::oferta)
                .forEach(o -> {
                    marcha.seguir();
                    ofertas.crear(Marcas.SISTEMA, o);
                });
    }

    private static List<NuevaUnidad> centros() {
        return List.of(
                centro("CAST-14-91", "CAST ficticio de Guadalajara (demostración)", "Guadalajara"),
                centro("CAST-15-91", "CAST ficticio de Toluca (demostración)", "Toluca"),
                centro("CAST-19-91", "CAST ficticio de Monterrey (demostración)", "Monterrey"));
    }

    private static NuevaUnidad centro(String clave, String nombre, String municipio) {
        return new NuevaUnidad(TipoUnidad.CAST, clave, nombre, null, municipio, DESDE, null, null, null);
    }
}
