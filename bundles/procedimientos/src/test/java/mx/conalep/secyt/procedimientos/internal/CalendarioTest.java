package mx.conalep.secyt.procedimientos.internal;

import static mx.conalep.secyt.procedimientos.internal.Despacho.AJENO;
import static mx.conalep.secyt.procedimientos.internal.Despacho.AUDITOR;
import static mx.conalep.secyt.procedimientos.internal.Despacho.CST;
import static mx.conalep.secyt.procedimientos.internal.Despacho.DIRECTOR;
import static mx.conalep.secyt.procedimientos.internal.Despacho.ESTADO;
import static mx.conalep.secyt.procedimientos.internal.Despacho.PLANTEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.procedimientos.Cumplimiento;
import mx.conalep.secyt.procedimientos.PeriodoObligacion;
import mx.conalep.secyt.procedimientos.Vencimiento;
import mx.conalep.secyt.procedimientos.Vencimiento.Semaforo;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CalendarioTest {

    private static final LocalDate ENERO = LocalDate.of(2026, 1, 1);
    private static final LocalDate DICIEMBRE = LocalDate.of(2026, 12, 31);

    @TestFactory
    Stream<DynamicTest> eachUnitOwesWhatItsKindOwesOnTheDaysOfTheRule() {
        return Despacho.enAmbas(d -> {
            StoredCalendario calendario = calendario(d, new Cumplimientos(), true);
            assertThat(calendario.obligaciones())
                    .hasSizeGreaterThan(10)
                    .allSatisfy(o -> assertThat(o.clausula()).startsWith("7081-MP-SI rev. 09"));
            List<Vencimiento> suyos = calendario.vencimientos(DIRECTOR, ENERO, DICIEMBRE, null, null);
            assertThat(suyos)
                    .extracting(v -> v.obligacion() + " " + v.periodo() + " " + v.vence())
                    .containsExactly(
                            "liberacion-capacitacion 2025-T4 2026-01-14",
                            "liberacion-capacitacion 2026-T1 2026-04-14",
                            "metas-capacitacion 2027 2026-06-30",
                            "liberacion-capacitacion 2026-T2 2026-07-14",
                            "liberacion-capacitacion 2026-T3 2026-10-14");
            assertThat(calendario.vencimientos(CST, ENERO, DICIEMBRE, null, "reunion-semestral"))
                    .extracting(v -> v.periodo() + " " + v.vence())
                    .containsExactly("2026-S1 2026-06-30", "2026-S2 2026-12-31");
            assertThat(calendario.vencimientos(ESTADO, ENERO, DICIEMBRE, "CE-08", null))
                    .extracting(Vencimiento::unidad)
                    .contains("CE-08", PLANTEL)
                    .doesNotContain("UODCDMX");
            niega(403, () -> calendario.vencimientos(AJENO, ENERO, DICIEMBRE, "CE-08", null));
            niega(422, () -> calendario.vencimientos(DIRECTOR, DICIEMBRE, ENERO, null, null));
            niega(422, () -> calendario.vencimientos(DIRECTOR, ENERO, ENERO.plusYears(2), null, null));
            niega(422, () -> calendario.vencimientos(DIRECTOR, ENERO, DICIEMBRE, null, "otra"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theLightFollowsTheDayAndWhatTheSliceKnows() {
        return Despacho.enAmbas(d -> {
            Cumplimientos cumplimientos = new Cumplimientos();
            StoredCalendario calendario = calendario(d, cumplimientos, true);
            Map.of(
                            "2026-03-10", Semaforo.EN_TIEMPO,
                            "2026-04-07", Semaforo.PROXIMA,
                            "2026-04-14", Semaforo.PROXIMA,
                            "2026-04-15", Semaforo.VENCIDA)
                    .forEach((dia, semaforo) -> {
                        d.esHoy(dia);
                        assertThat(primero(calendario)).as(dia).isEqualTo(semaforo);
                    });
            cumplimientos.agregar(new Cumplimiento() {
                @Override
                public Set<String> obligaciones() {
                    return Set.of("liberacion-capacitacion");
                }

                @Override
                public Set<String> cumplidas(String obligacion, PeriodoObligacion periodo) {
                    return periodo.clave().equals("2026-T1") ? Set.of(PLANTEL) : Set.of();
                }

                @Override
                public Map<PeriodoObligacion, LocalDate> vencimientos(String obligacion, int ejercicio) {
                    return Map.of(new PeriodoObligacion(2026, 3, 1), LocalDate.of(2026, 4, 20));
                }
            });
            assertThat(primero(calendario)).isEqualTo(Semaforo.CUMPLIDA);
            assertThat(calendario
                            .vencimientos(DIRECTOR, LocalDate.of(2026, 4, 1), DICIEMBRE, null, null)
                            .get(0)
                            .vence())
                    .isEqualTo(LocalDate.of(2026, 4, 20));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatTheSystemCannotSeeIsDeclaredByTheUnitOnce() {
        return Despacho.enAmbas(d -> {
            StoredCalendario calendario = calendario(d, new Cumplimientos(), true);
            niega(403, () -> calendario.declarar(AUDITOR, "reunion-semestral", "2026-S1", "CST", "Minuta 4"));
            niega(422, () -> calendario.declarar(CST, "reunion-semestral", "2026-S3", "CST", "Minuta 4"));
            calendario.declarar(CST, "reunion-semestral", "2026-S1", "CST", "Minuta 4");
            calendario.declarar(CST, "reunion-semestral", "2026-S1", "CST", "Minuta 4");
            assertThat(calendario.vencimientos(CST, ENERO, DICIEMBRE, null, "reunion-semestral"))
                    .extracting(Vencimiento::semaforo, Vencimiento::evidencia)
                    .containsExactly(tuple(Semaforo.CUMPLIDA, "Minuta 4"), tuple(Semaforo.EN_TIEMPO, null));
            niega(422, () -> calendario.declarar(CST, "reunion-semestral", "2026-S2", "CST", " "));
            assertThat(d.bitacora).containsExactly("cst cumplir obligacion reunion-semestral/2026-S1");
        });
    }

    @TestFactory
    Stream<DynamicTest> aFeedIsReadByItsSecretUntilItIsRevokedReplacedOrTheAccountIsShut() {
        return Despacho.enAmbas(d -> {
            StoredCalendario calendario = calendario(d, new Cumplimientos(), true);
            String viejo = calendario.suscribir(DIRECTOR);
            String secreto = calendario.suscribir(DIRECTOR);
            assertThat(secreto).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(viejo);
            niega(404, () -> calendario.ics(viejo));
            String ics = calendario.ics(secreto);
            assertThat(ics)
                    .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                    .endsWith("END:VCALENDAR\r\n")
                    .contains("UID:liberacion-capacitacion.2026-T1." + PLANTEL + "@secyt")
                    .contains("DTSTART;VALUE=DATE:20260414")
                    .doesNotContain("CE-08");
            niega(404, () -> calendario(d, new Cumplimientos(), false).ics(secreto));
            calendario.cancelarSuscripcion(DIRECTOR);
            niega(404, () -> calendario.ics(secreto));
        });
    }

    @Property(tries = 200)
    void noLineOfAFeedIsLongerThan75OctetsNorBreaksALetterAndUnfoldingGivesTheTextBack(@ForAll String nombre) {
        Vencimiento v = new Vencimiento(
                "x", nombre + "ñ".repeat(90), "c;l\\a,u\ns", PLANTEL, "2026", ENERO, Semaforo.VENCIDA, true, null);
        String ics = Ical.de(List.of(v), Instant.EPOCH);
        for (String linea : ics.split("\r\n")) {
            assertThat(linea.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(ics.replace("\r\n ", ""))
                .contains("SUMMARY:" + Ical.escapado(PLANTEL + ": " + v.nombre() + ", 2026"))
                .contains("DESCRIPTION:Vencida.\\nc\\;l\\\\a\\,u\\ns");
    }

    @Test
    void aPeriodIsNamedByItsLength() {
        assertThat(new PeriodoObligacion(2026, 1, 12).clave()).isEqualTo("2026-12");
        assertThat(new PeriodoObligacion(2026, 3, 4).fin()).isEqualTo(DICIEMBRE);
        assertThat(new PeriodoObligacion(2026, 6, 2).clave()).isEqualTo("2026-S2");
        assertThat(new PeriodoObligacion(2026, 12, 1).clave()).isEqualTo("2026");
        assertThatThrownBy(() -> new PeriodoObligacion(2026, 3, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Semaforo primero(StoredCalendario calendario) {
        LocalDate abril = LocalDate.of(2026, 4, 1);
        return calendario
                .vencimientos(DIRECTOR, abril, abril.plusMonths(1), null, "liberacion-capacitacion")
                .get(0)
                .semaforo();
    }

    private static StoredCalendario calendario(Despacho d, Cumplimientos cumplimientos, boolean activa) {
        return new StoredCalendario(d.tx, d, d.new Laborables(), cumplimientos, cuentas(activa), d);
    }

    /** Knows the director only. */
    private static Cuentas cuentas(boolean activa) {
        Nombramiento puesto = new Nombramiento(Rol.DIRECTOR, PLANTEL, Calidad.TITULAR, LocalDate.of(2025, 1, 1), null);
        Cuenta cuenta = new Cuenta("plantel-08", "Directora", activa, false, List.of(puesto), 1);
        return (Cuentas) Proxy.newProxyInstance(
                Cuentas.class.getClassLoader(), new Class<?>[] {Cuentas.class}, (yo, metodo, argumentos) -> {
                    assertThat(metodo.getName()).isEqualTo("leer");
                    assertThat(((Identidad) argumentos[0]).total()).isTrue();
                    return cuenta;
                });
    }

    private static void niega(int estado, ThrowingCallable accion) {
        assertThatThrownBy(accion)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }
}
