package mx.conalep.secyt.normativa.internal.norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.internal.norma.CicloNorma.Paso;
import mx.conalep.secyt.normativa.internal.norma.Vigencias.Tramo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class VigenciasTest {

    private static final LocalDate BASE = LocalDate.of(2026, 1, 1);

    /** Even numbers bring a version into force, odd ones abrogate. */
    private static Vigencias vivir(List<Integer> pasos) {
        Vigencias v = new Vigencias(List.of());
        int numero = 0;
        for (int paso : pasos) {
            LocalDate dia = BASE.plusDays(paso / 2);
            try {
                if (paso % 2 == 0) {
                    v = v.entrar(numero++, dia);
                } else if (!v.tramos().isEmpty()) {
                    v = v.abrogar(dia);
                }
            } catch (Problema refused) {
                assertThat(refused.estado()).isEqualTo(422);
            }
        }
        return v;
    }

    @Property(tries = 200)
    void onNoDayAreTwoVersionsInForce(@ForAll @Size(max = 12) List<@IntRange(max = 200) Integer> pasos) {
        Vigencias v = vivir(pasos);
        for (int d = 0; d < 110; d++) {
            LocalDate dia = BASE.plusDays(d);
            assertThat(v.tramos().stream().filter(t -> t.contiene(dia))).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 200)
    void betweenTwoVersionsIsAGapOnlyAfterAnAbrogation(
            @ForAll @Size(max = 12) List<@IntRange(max = 200) Integer> pasos) {
        List<Tramo> tramos = vivir(pasos).tramos();
        for (int i = 1; i < tramos.size(); i++) {
            Tramo antes = tramos.get(i - 1);
            assertThat(antes.abrogado() || tramos.get(i).desde().minusDays(1).equals(antes.hasta()))
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void onlyTheLastHasNoEnd(@ForAll @Size(max = 12) List<@IntRange(max = 200) Integer> pasos) {
        List<Tramo> tramos = new ArrayList<>(vivir(pasos).tramos());
        if (!tramos.isEmpty()) {
            tramos.remove(tramos.size() - 1);
        }
        assertThat(tramos).noneMatch(t -> t.hasta() == null);
    }

    @Property
    void aStepIsTakenOnlyWhereItIsAllowedAndTheTextOfWhatLeftTheProjectNeverComesBack(
            @ForAll Estado estado, @ForAll Paso paso) {
        if (CicloNorma.CICLO.permite(estado, paso)) {
            Estado despues = CicloNorma.despues(estado, paso);
            assertThat(despues == Estado.PROYECTO).isEqualTo(estado == Estado.PROYECTO && paso == Paso.OPINAR);
        } else {
            assertThatThrownBy(() -> CicloNorma.despues(estado, paso))
                    .isInstanceOfSatisfying(
                            Problema.class, p -> assertThat(p.estado()).isEqualTo(409));
        }
    }

    @Property
    void whatIsApprovedWasSubmittedAndWhatIsInForceWasApproved(@ForAll Estado estado) {
        assertThat(CicloNorma.CICLO.permite(estado, Paso.APROBAR)).isEqualTo(estado == Estado.EN_DICTAMEN);
        assertThat(CicloNorma.CICLO.permite(estado, Paso.ENTRAR_EN_VIGOR)).isEqualTo(estado == Estado.APROBADA);
    }

    @Property(tries = 100)
    void theStateOfADayFollowsTheDaysOfForce(
            @ForAll @IntRange(max = 20) int desde,
            @ForAll @IntRange(max = 20) int dura,
            @ForAll @IntRange(max = 60) int hoy,
            @ForAll boolean abrogada) {
        Estado guardado = abrogada ? Estado.ABROGADA : Estado.VIGENTE;
        LocalDate primero = BASE.plusDays(desde);
        Estado es = CicloNorma.hoy(guardado, primero, primero.plusDays(dura), BASE.plusDays(hoy));
        assertThat(es == Estado.VIGENTE).isEqualTo(hoy >= desde && hoy <= desde + dura);
        assertThat(es == Estado.APROBADA).isEqualTo(hoy < desde);
        assertThat(es == Estado.ABROGADA).isEqualTo(abrogada && hoy > desde + dura);
    }
}
