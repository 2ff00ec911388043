package mx.conalep.secyt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import org.junit.jupiter.api.Test;

/** Lo que el núcleo espera de una {@link Advertencia}. Se hereda y se da la regla. */
public abstract class AdvertenciaContrato {

    /** La regla que se prueba. */
    protected abstract Advertencia advertencia();

    /** Situaciones de toda clase; sustitúyalo para agregar las suyas. */
    protected List<SituacionPrueba> situaciones() {
        return List.of(
                new SituacionPrueba(),
                new SituacionPrueba().resultado("PERSONAS_CAPACITADAS", null, 0),
                new SituacionPrueba().resultado("PERSONAS_CAPACITADAS", 0, 0),
                new SituacionPrueba().resultado("PERSONAS_CAPACITADAS", 100, 1_000),
                new SituacionPrueba().servicio(new ServicioPrueba()),
                new SituacionPrueba()
                        .servicio(
                                new ServicioPrueba().horas(0).personas(0, 0, 0).cuota("0.00")),
                new SituacionPrueba().servicio(new ServicioPrueba().horas(900).personas(500, 500, 0)));
    }

    @Test
    void seAnunciaConSusAnotaciones() {
        Anuncio.de(advertencia()).revisar(AdvertenciaInfo.class);
    }

    @Test
    void describeBienSusAjustes() {
        CamposCorrectos.revisar("ajustes()", advertencia().ajustes());
    }

    @Test
    void cadaAvisoTieneClaveYDiceQueExplicar() {
        for (SituacionPrueba situacion : situaciones()) {
            List<Aviso> avisos = advertencia().advertir(situacion);
            assertThat(avisos).as("advertir nunca devuelve null").isNotNull().doesNotContainNull();
            assertThat(avisos)
                    .extracting(Aviso::clave)
                    .as("una clave por aviso")
                    .doesNotHaveDuplicates();
            assertThat(avisos).allSatisfy(a -> {
                assertThat(a.clave()).as("la clave es camelCase").matches("[a-z][A-Za-z0-9]{0,39}");
                assertThat(a.mensaje())
                        .as("el aviso %s dice qué explicar", a.clave())
                        .isNotBlank();
            });
        }
    }

    @Test
    void advierteLoMismoSiempreYEnVariosHilos() throws Exception {
        Advertencia una = advertencia();
        List<List<Aviso>> esperados = todos(una);
        assertThat(Hilos.aLaVez(() -> todos(una)))
                .as("lo mismo se advierte igual siempre: sin reloj, sin azar y sin guardar nada en sus campos")
                .allMatch(esperados::equals);
    }

    private List<List<Aviso>> todos(Advertencia una) {
        return situaciones().stream().map(una::advertir).toList();
    }
}
