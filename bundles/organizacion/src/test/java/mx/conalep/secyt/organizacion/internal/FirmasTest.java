package mx.conalep.secyt.organizacion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

@Modules(SoloOrganizacion.class)
class FirmasTest {

    private static final Identidad CAPTURISTA =
            Identidad.de("plantel-08", "Plantel", Set.of(new Facultad(Rol.CAPTURISTA, "08DPT0001C")));
    private static final Paginacion PRIMERA = new Paginacion(1, 50);

    private final BitacoraFalsa bitacora = new BitacoraFalsa();

    @EachDatabase
    void aFirmIsFoundByNameWithoutAccentsOrByRfc(TestDatabase database) {
        Firmas firmas = new RegistroFirmas(database.tx(), bitacora);
        firmas.crear(CAPTURISTA, datos("H&E951128469", "Herramientas & Engranes Ñandú"));
        firmas.crear(CAPTURISTA, datos("EKU9003173C9", "Escuela Kemper Urgate 100%"));

        assertThat(firmas.listar("nandu herra", null, PRIMERA).elementos())
                .extracting(Firma::rfc)
                .containsExactly("H&E951128469");
        assertThat(firmas.listar("eku9003", null, PRIMERA).total()).isEqualTo(1);
        assertThat(firmas.listar("100%", null, PRIMERA).total()).isEqualTo(1);
        assertThat(firmas.listar("1%0", null, PRIMERA).total()).isZero();
        assertThat(firmas.listar(null, null, PRIMERA).elementos())
                .extracting(Firma::rfc)
                .containsExactly("EKU9003173C9", "H&E951128469");
        assertThat(firmas.listar(null, null, new Paginacion(2, 1)).elementos())
                .extracting(Firma::rfc)
                .containsExactly("H&E951128469");
        assertThat(firmas.buscar("h&e-951128-469")).isPresent();
        assertThat(bitacora.notas).hasSize(2).allMatch(n -> n.matches("plantel-08 crear firma \\d+"));
    }

    @EachDatabase
    void aWrongCheckDigitWarnsAndIsKept(TestDatabase database) {
        Firmas firmas = new RegistroFirmas(database.tx(), bitacora);

        Firma firma = firmas.crear(CAPTURISTA, datos("MCI7306249Y1", "Mercantil"));

        assertThat(firma.avisos()).hasSize(1);
        assertThat(firmas.buscar("MCI7306249Y1").orElseThrow()).isEqualTo(firma);
    }

    @EachDatabase
    void aFirmIsRegisteredOnceAndChangedByWhoSawIt(TestDatabase database) {
        Firmas firmas = new RegistroFirmas(database.tx(), bitacora);
        Firma firma = firmas.crear(CAPTURISTA, datos("EKU9003173C9", "Escuela"));

        assertThatThrownBy(() -> firmas.crear(CAPTURISTA, datos("eku9003173c9", "Otra")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(409));
        Firma cambiada = firmas.cambiar(CAPTURISTA, firma.rfc(), firma.version(), datos(null, "Escuela Kemper"));
        assertThat(cambiada.nombre()).isEqualTo("Escuela Kemper");
        assertThat(cambiada.version()).isEqualTo(firma.version() + 1);
        assertThatThrownBy(() -> firmas.cambiar(CAPTURISTA, firma.rfc(), firma.version(), datos(null, "Tarde")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(412));
    }

    @EachDatabase
    void everythingWrongIsToldAtOnce(TestDatabase database) {
        Firmas firmas = new RegistroFirmas(database.tx(), bitacora);

        assertThatThrownBy(() -> firmas.crear(
                        CAPTURISTA, new Firmas.Datos("EKU9003173C9", " ", "9", "521", "abc", "ENORME", "MIXTO")))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores())
                                .extracting(e -> e.campo())
                                .containsExactly("nombre", "regimen", "cp", "scian", "tamano", "sector"));
    }

    @EachDatabase
    void whoOnlyReadsRegistersNothing(TestDatabase database) {
        Firmas firmas = new RegistroFirmas(database.tx(), bitacora);
        Identidad auditor = Identidad.de("auditor", "OIC", Set.of(new Facultad(Rol.AUDITOR, "CONALEP")));

        assertThatThrownBy(() -> firmas.crear(auditor, datos("EKU9003173C9", "Escuela")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(403));
    }

    private static Firmas.Datos datos(String rfc, String nombre) {
        return new Firmas.Datos(rfc, nombre, "601", "52148", "611", "MEDIANA", "PRIVADO");
    }
}
