package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

@Modules({CatalogoModule.class, Catalogo.TablaUnidad.class})
class OfertasTest {

    private static final Paginacion PRIMERA = new Paginacion(1, 50);

    @EachDatabase
    void anOfferIsFoundByAllItsWordsWithoutAccents(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        c.ofertas.crear(Catalogo.CSC, curso("CUR-002", "Soldadura básica"));
        c.ofertas.crear(Catalogo.CSC, curso("CUR-001", "Diseño Gráfico 100% digital"));

        assertThat(claves(c, "GRAFICO diseno", null, null)).containsExactly("CUR-001");
        assertThat(claves(c, "diseño soldadura", null, null)).isEmpty();
        assertThat(claves(c, "cur-00", null, null)).containsExactly("CUR-001", "CUR-002");
        assertThat(claves(c, "100%", null, null)).containsExactly("CUR-001");
        assertThat(claves(c, "_", null, null)).isEmpty();
        assertThat(claves(c, null, "tecnologicos", null)).isEmpty();
        assertThat(c.ofertas.listar(null, null, null, new Paginacion(2, 1)).elementos())
                .extracting(Oferta::clave)
                .containsExactly("CUR-002");
    }

    @EachDatabase
    void aUnitMayDeliverWhatItOrOneAboveItOffersAndWhatNamesNobody(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        c.ofertas.crear(Catalogo.CSC, curso("CUR-001", "Para todas"));
        c.ofertas.crear(Catalogo.CSC, curso("CUR-002", "Del estado", "CE-08"));
        c.ofertas.crear(Catalogo.CSC, curso("CUR-003", "De otro estado", "CE-10"));
        Oferta propia = c.ofertas.crear(Catalogo.CSC, curso("CUR-004", "Del plantel", "08DPT0001C", "CE-10"));

        assertThat(claves(c, null, null, "08DPT0001C")).containsExactly("CUR-001", "CUR-002", "CUR-004");
        assertThat(claves(c, null, null, "CAST-08-01")).containsExactly("CUR-001", "CUR-002");
        assertThat(c.ofertas
                        .listar(c.ofertas.filtro("del", "capacitacion", "CAST-08-01", true), PRIMERA)
                        .elementos())
                .extracting(Oferta::clave)
                .containsExactly("CUR-002");
        assertThat(propia.unidades()).containsExactly("08DPT0001C", "CE-10");
        assertThat(propia.laOfrece(c.unidades.exigir("08DPT0001C", ""))).isTrue();
        assertThat(propia.laOfrece(c.unidades.exigir("CAST-08-01", ""))).isFalse();
    }

    @EachDatabase
    void eachCoordinationKeepsItsLine(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Identidad adminDeEstado = Identidad.de("a", "A", Set.of(new Facultad(Rol.ADMINISTRADOR, "CE-08")));

        assertThat(c.ofertas
                        .crear(Catalogo.CST, tecnologico("ST-001", "Calibración de vernier"))
                        .linea())
                .isEqualTo(Linea.TECNOLOGICOS);
        for (Identidad ajena : List.of(Catalogo.CST, Catalogo.PLANTEL, adminDeEstado)) {
            assertThatThrownBy(() -> c.ofertas.crear(ajena, curso("CUR-001", "Soldadura")))
                    .isInstanceOfSatisfying(
                            Problema.class, p -> assertThat(p.estado()).isEqualTo(403));
        }
        assertThat(c.notas).containsExactly("cst crear oferta");
    }

    @EachDatabase
    void everythingWrongIsToldAtOnce(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Oferta mala = new Oferta(
                0, "cur 1", Linea.CAPACITACION, "", -1, "AJENA", "9999", "123", List.of("CE-99"), true, 0, false);

        assertThatThrownBy(() -> c.ofertas.crear(Catalogo.CSC, mala))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores())
                                .extracting(ErrorCampo::campo)
                                .containsExactly(
                                        "clave", "nombre", "horas", "modalidad", "area", "claveSat", "unidades"));
        assertThat(c.ofertas.buscar("cur 1")).isEmpty();
    }

    @EachDatabase
    void aKeyIsUsedOnce(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        assertThat(c.ofertas.buscar("CUR-001")).isEmpty();
        Oferta creada = c.ofertas.crear(Catalogo.CSC, curso("CUR-001", "Soldadura"));

        assertThat(c.ofertas.buscar("CUR-001")).contains(creada);
        assertThatThrownBy(() -> c.ofertas.crear(Catalogo.CSC, curso("CUR-001", "Otra")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo("oferta-existe"));
    }

    @EachDatabase
    void aChangeIsSeenAtOnceAndAStaleOneRefused(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Oferta creada = c.ofertas.crear(Catalogo.CSC, curso("CUR-001", "Soldadura", "CE-08"));
        c.ofertas.buscar("CUR-001");

        Oferta otrasUnidades =
                c.ofertas.cambiar(Catalogo.CSC, creada.version(), curso("CUR-001", "Soldadura", "CE-10"));

        assertThat(otrasUnidades.unidades()).containsExactly("CE-10");
        assertThat(otrasUnidades.version()).isEqualTo(creada.version() + 1);
        assertThat(c.ofertas.buscar("CUR-001")).contains(otrasUnidades);
        assertThat(new Catalogo(database).ofertas.buscar("CUR-001")).contains(otrasUnidades);
        assertThatThrownBy(() -> c.ofertas.cambiar(Catalogo.CSC, creada.version(), curso("CUR-001", "Tarde")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(412));
    }

    @EachDatabase
    void anInactiveOneIsFoundByKeyAndFilteredOut(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Oferta o = c.ofertas.crear(Catalogo.CSC, curso("CUR-001", "Soldadura"));
        OfertaJson.Datos datos = new OfertaJson.Datos(null, null, "Soldadura", 40, null, null, null, null, false, null);

        c.ofertas.cambiar(Catalogo.CSC, o.version(), datos.cambio(o));

        assertThat(c.ofertas.buscar("CUR-001").orElseThrow().activa()).isFalse();
        assertThat(c.ofertas
                        .listar(c.ofertas.filtro(null, null, null, true), PRIMERA)
                        .total())
                .isZero();
        assertThat(c.ofertas
                        .listar(c.ofertas.filtro(null, null, null, false), PRIMERA)
                        .total())
                .isEqualTo(1);
    }

    @EachDatabase
    void whatTheDemonstrationAddsIsMarked(TestDatabase database) {
        Catalogo c = new Catalogo(database);

        Oferta o = c.ofertas.crear(Identidad.sistema("demostracion"), curso("DEMO-001", "Soldadura"));

        assertThat(o.demostracion()).isTrue();
        assertThat(OfertaJson.de(o, List.of()).demostracion()).isTrue();
    }

    @EachDatabase
    void nearlyTheSameNameInTheLineIsTold(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        c.ofertas.crear(Catalogo.CSC, curso("CUR-001", "Soldadura básica por arco"));

        assertThat(c.ofertas.parecidas(Linea.CAPACITACION, "SOLDADURA BASICA POR  ARCO."))
                .singleElement()
                .asString()
                .contains("CUR-001");
        assertThat(c.ofertas.parecidas(Linea.CAPACITACION, "Electricidad industrial"))
                .isEmpty();
        assertThat(c.ofertas.parecidas(Linea.TECNOLOGICOS, "Soldadura básica por arco"))
                .isEmpty();
    }

    private static List<String> claves(Catalogo c, String texto, String linea, String unidad) {
        return c.ofertas.listar(texto, linea, unidad, PRIMERA).elementos().stream()
                .map(Oferta::clave)
                .toList();
    }

    private static Oferta curso(String clave, String nombre, String... unidades) {
        return new Oferta(
                0,
                clave,
                Linea.CAPACITACION,
                nombre,
                40,
                "PRESENCIAL",
                "5000",
                "86101609",
                List.of(unidades),
                true,
                0,
                false);
    }

    private static Oferta tecnologico(String clave, String nombre) {
        return new Oferta(
                0, clave, Linea.TECNOLOGICOS, nombre, null, null, "calibracion", "81141504", List.of(), true, 0, false);
    }
}
