package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Contribucion;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.Complemento.Falla;
import mx.conalep.secyt.extensiones.Complemento.Uso;
import mx.conalep.secyt.extensiones.Complementos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtensionesOrdenTest {

    private static final Complemento TABLA = new Complemento(
            "mx.chihuahua.tabla",
            "1.0.0",
            false,
            "[0.1,1)",
            List.of(new Contribucion("FormatoInforme", "tabla", "Tabla", "falló cinco veces")),
            List.of("CE-08"),
            Estado.INACTIVA,
            "Se apagó; corrija la extensión.",
            new Uso(9, 5, 120, new Falla(Instant.EPOCH, "tabla", "sin memoria")));

    private final SesionPrueba sesion = new SesionPrueba();
    private final ExtensionesOrden orden = new ExtensionesOrden();

    @BeforeEach
    void preparar() {
        orden.session = sesion;
        orden.complementos = new Complementos() {
            @Override
            public List<Complemento> listar() {
                return List.of(TABLA);
            }

            @Override
            public Optional<Complemento> buscar(String bundle) {
                return bundle.equals(TABLA.bundle()) ? Optional.of(TABLA) : Optional.empty();
            }
        };
    }

    @Test
    void theListSaysWhyOneIsNotActive() throws Exception {
        orden.execute();
        assertThat(sesion.impreso()).contains("mx.chihuahua.tabla", "INACTIVA", "Se apagó", "1 extensión");
    }

    @Test
    void oneIsShownWithItsUseAndItsLastFailure() throws Exception {
        orden.bundle = "mx.chihuahua.tabla";
        orden.execute();
        assertThat(sesion.impreso()).contains("sin usar: falló cinco veces", "9 llamadas, 5 fallas", "sin memoria");
    }

    @Test
    void anUnknownOneIsToldInSpanish() {
        orden.bundle = "otra";
        assertThatThrownBy(orden::execute).hasMessageContaining("No hay una extensión otra");
    }
}
