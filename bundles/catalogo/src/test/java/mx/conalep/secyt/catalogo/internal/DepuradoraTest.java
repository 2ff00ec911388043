package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.CambiosOferta;
import mx.conalep.secyt.catalogo.CambiosOferta.Retiro;
import mx.conalep.secyt.catalogo.DepuracionOfertas.Fusion;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Modules({CatalogoModule.class, Catalogo.TablaUnidad.class})
class DepuradoraTest {

    private static final Paginacion PRIMERA = new Paginacion(1, 50);
    private static final LocalDate ENERO = LocalDate.of(2026, 1, 15);

    @EachDatabase
    void offersAreComparedByWordsWhateverTheirOrderAndLevelsAreKeptApart(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        crear(c, "CUR-001", "Curso de Mantenimiento de equipo de cómputo", 40);
        crear(c, "CUR-002", "MANTTO. a equipo de informatica", 40);
        crear(c, "CUR-003", "Excel básico", 20);
        crear(c, "CUR-004", "Excel avanzado", 20);
        crear(c, "CUR-005", "Introducción a Excel", 20);
        crear(c, "CUR-006", "Inglés I", 60);
        crear(c, "CUR-007", "Inglés II", 60);

        assertThat(c.depuradora.duplicadas(Catalogo.CSC, PRIMERA).elementos())
                .extracting(p -> p.una().clave() + " " + p.otra().clave())
                .containsExactlyInAnyOrder("CUR-001 CUR-002", "CUR-003 CUR-005");
        c.depuradora.descartar(Catalogo.CSC, "CUR-005", "CUR-003", "Distinto temario");
        c.depuradora.sinonimo(Catalogo.CSC, "mantto", null);
        c.depuradora.sinonimo(Catalogo.CSC, "Cómputo", "redes");
        assertThat(c.depuradora.duplicadas(Catalogo.CSC, PRIMERA).total()).isZero();
        assertThat(c.depuradora.sinonimos()).containsEntry("computo", "redes").doesNotContainKey("mantto");
        refused("fuera-de-ambito", () -> c.depuradora.duplicadas(Catalogo.PLANTEL, PRIMERA));
    }

    @EachDatabase
    void theKeyOfOneThatWasJoinedStandsForTheOtherAndWhatWasCapturedStays(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Oferta una = crear(c, "CUR-001", "Soldadura por arco", 40);
        crear(c, "CUR-002", "Soldadura con arco", 40);
        refused("datos-invalidos", () -> c.depuradora.fusionar(Catalogo.CSC, "CUR-001", "CUR-002", " "));
        refused("fuera-de-ambito", () -> c.depuradora.fusionar(Catalogo.CST, "CUR-001", "CUR-002", "Sí"));
        refused("datos-invalidos", () -> c.depuradora.fusionar(Catalogo.CSC, "CUR-001", "CUR-001", "Sí"));

        Fusion fusion = c.depuradora.fusionar(Catalogo.CSC, "CUR-001", "CUR-002", "La misma");

        assertThat(c.ofertas.buscar("CUR-001", ENERO)).map(Oferta::clave).contains("CUR-002");
        assertThat(c.ofertas.capturada("CUR-001", ENERO)).map(Oferta::id).contains(una.id());
        assertThat(c.ofertas.listar("soldadura", null, null, PRIMERA).total()).isEqualTo(1);
        assertThat(c.depuradora.duplicadas(Catalogo.CSC, PRIMERA).total()).isZero();
        refused("oferta-fusionada", () -> c.depuradora.fusionar(Catalogo.CSC, "CUR-001", "CUR-002", "Otra vez"));
        refused("oferta-fusionada", () -> c.ofertas.cambiar(Catalogo.CSC, 2, una));

        c.depuradora.deshacer(Catalogo.CSC, fusion.id(), "Eran dos");
        assertThat(c.ofertas.buscar("CUR-001", ENERO)).map(Oferta::clave).contains("CUR-001");
        refused("fusion-deshecha", () -> c.depuradora.deshacer(Catalogo.CSC, fusion.id(), "Otra vez"));
        assertThat(c.notas).contains("csc fusionar oferta", "csc separar oferta");
    }

    @EachDatabase
    void aJoiningStaysOnceSomethingNewDependsOnIt(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        crear(c, "CUR-001", "Soldadura por arco", 40);
        crear(c, "CUR-002", "Soldadura con arco", 40);
        crear(c, "CUR-003", "Soldadura de arco", 40);
        Fusion primera = c.depuradora.fusionar(Catalogo.CSC, "CUR-001", "CUR-002", "La misma");
        Fusion segunda = c.depuradora.fusionar(Catalogo.CSC, "CUR-002", "CUR-003", "La misma");

        assertThat(c.ofertas.buscar("CUR-001")).map(Oferta::clave).contains("CUR-003");
        refused("fusion-en-uso", () -> c.depuradora.deshacer(Catalogo.CSC, primera.id(), "No"));
        c.depuradora.deshacer(Catalogo.CSC, segunda.id(), "No");
        c.depuradora.agregar((s, oferta, momento) -> true);
        refused("fusion-en-uso", () -> c.depuradora.deshacer(Catalogo.CSC, primera.id(), "No"));
        assertThat(c.depuradora.fusiones(Catalogo.CSC, PRIMERA).total()).isEqualTo(2);
    }

    @EachDatabase
    void inWhateverOrderTheyAreJoinedAndPartedEveryKeyLeadsToOneThatIsOffered(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        List<String> claves = List.of("A-1", "A-2", "A-3", "A-4", "A-5");
        claves.forEach(clave -> crear(c, clave, "Oferta " + clave, 10));
        Random azar = new Random(11);
        Map<String, String> modelo = new HashMap<>();
        List<Fusion> hechas = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String de = claves.get(azar.nextInt(5));
            String en = claves.get(azar.nextInt(5));
            boolean junta = azar.nextInt(3) > 0 || hechas.isEmpty();
            Fusion fusion = junta ? null : hechas.remove(azar.nextInt(hechas.size()));
            boolean legal = fusion == null
                    ? !de.equals(en) && !modelo.containsKey(de) && !modelo.containsKey(en)
                    : !modelo.containsKey(fusion.en());
            try {
                if (fusion == null) {
                    hechas.add(c.depuradora.fusionar(Catalogo.CSC, de, en, "Prueba"));
                    modelo.put(de, en);
                } else {
                    c.depuradora.deshacer(Catalogo.CSC, fusion.id(), "Prueba");
                    modelo.remove(fusion.de());
                }
                assertThat(legal).isTrue();
            } catch (Problema refused) {
                assertThat(legal).isFalse();
                Optional.ofNullable(fusion).ifPresent(hechas::add);
            }
            for (String clave : claves) {
                String fin = clave;
                while (modelo.containsKey(fin)) {
                    fin = modelo.get(fin);
                }
                assertThat(c.ofertas.buscar(clave)).map(Oferta::clave).contains(fin);
            }
        }
    }

    @EachDatabase
    void aServiceSeesTheVersionOfItsDay(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Oferta antes = crear(c, "CUR-001", "Soldadura", 40);
        database.tx()
                .write(
                        Catalogo.CSC,
                        s -> Query.of("UPDATE oferta_version SET desde = ?", LocalDate.of(2025, 1, 1))
                                .update(s));
        Catalogo despues = new Catalogo(database);
        despues.ofertas.cambiar(Catalogo.CSC, antes.version(), oferta("CUR-001", "Soldadura por arco", 60));

        assertThat(despues.ofertas.buscar("CUR-001", ENERO)).map(Oferta::horas).contains(40);
        assertThat(despues.ofertas.buscar("CUR-001", LocalDate.of(2024, 1, 1)))
                .map(Oferta::horas)
                .contains(40);
        assertThat(despues.ofertas.buscar("CUR-001")).map(Oferta::horas).contains(60);
        assertThat(despues.ofertas.versiones("CUR-001"))
                .extracting(CambiosOferta.Version::nombre)
                .containsExactly("Soldadura por arco", "Soldadura");
    }

    @EachDatabase
    void aRetiredOfferStaysOnForServicesBeforeItsDay(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Oferta vieja = crear(c, "CUR-001", "Soldadura", 40);
        crear(c, "CUR-002", "Soldadura por arco", 60);
        LocalDate desde = LocalDate.of(2026, 2, 1);
        refused(
                "datos-invalidos",
                () -> c.ofertas.retirar(
                        Catalogo.CSC, "CUR-001", vieja.version(), new Retiro(desde, "CUR-001", "Vieja")));
        refused(
                "datos-invalidos",
                () -> c.ofertas.retirar(Catalogo.CSC, "CUR-001", vieja.version(), new Retiro(desde, null, null)));

        Oferta retirada =
                c.ofertas.retirar(Catalogo.CSC, "CUR-001", vieja.version(), new Retiro(desde, "CUR-002", "Vieja"));

        assertThat(c.ofertas.buscar("CUR-001", ENERO)).map(Oferta::activa).contains(true);
        assertThat(c.ofertas.buscar("CUR-001", desde)).map(Oferta::activa).contains(false);
        assertThat(c.ofertas.capturada("CUR-001", desde)).map(Oferta::activa).contains(true);
        assertThat(retirada.sustituta()).isEqualTo("CUR-002");
        assertThat(c.ofertas
                        .listar(c.ofertas.filtro(null, null, null, true), PRIMERA)
                        .elementos())
                .extracting(Oferta::clave)
                .containsExactly("CUR-002");
        c.ofertas.retirar(Catalogo.CSC, "CUR-001", retirada.version(), new Retiro(null, null, "Se pidió de nuevo"));
        assertThat(c.ofertas.buscar("CUR-001", desde)).map(Oferta::activa).contains(true);
    }

    private static Oferta crear(Catalogo c, String clave, String nombre, int horas) {
        return c.ofertas.crear(Catalogo.CSC, oferta(clave, nombre, horas));
    }

    private static Oferta oferta(String clave, String nombre, int horas) {
        return new Oferta(0, clave, Linea.CAPACITACION, nombre, horas, null, null, null, List.of(), true, 0, false);
    }

    private static void refused(String codigo, ThrowingCallable que) {
        assertThatThrownBy(que)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo(codigo));
    }
}
