package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.parsing.CommandLineImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnidadesOrdenTest {

    private final SesionPrueba sesion = new SesionPrueba();
    private final UnidadesOrden orden = new UnidadesOrden();

    @BeforeEach
    void preparar() {
        orden.session = sesion;
        orden.unidades = new UnidadesPrueba();
    }

    @Test
    void withoutKeyItListsThem() throws Exception {
        orden.execute();
        assertThat(sesion.impreso())
                .contains("08DPT0001C", "Chihuahua I", "CAST ficticio [demostración]", "3 unidades");
    }

    @Test
    void theListMayBeNarrowed() throws Exception {
        orden.tipo = "PLANTEL";
        orden.entidad = "08";
        orden.execute();
        assertThat(sesion.impreso()).contains("08DPT0001C", "1 unidad").doesNotContain("CAST-14-91");
    }

    @Test
    void withKeyItShowsOne() throws Exception {
        orden.clave = "CE-08";
        orden.execute();
        assertThat(sesion.impreso()).contains("Depende de: CE-08 > CONALEP", "Contiene:   1 unidades");
    }

    @Test
    void whatDoesNotExistIsToldInSpanish() {
        orden.clave = "CE-99";
        assertThatThrownBy(orden::execute)
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("No existe la unidad CE-99");
        orden.clave = null;
        orden.tipo = "ESCUELA";
        assertThatThrownBy(orden::execute).hasMessageContaining("No hay unidades de tipo ESCUELA");
    }

    @Test
    void aMissingServiceIsToldInSpanish() {
        orden.unidades = null;
        assertThatThrownBy(orden::execute)
                .isInstanceOfSatisfying(
                        CommandException.class,
                        e -> assertThat(e.getNiceHelp())
                                .contains("Aún no está disponible el registro de unidades")
                                .doesNotContain("\u001B"));
    }

    @Test
    void keysAreCompletedAndNothingIsWhileTheRegisterIsMissing() {
        ClavesUnidad claves = new ClavesUnidad();
        assertThat(completar(claves)).isEmpty();
        claves.unidades = new UnidadesPrueba();
        assertThat(completar(claves)).containsExactly("08DPT0001C ", "CAST-14-91 ", "CE-08 ");
    }

    private List<String> completar(ClavesUnidad claves) {
        List<String> candidatos = new ArrayList<>();
        claves.complete(sesion, new CommandLineImpl(new String[] {""}, 0, 0, 0, ""), candidatos);
        return candidatos;
    }
}
