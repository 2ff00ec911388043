package mx.conalep.secyt.informes.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Contribucion;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.Complemento.Uso;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Prueba;
import mx.conalep.secyt.extensiones.Pruebas;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.informes.PruebasFormato.Peticion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PruebasEnMarchaTest {

    private static final Clock RELOJ = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final Identidad QUIEN = Identidad.de("ce-08", "Persona", Set.of());
    private static final Peticion SOLO_UNIDAD = new Peticion(null, "CE-08", null, null, null);

    private final Fuentes fuentes = new Fuentes();
    private final Registro registro = new Registro();
    private final PruebasEnMarcha ensayos = new PruebasEnMarcha(fuentes, registro, new Arbol(), RELOJ);
    private final List<Map<String, String>> pedidos = new ArrayList<>();

    PruebasEnMarchaTest() {
        fuentes.agregar(new FuenteInforme() {
            @Override
            public String clave() {
                return "metas-resultados";
            }

            @Override
            public String titulo() {
                return "Metas";
            }

            @Override
            public Informe generar(Identidad quien, Map<String, String> parametros) {
                pedidos.add(parametros);
                Fila fila = InformeTabular.fila(List.of(Optional.of("08DPT0001C"), Optional.of(new BigDecimal(350))));
                return new InformeTabular(
                        "metas-resultados",
                        "Metas",
                        Map.of(),
                        List.of(
                                InformeTabular.columna("unidad", "Unidad", TipoDato.TEXTO),
                                InformeTabular.columna("meta", "Meta", TipoDato.NUMERO)),
                        List.of(fila),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        false);
            }
        });
    }

    @Test
    void theLastCompleteQuarterIsTriedAndEveryFigureFound() {
        registro.escribe = informe -> "08DPT0001C|" + primera(informe).texto(1);
        Prueba prueba = ensayos.probar(QUIEN, "mx.x", SOLO_UNIDAD);
        assertThat(prueba.exitosa()).isTrue();
        assertThat(prueba.periodo()).isEqualTo("2026-T3");
        assertThat(prueba.resultado().comparado()).isEqualTo("texto");
        assertThat(prueba.resultado().cifras()).isEqualTo(1);
        assertThat(prueba.resultado().mismosBytes()).isTrue();
        assertThat(registro.documento).asString(UTF_8).isEqualTo("08DPT0001C|350");
        assertThat(pedidos)
                .containsExactly(Map.of("ejercicio", "2026", "trimestre", "3", "nivel", "plantel", "unidad", "CE-08"));
    }

    @Test
    void aWrongFigureIsAResultThatTellsIt() {
        registro.escribe = informe -> "08DPT0001C|305";
        Prueba prueba = ensayos.probar(QUIEN, "mx.x", SOLO_UNIDAD);
        assertThat(prueba.exitosa()).isFalse();
        assertThat(prueba.resultado().detalle())
                .containsExactly(new Prueba.Diferencia("08DPT0001C", "Meta", "350", "305"));
    }

    @Test
    void otherBytesTheSecondTimeAreNoSuccess() {
        int[] vez = {0};
        registro.escribe = informe -> "350 vez " + vez[0]++;
        Prueba prueba = ensayos.probar(QUIEN, "mx.x", SOLO_UNIDAD);
        assertThat(prueba.resultado().diferencias()).isZero();
        assertThat(prueba.resultado().mismosBytes()).isFalse();
        assertThat(prueba.exitosa()).isFalse();
    }

    @Test
    void aFormatThatFailsIsAResultToo() {
        registro.escribe = informe -> {
            throw new Problema(503, "complemento-fallo", "El complemento mx.x falló", List.of());
        };
        Prueba prueba = ensayos.probar(QUIEN, "mx.x", SOLO_UNIDAD);
        assertThat(prueba.exitosa()).isFalse();
        assertThat(prueba.resultado().falla()).contains("mx.x falló");
        assertThat(registro.documento).isNull();
    }

    @Test
    void whatIsNotTextIsOnlyMeasured() {
        registro.tipoMedio = "application/pdf";
        registro.escribe = informe -> "%PDF";
        Prueba prueba = ensayos.probar(QUIEN, "mx.x", SOLO_UNIDAD);
        assertThat(prueba.resultado().comparado()).isEqualTo("no");
        assertThat(prueba.exitosa()).isTrue();
    }

    @Test
    void whatIsMissingIsTold() {
        assertThatThrownBy(() -> ensayos.probar(QUIEN, "mx.x", new Peticion(null, null, null, null, null)))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(422));
        assertThatThrownBy(() -> ensayos.probar(QUIEN, "mx.x", new Peticion(null, "CE-08", null, 2026, null)))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(422));
        assertThat(registro.anotadas).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2025-T4", "2026-03-31, 2025-T4", "2026-04-01, 2026-T1", "2026-12-31, 2026-T3"})
    void theLastCompleteQuarterIsTheOneBeforeTodays(LocalDate hoy, String trimestre) {
        assertThat(Trimestre.completo(hoy)).hasToString(trimestre);
    }

    private static Fila primera(Informe informe) {
        return informe.filas().iterator().next();
    }

    private static final class Registro implements Pruebas {

        private final List<Prueba> anotadas = new ArrayList<>();
        private Function<Informe, String> escribe = informe -> "";
        private String tipoMedio = "text/plain";
        private byte[] documento;

        @Override
        public Complemento exigir(Identidad quien, String bundle, Unidad unidad) {
            return new Complemento(
                    bundle,
                    "1.0.0",
                    false,
                    null,
                    List.of(new Contribucion("FormatoInforme", "ce08-texto", "Texto", null)),
                    List.of(),
                    Estado.ACTIVA,
                    null,
                    new Uso(0, 0, 0, null));
        }

        @Override
        public FormatoDisponible formato(Identidad quien, String bundle, String formato, Unidad unidad) {
            return new Formato();
        }

        @Override
        public Prueba anotar(Identidad quien, Prueba prueba, byte[] bytes) {
            anotadas.add(prueba);
            documento = bytes;
            return prueba;
        }

        @Override
        public List<Prueba> listar(Identidad quien, String bundle) {
            return anotadas;
        }

        @Override
        public Prueba leer(Identidad quien, String bundle, String id) {
            return anotadas.get(0);
        }

        @Override
        public byte[] documento(Identidad quien, String bundle, String id) {
            return documento;
        }

        private final class Formato implements FormatoDisponible {
            @Override
            public String id() {
                return "ce08-texto";
            }

            @Override
            public String nombre() {
                return "Texto";
            }

            @Override
            public String tipoMedio() {
                return tipoMedio;
            }

            @Override
            public String extension() {
                return "txt";
            }

            @Override
            public String bundle() {
                return "mx.x";
            }

            @Override
            public Documento preparar(Informe informe) {
                byte[] bytes = escribe.apply(informe).getBytes(UTF_8);
                return new Documento() {
                    @Override
                    public long tamano() {
                        return bytes.length;
                    }

                    @Override
                    public void copiar(OutputStream salida) throws IOException {
                        salida.write(bytes);
                    }

                    @Override
                    public void close() {}
                };
            }
        }
    }

    private static final class Arbol implements Unidades {
        @Override
        public Optional<Unidad> buscar(String clave) {
            return Optional.of(new Unidad(
                    clave,
                    TipoUnidad.CE,
                    clave,
                    "08",
                    null,
                    LocalDate.EPOCH,
                    null,
                    1,
                    false,
                    List.of(clave, "CONALEP")));
        }

        @Override
        public Optional<Unidad> buscar(String clave, LocalDate dia) {
            return buscar(clave);
        }

        @Override
        public Unidad exigir(String clave, String campo) {
            return Optional.ofNullable(clave)
                    .flatMap(this::buscar)
                    .orElseThrow(() -> Problema.campo(campo, "Falta.", clave));
        }

        @Override
        public List<Unidad> listar(Set<TipoUnidad> tipos, String entidad, String bajo, LocalDate dia) {
            return List.of();
        }
    }
}
