package mx.conalep.secyt.demostracion.internal.generador;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Rfc;
import org.junit.jupiter.api.Test;

class CatalogoModeloTest {

    private static final CatalogoModelo CATALOGO = CatalogoModelo.leer();

    @Test
    void keysAreUniqueAndOffersComplete() {
        assertThat(CATALOGO.ofertas().stream().map(OfertaModelo::clave)).doesNotHaveDuplicates();
        assertThat(CATALOGO.ofertas()).allSatisfy(o -> {
            assertThat(o.clave()).matches("(CUR|ST)-\\d{3}");
            assertThat(o.horas()).isBetween(1, 120);
            assertThat(o.modalidad()).isIn("PRESENCIAL", "EN_LINEA", "MIXTA");
            assertThat(o.claveSat()).matches("\\d{8}");
            assertThat(o.mujeres()).isBetween(0, 100);
            assertThat(o.oferta().demostracion()).isTrue();
        });
    }

    @Test
    void coursesCarryTheAreaOfStpsAndTheOthersTheirKind() {
        assertThat(CATALOGO.de(Linea.CAPACITACION))
                .hasSizeGreaterThanOrEqualTo(60)
                .allMatch(o -> o.area().matches("[1-9]000"));
        assertThat(CATALOGO.de(Linea.TECNOLOGICOS))
                .hasSize(25)
                .allMatch(o -> o.area().equals(o.tipo()));
    }

    @Test
    void offersOfTypesThatAreAbsentAreLeftOut() {
        assertThat(CATALOGO.deTipos(Set.of("ensayo")).ofertas().stream()
                        .map(OfertaModelo::tipo)
                        .collect(Collectors.toSet()))
                .containsExactly("ensayo");
    }

    @Test
    void firmsSayThatTheyAreMadeUpAndTheirRfcIsRight() {
        assertThat(FirmasModelo.firmas()).hasSize(12).allSatisfy(f -> {
            assertThat(f.nombre()).contains("Demostración");
            assertThat(new Rfc(String.valueOf(f.rfc())).digitoCorrecto()).isTrue();
        });
        assertThat(FirmasModelo.firmas().stream().map(Firmas.Datos::rfc)).doesNotHaveDuplicates();
    }
}
