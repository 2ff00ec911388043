package mx.conalep.secyt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.junit.jupiter.api.Test;

/** Lo que el núcleo espera de un {@link TipoServicio}. Se hereda y se da el tipo. */
public abstract class TipoServicioContrato {

    private static final Set<String> COMUNES = Set.of(
            "unidad",
            "oferta",
            "fechaInicio",
            "fechaFin",
            "horas",
            "modalidad",
            "sector",
            "participantesHombres",
            "participantesMujeres",
            "participantesOtro",
            "acreditados",
            "cuota",
            "usuario",
            "requerimiento",
            "convenio",
            "origen",
            "cerrado");

    /** El tipo que se prueba. */
    protected abstract TipoServicio tipo();

    /**
     * Un servicio bien capturado, nuevo en cada llamada. El de siempre da un valor a cada campo propio: la primera opción,
     * «texto», 1, el día de hoy del ejemplo o sí; sustitúyalo si con eso {@code revisar} encuentra algo mal.
     */
    protected ServicioPrueba servicio() {
        ServicioPrueba servicio = new ServicioPrueba().tipo(id());
        tipo().campos().forEach(c -> servicio.dato(c.clave(), ejemplo(c)));
        return servicio;
    }

    @Test
    void seAnunciaConSusAnotaciones() {
        Anuncio anuncio = Anuncio.de(tipo());
        anuncio.revisar(TipoServicioInfo.class);
        assertThat(Stream.of(Linea.values()).map(Linea::name))
                .as("«linea» es CAPACITACION o TECNOLOGICOS")
                .contains(anuncio.texto(TipoServicioInfo.class, "linea"));
    }

    @Test
    void describeBienSusCamposYSusAjustes() {
        CamposCorrectos.revisar("campos()", tipo().campos());
        CamposCorrectos.revisar("ajustes()", tipo().ajustes());
    }

    @Test
    void noEncuentraNadaMalEnUnServicioBienCapturado() {
        assertThat(tipo().revisar(servicio()))
                .as("revisar(servicio()): si su ejemplo pide otros datos, sustituya servicio()")
                .isEmpty();
    }

    @Test
    void mideHechosQueNoSonNull() {
        Hechos hechos = tipo().medir(servicio());
        assertThat(hechos).as("medir nunca devuelve null").isNotNull();
        assertThat(hechos.cuota())
                .as("los hechos llevan cuota, aunque sea cero")
                .isNotNull();
        assertThat(hechos.cuota().stripTrailingZeros().scale())
                .as("la cuota va en pesos con dos decimales a lo más")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void unServicioEnCeroTambienSeMide() {
        ServicioPrueba cero = servicio().horas(0).personas(0, 0, 0).cuota("0.00");
        assertThat(tipo().medir(cero)).as("un servicio sin personas ni cuota").isNotNull();
    }

    @Test
    void loOptativoPuedeFaltar() {
        ServicioPrueba minimo = servicio();
        tipo().campos().stream().filter(c -> !c.requerido()).forEach(c -> minimo.sinDato(c.clave()));
        assertThat(tipo().revisar(minimo))
                .as("revisar sin los campos optativos: si no pueden faltar, márquelos obligatorio()")
                .isEmpty();
        assertThat(tipo().medir(minimo)).as("medir sin los campos optativos").isNotNull();
    }

    @Test
    void loHalladoNombraUnCampoYDiceComoCorregirlo() {
        for (ServicioPropuesto servicio : List.of(servicio(), raro(), sinDatos())) {
            List<Hallazgo> hallados = tipo().revisar(servicio);
            assertThat(hallados).as("revisar nunca devuelve null").isNotNull().doesNotContainNull();
            hallados.forEach(this::revisarHallazgo);
        }
    }

    @Test
    void migraLoCapturadoConOtraVersion() {
        Map<String, Object> migrado = tipo().migrar(Valores.ninguno(), 1);
        assertThat(migrado).as("migrar nunca devuelve null, tampoco sin datos").isNotNull();
        assertThat(claves()).as("migrar da claves que existen hoy").containsAll(migrado.keySet());
    }

    @Test
    void mideLoMismoDosVecesYEnVariosHilos() throws Exception {
        TipoServicio uno = tipo();
        Hechos esperados = uno.medir(servicio());
        assertThat(Hilos.aLaVez(() -> uno.medir(servicio())))
                .as("el mismo servicio mide lo mismo siempre: sin reloj, sin azar y sin guardar nada en sus campos")
                .allMatch(esperados::equals);
    }

    private void revisarHallazgo(Hallazgo hallazgo) {
        String campo = hallazgo.campo();
        boolean propio = campo.startsWith("datos.") && claves().contains(campo.substring("datos.".length()));
        assertThat(propio || COMUNES.contains(campo))
                .as("«%s» no es un campo: los propios llevan datos. y están en campos()", campo)
                .isTrue();
        assertThat(hallazgo.mensaje())
                .as("el hallazgo de %s dice cómo corregirlo", campo)
                .isNotBlank();
    }

    private ServicioPrueba raro() {
        ServicioPrueba raro = servicio().horas(0).personas(100_000, 0, 100_000).cuota("99999999.99");
        tipo().campos().forEach(c -> raro.dato(c.clave(), extremo(c)));
        return raro;
    }

    private ServicioPrueba sinDatos() {
        ServicioPrueba vacio = servicio();
        tipo().campos().forEach(c -> vacio.sinDato(c.clave()));
        return vacio;
    }

    private Set<String> claves() {
        return tipo().campos().stream().map(Campo::clave).collect(Collectors.toSet());
    }

    private String id() {
        return Anuncio.de(tipo()).texto(TipoServicioInfo.class, "id");
    }

    private static Object ejemplo(Campo campo) {
        return switch (campo.clase()) {
            case ENTERO, DECIMAL -> BigDecimal.ONE;
            case FECHA -> LocalDate.of(2026, 2, 3);
            case LOGICO -> true;
            default -> campo.opciones().isEmpty() ? "texto" : campo.opciones().get(0);
        };
    }

    private static Object extremo(Campo campo) {
        return switch (campo.clase()) {
            case ENTERO, DECIMAL -> new BigDecimal("-1000000");
            case FECHA -> LocalDate.of(1, 1, 1);
            case LOGICO -> false;
            default ->
                campo.opciones().isEmpty()
                        ? "=\u0000ñ".repeat(60)
                        : campo.opciones().get(0);
        };
    }
}
