package mx.conalep.secyt.organizacion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CambioUnidad;
import mx.conalep.secyt.organizacion.NuevaUnidad;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.AfterEach;

@Modules(SoloOrganizacion.class)
class UnidadesTest {

    private static final Identidad ADMIN =
            Identidad.de("admin", "Administración", Set.of(new Facultad(Rol.ADMINISTRADOR, Unidad.NACIONAL)));
    private static final Identidad ADMIN_CE08 =
            Identidad.de("ce-08", "Chihuahua", Set.of(new Facultad(Rol.ADMINISTRADOR, "CE-08")));

    private final BitacoraFalsa bitacora = new BitacoraFalsa();
    private final List<ArbolEnMemoria> abiertos = new ArrayList<>();

    @AfterEach
    void close() {
        abiertos.forEach(ArbolEnMemoria::cerrar);
    }

    @EachDatabase
    void theRealRegisterIsSeededOnce(TestDatabase database) {
        ArbolEnMemoria unidades = node(database);
        node(database);

        assertThat(unidades.listar(Set.of(TipoUnidad.PLANTEL), null, null, null))
                .hasSize(313);
        assertThat(unidades.listar(Set.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO), null, null, null))
                .hasSize(32);
        assertThat(bitacora.notas).containsExactly("sistema:semilla sembrar unidad CONALEP");
        assertThat(unidades.listar(Set.of(TipoUnidad.PLANTEL), "08", null, null))
                .hasSize(8);
        assertThat(unidades.listar(Set.of(), null, "CE-08", null))
                .extracting(Unidad::clave)
                .hasSize(10)
                .isSorted()
                .contains("CAST-08-01", "CE-08", "08DPT0001C");
        assertThat(unidades.buscar("08DPT0001C").orElseThrow().ascendencia())
                .containsExactly("08DPT0001C", "CE-08", "CONALEP");
        assertThat(unidades.buscar("JDCESC").orElseThrow().ascendencia())
                .containsExactly("JDCESC", "SESC", "CSC", "DSTC", "CONALEP");
        assertThat(unidades.buscar("CAST-08-01").orElseThrow().padre()).isEqualTo("CE-08");
        assertThat(unidades.buscar(Unidad.NACIONAL).orElseThrow().padre()).isNull();
        assertThat(unidades.de("CE-08")).containsExactly("CE-08", "CONALEP");
        assertThat(unidades.de("NO-HAY")).isEmpty();
        assertThat(unidades.fichas(Parametro.tipos(List.of("plantel")), null, null, null)
                        .filter(Parametro.contiene("aragón VALLE")))
                .extracting(f -> f.unidad().clave())
                .containsExactly("15DPT0005I");
    }

    @EachDatabase
    void aRenamedUnitIsReadAsItWasOnADay(TestDatabase database) {
        ArbolEnMemoria unidades = node(database);
        CambiosUnidad cambios = new CambiosUnidad(unidades, bitacora);
        Unidad antes = unidades.buscar("08DPT0001C").orElseThrow();

        Unidad despues = cambios.cambiar(
                ADMIN, antes.clave(), antes.version(), cambio("Plantel Nuevo", "CE-10", LocalDate.of(2020, 5, 1)));

        assertThat(despues.version()).isEqualTo(antes.version() + 1);
        assertThat(despues.nombre()).isEqualTo("Plantel Nuevo");
        assertThat(despues.ascendencia()).containsExactly("08DPT0001C", "CE-10", "CONALEP");
        assertThat(unidades.buscar(antes.clave())).contains(despues);
        Unidad vispera =
                unidades.buscar(antes.clave(), LocalDate.of(2020, 4, 30)).orElseThrow();
        assertThat(vispera.nombre()).isEqualTo(antes.nombre());
        assertThat(vispera.ascendencia()).isEqualTo(antes.ascendencia());
        assertThat(unidades.listar(Set.of(TipoUnidad.PLANTEL), null, "CE-08", LocalDate.of(2020, 4, 30)))
                .hasSize(8);
        assertThat(unidades.listar(Set.of(TipoUnidad.PLANTEL), null, "CE-08", LocalDate.of(2020, 5, 1)))
                .hasSize(7);
        assertThat(unidades.buscar(antes.clave(), LocalDate.of(1999, 12, 31))).isEmpty();
    }

    @EachDatabase
    void aChangeAnnouncedForLaterDoesNotHoldYet(TestDatabase database) {
        ArbolEnMemoria unidades = node(database);
        CambiosUnidad cambios = new CambiosUnidad(unidades, bitacora);
        LocalDate manana = unidades.arbol().hoy().plusDays(1);

        cambios.cambiar(ADMIN, "CST", 1, cambio("Otro nombre", null, manana));

        assertThat(unidades.buscar("CST").orElseThrow().nombre()).startsWith("Coordinación");
        assertThat(unidades.buscar("CST", manana).orElseThrow().nombre()).isEqualTo("Otro nombre");
        assertThat(unidades.buscar("CST").orElseThrow().version()).isEqualTo(2);
    }

    @EachDatabase
    void theDayOfTheLastChangeMayBeCorrectedButNotAnEarlierOne(TestDatabase database) {
        ArbolEnMemoria unidades = node(database);
        CambiosUnidad cambios = new CambiosUnidad(unidades, bitacora);
        LocalDate dia = LocalDate.of(2020, 5, 1);
        cambios.cambiar(ADMIN, "CST", 1, cambio("Mal escrito", null, dia));

        cambios.cambiar(ADMIN, "CST", 2, cambio("Bien escrito", null, dia));

        assertThat(unidades.buscar("CST", dia).orElseThrow().nombre()).isEqualTo("Bien escrito");
        assertThatThrownBy(() -> cambios.cambiar(ADMIN, "CST", 3, cambio("Antes", null, dia.minusDays(1))))
                .satisfies(is(422, "2020-05-01"));
    }

    @EachDatabase
    void theSameAgainIsNoNewHistory(TestDatabase database) {
        ArbolEnMemoria unidades = node(database);
        CambiosUnidad cambios = new CambiosUnidad(unidades, bitacora);
        String nombre = unidades.buscar("08DPT0001C").orElseThrow().nombre();

        CambioUnidad soloLugar =
                new CambioUnidad(nombre, null, null, new BigDecimal("28.5"), new BigDecimal("-106.1"), "Calle 1", null);
        Ficha ficha = cambios.cambio(ADMIN, "08DPT0001C", 1, soloLugar);

        assertThat(ficha.ubicacion().domicilio()).isEqualTo("Calle 1");
        assertThat(unidades.arbol().nodo("08DPT0001C").vigencias()).hasSize(1);
    }

    @EachDatabase
    void anotherNodeSeesTheChangeAtItsNextLook(TestDatabase database) {
        ArbolEnMemoria una = node(database);
        ArbolEnMemoria otra = node(database);

        new CambiosUnidad(una, bitacora).crear(ADMIN, nueva(TipoUnidad.CAST, "CAST-08-02"));
        otra.revisar();

        assertThat(otra.buscar("CAST-08-02"))
                .isEqualTo(una.buscar("CAST-08-02"))
                .isPresent();
    }

    @EachDatabase
    void anAdministratorOfTheStateAddsItsCastAndNoOtherState(TestDatabase database) {
        ArbolEnMemoria unidades = node(database);
        CambiosUnidad cambios = new CambiosUnidad(unidades, bitacora);

        Unidad cast = cambios.crear(ADMIN_CE08, nueva(TipoUnidad.CAST, "CAST-08-02"));

        assertThat(cast.entidad()).isEqualTo("08");
        assertThat(cast.demostracion()).isFalse();
        assertThat(cast.ascendencia()).containsExactly("CAST-08-02", "CE-08", "CONALEP");
        assertThatThrownBy(() -> cambios.crear(ADMIN_CE08, nueva(TipoUnidad.CAST, "CAST-09-01")))
                .satisfies(is(403, "UODCDMX"));
        assertThatThrownBy(() -> cambios.crear(ADMIN, nueva(TipoUnidad.CAST, "CAST-08-02")))
                .satisfies(is(409, "ya existe"));
    }

    @EachDatabase
    void whatTheDemonstrationAddsIsMarked(TestDatabase database) {
        CambiosUnidad cambios = new CambiosUnidad(node(database), bitacora);

        Ficha cast = cambios.alta(Identidad.sistema("demostracion"), nueva(TipoUnidad.CAST, "CAST-19-01"));

        assertThat(cast.unidad().demostracion()).isTrue();
        assertThat(UnidadJson.de(cast).demostracion()).isTrue();
    }

    @EachDatabase
    void aClosedUnitStaysReadableAndIsNotListed(TestDatabase database) {
        ArbolEnMemoria unidades = node(database);
        CambiosUnidad cambios = new CambiosUnidad(unidades, bitacora);
        LocalDate ultimo = LocalDate.of(2024, 12, 31);

        Unidad cerrada = cambios.cerrar(ADMIN, "CAST-08-01", OptionalInt.of(1), ultimo);

        assertThat(cerrada.hasta()).isEqualTo(ultimo);
        assertThat(unidades.buscar("CAST-08-01")).contains(cerrada);
        assertThat(unidades.buscar("CAST-08-01", ultimo)).contains(cerrada);
        assertThat(unidades.buscar("CAST-08-01", ultimo.plusDays(1))).isEmpty();
        assertThat(unidades.listar(Set.of(TipoUnidad.CAST), null, null, null)).isEmpty();
        assertThat(unidades.listar(Set.of(TipoUnidad.CAST), null, null, ultimo)).hasSize(1);
    }

    @EachDatabase
    void whatIsRefusedSaysWhyAndChangesNothing(TestDatabase database) {
        ArbolEnMemoria unidades = node(database);
        CambiosUnidad cambios = new CambiosUnidad(unidades, bitacora);
        Arbol antes = unidades.arbol();

        assertThatThrownBy(() -> cambios.cambiar(ADMIN, "CST", 7, cambio("X", null, null)))
                .satisfies(is(412, "Otra persona"));
        assertThat(unidades.buscar("CST").orElseThrow().version()).isEqualTo(1);

        assertThatThrownBy(() -> cambios.crear(ADMIN, nueva(TipoUnidad.PLANTEL, "08DPT0099A")))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores().get(0).mensaje())
                                .contains("es " + mx.conalep.secyt.organizacion.Cct.letra("08", "0099")));
        assertThatThrownBy(() -> cambios.crear(ADMIN, nueva(TipoUnidad.CE, "CE-33")))
                .satisfies(is(422, "PLANTEL o CAST"));

        assertThatThrownBy(() -> cambios.cerrar(ADMIN, "CE-08", OptionalInt.empty(), LocalDate.of(2026, 1, 1)))
                .satisfies(is(409, "08DPT"));
        assertThatThrownBy(() -> cambios.cierre(ADMIN, "CAST-08-01", OptionalInt.empty(), null))
                .satisfies(is(422, "último día"));

        assertThatThrownBy(() -> cambios.cambiar(ADMIN, "08DPT0001C", 1, cambio("X", "CST", null)))
                .satisfies(is(422, "CST"));
        assertThatThrownBy(() -> cambios.cambiar(ADMIN, "DSTC", 1, cambio("X", "CST", null)))
                .satisfies(is(422, "CST"));
        assertThatThrownBy(() -> cambios.cambiar(ADMIN, "08DPT0001C", 1, cambio("X", "CE-99", null)))
                .satisfies(is(422, "CE-99"));
        assertThatThrownBy(() -> cambios.cambiar(ADMIN, "NO-HAY", 1, cambio("X", null, null)))
                .satisfies(is(404, "NO-HAY"));

        assertThatThrownBy(() -> unidades.exigir("99DPT0001A", "unidad")).satisfies(is(422, "99DPT0001A"));
        assertThatThrownBy(() -> unidades.exigir(null, "unidad")).satisfies(is(422, "unidad"));

        unidades.revisar();
        assertThat(unidades.arbol()).isSameAs(antes);
    }

    private ArbolEnMemoria node(TestDatabase database) {
        ArbolEnMemoria abierto = new ArbolEnMemoria(database.tx(), bitacora);
        abiertos.add(abierto);
        return abierto;
    }

    private static NuevaUnidad nueva(TipoUnidad tipo, String clave) {
        return new NuevaUnidad(tipo, clave, "Unidad de prueba", null, "Chihuahua", null, null, null, null);
    }

    private static CambioUnidad cambio(String nombre, String padre, LocalDate desde) {
        return new CambioUnidad(nombre, padre, null, null, null, null, desde);
    }

    private static Consumer<Throwable> is(int estado, String texto) {
        return e -> assertThat(e).isInstanceOfSatisfying(Problema.class, p -> {
            assertThat(p.estado()).isEqualTo(estado);
            assertThat(p.getMessage() + p.errores()).contains(texto);
        });
    }
}
