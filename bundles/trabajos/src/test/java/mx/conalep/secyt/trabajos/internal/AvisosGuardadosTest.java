package mx.conalep.secyt.trabajos.internal;

import static mx.conalep.secyt.trabajos.internal.Oficina.PLANTEL;
import static mx.conalep.secyt.trabajos.internal.Oficina.aviso;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Entrega.Resultado;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AvisosGuardadosTest {

    private static final Map<String, List<String>> RAMAS = Map.of(
            PLANTEL,
            List.of(PLANTEL, "CE-08", "CONALEP"),
            "CE-08",
            List.of("CE-08", "CONALEP"),
            "CE-10",
            List.of("CE-10", "CONALEP"),
            "CONALEP",
            List.of("CONALEP"));
    private static final Paginacion TODO = new Paginacion(1, 50);

    private static final Identidad CAPTURISTA = quien("captura", Rol.CAPTURISTA, PLANTEL);
    private static final Identidad CHIHUAHUA = quien("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    private static final Identidad DURANGO = quien("ce-10", Rol.UNIDAD_ESTATAL, "CE-10");
    private static final Identidad FIRMA = quien("firma", Rol.FIRMA, "CONALEP");
    private static final Identidad ADMIN = quien("admin", Rol.ADMINISTRADOR, "CONALEP");

    @TestFactory
    Stream<DynamicTest> eachSeesWhatIsForItsUnitsAndTheAdministratorAll() {
        return conTres((o, avisos) -> {
            assertThat(claves(avisos, CAPTURISTA, null, null)).containsExactly("Se devolvió de-plantel");
            assertThat(claves(avisos, CHIHUAHUA, null, null)).containsExactly("Se devolvió de-ce-08");
            assertThat(claves(avisos, CHIHUAHUA, PLANTEL, null)).containsExactly("Se devolvió de-plantel");
            assertThat(claves(avisos, ADMIN, null, null)).hasSize(3);
            assertThat(claves(avisos, ADMIN, null, "entregado")).isEmpty();
            assertThat(claves(avisos, FIRMA, null, null)).isEmpty();
            rechaza(403, () -> claves(avisos, DURANGO, PLANTEL, null));
            rechaza(403, () -> claves(avisos, FIRMA, PLANTEL, null));
            rechaza(404, () -> claves(avisos, ADMIN, "NO-EXISTE", null));
            rechaza(422, () -> claves(avisos, ADMIN, null, "PERDIDO"));
        });
    }

    @TestFactory
    Stream<DynamicTest> readingIsEachOnesOwnAndIsAuditedOnce() {
        return conTres((o, avisos) -> {
            long id = uno(avisos, CAPTURISTA).id();
            avisos.leer(CAPTURISTA, id);
            avisos.leer(CAPTURISTA, id);
            assertThat(uno(avisos, CAPTURISTA).leido()).isTrue();
            assertThat(avisos.listar(CHIHUAHUA, PLANTEL, null, false, TODO)
                            .elementos()
                            .get(0)
                            .leido())
                    .isFalse();
            assertThat(o.bitacora).containsExactly("captura leer aviso");
            rechaza(404, () -> avisos.leer(DURANGO, id));
            rechaza(404, () -> avisos.leer(ADMIN, 999_999));
        });
    }

    @TestFactory
    Stream<DynamicTest> anAdministratorTriesAgainWhatIsNotDelivered() {
        return conTres((o, avisos) -> {
            o.nodo(a -> new Resultado(Set.of(), "ce08-carpeta: disco lleno")).ronda();
            AvisoVisible fallido = uno(avisos, CAPTURISTA);
            assertThat(fallido.intentos()).isEqualTo(1);
            assertThat(fallido.ultimoError()).as("names plugins").isNull();
            assertThat(avisos.listar(ADMIN, PLANTEL, null, false, TODO)
                            .elementos()
                            .get(0)
                            .ultimoError())
                    .isEqualTo("ce08-carpeta: disco lleno");
            rechaza(404, () -> avisos.reintentar(CAPTURISTA, fallido.id()));
            avisos.reintentar(ADMIN, fallido.id());
            o.nodo(a -> new Resultado(Set.of("ce08-carpeta"), null)).ronda();
            assertThat(uno(avisos, CAPTURISTA).estado()).isEqualTo(Estado.ENTREGADO);
            rechaza(409, () -> avisos.reintentar(ADMIN, fallido.id()));
            assertThat(o.bitacora).containsExactly("admin reintentar aviso");
        });
    }

    @FunctionalInterface
    private interface Regla {
        void vale(Oficina oficina, AvisosGuardados avisos) throws Exception;
    }

    private static Stream<DynamicTest> conTres(Regla regla) {
        return Oficina.enAmbas(o -> {
            o.avisar(aviso("de-plantel", PLANTEL));
            o.avisar(aviso("de-ce-08", "CE-08"));
            o.avisar(aviso("de-ce-10", "CE-10"));
            regla.vale(o, new AvisosGuardados(o.tx, u -> RAMAS.getOrDefault(u, List.of()), o));
        });
    }

    private static AvisoVisible uno(AvisosGuardados avisos, Identidad quien) {
        return avisos.listar(quien, null, null, false, TODO).elementos().get(0);
    }

    private static List<String> claves(AvisosGuardados avisos, Identidad quien, String unidad, String estado) {
        return avisos.listar(quien, unidad, estado, false, TODO)
                .map(AvisoVisible::asunto)
                .elementos();
    }

    private static Identidad quien(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    private static void rechaza(int estado, ThrowingCallable acto) {
        assertThat(catchThrowableOfType(Problema.class, acto).estado()).isEqualTo(estado);
    }
}
