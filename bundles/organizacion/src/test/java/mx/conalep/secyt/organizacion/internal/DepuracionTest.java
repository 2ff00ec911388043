package mx.conalep.secyt.organizacion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.organizacion.DepuracionFirmas.Fusion;
import mx.conalep.secyt.organizacion.DepuracionFirmas.Par;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

@Modules(SoloOrganizacion.class)
class DepuracionTest {

    private static final Identidad CSC = Identidad.de("csc", "CSC", Set.of(new Facultad(Rol.CSC, "CONALEP")));
    private static final Identidad CAPTURISTA =
            Identidad.de("plantel-08", "Plantel", Set.of(new Facultad(Rol.CAPTURISTA, "08DPT0001C")));
    private static final Paginacion PRIMERA = new Paginacion(1, 50);
    private static final String ACEROS = "ANO010203AB1";
    private static final String ACERO = "ANO010203CD2";
    private static final String OTRA = "EKU9003173C9";

    private final BitacoraFalsa bitacora = new BitacoraFalsa();

    private Firmas registro(TestDatabase database) {
        Firmas firmas = new RegistroFirmas(database.tx(), bitacora);
        firmas.crear(CSC, datos(ACEROS, "Aceros del Norte, S.A. de C.V."));
        firmas.crear(CSC, datos(ACERO, "ACERO DEL NORTE"));
        firmas.crear(CSC, datos(OTRA, "Escuela Kemper Urgate"));
        return firmas;
    }

    @EachDatabase
    void whatIsAboutToBeRegisteredIsComparedByRfcAndByName(TestDatabase database) {
        registro(database);
        DepuracionFirmas depuracion = new Depuracion(database.tx(), bitacora);

        assertThat(depuracion.parecidas(null, "aceros DEL nórte"))
                .extracting(p -> p.firma().rfc())
                .containsExactly(ACEROS, ACERO);
        assertThat(depuracion.parecidas("EKU9003171A1", "Otra cosa"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.firma().rfc()).isEqualTo(OTRA);
                    assertThat(p.motivos()).containsExactly("mismo RFC salvo la homoclave");
                });
        assertThat(depuracion.parecidas("eku-9003173c9", null))
                .singleElement()
                .satisfies(p -> assertThat(p.motivos()).containsExactly("mismo RFC"));
        assertThat(depuracion.parecidas(null, null)).isEmpty();
    }

    @EachDatabase
    void aPairIsShownUntilItIsToldApart(TestDatabase database) {
        registro(database);
        DepuracionFirmas depuracion = new Depuracion(database.tx(), bitacora);

        Par par = depuracion.duplicadas(CSC, PRIMERA).elementos().get(0);
        assertThat(par.una().rfc()).isEqualTo(ACEROS);
        assertThat(par.otra().rfc()).isEqualTo(ACERO);
        assertThat(par.motivos()).hasSize(2);
        assertThatThrownBy(() -> depuracion.duplicadas(CAPTURISTA, PRIMERA)).isInstanceOf(Problema.class);
        assertThatThrownBy(() -> depuracion.descartar(CSC, ACERO, ACEROS, " ")).isInstanceOf(Problema.class);

        depuracion.descartar(CSC, ACERO, ACEROS, "Son dos plantas con registro propio");
        depuracion.descartar(CSC, ACEROS, ACERO, "Otra vez");

        assertThat(depuracion.duplicadas(CSC, PRIMERA).total()).isZero();
    }

    @EachDatabase
    void theRfcOfOneThatWasJoinedStandsForTheOtherUntilTheyAreParted(TestDatabase database) {
        Firmas firmas = registro(database);
        DepuracionFirmas depuracion = new Depuracion(database.tx(), bitacora);

        Fusion fusion = depuracion.fusionar(CSC, ACERO, ACEROS, "Mal capturada");

        assertThat(firmas.buscar(ACERO)).map(Firma::rfc).contains(ACEROS);
        assertThat(firmas.listar("norte", null, PRIMERA).total()).isEqualTo(1);
        assertThat(depuracion.duplicadas(CSC, PRIMERA).total()).isZero();
        assertThatThrownBy(() -> firmas.cambiar(CSC, ACERO, 2, datos(null, "Otro nombre")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo("firma-fusionada"));
        assertThatThrownBy(() -> depuracion.fusionar(CSC, ACERO, OTRA, "Otra vez"))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(409));
        assertThatThrownBy(() -> depuracion.fusionar(CAPTURISTA, ACEROS, OTRA, "No puede"))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(403));

        depuracion.deshacer(CSC, fusion.id(), "Eran dos");

        assertThat(firmas.buscar(ACERO)).map(Firma::rfc).contains(ACERO);
        assertThat(depuracion.fusiones(CSC, PRIMERA).elementos())
                .singleElement()
                .satisfies(f -> assertThat(f.deshizo()).isEqualTo("csc"));
        assertThat(bitacora.notas).anyMatch(n -> n.startsWith("csc fusionar firma "));
        assertThatThrownBy(() -> depuracion.deshacer(CSC, fusion.id(), "Otra vez"))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo("fusion-deshecha"));
    }

    @EachDatabase
    void aJoiningIsNotUndoneWhileALaterOneDependsOnIt(TestDatabase database) {
        Firmas firmas = registro(database);
        DepuracionFirmas depuracion = new Depuracion(database.tx(), bitacora);
        Fusion primera = depuracion.fusionar(CSC, ACERO, ACEROS, "Mal capturada");
        Fusion segunda = depuracion.fusionar(CSC, ACEROS, OTRA, "Cambió de nombre");

        assertThat(firmas.buscar(ACERO)).map(Firma::rfc).contains(OTRA);
        assertThatThrownBy(() -> depuracion.deshacer(CSC, primera.id(), "No"))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo("fusion-en-uso"));

        depuracion.deshacer(CSC, segunda.id(), "No era");
        depuracion.deshacer(CSC, primera.id(), "Tampoco");
        assertThat(firmas.listar(null, null, PRIMERA).total()).isEqualTo(3);
    }

    @EachDatabase
    void aServiceMayNameAFirmThatNobodyRegisteredYet(TestDatabase database) {
        Firmas firmas = registro(database);
        for (String rfc : new String[] {"MCI7306249Y1", "MCI7306249Y1", "XAXX010101000", OTRA}) {
            database.tx().write(CAPTURISTA, s -> {
                firmas.usar(s, new Rfc(rfc));
                return rfc;
            });
        }

        assertThat(firmas.buscar("XAXX010101000")).isEmpty();
        Firma nueva = firmas.listar(null, true, PRIMERA).elementos().get(0);
        assertThat(nueva.rfc()).isEqualTo("MCI7306249Y1");
        assertThat(nueva.avisos()).hasSize(1);
        assertThat(firmas.cambiar(CAPTURISTA, nueva.rfc(), nueva.version(), datos(null, "Mercantil"))
                        .provisional())
                .isFalse();
        assertThat(firmas.listar(null, true, PRIMERA).total()).isZero();
        assertThatThrownBy(() -> firmas.crear(CSC, datos("XAXX010101000", "Público en general")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(422));
    }

    private static Firmas.Datos datos(String rfc, String nombre) {
        return new Firmas.Datos(rfc, nombre, null, null, null, null, "PRIVADO");
    }
}
