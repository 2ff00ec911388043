package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.CambiosOferta.Retiro;
import mx.conalep.secyt.catalogo.EdicionesCatalogo;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Cambio;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Edicion;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Renglon;
import mx.conalep.secyt.catalogo.EdicionesCatalogo.Tipo;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Modules({CatalogoModule.class, Catalogo.TablaUnidad.class})
class EdicionesCatalogoTest {

    @EachDatabase
    void anEditionStaysAsItWasAndTheNextTellsWhatChanged(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        EdicionesCatalogo ediciones = new StoredEdiciones(database.tx(), c.bitacora);
        Oferta una = c.ofertas.crear(Catalogo.CSC, oferta("CUR-001", "Soldadura", 40));
        Oferta otra = c.ofertas.crear(Catalogo.CSC, oferta("CUR-002", "Robótica", 40));
        c.ofertas.crear(Catalogo.CSC, oferta("CUR-003", "Igual", 40));

        Edicion primera = ediciones.emitir(Catalogo.CSC, "La primera");
        List<Renglon> publicada = ediciones.renglones(primera.folio());
        c.ofertas.cambiar(Catalogo.CSC, una.version(), oferta("CUR-001", "Soldadura por arco", 60, "CE-08"));
        c.ofertas.retirar(
                Catalogo.CSC, "CUR-002", otra.version(), new Retiro(LocalDate.of(2020, 1, 1), null, "Nadie la pide"));
        c.ofertas.crear(Catalogo.CSC, oferta("CUR-004", "Nueva", 20));
        Edicion segunda = ediciones.emitir(Catalogo.CSC, null);

        assertThat(primera.folio()).matches("CAT-\\d{4}-001");
        assertThat(segunda.folio()).endsWith("-002");
        assertThat(primera.ofertas()).isEqualTo(3);
        assertThat(primera.sha256()).hasSize(64).isNotEqualTo(segunda.sha256());
        assertThat(ediciones.renglones(primera.folio())).isEqualTo(publicada);
        assertThat(DiferenciaCatalogo.huella(publicada)).isEqualTo(primera.sha256());
        List<Cambio> cambios = ediciones.comparar(primera.folio(), segunda.folio());
        assertThat(cambios)
                .containsExactly(
                        new Cambio(
                                Tipo.CAMBIADA, "CUR-001", "Soldadura por arco", List.of("nombre", "horas", "unidades")),
                        new Cambio(Tipo.RETIRADA, "CUR-002", "Robótica", List.of()),
                        new Cambio(Tipo.AGREGADA, "CUR-004", "Nueva", List.of()));
        assertThat(ediciones.comparar(primera.folio(), null)).isEqualTo(cambios);
        assertThat(ediciones.comparar(segunda.folio(), null)).isEmpty();
        assertThat(ediciones.listar(new Paginacion(1, 50)).elementos()).containsExactly(segunda, primera);
    }

    @EachDatabase
    void nothingIsPublishedTwiceNorByAnybody(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        EdicionesCatalogo ediciones = new StoredEdiciones(database.tx(), c.bitacora);
        c.ofertas.crear(Catalogo.CSC, oferta("CUR-001", "Soldadura", 40));
        ediciones.emitir(Catalogo.CSC, null);

        refused(409, () -> ediciones.emitir(Catalogo.CSC, null));
        refused(403, () -> ediciones.emitir(Catalogo.CE_08, null));
        refused(404, () -> ediciones.renglones("CAT-1999-001"));
    }

    @EachDatabase
    void asAReportItIsAnEditionOrTheCatalogueOfToday(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        EdicionesCatalogo ediciones = new StoredEdiciones(database.tx(), c.bitacora);
        InformeCatalogo informe = new InformeCatalogo(ediciones);
        c.ofertas.crear(Catalogo.CSC, oferta("CUR-001", "Soldadura", 40));
        String folio = ediciones.emitir(Catalogo.CSC, null).folio();
        c.ofertas.crear(Catalogo.CSC, oferta("CUR-002", "Robótica", 20));

        Informe publicado = informe.generar(Catalogo.PLANTEL, Map.of("edicion", folio));
        Informe vigente = informe.generar(Catalogo.PLANTEL, Map.of("linea", "CAPACITACION"));

        assertThat(publicado.filas()).hasSize(1);
        assertThat(publicado.notas()).singleElement().asString().startsWith("SHA-256 ");
        assertThat(vigente.filas()).extracting(f -> f.texto(0)).containsExactly("CUR-001", "CUR-002");
        assertThat(informe.generar(Catalogo.PLANTEL, Map.of("linea", "TECNOLOGICOS"))
                        .filas())
                .isEmpty();
    }

    private static Oferta oferta(String clave, String nombre, int horas, String... unidades) {
        return new Oferta(
                0, clave, Linea.CAPACITACION, nombre, horas, null, null, null, List.of(unidades), true, 0, false);
    }

    private static void refused(int estado, ThrowingCallable que) {
        assertThatThrownBy(que)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }
}
