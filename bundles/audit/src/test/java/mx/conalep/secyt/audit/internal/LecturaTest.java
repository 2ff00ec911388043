package mx.conalep.secyt.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.junit.jupiter.api.io.TempDir;

@Modules(AuditModule.class)
class LecturaTest {

    private static final FiltroBitacora ALL = new FiltroBitacora(null, null, null, null, null);

    @TempDir
    Path folder;

    @EachDatabase
    void theMostRecentRowsComeFirst(TestDatabase database) throws IOException {
        Trail trail = new Trail(database, folder);
        trail.write(3);
        trail.seal();
        trail.write(1);

        assertThat(trail.lectura.buscar(ALL, 0, 10))
                .hasSize(4)
                .isSortedAccordingTo((a, b) -> Long.compare(b.id(), a.id()))
                .extracting(Asiento::bloque)
                .containsExactly(null, 1L, 1L, 1L);
        assertThat(trail.lectura.buscar(ALL, 3, 10)).singleElement().satisfies(a -> {
            assertThat(a.cuenta()).isEqualTo("sistema:prueba");
            assertThat(a.detalle()).contains("Diseño");
        });
    }

    @EachDatabase
    void rowsAreFoundByWhatTheyAreAboutAndWhen(TestDatabase database) {
        Trail trail = new Trail(database, folder);
        trail.write(3);
        trail.note("meta", "7");
        Instant later = Instant.now().plusSeconds(60);

        assertThat(trail.lectura.contar(new FiltroBitacora(null, "meta", "7", null, null), 10))
                .isEqualTo(1);
        assertThat(trail.lectura.contar(new FiltroBitacora("sistema:prueba", null, null, null, later), 10))
                .isEqualTo(4);
        assertThat(trail.lectura.contar(new FiltroBitacora("admin", null, null, null, null), 10))
                .isZero();
        assertThat(trail.lectura.contar(new FiltroBitacora(null, null, null, later, null), 10))
                .isZero();
        assertThat(trail.lectura.contar(new FiltroBitacora(null, "borrar", null, null, null, null), 10))
                .isZero();
        String accion = trail.lectura.buscar(ALL, 0, 1).get(0).accion();
        assertThat(trail.lectura.contar(new FiltroBitacora(null, accion, "meta", null, null, null), 10))
                .isEqualTo(1);
        assertThat(trail.lectura.contar(ALL, 2)).isEqualTo(2);
    }
}
