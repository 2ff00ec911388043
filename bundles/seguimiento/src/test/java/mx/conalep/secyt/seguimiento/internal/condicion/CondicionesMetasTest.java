package mx.conalep.secyt.seguimiento.internal.condicion;

import static mx.conalep.secyt.seguimiento.internal.Registro.CAST;
import static mx.conalep.secyt.seguimiento.internal.Registro.ESTADO;
import static mx.conalep.secyt.seguimiento.internal.Registro.LEJANO;
import static mx.conalep.secyt.seguimiento.internal.Registro.OTRO_ESTADO;
import static mx.conalep.secyt.seguimiento.internal.Registro.OTRO_PLANTEL;
import static mx.conalep.secyt.seguimiento.internal.Registro.PLANTEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.procedimientos.Condicion.Respuesta;
import mx.conalep.secyt.procedimientos.Contexto;
import mx.conalep.secyt.seguimiento.Conformidades;
import mx.conalep.secyt.seguimiento.MetasNacionales;
import mx.conalep.secyt.seguimiento.Reprogramaciones;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import mx.conalep.secyt.seguimiento.internal.Registro;
import org.junit.jupiter.api.Test;

class CondicionesMetasTest {

    private static final SituacionMetas ACEPTADAS = situacion(PLANTEL, 0, 0, 5, List.of());
    private static final SituacionMetas OBSERVADAS = situacion(OTRO_PLANTEL, 0, 1, 4, List.of());
    private static final SituacionMetas SIN_CUOTAS = situacion(CAST, 0, 0, 4, List.of("CUOTAS_RECUPERACION"));

    @Test
    void whoHasNotCapturedIsToldWhatAndWhere() {
        Respuesta falta = revisar("metas-capturadas", CAST, List.of(CAST), List.of(), SIN_CUOTAS);
        assertThat(falta.cumplida()).isFalse();
        assertThat(falta.falta()).contains(CAST, "CUOTAS_RECUPERACION", "Metas");
        assertThat(falta.enlace()).startsWith("/metas");
        assertThat(revisar("metas-capturadas", CAST, List.of(CAST), List.of()).cumplida())
                .isFalse();
        assertThat(revisar("metas-capturadas", PLANTEL, List.of(PLANTEL), List.of(), ACEPTADAS)
                        .cumplida())
                .isTrue();
    }

    @Test
    void lookedAtIsNotAccepted() {
        List<String> dos = List.of(PLANTEL, OTRO_PLANTEL);
        assertThat(revisar("metas-revisadas", "CSC", dos, List.of(), ACEPTADAS, OBSERVADAS)
                        .cumplida())
                .isTrue();
        assertThat(revisar("metas-verificadas", "CSC", dos, List.of(), ACEPTADAS, OBSERVADAS)
                        .falta())
                .contains(OTRO_PLANTEL)
                .doesNotContain(PLANTEL + ",");
    }

    @Test
    void thoseListedAsMissingAreNotWaitedForNorThoseBelowThem() {
        List<String> estados = List.of(ESTADO, OTRO_ESTADO);
        assertThat(revisar("metas-verificadas", "CSC", estados, List.of(OTRO_PLANTEL, CAST), ACEPTADAS)
                        .falta())
                .contains(LEJANO)
                .doesNotContain(CAST);
        assertThat(revisar("metas-verificadas", "CSC", estados, List.of(OTRO_PLANTEL, CAST, OTRO_ESTADO), ACEPTADAS)
                        .cumplida())
                .isTrue();
    }

    @Test
    void technologicalServicesAreThoseOfCast() {
        Contexto caso = contexto("CST", List.of(ESTADO), List.of());
        assertThat(Convocadas.prestadoras(new Registro(), caso, Linea.TECNOLOGICOS))
                .containsExactly(CAST);
        assertThat(Convocadas.prestadoras(new Registro(), caso, Linea.CAPACITACION))
                .containsExactlyInAnyOrder(PLANTEL, OTRO_PLANTEL, CAST);
    }

    private static Respuesta revisar(
            String clave, String unidad, List<String> participantes, List<String> faltantes, SituacionMetas... metas) {
        Conformidades conformidades = (Conformidades) Proxy.newProxyInstance(
                Conformidades.class.getClassLoader(),
                new Class<?>[] {Conformidades.class},
                (p, metodo, datos) -> List.of(metas));
        return new CondicionesMetas(
                        conformidades, nadie(MetasNacionales.class), nadie(Reprogramaciones.class), new Registro())
                .revisar(clave, contexto(unidad, participantes, faltantes));
    }

    private static <T> T nadie(Class<T> tipo) {
        return tipo.cast(Proxy.newProxyInstance(tipo.getClassLoader(), new Class<?>[] {tipo}, (p, metodo, datos) -> {
            throw new UnsupportedOperationException(metodo.getName());
        }));
    }

    private static Contexto contexto(String unidad, List<String> participantes, List<String> faltantes) {
        return new Contexto("sc-it-06", 1, "CAPACITACION", 2026, null, null, "", unidad, participantes, faltantes);
    }

    private static SituacionMetas situacion(
            String unidad, int capturadas, int observadas, int aceptadas, List<String> faltan) {
        List<String> corregir = observadas > 0 ? List.of("HORAS_CAPACITACION") : List.of();
        return new SituacionMetas(unidad, unidad, ESTADO, 5, capturadas, observadas, aceptadas, faltan, corregir, null);
    }
}
