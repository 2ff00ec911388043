package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.CartaDescriptiva;
import mx.conalep.secyt.catalogo.CartaDescriptiva.Criterio;
import mx.conalep.secyt.catalogo.CartaDescriptiva.UnidadDidactica;
import mx.conalep.secyt.catalogo.Cartas;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Documentos;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Modules({CatalogoModule.class, Catalogo.TablaUnidad.class})
class CartasTest {

    private static Cartas cartas(TestDatabase database, Catalogo c) {
        c.ofertas.crear(
                Catalogo.CSC,
                new Oferta(
                        0,
                        "CUR-001",
                        Linea.CAPACITACION,
                        "Soldadura",
                        40,
                        null,
                        null,
                        null,
                        List.of(),
                        true,
                        0,
                        false));
        return new StoredCartas(database.tx(), c.bitacora, c.ofertas, new Titulos());
    }

    @EachDatabase
    void eachChangeIsAVersionAndTheOldOnesStay(TestDatabase database) {
        Cartas cartas = cartas(database, new Catalogo(database));
        assertThat(cartas.vigente("CUR-001")).isEmpty();

        Cartas.Carta primera = cartas.guardar(Catalogo.CSC, "CUR-001", 0, carta(40, 60, 40), "Primera");
        cartas.guardar(Catalogo.CSC, "CUR-001", 1, carta(30, 50, 50), "Menos horas");

        assertThat(primera.contenido()).isEqualTo(carta(40, 60, 40));
        assertThat(primera.avisos()).isEmpty();
        assertThat(cartas.historia("CUR-001"))
                .extracting(Cartas.Carta::version, Cartas.Carta::motivo)
                .containsExactly(tuple(2, "Menos horas"), tuple(1, "Primera"));
        assertThat(cartas.vigente("CUR-001").orElseThrow().avisos()).hasSize(1);
        refused(412, () -> cartas.guardar(Catalogo.CSC, "CUR-001", 1, carta(40, 60, 40), "Tarde"));
        refused(403, () -> cartas.guardar(Catalogo.CST, "CUR-001", 2, carta(40, 60, 40), "Ajena"));
        refused(404, () -> cartas.guardar(Catalogo.CSC, "CUR-999", 0, carta(40, 60, 40), "Ninguna"));
    }

    @EachDatabase
    void whatDoesNotAddUpIsTold(TestDatabase database) {
        Cartas cartas = cartas(database, new Catalogo(database));
        CartaDescriptiva mala = new CartaDescriptiva(
                " ",
                null,
                List.of(new UnidadDidactica("", 0, null)),
                null,
                List.of(new Criterio("Examen", 90)),
                "",
                "",
                null);

        assertThatThrownBy(() -> cartas.guardar(Catalogo.CSC, "CUR-001", 0, mala, ""))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores())
                                .extracting(ErrorCampo::campo)
                                .containsExactly("objetivo", "contenido", "contenido", "evaluacion", "motivo"));
        assertThat(cartas.historia("CUR-001")).isEmpty();
    }

    @EachDatabase
    void onPaperItHasItsSectionsAndItsSum(TestDatabase database) throws IOException {
        Cartas cartas = cartas(database, new Catalogo(database));
        Cartas.Carta carta = cartas.guardar(Catalogo.CSC, "CUR-001", 0, carta(40, 60, 40), "Primera");
        ByteArrayOutputStream papel = new ByteArrayOutputStream();

        cartas.pdf(carta, papel);

        assertThat(papel.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "Carta descriptiva: Soldadura, Objetivo general, Contenido, Materiales, Evaluación, Requisitos");
    }

    private static CartaDescriptiva carta(int horas, int examen, int practica) {
        return new CartaDescriptiva(
                "Soldar por arco",
                List.of(),
                List.of(
                        new UnidadDidactica("Seguridad", 10, List.of("Riesgos", "Equipo")),
                        new UnidadDidactica("Práctica", horas - 10, List.of())),
                List.of("Planta de soldar"),
                List.of(new Criterio("Examen", examen), new Criterio("Práctica", practica)),
                "",
                "",
                List.of("Saber leer"));
    }

    private static void refused(int estado, ThrowingCallable que) {
        assertThatThrownBy(que)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }

    /** Writes the headings. */
    private static final class Titulos implements Documentos {

        @Override
        public void pdf(Documento documento, OutputStream salida) throws IOException {
            StringBuilder titulos = new StringBuilder(documento.ficha().titulo());
            for (Bloque b : documento.bloques()) {
                titulos.append(b instanceof Bloque.Titulo t ? ", " + t.texto() : "");
            }
            salida.write(titulos.toString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void docx(Documento documento, OutputStream salida) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] qr(String texto) {
            throw new UnsupportedOperationException();
        }
    }
}
