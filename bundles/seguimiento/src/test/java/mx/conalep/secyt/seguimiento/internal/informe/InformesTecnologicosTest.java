package mx.conalep.secyt.seguimiento.internal.informe;

import static java.util.stream.Collectors.groupingBy;
import static mx.conalep.secyt.seguimiento.internal.informe.MundoDeInformes.texto;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.seguimiento.DatosPublicos;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.Registro;
import mx.conalep.secyt.seguimiento.internal.SeguimientoModule;
import mx.conalep.secyt.seguimiento.internal.informe.publico.StoredDatosPublicos;
import org.assertj.core.api.Assertions;

@Modules({SeguimientoModule.class, VecinosDePrueba.class})
class InformesTecnologicosTest {

    @EachDatabase
    void everyFigureFollowsFromWhatWasCaptured(TestDatabase database) {
        MundoDeInformes m = new MundoDeInformes(database, 260, 23);
        mensual(m);
        usuarios(m);
        cast(m);
        equipo(m);
        publicos(m);
    }

    private static void mensual(MundoDeInformes m) {
        List<String> esperadas = new ArrayList<>();
        grupos(
                        m,
                        InformesTecnologicosTest::tecnologico,
                        f -> "%02d|%s|%s".formatted(f.fin().getMonthValue(), f.tipo(), dato(f, "norma")))
                .forEach((clave, suyas) -> esperadas.add(clave.replaceFirst("^0", "") + "|" + suyas.size() + "|"
                        + suyas.stream().mapToInt(Ficha::personas).sum() + "|"
                        + suyas.stream().mapToInt(Ficha::horas).sum() + "|" + cuota(suyas)));
        assertThat(m.filas(m.mundo.cst, "cst-mensual"))
                .extracting(f -> String.join("|", f.values()))
                .containsExactlyElementsOf(esperadas);
    }

    private static void usuarios(MundoDeInformes m) {
        List<String> esperadas = new ArrayList<>();
        grupos(m, InformesTecnologicosTest::tecnologico, f -> tamano(f) + "|" + f.sector())
                .forEach((clave, suyas) -> esperadas.add(clave + "|" + suyas.size() + "|"
                        + suyas.stream()
                                .map(Ficha::usuario)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count() + "|"
                        + suyas.stream().mapToInt(Ficha::personas).sum() + "|" + cuota(suyas)));
        assertThat(m.filas(m.mundo.cst, "cst-usuarios"))
                .extracting(f -> String.join("|", f.values()))
                .containsExactlyInAnyOrderElementsOf(esperadas);
    }

    private static String tamano(Ficha f) {
        return f.usuario() == null ? "sin RFC" : f.usuario().startsWith("AAA") ? "MICRO" : "GRANDE";
    }

    private static void cast(MundoDeInformes m) {
        List<Ficha> suyas = m.fichas.stream()
                .filter(f -> f.unidad().equals(Registro.CAST) && validado(f))
                .toList();
        List<Ficha> conCosto =
                suyas.stream().filter(f -> !dato(f, "costoDirecto").isEmpty()).toList();
        BigDecimal costo = conCosto.stream()
                .map(f -> new BigDecimal(dato(f, "costoDirecto")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal ingreso = conCosto.stream().map(Ficha::cuota).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(conCosto).isNotEmpty();
        assertThat(m.filas(m.mundo.estado, "cast-resultados"))
                .singleElement()
                .satisfies(f -> assertThat(f)
                        .containsEntry("unidad", Registro.CAST)
                        .containsEntry("servicios", "" + suyas.size())
                        .containsEntry("ingreso", cuota(suyas))
                        .containsEntry("conCosto", "" + conCosto.size())
                        .containsEntry("costoDirecto", texto(costo))
                        .containsEntry("remanente", texto(ingreso.subtract(costo)))
                        .containsEntry(
                                "autofinanciamiento",
                                ingreso.multiply(BigDecimal.valueOf(100))
                                        .divide(costo, 2, RoundingMode.HALF_UP)
                                        .toPlainString())
                        .containsEntry("conSolicitud", "0")
                        .containsEntry("diasEntrega", ""));
        assertThat(m.filas(m.mundo.otroEstado, "cast-resultados")).isEmpty();
    }

    private static void equipo(MundoDeInformes m) {
        List<String> esperadas = new ArrayList<>();
        grupos(
                        m,
                        f -> validado(f)
                                && f.unidad().equals(Registro.CAST)
                                && !dato(f, "equipo").isEmpty(),
                        f -> dato(f, "equipo"))
                .forEach((equipo, suyas) -> esperadas.add(equipo + "|" + suyas.size() + "|"
                        + suyas.stream().mapToInt(Ficha::horas).sum()));
        assertThat(m.filas(m.mundo.cst, "cast-equipo"))
                .extracting(f -> f.get("equipo") + "|" + f.get("servicios") + "|" + f.get("horas"))
                .containsExactlyElementsOf(esperadas)
                .anyMatch(f -> f.startsWith("Torno \""));
    }

    private static void publicos(MundoDeInformes m) {
        StoredDatosPublicos datos = new StoredDatosPublicos(
                m.mundo.tx, m.mundo.unidades, Clock.fixed(MundoDeInformes.AHORA, ZoneOffset.UTC));
        assertThat(datos.ejercicios()).containsExactly(2026);
        DatosPublicos.Cuadro cuadro = datos.leer(2026);
        assertThat(cuadro.renglones()).hasSize(6);
        for (DatosPublicos.Renglon r : cuadro.renglones()) {
            List<Ficha> suyas = m.fichas.stream()
                    .filter(f -> f.estado() == EstadoServicio.VERIFICADO && f.linea() == r.linea())
                    .filter(f -> r.entidad().equals("00") || f.entidad().equals(r.entidad()))
                    .toList();
            if (suyas.isEmpty()) {
                assertThat(r.servicios()).as("silence is not zero").isNull();
                assertThat(r.protegido()).isFalse();
                continue;
            }
            assertThat(r.servicios()).isEqualTo(suyas.size());
            assertThat(r.horas())
                    .isEqualTo(suyas.stream().mapToLong(Ficha::horas).sum());
            assertThat(r.personas())
                    .isEqualTo(suyas.stream().mapToLong(Ficha::personas).sum());
            assertThat(r.mujeres())
                    .isIn(null, suyas.stream().mapToLong(Ficha::mujeres).sum());
            assertThat(r.anterior()).isNull();
        }
        Assertions.assertThatThrownBy(() -> datos.leer(1999)).isInstanceOf(Problema.class);
    }

    private static boolean tecnologico(Ficha f) {
        return f.linea() == Linea.TECNOLOGICOS && validado(f);
    }

    private static boolean validado(Ficha f) {
        return f.estado().compareTo(EstadoServicio.VALIDADO) >= 0;
    }

    /** Read apart from the code under test. */
    private static String dato(Ficha f, String campo) {
        Matcher texto = Pattern.compile("\"" + campo + "\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\d+))")
                .matcher(f.datos());
        if (!texto.find()) {
            return "";
        }
        return texto.group(1) == null ? texto.group(2) : texto.group(1).replace("\\\"", "\"");
    }

    private static String cuota(List<Ficha> fichas) {
        return texto(fichas.stream().map(Ficha::cuota).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Map<String, List<Ficha>> grupos(
            MundoDeInformes m, Predicate<Ficha> cuales, Function<Ficha, String> por) {
        return new TreeMap<>(m.fichas.stream().filter(cuales).collect(groupingBy(por)));
    }
}
