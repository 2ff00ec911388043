package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.CargaServicios;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.Recalculo;
import mx.conalep.secyt.seguimiento.internal.informe.MetasResultados;

@Modules(SeguimientoModule.class)
class AvanceTest {

    private static final List<String> HOJAS =
            List.of(Registro.PLANTEL, Registro.OTRO_PLANTEL, Registro.CAST, Registro.LEJANO);

    /** Sums by hand of what was loaded: one key for each level, unit, quarter, indicator and figure. */
    private static final class Cuentas {

        private final Map<String, BigDecimal> sumas = new HashMap<>();

        void sumar(Captura c, Linea linea, EstadoServicio estado) {
            int trimestre = (c.fechaFin().getMonthValue() + 2) / 3;
            Map<String, BigDecimal> aportes = new HashMap<>();
            aportes.put("USUARIOS_ATENDIDOS", BigDecimal.ONE);
            aportes.put("CUOTAS_RECUPERACION", c.cuota());
            if (linea == Linea.CAPACITACION) {
                int personas = c.participantesHombres() + c.participantesMujeres();
                aportes.put("PERSONAS_CAPACITADAS", BigDecimal.valueOf(personas));
                aportes.put("SERVICIOS_CAPACITACION", BigDecimal.ONE);
                aportes.put("HORAS_CAPACITACION", BigDecimal.valueOf(c.horas()));
            } else {
                aportes.put("SERVICIOS_TECNOLOGICOS", BigDecimal.ONE);
            }
            aportes.forEach((indicador, monto) -> {
                if (estado.compareTo(EstadoServicio.VALIDADO) >= 0) {
                    enTodosLosNiveles("preliminar", c.unidad(), trimestre, indicador, monto);
                }
                if (estado == EstadoServicio.VERIFICADO) {
                    enTodosLosNiveles("alcanzado", c.unidad(), trimestre, indicador, monto);
                }
            });
        }

        void enTodosLosNiveles(String cifra, String unidad, int trimestre, String indicador, BigDecimal monto) {
            String estatal = unidad.equals(Registro.LEJANO) ? Registro.OTRO_ESTADO : Registro.ESTADO;
            for (String lugar : List.of(unidad, estatal, "CONALEP")) {
                sumas.merge(String.join("/", cifra, lugar, "" + trimestre, indicador), monto, BigDecimal::add);
            }
        }

        BigDecimal de(String cifra, String lugar, int trimestre, String indicador) {
            return sumas.getOrDefault(String.join("/", cifra, lugar, "" + trimestre, indicador), BigDecimal.ZERO);
        }
    }

    @EachDatabase
    void everyLevelAndQuarterIsWhatAnIndependentSumSays(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Cuentas cuentas = cargar(mundo, new Random(20260101));
        for (int trimestre = 1; trimestre <= 4; trimestre++) {
            revisar(mundo, cuentas, trimestre, Nivel.NACIONAL, 6);
            revisar(mundo, cuentas, trimestre, Nivel.ESTATAL, 12);
            revisar(mundo, cuentas, trimestre, Nivel.PLANTEL, 24);
        }
        Avance anual = mundo.avances.consultar(
                mundo.capturista, new Avances.Consulta(2026, null, null, Nivel.NACIONAL, null));
        for (Avance.Elemento e : anual.elementos()) {
            BigDecimal suma = BigDecimal.ZERO;
            for (int trimestre = 1; trimestre <= 4; trimestre++) {
                suma = suma.add(cuentas.de("alcanzado", "CONALEP", trimestre, e.indicador()));
            }
            assertThat(e.alcanzado()).isEqualByComparingTo(suma);
        }
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
    }

    private static void revisar(Mundo mundo, Cuentas cuentas, int trimestre, Nivel nivel, int filas) {
        Avance avance = mundo.avances.consultar(
                mundo.auditor, new Avances.Consulta(2026, trimestre, null, nivel, null));
        assertThat(avance.elementos()).hasSize(filas);
        for (Avance.Elemento e : avance.elementos()) {
            BigDecimal meta = cuentas.de("meta", e.unidad(), trimestre, e.indicador());
            BigDecimal alcanzado = cuentas.de("alcanzado", e.unidad(), trimestre, e.indicador());
            assertThat(e.alcanzado()).as(e.toString()).isEqualByComparingTo(alcanzado);
            assertThat(e.preliminar())
                    .isEqualByComparingTo(cuentas.de("preliminar", e.unidad(), trimestre, e.indicador()));
            assertThat(e.metaVigente()).isEqualByComparingTo(meta);
            assertThat(e.metaOriginal()).isEqualByComparingTo(meta);
            if (meta.signum() == 0) {
                assertThat(e.porcentaje()).isNull();
            } else {
                assertThat(e.porcentaje())
                        .isEqualTo(alcanzado
                                .multiply(BigDecimal.valueOf(100))
                                .divide(meta, 2, RoundingMode.HALF_UP));
            }
        }
    }

    private static Cuentas cargar(Mundo mundo, Random azar) {
        Cuentas cuentas = new Cuentas();
        for (EstadoServicio estado : EstadoServicio.values()) {
            List<Captura> capturas = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                boolean curso = azar.nextBoolean();
                Captura captura = Mundo.servicio(
                        curso ? "curso" : "ensayo",
                        curso ? Mundo.CURSO : Mundo.ENSAYO,
                        HOJAS.get(azar.nextInt(HOJAS.size())),
                        Mundo.dia(1 + azar.nextInt(12)),
                        azar.nextInt(30),
                        azar.nextInt(30),
                        BigDecimal.valueOf(azar.nextInt(2_000_000), 2),
                        curso ? Map.of() : Map.of("norma", "NMX"));
                capturas.add(captura);
                cuentas.sumar(captura, curso ? Linea.CAPACITACION : Linea.TECNOLOGICOS, estado);
            }
            assertThat(mundo.carga.cargar(mundo.sistema, capturas, estado, false).folios())
                    .doesNotHaveDuplicates()
                    .hasSize(120);
        }
        for (String unidad : HOJAS.subList(0, 3)) {
            List<BigDecimal> trimestres = List.of(
                    BigDecimal.valueOf(100 + azar.nextInt(50)),
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(7),
                    BigDecimal.valueOf(33));
            mundo.metas.guardar(
                    mundo.sistema,
                    new PeticionMeta(2026, "PERSONAS_CAPACITADAS", unidad, trimestres, null),
                    null);
            for (int i = 0; i < 4; i++) {
                cuentas.enTodosLosNiveles("meta", unidad, i + 1, "PERSONAS_CAPACITADAS", trimestres.get(i));
            }
        }
        mundo.metas.aceptarTodas(mundo.dstc, 2026, "CONALEP");
        mundo.metas.guardar(
                mundo.sistema,
                new PeticionMeta(
                        2026,
                        "HORAS_CAPACITACION",
                        Registro.PLANTEL,
                        List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE),
                        null),
                null);
        return cuentas;
    }

    @EachDatabase
    void scopeAndParametersAreChecked(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        assertThat(unidades(mundo, null)).as("what lies below his posts").containsOnly(Registro.PLANTEL);
        refused(() -> unidades(mundo, Registro.LEJANO), 403, "fuera-de-ambito");
        refused(() -> unidades(mundo, Registro.ESTADO), 403, "fuera-de-ambito");
        refused(() -> unidades(mundo, "NADIE"), 422, "datos-invalidos");
        for (Avances.Consulta mala : List.of(
                new Avances.Consulta(null, 1, null, null, null),
                new Avances.Consulta(2026, 5, null, null, null),
                new Avances.Consulta(2026, 1, 1, null, null),
                new Avances.Consulta(2026, 1, null, Nivel.NACIONAL, Registro.ESTADO),
                new Avances.Consulta(2026, 1, null, Nivel.ESTATAL, Registro.PLANTEL))) {
            refused(() -> mundo.avances.consultar(mundo.auditor, mala), 422, "datos-invalidos");
        }
        Avance uno = mundo.avances.consultar(
                mundo.capturista, new Avances.Consulta(2026, 1, null, Nivel.ESTATAL, Registro.ESTADO));
        assertThat(uno.elementos())
                .extracting(Avance.Elemento::unidad)
                .containsOnly(Registro.ESTADO)
                .hasSize(6);
    }

    private static List<String> unidades(Mundo mundo, String unidad) {
        return mundo
                .avances
                .consultar(mundo.capturista, new Avances.Consulta(2026, 1, null, Nivel.PLANTEL, unidad))
                .elementos()
                .stream()
                .map(Avance.Elemento::unidad)
                .toList();
    }

    @EachDatabase
    void demonstrationRecordsAreToldWhereTheyCountAndInTheReport(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        CargaServicios.Resultado resultado = mundo.carga.cargar(
                mundo.sistema,
                List.of(
                        Mundo.curso(Registro.PLANTEL, Mundo.dia(2)),
                        Mundo.curso("NADIE", Mundo.dia(2)),
                        Mundo.ensayo(Registro.CAST, Mundo.dia(2))),
                EstadoServicio.VERIFICADO,
                true);
        assertThat(resultado.folios()).hasSize(2);
        assertThat(resultado.rechazos())
                .extracting(CargaServicios.Rechazo::indice)
                .containsExactly(1);
        refused(
                () -> mundo.carga.cargar(mundo.estado, List.of(), EstadoServicio.VALIDADO, false),
                403,
                "solo-sistema");
        assertThat(demostracion(mundo, 1, Nivel.NACIONAL, null)).isTrue();
        assertThat(demostracion(mundo, 2, Nivel.NACIONAL, null)).isFalse();
        assertThat(demostracion(mundo, 1, Nivel.PLANTEL, Registro.OTRO_PLANTEL)).isFalse();

        Informe informe = new MetasResultados(mundo.avances, mundo.unidades, mundo.indicadores)
                .generar(mundo.auditor, Map.of("ejercicio", "2026", "trimestre", "1", "unidad", Registro.ESTADO));
        assertThat(informe.demostracion()).isTrue();
        assertThat(informe.columnas()).extracting(Columna::clave).contains("alcanzado", "porcentaje");
        List<String> filas = new ArrayList<>();
        for (Fila fila : informe.filas()) {
            filas.add(fila.texto(0) + "|" + fila.texto(1) + "|" + fila.texto(3) + "|" + fila.texto(7) + "|"
                    + fila.texto(8));
        }
        assertThat(filas)
                .hasSize(18)
                .contains("08|" + Registro.PLANTEL + "|PERSONAS_CAPACITADAS|21|")
                .contains("08|" + Registro.CAST + "|CUOTAS_RECUPERACION|500.5|");
        refused(
                () -> new MetasResultados(mundo.avances, mundo.unidades, mundo.indicadores)
                        .generar(mundo.auditor, Map.of("ejercicio", "este")),
                422,
                "datos-invalidos");
    }

    private static boolean demostracion(Mundo mundo, int trimestre, Nivel nivel, String unidad) {
        return mundo.avances
                .consultar(mundo.auditor, new Avances.Consulta(2026, trimestre, null, nivel, unidad))
                .demostracion();
    }

    @EachDatabase
    void recountingFindsAndMendsWhatWasTamperedWith(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.carga.cargar(
                mundo.sistema,
                List.of(Mundo.curso(Registro.PLANTEL, Mundo.dia(2)), Mundo.ensayo(Registro.CAST, Mundo.dia(5))),
                EstadoServicio.VERIFICADO,
                false);
        mundo.ejecutar(
                "UPDATE total SET v_verificado = v_verificado + 7 WHERE indicador = 'PERSONAS_CAPACITADAS' AND mes = 2"
                        + " AND unidad = '" + Registro.PLANTEL + "'",
                "UPDATE periodo SET n_liberado = 3 WHERE unidad = '" + Registro.CAST
                        + "' AND mes = 5 AND linea = 'TECNOLOGICOS' AND ejercicio = 2026");
        refused(() -> mundo.recalculo.revisar(mundo.estado, null, false), 403, "fuera-de-ambito");
        assertThat(mundo.recalculo.revisar(mundo.csc, 2025, false)).isEmpty();
        List<Recalculo.Diferencia> diferencias = mundo.recalculo.revisar(mundo.csc, 2026, false);
        assertThat(diferencias)
                .extracting(Recalculo.Diferencia::tabla, Recalculo.Diferencia::clave, Recalculo.Diferencia::columna)
                .containsExactlyInAnyOrder(
                        tuple(
                                "total", "PERSONAS_CAPACITADAS", EstadoServicio.VERIFICADO),
                        tuple("periodo", "TECNOLOGICOS", EstadoServicio.LIBERADO));
        assertThat(mundo.recalculo.revisar(mundo.csc, null, true)).hasSize(2);
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
    }
}
