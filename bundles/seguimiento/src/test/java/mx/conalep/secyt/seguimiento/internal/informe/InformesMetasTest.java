package mx.conalep.secyt.seguimiento.internal.informe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.Registro;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;

@Modules({SeguimientoModule.class, VecinosDePrueba.class})
class InformesMetasTest {

    @EachDatabase
    void quartersAddUpAndTheFarthestFromItsGoalComesFirst(TestDatabase database) {
        MundoDeInformes m = new MundoDeInformes(database, 0, 1);
        m.mundo.ejecutar(
                meta(1, "SERVICIOS_CAPACITACION", Registro.PLANTEL, 10, 20),
                meta(2, "SERVICIOS_CAPACITACION", Registro.OTRO_PLANTEL, 10, 10),
                meta(3, "HORAS_CAPACITACION", Registro.PLANTEL, 100, 100),
                alcanzar("SERVICIOS_CAPACITACION", Registro.PLANTEL, 2, 12),
                alcanzar("SERVICIOS_CAPACITACION", Registro.PLANTEL, 5, 21),
                alcanzar("SERVICIOS_CAPACITACION", Registro.OTRO_PLANTEL, 6, 5),
                alcanzar("SERVICIOS_CAPACITACION", Registro.OTRO_PLANTEL, 7, 400),
                alcanzar("HORAS_CAPACITACION", Registro.PLANTEL, 1, 500));

        assertThat(renglones(m.filas(m.mundo.estado, "ce-avance", "trimestre", "2", "nivel", "plantel")))
                .contains(
                        Registro.PLANTEL + " SERVICIOS_CAPACITACION 30 33 110.00",
                        Registro.OTRO_PLANTEL + " SERVICIOS_CAPACITACION 20 5 25.00",
                        Registro.CAST + " SERVICIOS_CAPACITACION 0 0 ");
        assertThat(renglones(m.filas(m.mundo.dstc, "ce-avance", "trimestre", "2")))
                .contains(Registro.ESTADO + " SERVICIOS_CAPACITACION 50 38 76.00");
        assertThat(m.filas(m.mundo.dstc, "dstc-desviaciones", "trimestre", "2", "nivel", "plantel"))
                .extracting(f -> f.get("unidad") + " " + f.get("diferencia") + " " + f.get("desviacion"))
                .containsExactly(
                        Registro.PLANTEL + " 300 150.00",
                        Registro.OTRO_PLANTEL + " -15 -75.00",
                        Registro.PLANTEL + " 3 10.00");
        assertThat(m.filas(m.mundo.dstc, "dstc-desviaciones", "cuantas", "1")).hasSize(1);
    }

    @EachDatabase
    void aDeviationIsToldWithTheCausesAndEffectsThatItsUnitGave(TestDatabase database) {
        MundoDeInformes m = new MundoDeInformes(database, 0, 1);
        m.mundo.ejecutar(
                meta(1, "SERVICIOS_CAPACITACION", Registro.PLANTEL, 10, 20),
                meta(2, "HORAS_CAPACITACION", Registro.PLANTEL, 100, 100),
                alcanzar("SERVICIOS_CAPACITACION", Registro.PLANTEL, 2, 1),
                alcanzar("HORAS_CAPACITACION", Registro.PLANTEL, 1, 500));
        explicar(m, 1, "PERSONAL", "Faltó un instructor.");
        explicar(m, 2, "DEMANDA", "La empresa aplazó.");
        explicar(m, 3, "OTRA", "Aún no.");
        assertThat(m.filas(m.mundo.dstc, "dstc-desviaciones", "trimestre", "2", "nivel", "plantel"))
                .extracting(f -> f.get("indicador"), f -> f.get("causa"), f -> f.get("efecto"), f -> f.get("accion"))
                .containsExactly(
                        tuple("HORAS_CAPACITACION", "", "", ""),
                        tuple(
                                "SERVICIOS_CAPACITACION",
                                "T1 Personal o instructores: Faltó un instructor."
                                        + " / T2 Demanda menor o mayor que la prevista: La empresa aplazó.",
                                "T1 Menos cursos. / T2 Menos cursos.",
                                "T1 Se contrata. / T2 Se contrata."));
    }

    private static void explicar(MundoDeInformes m, int trimestre, String causa, String texto) {
        m.mundo.desviaciones.explicar(
                m.mundo.directora,
                new Desviacion.Peticion(
                        2026,
                        trimestre,
                        Registro.PLANTEL,
                        "SERVICIOS_CAPACITACION",
                        causa,
                        texto,
                        "Menos cursos.",
                        "Se contrata."),
                null);
    }

    @EachDatabase
    void whatWaitsForADecisionIsToldWithWhoseItIs(TestDatabase database) {
        MundoDeInformes m = new MundoDeInformes(database, 120, 3);
        m.mundo.ejecutar(
                meta(1, "SERVICIOS_CAPACITACION", Registro.PLANTEL, 10, 20),
                meta(2, "HORAS_CAPACITACION", Registro.PLANTEL, 10, 20),
                "UPDATE meta SET estado = 'CAPTURADA' WHERE id < 3",
                conformidad("C-1", Registro.ESTADO, "08", 0),
                conformidad("C-2", Registro.ESTADO, "08", 1),
                conformidad("C-3", Registro.OTRO_ESTADO, "09", 0),
                "INSERT INTO meta_nacional (folio, ejercicio, linea, edicion, huella, cuenta, momento, demostracion) VALUES"
                        + " ('N-1', 2026, 'CAPACITACION', 1, 'x', 'dstc', CURRENT_TIMESTAMP, false)",
                "INSERT INTO meta_nacional_unidad (folio, unidad, conformidad) VALUES ('N-1', '" + Registro.OTRO_ESTADO
                        + "', 'C-3')",
                "UPDATE servicio SET devuelto_a = 'CAPTURADO', devuelto_hasta = '2026-07-09' WHERE id IN (1, 2)",
                "UPDATE servicio SET devuelto_a = 'CAPTURADO', devuelto_hasta = '2026-07-10' WHERE id = 3");
        List<Map<String, String>> filas = m.filas(m.mundo.dstc, "dstc-pendientes");
        assertThat(filas)
                .extracting(f -> f.get("asunto") + " " + f.get("unidad") + " " + f.get("cuantos"))
                .contains("Meta por aceptar " + Registro.PLANTEL + " 2");
        assertThat(filas)
                .extracting(
                        f -> f.get("asunto") + " " + f.get("unidad") + " " + f.get("cuantos") + " " + f.get("decide"))
                .contains(
                        "Conformidad por llevar a la meta nacional " + Registro.ESTADO + " 1 DSTC",
                        "Recomendación respondida, por cerrar " + Registro.ESTADO + " 1 CSC, CST o DSTC",
                        "Recomendación sin responder " + Registro.PLANTEL + " 2 su unidad");
        assertThat(cuantos(filas, "Conformidad por llevar a la meta nacional")).isEqualTo(1);
        assertThat(cuantos(filas, "Corrección vencida")).isEqualTo(2);
        assertThat(cuantos(filas, "Servicios por verificar")).isEqualTo(deEstado(m, EstadoServicio.VALIDADO));
        assertThat(cuantos(filas, "Servicios por validar")).isEqualTo(deEstado(m, EstadoServicio.LIBERADO));
        assertThat(m.filas(m.mundo.otroEstado, "dstc-pendientes"))
                .extracting(f -> f.get("entidad"))
                .containsOnly("09");
    }

    private static long cuantos(List<Map<String, String>> filas, String asunto) {
        return filas.stream()
                .filter(f -> f.get("asunto").equals(asunto))
                .mapToLong(f -> Long.parseLong(f.get("cuantos")))
                .sum();
    }

    private static long deEstado(MundoDeInformes m, EstadoServicio estado) {
        return m.fichas.stream().filter(f -> f.estado() == estado).count();
    }

    private static List<String> renglones(List<Map<String, String>> filas) {
        return filas.stream()
                .map(f -> f.get("unidad") + " " + f.get("indicador") + " " + f.get("metaVigente") + " "
                        + f.get("alcanzado") + " " + f.get("porcentaje"))
                .toList();
    }

    private static String conformidad(String folio, String unidad, String entidad, int retiro) {
        return "INSERT INTO meta_conformidad (folio, ejercicio, linea, unidad, entidad, retiro, firmante, metas, huella,"
                + " cuenta, momento) VALUES ('" + folio + "', 2026, 'CAPACITACION', '" + unidad + "', '" + entidad
                + "', "
                + retiro + ", 'Ana', 1, 'x', 'ce', CURRENT_TIMESTAMP)";
    }

    private static String meta(int id, String indicador, String unidad, int t1, int t2) {
        return "INSERT INTO meta (id, version, ejercicio, indicador, unidad, entidad, t1, t2, t3, t4, v1, v2, v3, v4, o1,"
                + " o2, o3, o4, estado, demostracion, capturada_por, capturada_en) VALUES (" + id + ", 1, 2026, '"
                + indicador + "', '" + unidad + "', '08', " + t1 + ", " + t2 + ", 0, 0, " + t1 + ", " + t2 + ", 0, 0, "
                + t1 + ", " + t2 + ", 0, 0, 'ACEPTADA', false, 'x', CURRENT_TIMESTAMP)";
    }

    private static String alcanzar(String indicador, String unidad, int mes, int cuanto) {
        return "UPDATE total SET v_verificado = " + cuanto + " WHERE ejercicio = 2026 AND indicador = '" + indicador
                + "' AND unidad = '" + unidad + "' AND mes = " + mes;
    }
}
