package mx.conalep.secyt.seguimiento.internal.informe;

import static java.util.stream.Collectors.groupingBy;
import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static mx.conalep.secyt.seguimiento.internal.informe.MundoDeInformes.texto;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.Registro;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;

@Modules({SeguimientoModule.class, VecinosDePrueba.class})
class InformesEstatalesTest {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final int PLAZO = 7;

    @EachDatabase
    void everyFigureOfAStateReportFollowsFromWhatWasCaptured(TestDatabase database) {
        MundoDeInformes m = new MundoDeInformes(database, 220, 7);
        faltantes(m);
        oportunidad(m);
        devoluciones(m);
        ingresos(m);
        ambito(m);
    }

    private static void faltantes(MundoDeInformes m) {
        List<String> esperadas = new ArrayList<>();
        for (String unidad : Ficha.UNIDADES) {
            for (Linea linea : Linea.values()) {
                for (int mes = 1; mes <= 6; mes++) {
                    faltante(m, unidad, linea, mes).ifPresent(esperadas::add);
                }
            }
        }
        assertThat(m.filas(m.mundo.csc, "ce-faltantes"))
                .extracting(f -> f.get("unidad") + "|" + f.get("linea") + "|" + f.get("mes") + "|" + f.get("estado")
                        + "|" + f.get("pendientes") + "|" + f.get("desde") + "|" + f.get("dias"))
                .containsExactlyInAnyOrderElementsOf(esperadas);
        assertThat(esperadas).anyMatch(f -> f.contains("sin captura")).anyMatch(f -> f.contains("en captura"));
    }

    private static Optional<String> faltante(MundoDeInformes m, String unidad, Linea linea, int mes) {
        List<Ficha> suyas = m.fichas.stream()
                .filter(f -> f.unidad().equals(unidad) && f.linea() == linea)
                .filter(f -> f.fin().getMonthValue() == mes)
                .toList();
        long pendientes = suyas.stream()
                .filter(f -> f.estado().compareTo(EstadoServicio.LIBERADO) < 0)
                .count();
        if (!suyas.isEmpty() && pendientes == 0) {
            return Optional.empty();
        }
        LocalDate desde = LocalDate.of(2026, mes, 1).plusMonths(1);
        long dias = ChronoUnit.DAYS.between(desde, LocalDate.of(2026, 7, 11));
        return Optional.of(unidad + "|" + (linea == Linea.CAPACITACION ? "capacitación" : "tecnológicos") + "|" + mes
                + "|" + (suyas.isEmpty() ? "sin captura" : "en captura") + "|" + pendientes + "|" + desde + "|" + dias);
    }

    private static void oportunidad(MundoDeInformes m) {
        List<String> esperadas = new ArrayList<>();
        porLugar(m, f -> f.trimestre() == 2).forEach((lugar, suyas) -> {
            List<Ficha> liberadas =
                    suyas.stream().filter(f -> f.primera("liberar").isPresent()).toList();
            long exigibles = suyas.stream().filter(f -> exigible(f)).count();
            long aTiempo = liberadas.stream()
                    .filter(f -> f.primera("liberar").orElseThrow().isBefore(limite(f)))
                    .count();
            esperadas.add(lugar + "|" + suyas.size() + "|" + promedio(suyas, "capturar") + "|"
                    + promedio(suyas, "liberar") + "|" + promedio(suyas, "validar") + "|" + promedio(suyas, "verificar")
                    + "|" + exigibles + "|" + aTiempo + "|" + porciento(aTiempo, exigibles));
        });
        assertThat(m.filas(m.mundo.csc, "ce-oportunidad", "trimestre", "2", "plazo", "" + PLAZO))
                .extracting(f -> f.get("unidad") + " " + f.get("linea") + "|" + f.get("servicios") + "|"
                        + f.get("aCaptura") + "|" + f.get("aLiberacion") + "|" + f.get("aValidacion") + "|"
                        + f.get("aVerificacion") + "|" + f.get("exigibles") + "|" + f.get("aTiempo") + "|"
                        + f.get("porcentaje"))
                .containsExactlyInAnyOrderElementsOf(esperadas);
    }

    private static boolean exigible(Ficha f) {
        boolean vencido = !limite(f).isAfter(MundoDeInformes.AHORA);
        return f.primera("cargar").isEmpty() && (f.primera("liberar").isPresent() || vencido);
    }

    static Instant limite(Ficha f) {
        return YearMonth.from(f.fin())
                .atEndOfMonth()
                .plusDays(PLAZO + 1)
                .atStartOfDay(MEXICO)
                .toInstant();
    }

    private static String promedio(List<Ficha> fichas, String paso) {
        List<Long> dias = new ArrayList<>();
        for (Ficha f : fichas) {
            Optional<Instant> cuando = paso.equals("capturar") ? Optional.of(f.capturado()) : f.primera(paso);
            cuando.ifPresent(c -> dias.add(ChronoUnit.DAYS.between(f.fin(), LocalDate.ofInstant(c, MEXICO))));
        }
        long suma = dias.stream().mapToLong(d -> d).sum();
        return dias.isEmpty()
                ? ""
                : BigDecimal.valueOf(suma)
                        .divide(BigDecimal.valueOf(dias.size()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static void devoluciones(MundoDeInformes m) {
        List<String> esperadas = new ArrayList<>();
        porLugar(m, f -> true).forEach((lugar, suyas) -> {
            List<Ficha.Paso> todas =
                    suyas.stream().flatMap(f -> f.devoluciones().stream()).toList();
            long devueltos =
                    suyas.stream().filter(f -> !f.devoluciones().isEmpty()).count();
            esperadas.add(lugar + "|" + suyas.size() + "|" + devueltos + "|" + porciento(devueltos, suyas.size()) + "|"
                    + todas.size() + "|" + a(todas, EstadoServicio.CAPTURADO) + "|" + a(todas, EstadoServicio.REPORTADO)
                    + "|" + a(todas, EstadoServicio.LIBERADO) + "|" + a(todas, EstadoServicio.VALIDADO));
        });
        assertThat(m.filas(m.mundo.auditor, "ce-devoluciones"))
                .extracting(f -> f.get("unidad") + " " + f.get("linea") + "|" + f.get("servicios") + "|"
                        + f.get("devueltos") + "|" + f.get("tasa") + "|" + f.get("devoluciones") + "|"
                        + f.get("aCapturar") + "|" + f.get("aReportar") + "|" + f.get("aLiberar") + "|"
                        + f.get("aValidar"))
                .containsExactlyInAnyOrderElementsOf(esperadas);
        assertThat(m.fichas).anyMatch(f -> !f.devoluciones().isEmpty());
    }

    private static long a(List<Ficha.Paso> pasos, EstadoServicio estado) {
        return pasos.stream().filter(p -> p.a() == estado).count();
    }

    private static void ingresos(MundoDeInformes m) {
        List<String> esperadas = new ArrayList<>();
        porLugar(m, f -> f.trimestre() == 1)
                .forEach((lugar, suyas) -> esperadas.add(lugar + "|" + suyas.size() + "|"
                        + cuota(suyas, f -> f.estado().compareTo(EstadoServicio.LIBERADO) < 0) + "|"
                        + cuota(suyas, f -> f.estado() == EstadoServicio.LIBERADO) + "|"
                        + cuota(suyas, f -> f.estado() == EstadoServicio.VALIDADO) + "|"
                        + cuota(suyas, f -> f.estado() == EstadoServicio.VERIFICADO) + "|" + cuota(suyas, f -> true)));
        Informe informe = m.informe(m.mundo.csc, "ce-ingresos", Map.of("trimestre", "1"));
        assertThat(MundoDeInformes.filas(informe))
                .extracting(f -> f.get("unidad") + " " + f.get("linea") + "|" + f.get("servicios") + "|"
                        + f.get("capturado") + "|" + f.get("liberado") + "|" + f.get("validado") + "|"
                        + f.get("verificado") + "|" + f.get("total"))
                .containsExactlyInAnyOrderElementsOf(esperadas);
        assertThat(MundoDeInformes.fila(informe, informe.totales().orElseThrow()))
                .containsEntry("total", cuota(m.fichas, f -> f.trimestre() == 1))
                .containsEntry("unidad", "");
        assertThat(informe.notas()).singleElement().asString().contains("cobrado");
    }

    private static void ambito(MundoDeInformes m) {
        assertThat(m.filas(m.mundo.otroEstado, "ce-ingresos"))
                .extracting(f -> f.get("unidad"))
                .containsOnly(Registro.LEJANO);
        refused(() -> m.filas(m.mundo.otroEstado, "ce-ingresos", "unidad", Registro.ESTADO), 403, "fuera-de-ambito");
        refused(() -> m.filas(m.mundo.csc, "ce-ingresos", "trimestre", "5"), 422, "datos-invalidos");
        refused(() -> m.filas(m.mundo.csc, "ce-oportunidad", "plazo", "-1"), 422, "datos-invalidos");
    }

    private static String cuota(List<Ficha> fichas, Predicate<Ficha> cuales) {
        return texto(fichas.stream().filter(cuales).map(Ficha::cuota).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String porciento(long parte, long todo) {
        return todo == 0
                ? ""
                : BigDecimal.valueOf(parte * 100)
                        .divide(BigDecimal.valueOf(todo), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static Map<String, List<Ficha>> porLugar(MundoDeInformes m, Predicate<Ficha> cuales) {
        return new TreeMap<>(m.fichas.stream()
                .filter(cuales)
                .collect(groupingBy(
                        f -> f.unidad() + " " + (f.linea() == Linea.CAPACITACION ? "capacitación" : "tecnológicos"))));
    }
}
