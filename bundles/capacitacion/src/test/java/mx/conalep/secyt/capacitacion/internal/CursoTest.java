package mx.conalep.secyt.capacitacion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.testkit.ServicioPrueba;
import mx.conalep.secyt.testkit.TipoServicioContrato;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CursoTest extends TipoServicioContrato {

    private static final LocalDate LUNES = LocalDate.of(2026, 2, 2);

    private final Curso curso = new Curso();

    @Override
    protected TipoServicio tipo() {
        return curso;
    }

    @Test
    void exigeAlMenosUnParticipante() {
        assertThat(curso.revisar(new ServicioPrueba().personas(0, 0, 0)))
                .extracting(Hallazgo::campo)
                .containsExactly("participantesHombres");
    }

    @Test
    void masAcreditadosQueParticipantesEsUnaAdvertenciaDelNucleoYNoUnHallazgo() {
        assertThat(curso.revisar(new ServicioPrueba().personas(2, 2, 1).acreditados(6)))
                .isEmpty();
    }

    @Test
    void noCabenMasDeVeinticuatroHorasPorDia() {
        assertThat(curso.revisar(new ServicioPrueba().fechas(LUNES, LUNES).horas(25)))
                .extracting(Hallazgo::campo)
                .containsExactly("horas");
        assertThat(curso.revisar(new ServicioPrueba().fechas(LUNES, LUNES).horas(24)))
                .isEmpty();
        assertThat(curso.revisar(new ServicioPrueba().horas(0)))
                .extracting(Hallazgo::campo)
                .containsExactly("horas");
    }

    @Test
    void lasFechasDistanCuandoMucho366Dias() {
        assertThat(curso.revisar(new ServicioPrueba().fechas(LUNES, LUNES.plusDays(366))))
                .isEmpty();
        assertThat(curso.revisar(new ServicioPrueba().fechas(LUNES, LUNES.plusDays(367))))
                .extracting(Hallazgo::campo)
                .containsExactly("fechaFin");
    }

    @Test
    void elFolioDelGrupoEsPositivo() {
        assertThat(curso.revisar(new ServicioPrueba().dato("folio", new BigDecimal("0"))))
                .extracting(Hallazgo::campo)
                .containsExactly("datos.folio");
        assertThat(curso.revisar(new ServicioPrueba().dato("folio", new BigDecimal("17"))))
                .isEmpty();
    }

    @Test
    void todosSusCamposSonOpcionales() {
        assertThat(curso.campos()).extracting(Campo::clave).containsExactly("grupo", "turno", "folio", "instructor");
        assertThat(curso.campos()).noneMatch(Campo::requerido);
    }

    @Property(tries = 200)
    void mideLoCapturado(
            @ForAll @IntRange(max = 5000) int hombres,
            @ForAll @IntRange(max = 5000) int mujeres,
            @ForAll @IntRange(max = 50) int otro) {
        Hechos hechos = curso.medir(new ServicioPrueba().personas(hombres, mujeres, otro));
        assertThat(hechos.personas()).isEqualTo(hombres + mujeres + otro);
        assertThat(hechos.horas()).isEqualTo(40);
        assertThat(hechos.usuarios()).isEqualTo(1);
        assertThat(hechos.cuota()).isEqualByComparingTo("15000");
    }

    @Property(tries = 200)
    void elTopeDeHorasEsVeinticuatroPorDia(
            @ForAll @IntRange(max = 366) int dias, @ForAll @IntRange(min = 1, max = 10_000) int horas) {
        boolean cabe = horas <= (dias + 1) * 24;
        assertThat(curso.revisar(new ServicioPrueba()
                                .fechas(LUNES, LUNES.plusDays(dias))
                                .horas(horas))
                        .isEmpty())
                .isEqualTo(cabe);
    }
}
