package mx.conalep.secyt.portal.internal.metas;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Conformidades;
import mx.conalep.secyt.seguimiento.FichaIndicador;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import org.junit.jupiter.api.Test;

class PaginaMetasTest {

    private static final String PLANTEL = "08DPT0001C";
    private final Sitio sitio = new Sitio();
    private final List<PeticionMeta> guardadas = new ArrayList<>();

    PaginaMetasTest() {
        Indicadores indicadores = () -> List.of(indicador("PERSONAS"), indicador("HORAS"));
        Conformidades conformidades = falso(Conformidades.class, (metodo, valores) -> List.of(situacion()));
        Avances avances = (quien, consulta) -> new Avance(
                2027,
                null,
                null,
                Nivel.PLANTEL,
                false,
                List.of(new Avance.Elemento(
                        "PERSONAS",
                        PLANTEL,
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        new BigDecimal(1234),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        null)));
        Metas metas = falso(Metas.class, (metodo, valores) -> {
            if (metodo.equals("guardar")) {
                guardadas.add((PeticionMeta) valores[1]);
                return new Metas.Guardada(meta(), false);
            }
            return Pagina.de(1, List.of(meta()));
        });
        MetasUnidad suyas = new MetasUnidad(metas, indicadores);
        HojaUnidad hoja = new HojaUnidad(suyas, indicadores, conformidades, avances);
        sitio.agregar("/metas", marco -> new PaginaMetas(marco, conformidades, sitio.arbol, hoja, suyas));
    }

    private interface Hace {
        Object hacer(String metodo, Object[] valores);
    }

    private static <T> T falso(Class<T> tipo, Hace hace) {
        return tipo.cast(Proxy.newProxyInstance(
                tipo.getClassLoader(), new Class<?>[] {tipo}, (p, m, v) -> hace.hacer(m.getName(), v)));
    }

    private static Indicador indicador(String clave) {
        return new Indicador(
                clave,
                "Nombre de " + clave,
                "persona",
                Indicador.Hecho.PERSONAS,
                null,
                Indicador.Acumulacion.SUMA,
                true,
                false,
                1,
                1,
                new FichaIndicador(null, null, FichaIndicador.Sentido.ASCENDENTE, null, null, BigDecimal.TEN),
                1);
    }

    private static SituacionMetas situacion() {
        return new SituacionMetas(PLANTEL, "Plantel", "CE-08", 2, 0, 1, 0, List.of("HORAS"), List.of("PERSONAS"), null);
    }

    private static Meta meta() {
        Meta.Observacion observacion =
                new Meta.Observacion(1, 2, "Es <b>poco</b>", LocalDate.of(2026, 12, 1), Instant.EPOCH, "csc", null);
        return new Meta(
                7,
                2027,
                "PERSONAS",
                PLANTEL,
                "08",
                Stream.of(1, 2, 3, 4).map(BigDecimal::valueOf).toList(),
                null,
                null,
                null,
                Meta.Estado.OBSERVADA,
                observacion,
                List.of(observacion),
                3,
                false,
                "x",
                Instant.EPOCH,
                null,
                null);
    }

    @Test
    void theSheetMarksWhatIsObservedAndShowsTheFourFiguresSideBySide() {
        String html = sitio.pedir(sitio.conSesion(get("/metas?ejercicio=2027&unidad=" + PLANTEL)))
                .texto();
        assertThat(html)
                .contains("Es &lt;b&gt;poco&lt;/b&gt; (plazo: 2026-12-01)", "hoja-marcada", "name=\"t.HORAS.4\"")
                .contains("name=\"v.PERSONAS\" value=\"3\"")
                .contains("Autorizada", "1,234")
                .doesNotContain("<b>poco");
    }

    @Test
    void whoIsMissingIsToldUnitByUnit() {
        assertThat(sitio.pedir(sitio.conSesion(get("/metas?ejercicio=2027&unidad=CE-08")))
                        .texto())
                .contains("1 de 1 unidades tienen algo pendiente", "HORAS", "insignia-atencion");
    }

    @Test
    void onlyRowsThatDifferAreSaved() {
        Respuesta respuesta = sitio.pedir(sitio.conSesion(post("/metas"))
                .con("csrf", "csrf0")
                .con("ejercicio", "2027")
                .con("unidad", PLANTEL)
                .con("v.PERSONAS", "3")
                .con("t.PERSONAS.1", "1")
                .con("t.PERSONAS.2", "2")
                .con("t.PERSONAS.3", "3")
                .con("t.PERSONAS.4", "4.00")
                .con("t.HORAS.1", "1,000")
                .con("t.HORAS.2", "2")
                .con("t.HORAS.3", "3")
                .con("t.HORAS.4", "4"));
        assertThat(respuesta.cabecera("Location").orElseThrow()).startsWith("/metas?ejercicio=2027&unidad=08DPT0001C");
        assertThat(guardadas).singleElement().satisfies(p -> {
            assertThat(p.indicador()).isEqualTo("HORAS");
            assertThat(p.trimestres()).first().isEqualTo(new BigDecimal("1000"));
        });
    }

    @Test
    void whatIsNoNumberIsToldAndNothingOfThatRowIsSaved() {
        Respuesta respuesta = sitio.pedir(sitio.conSesion(post("/metas"))
                .con("csrf", "csrf0")
                .con("ejercicio", "2027")
                .con("unidad", PLANTEL)
                .con("t.HORAS.1", "mil"));
        assertThat(respuesta.texto()).contains("Nombre de HORAS: «mil» no es un número", "value=\"mil\"");
        assertThat(guardadas).isEmpty();
    }
}
