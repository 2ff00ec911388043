package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.extensiones.Ajustes;
import mx.conalep.secyt.extensiones.Habilitaciones;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComplementosPorUnidadTest {

    private static final String BUNDLE = "mx.gob.chihuahua.formato";

    private final SesionPrueba sesion = new SesionPrueba();
    private final List<String> hechos = new ArrayList<>();
    private final AjustarOrden ajustar = new AjustarOrden();

    @BeforeEach
    void preparar() {
        ajustar.session = sesion;
        ajustar.cuentas = new CuentasPrueba();
        ajustar.ajustes = new AjustesFalsos();
        ajustar.bundle = BUNDLE;
        ajustar.unidad = "CE-08";
    }

    @Test
    void switchingOnTellsHowItStandsAndWhy() throws Exception {
        HabilitarOrden orden = new HabilitarOrden();
        orden.session = sesion;
        orden.cuentas = new CuentasPrueba();
        orden.habilitaciones = new Decisiones();
        orden.bundle = BUNDLE;
        orden.unidad = "CE-08";
        orden.motivo = "porque sí";
        orden.omitirPrueba = true;
        Sujetos.como(Sujetos.RESCATE, orden);
        orden.heredar = true;
        Sujetos.como(Sujetos.RESCATE, orden);
        assertThat(sesion.impreso())
                .contains(BUNDLE + " está habilitado para CE-08 (Chihuahua), según lo decidido para CE-08.")
                .contains("según la cabecera del complemento.");
        assertThat(hechos).containsExactly("consola:rescate true porque sí true", "consola:rescate heredar");
    }

    @Test
    void switchingOffSaysSo() throws Exception {
        DeshabilitarOrden orden = new DeshabilitarOrden();
        orden.session = sesion;
        orden.cuentas = new CuentasPrueba();
        orden.habilitaciones = new Decisiones();
        orden.bundle = BUNDLE;
        orden.unidad = "CE-08";
        Sujetos.como(Sujetos.RESCATE, orden);
        assertThat(sesion.impreso()).contains("está deshabilitado para CE-08");
    }

    @Test
    void settingsAreShownWithWhoGivesThem() throws Exception {
        Sujetos.como(Sujetos.RESCATE, ajustar);
        assertThat(sesion.impreso()).contains("encabezado", "Chihuahua", "copias", "CONALEP", "TEXTO, obligatorio");
    }

    @Test
    void whatIsNotNamedStaysAsItWas() throws Exception {
        ajustar.valores = List.of("copias=3", "firma=");
        Sujetos.como(Sujetos.RESCATE, ajustar);
        assertThat(hechos).containsExactly("ce08-texto {encabezado=Chihuahua, copias=3, firma=} v4");
    }

    @Test
    void aValueWithoutKeyIsToldInSpanish() {
        ajustar.valores = List.of("copias");
        assertThatThrownBy(() -> Sujetos.como(Sujetos.RESCATE, ajustar)).hasMessageContaining("CLAVE=VALOR");
        assertThat(hechos).isEmpty();
    }

    private final class Decisiones implements Habilitaciones {

        private EnUnidad unidad(boolean habilitado, String segun) {
            return new EnUnidad("CE-08", "Chihuahua", habilitado, segun, null, null, null, null, null, 1);
        }

        @Override
        public Panorama listar(Identidad quien, String bundle) {
            throw new UnsupportedOperationException();
        }

        @Override
        public EnUnidad leer(Identidad quien, String bundle, String unidad) {
            throw new UnsupportedOperationException();
        }

        @Override
        public EnUnidad decidir(Identidad quien, String bundle, String unidad, Decision d, OptionalInt version) {
            hechos.add(quien.cuenta() + " " + d.habilitado() + " " + d.motivo() + " " + d.omitirPrueba());
            return unidad(Boolean.TRUE.equals(d.habilitado()), "CE-08");
        }

        @Override
        public EnUnidad retirar(Identidad quien, String bundle, String unidad, OptionalInt version) {
            hechos.add(quien.cuenta() + " heredar");
            return unidad(true, "cabecera");
        }
    }

    private final class AjustesFalsos implements Ajustes {

        @Override
        public DeUnidad leer(Identidad quien, String bundle, String unidad) {
            DeContribucion suya = new DeContribucion(
                    "FormatoInforme",
                    "ce08-texto",
                    "Texto",
                    List.of(
                            Campo.texto("encabezado", "Encabezado").obligatorio(),
                            Campo.de("copias", "Copias", Campo.Clase.ENTERO)),
                    Map.of(),
                    Map.of("encabezado", "Chihuahua"),
                    Map.of("encabezado", "Chihuahua", "copias", 2),
                    Map.of("encabezado", "CE-08", "copias", "CONALEP"));
            return new DeUnidad(bundle, unidad, 4, List.of(suya));
        }

        @Override
        public DeUnidad guardar(Identidad quien, String bundle, String unidad, Cambio c, OptionalInt version) {
            if (!bundle.equals(BUNDLE)) {
                throw Problema.noExiste("un complemento", bundle);
            }
            hechos.add(c.clave() + " " + c.valores() + " v" + version.orElse(0));
            return leer(quien, bundle, unidad);
        }
    }
}
