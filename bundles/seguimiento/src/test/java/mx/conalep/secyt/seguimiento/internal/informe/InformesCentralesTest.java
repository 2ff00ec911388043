package mx.conalep.secyt.seguimiento.internal.informe;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static mx.conalep.secyt.seguimiento.internal.informe.MundoDeInformes.texto;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.internal.Registro;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;

@Modules({SeguimientoModule.class, VecinosDePrueba.class})
class InformesCentralesTest {

    @EachDatabase
    void everyFigureOfACentralReportFollowsFromWhatWasCaptured(TestDatabase database) {
        MundoDeInformes m = new MundoDeInformes(database, 260, 11);
        capacitacion(m);
        muestra(m);
        excepciones(m);
        segunCortes(m);
    }

    private static void capacitacion(MundoDeInformes m) {
        Map<String, Function<Ficha, String>> dimensiones = new TreeMap<>(Map.of(
                "sector", Ficha::sector,
                "origen", Ficha::origen,
                "modalidad", Ficha::modalidad,
                "area", f -> f.ofertaId() == 1 ? "Producción" : "sin área",
                "curso", f -> f.cerrado() ? "cerrado" : "abierto",
                "entidad", Ficha::entidad));
        dimensiones.forEach((por, grupo) -> {
            capacitacion(m, por, grupo, "preliminar", EstadoServicio.VALIDADO);
            capacitacion(m, por, grupo, "oficial", EstadoServicio.VERIFICADO);
            capacitacion(m, por, grupo, "capturado", EstadoServicio.CAPTURADO);
        });
        refused(() -> m.filas(m.mundo.csc, "csc-resultados", "por", "color"), 422, "datos-invalidos");
    }

    private static void capacitacion(
            MundoDeInformes m, String por, Function<Ficha, String> grupo, String cifra, EstadoServicio desde) {
        Map<String, List<Ficha>> grupos = m.fichas.stream()
                .filter(f -> f.linea() == Linea.CAPACITACION && f.estado().compareTo(desde) >= 0)
                .collect(groupingBy(grupo, TreeMap::new, toList()));
        List<String> esperadas = new ArrayList<>();
        grupos.forEach((clave, suyas) -> esperadas.add(Stream.of(
                        clave,
                        suyas.size(),
                        suma(suyas, Ficha::personas),
                        suma(suyas, Ficha::hombres),
                        suma(suyas, Ficha::mujeres),
                        suma(suyas, Ficha::otro),
                        suyas.stream().allMatch(f -> f.acreditados() == null)
                                ? ""
                                : suma(suyas, f -> Objects.requireNonNullElse(f.acreditados(), 0)),
                        suyas.stream().filter(f -> f.acreditados() != null).count(),
                        suma(suyas, Ficha::horas),
                        suma(suyas, f -> (long) f.horas() * f.personas()),
                        suyas.stream()
                                .map(Ficha::usuario)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count(),
                        texto(suyas.stream().map(Ficha::cuota).reduce(BigDecimal.ZERO, BigDecimal::add)))
                .map(String::valueOf)
                .collect(joining("|"))));
        assertThat(m.filas(m.mundo.csc, "csc-resultados", "por", por, "cifra", cifra))
                .extracting(f -> String.join("|", f.values()))
                .containsExactlyElementsOf(esperadas);
    }

    private static long suma(List<Ficha> fichas, ToLongFunction<Ficha> de) {
        return fichas.stream().mapToLong(de).sum();
    }

    private static void muestra(MundoDeInformes m) {
        Map<String, String> pedido =
                Map.of("semilla", "OIC-2026-3", "tamano", "12", "trimestre", "2", "cifra", "oficial");
        Informe informe = m.informe(m.mundo.auditor, "auditoria-muestra", pedido);
        List<String> poblacion = m.fichas.stream()
                .filter(f -> f.trimestre() == 2 && f.estado() == EstadoServicio.VERIFICADO)
                .map(Ficha::folio)
                .toList();
        assertThat(poblacion).hasSizeGreaterThan(12);
        assertThat(MundoDeInformes.filas(informe))
                .extracting(f -> f.get("folio"))
                .containsExactlyElementsOf(MuestraTest.aMano("OIC-2026-3", 12, poblacion));
        assertThat(informe.filtros())
                .containsEntry("Semilla", "OIC-2026-3")
                .containsEntry("Población", "" + poblacion.size());
        assertThat(m.filas(m.mundo.otroEstado, "auditoria-muestra", "tamano", "500"))
                .extracting(f -> f.get("unidad"))
                .containsOnly(Registro.LEJANO);
        refused(() -> m.filas(m.mundo.auditor, "auditoria-muestra", "tamano", "0"), 422, "datos-invalidos");
    }

    private static void excepciones(MundoDeInformes m) {
        TreeSet<String> esperadas = new TreeSet<>();
        for (Ficha f : m.fichas) {
            if (f.devoluciones().stream().anyMatch(p -> p.de().compareTo(EstadoServicio.VALIDADO) >= 0)) {
                esperadas.add("reabierto " + f.folio());
            }
            if (f.autovalidado()) {
                esperadas.add("autovalidado " + f.folio());
            }
            if (tardio(f)) {
                esperadas.add("tardío " + f.folio());
            }
            if (fueraDeBanda(m, f)) {
                esperadas.add("cuota fuera de lo usual " + f.folio());
            }
        }
        assertThat(m.filas(m.mundo.auditor, "auditoria-excepciones", "plazo", "7", "banda", "40"))
                .extracting(f -> f.get("excepcion") + " " + f.get("folio"))
                .containsExactlyInAnyOrderElementsOf(esperadas);
        assertThat(esperadas.stream().map(e -> e.substring(0, 4)).distinct()).hasSize(4);
        assertThat(m.filas(m.mundo.auditor, "auditoria-excepciones", "excepcion", "autovalidado"))
                .extracting(f -> f.get("excepcion"))
                .containsOnly("autovalidado");
    }

    private static boolean tardio(Ficha f) {
        return tardio(f, InformesEstatalesTest.limite(f));
    }

    private static boolean tardio(Ficha f, Instant limite) {
        if (limite.isAfter(MundoDeInformes.AHORA) || f.primera("cargar").isPresent()) {
            return false;
        }
        return f.primera("liberar").map(l -> !l.isBefore(limite)).orElse(true);
    }

    /** Without a time limit of one's own the cut-off dates hold. */
    private static void segunCortes(MundoDeInformes m) {
        LocalDate corte = LocalDate.of(2026, 5, 20);
        m.mundo.cortes.fijar(
                m.mundo.dstc,
                new Cortes.Peticion(2026, Linea.CAPACITACION, 4, null, PasoCorte.LIBERACION, corte, "Por la huelga"),
                null);
        Instant limite =
                corte.plusDays(1).atStartOfDay(ZoneId.of("America/Mexico_City")).toInstant();
        List<String> tardios = m.fichas.stream()
                .filter(f -> f.fin().getMonthValue() == 4 && f.linea() == Linea.CAPACITACION)
                .filter(f -> tardio(f, limite))
                .map(Ficha::folio)
                .toList();
        assertThat(tardios).isNotEmpty();
        assertThat(m.filas(
                        m.mundo.auditor,
                        "auditoria-excepciones",
                        "excepcion",
                        "tardio",
                        "mes",
                        "4",
                        "linea",
                        "capacitacion"))
                .extracting(f -> f.get("folio"))
                .containsExactlyElementsOf(tardios);
    }

    private static boolean fueraDeBanda(MundoDeInformes m, Ficha f) {
        List<Ficha> misma = m.fichas.stream()
                .filter(o -> o.horas() > 0 && o.oferta().equals(f.oferta()))
                .toList();
        if (f.horas() == 0 || misma.size() < 5) {
            return false;
        }
        double media = misma.stream().mapToDouble(o -> o.cuota().doubleValue()).sum() / suma(misma, Ficha::horas);
        double suya = f.cuota().doubleValue() / f.horas();
        return suya < media * 0.6 || suya > media * 1.4;
    }
}
