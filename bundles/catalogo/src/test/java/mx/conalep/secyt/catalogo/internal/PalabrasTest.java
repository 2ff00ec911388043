package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PalabrasTest {

    @Test
    void theReferenceListsAreThere() {
        assertThat(ListaReferencia.AREAS.buscar(null)).hasSize(9);
        assertThat(ListaReferencia.CLAVES_SAT.buscar(null)).hasSize(214);
        assertThat(ListaReferencia.CLAVES_SAT.buscar("CALIBRACION reparacion"))
                .extracting(Referencia::clave)
                .contains("81141504");
        assertThat(ListaReferencia.CLAVES_SAT.contiene("86101609")).isTrue();
    }
}
