package mx.conalep.secyt.organizacion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.DiasInhabiles.DiaInhabil;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Modules(SoloOrganizacion.class)
class AlmanaqueTest {

    private static final Identidad ESTADO =
            Identidad.de("ce-08", "CE", Set.of(new Facultad(Rol.UNIDAD_ESTATAL, "CE-08")));
    private static final Identidad ADMIN =
            Identidad.de("admin", "Admin", Set.of(new Facultad(Rol.ADMINISTRADOR, "CONALEP")));
    private static final LocalDate JUEVES = LocalDate.of(2026, 4, 2);

    private final BitacoraFalsa bitacora = new BitacoraFalsa();

    @EachDatabase
    void aDayOfTheStateHoldsForItsPlantelesAndNobodyElseAndOneOfTheNationForAll(TestDatabase database) {
        Almanaque almanaque = almanaque(database);
        almanaque.declarar(ESTADO, "CE-08", 2026, 0, List.of(dia(JUEVES)));
        almanaque.declarar(ADMIN, "CONALEP", 2026, 0, List.of(dia(JUEVES.plusDays(1))));

        assertThat(almanaque.habil("08DPT0001C", JUEVES)).isFalse();
        assertThat(almanaque.habil("CE-09", JUEVES)).isTrue();
        assertThat(almanaque.habil("CE-09", JUEVES.plusDays(1))).isFalse();
        assertThat(almanaque.sumar("08DPT0001C", LocalDate.of(2026, 4, 1), 1)).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(almanaque.sumar("CE-09", LocalDate.of(2026, 4, 1), 1)).isEqualTo(JUEVES);
        assertThat(almanaque.entre("08DPT0001C", LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 6)))
                .isEqualTo(2);
        assertThat(almanaque.leer("08DPT0001C", 2026).dias())
                .extracting(DiaInhabil::unidad)
                .filteredOn(u -> u != null)
                .containsExactly("CE-08", "CONALEP");
        assertThat(bitacora.notas)
                .containsExactly(
                        "ce-08 declarar dias-inhabiles CE-08/2026", "admin declarar dias-inhabiles CONALEP/2026");
    }

    @EachDatabase
    void theYearOfAUnitIsReplacedByWhoSawItAndMayDoSo(TestDatabase database) {
        Almanaque almanaque = almanaque(database);
        almanaque.declarar(ESTADO, "CE-08", 2026, 0, List.of(dia(JUEVES)));
        niega(412, () -> almanaque.declarar(ADMIN, "CE-08", 2026, 0, List.of()));
        assertThat(almanaque.declarar(ADMIN, "CE-08", 2026, 1, List.of()).version())
                .isEqualTo(2);
        assertThat(almanaque.habil("CE-08", JUEVES)).isTrue();
        niega(403, () -> almanaque.declarar(ESTADO, "CONALEP", 2026, 0, List.of()));
        niega(422, () -> almanaque.declarar(ESTADO, "CE-08", 2025, 0, List.of(dia(JUEVES))));
        niega(422, () -> almanaque.declarar(ESTADO, "CE-08", 2026, 2, List.of(dia(JUEVES), dia(JUEVES))));
        niega(422, () -> almanaque.declarar(ESTADO, "CE-08", 2026, 2, List.of(new DiaInhabil(JUEVES, " ", null))));
    }

    /** Against a count by hand, day after day. */
    @EachDatabase
    void addingAndCountingAreTheReverseOfEachOther(TestDatabase database) {
        Almanaque almanaque = almanaque(database);
        almanaque.declarar(ADMIN, "CONALEP", 2026, 0, List.of(dia(JUEVES), dia(LocalDate.of(2026, 12, 24))));
        for (LocalDate dia = LocalDate.of(2026, 1, 1); dia.getYear() == 2026; dia = dia.plusDays(1)) {
            assertThat(almanaque.habil("CE-08", dia) && dia.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .isFalse();
            for (int n = 1; n < 12; n += 5) {
                LocalDate despues = almanaque.sumar("CE-08", dia, n);
                assertThat(almanaque.habil("CE-08", despues)).isTrue();
                assertThat(almanaque.entre("CE-08", dia, despues)).isEqualTo(n);
                assertThat(almanaque.entre("CE-08", despues, dia)).isEqualTo(-n);
            }
        }
    }

    private Almanaque almanaque(TestDatabase database) {
        return new Almanaque(database.tx(), new Pocas(), bitacora);
    }

    private static DiaInhabil dia(LocalDate dia) {
        return new DiaInhabil(dia, "Suspensión", null);
    }

    private static void niega(int estado, ThrowingCallable accion) {
        assertThatThrownBy(accion)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }

    /** The nation, two states and a plantel of one. */
    private static final class Pocas implements Unidades {

        @Override
        public Optional<Unidad> buscar(String clave) {
            List<String> rama = switch (clave) {
                case "CONALEP" -> List.of("CONALEP");
                case "08DPT0001C" -> List.of(clave, "CE-08", "CONALEP");
                default -> List.of(clave, "CONALEP");
            };
            LocalDate desde = LocalDate.of(2000, 1, 1);
            return Optional.of(new Unidad(clave, TipoUnidad.CE, clave, "08", null, desde, null, 1, false, rama));
        }

        @Override
        public Optional<Unidad> buscar(String clave, LocalDate dia) {
            return buscar(clave);
        }

        @Override
        public Unidad exigir(String clave, String campo) {
            return buscar(clave).orElseThrow();
        }

        @Override
        public List<Unidad> listar(Set<TipoUnidad> tipos, String entidad, String bajo, LocalDate dia) {
            return List.of();
        }
    }
}
