package mx.conalep.secyt.trabajos.internal;

import static mx.conalep.secyt.trabajos.internal.Oficina.PLANTEL;
import static mx.conalep.secyt.trabajos.internal.Oficina.QUIEN;
import static mx.conalep.secyt.trabajos.internal.Oficina.aviso;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.trabajos.Aviso;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BandejaTest {

    @TestFactory
    Stream<DynamicTest> aNoticeIsThereWithItsRecordOrNotAtAll() {
        return Oficina.enAmbas(o -> {
            assertThatThrownBy(() -> o.tx.write(QUIEN, s -> {
                        o.bandeja.avisar(s, aviso("devuelto-1", PLANTEL));
                        throw new IllegalStateException("el registro no se guardó");
                    }))
                    .hasMessageContaining("no se guardó");
            assertThat(o.cuantos("PENDIENTE")).isZero();
            o.avisar("devuelto-1");
            assertThat(o.cuantos("PENDIENTE")).isEqualTo(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> theSameEventIsToldOnce() {
        return Oficina.enAmbas(o -> {
            o.avisar("devuelto-1", "devuelto-2", "devuelto-1");
            assertThat(o.cuantos("PENDIENTE")).isEqualTo(2);
            assertThatThrownBy(() -> o.tx.write(QUIEN, s -> {
                        AvisoRows.insertar(s, aviso("devuelto-1", PLANTEL));
                        return 1;
                    }))
                    .isInstanceOf(ConstraintViolatedException.class)
                    .hasMessageContaining("uk_aviso_pendiente_clave");
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsTooLongIsCutAndFits() {
        return Oficina.enAmbas(o -> {
            o.avisar(new Aviso("largo", "motivo", PLANTEL, "ñ".repeat(300), "ñ".repeat(9_000), ""));
            assertThat(o.valor("SELECT asunto FROM aviso_pendiente"))
                    .hasSize(200)
                    .endsWith("ñ…");
            assertThat(o.valor("SELECT texto FROM aviso_pendiente")).hasSize(4_000);
        });
    }

    @Test
    void aKeyIsSafeAsTheNameOfAFile() {
        for (String clave : new String[] {"", "../x", "a b", "á", "x".repeat(101)}) {
            assertThatThrownBy(() -> aviso(clave, PLANTEL)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
