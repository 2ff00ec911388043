package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.catalogo.Acreditaciones;
import mx.conalep.secyt.catalogo.Acreditaciones.Acreditacion;
import mx.conalep.secyt.catalogo.Acreditaciones.Datos;
import mx.conalep.secyt.catalogo.Acreditaciones.Filtro;
import mx.conalep.secyt.catalogo.Acreditaciones.Situacion;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.trabajos.Aviso;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Modules({CatalogoModule.class, Catalogo.TablaUnidad.class})
class AcreditacionesTest {

    private static final Paginacion PRIMERA = new Paginacion(1, 50);

    private static Acreditaciones acreditaciones(TestDatabase database, Catalogo c) {
        c.ofertas.crear(
                Catalogo.CST,
                new Oferta(
                        0,
                        "ENS-001",
                        Linea.TECNOLOGICOS,
                        "Tensión",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        true,
                        0,
                        false));
        return new StoredAcreditaciones(database.tx(), c.bitacora, c.unidades, c.ofertas, new UnArchivo());
    }

    @EachDatabase
    void oneInForceIsFoundForTheUnitTheOfferAndTheDay(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Acreditaciones acreditaciones = acreditaciones(database, c);
        LocalDate hoy = LocalDate.now();
        acreditaciones.registrar(Catalogo.CE_08, datos("A-1", hoy.minusYears(3), hoy.minusDays(1)));
        Acreditacion pronto =
                acreditaciones.registrar(Catalogo.CE_08, datos("A-2", hoy.minusYears(1), hoy.plusDays(20)));
        acreditaciones.registrar(Catalogo.CST, datos("A-3", hoy.plusDays(30), hoy.plusYears(4)));
        Unidad cast = c.unidades.exigir("CAST-08-01", "unidad");

        assertThat(acreditaciones.vigente(cast, "ENS-001", hoy)).contains(pronto);
        assertThat(acreditaciones.vigente(cast, "ENS-001", hoy.plusDays(25))).isEmpty();
        assertThat(acreditaciones.vigente(cast, "ENS-999", hoy)).isEmpty();
        assertThat(acreditaciones.vigente(c.unidades.exigir("08DPT0001C", "unidad"), "ENS-001", hoy))
                .isEmpty();
        assertThat(acreditaciones
                        .listar(new Filtro("CE-08", "ENS-001", null), PRIMERA)
                        .elementos())
                .extracting(Acreditacion::situacion)
                .containsExactly(Situacion.VENCIDA, Situacion.POR_VENCER, Situacion.VIGENTE);
        assertThat(acreditaciones
                        .listar(new Filtro(null, null, Situacion.POR_VENCER), PRIMERA)
                        .elementos())
                .containsExactly(pronto);
        assertThat(acreditaciones
                        .listar(new Filtro("CE-10", null, null), PRIMERA)
                        .total())
                .isZero();
    }

    @EachDatabase
    void anOfferThatRequiresOneMissesItWhenNoneIsInForce(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Acreditaciones acreditaciones = acreditaciones(database, c);
        LocalDate hoy = LocalDate.now();
        acreditaciones.registrar(Catalogo.CE_08, datos("A-1", hoy.minusDays(9), hoy));
        Oferta libre = c.ofertas.buscar("ENS-001").orElseThrow();
        Oferta acreditada = c.ofertas.cambiar(
                Catalogo.CST,
                libre.version(),
                new Oferta(
                        0,
                        "ENS-001",
                        Linea.TECNOLOGICOS,
                        "Tensión",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        true,
                        0,
                        false,
                        true,
                        null,
                        null,
                        null));
        Unidad cast = c.unidades.exigir("CAST-08-01", "unidad");

        assertThat(c.ofertas.faltaAcreditacion(acreditada, cast, hoy)).isFalse();
        assertThat(c.ofertas.faltaAcreditacion(acreditada, cast, hoy.plusDays(1)))
                .isTrue();
        assertThat(c.ofertas.faltaAcreditacion(libre, cast, hoy.plusDays(1))).isFalse();
    }

    @EachDatabase
    void itIsChangedByWhoSawItAndOnlyWithinHisScope(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Acreditaciones acreditaciones = acreditaciones(database, c);
        LocalDate hoy = LocalDate.now();
        Acreditacion una = acreditaciones.registrar(Catalogo.CE_08, datos("A-1", hoy, hoy.plusYears(1)));

        Acreditacion renovada =
                acreditaciones.cambiar(Catalogo.CE_08, una.id(), una.version(), datos("A-1", hoy, hoy.plusYears(4)));

        assertThat(renovada.vence()).isEqualTo(hoy.plusYears(4));
        assertThat(renovada.archivo()).isEqualTo(7);
        assertThat(renovada.normas()).containsExactly("NMX-B-310", "ISO 6892-1");
        assertThat(acreditaciones.leer(una.id())).isEqualTo(renovada);
        refused(
                412,
                () -> acreditaciones.cambiar(
                        Catalogo.CE_08, una.id(), una.version(), datos("A-1", hoy, hoy.plusYears(9))));
        assertThat(acreditaciones.leer(una.id())).isEqualTo(renovada);
        refused(403, () -> acreditaciones.registrar(Catalogo.PLANTEL, datos("A-2", hoy, hoy)));
        assertThatThrownBy(() -> acreditaciones.registrar(
                        Catalogo.CE_08,
                        new Datos(
                                "CAST-08-01",
                                " ",
                                null,
                                "Algo",
                                List.of("ENS-999"),
                                null,
                                hoy,
                                hoy.minusDays(1),
                                null)))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores())
                                .extracting(ErrorCampo::campo)
                                .containsExactly("organismo", "numero", "vence", "ofertas"));
    }

    @EachDatabase
    void theUnitIsToldBeforeAndAfterTheEnd(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Acreditaciones acreditaciones = acreditaciones(database, c);
        LocalDate hoy = LocalDate.now();
        acreditaciones.registrar(Catalogo.CE_08, datos("A-1", hoy.minusYears(3), hoy.minusDays(2)));
        acreditaciones.registrar(Catalogo.CE_08, datos("A-2", hoy.minusYears(1), hoy.plusDays(20)));
        acreditaciones.registrar(Catalogo.CE_08, datos("A-3", hoy.minusYears(1), hoy.plusYears(2)));
        List<Aviso> avisos = new ArrayList<>();
        VencimientoAcreditaciones vencimiento =
                new VencimientoAcreditaciones(database.tx(), new Nunca(), (s, a) -> avisos.add(a), acreditaciones);

        vencimiento.avisar();
        vencimiento.parar();

        assertThat(avisos).extracting(Aviso::motivo).containsExactly("acreditacion.por-vencer", "acreditacion.vencida");
        assertThat(avisos).extracting(Aviso::unidad).containsOnly("CAST-08-01");
    }

    private static Datos datos(String numero, LocalDate emitida, LocalDate vence) {
        return new Datos(
                "CAST-08-01",
                "Entidad de Acreditación",
                numero,
                "Ensayos de tensión",
                List.of("ENS-001"),
                List.of("NMX-B-310", "ISO 6892-1"),
                emitida,
                vence,
                7L);
    }

    private static void refused(int estado, ThrowingCallable que) {
        assertThatThrownBy(que)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(estado));
    }

    private static final class Nunca implements Lease {
        @Override
        public boolean acquire(String name, Duration time) {
            return false;
        }

        @Override
        public void release(String name) {
            // It never has it.
        }
    }

    /** Has one file. */
    private static final class UnArchivo implements Archivos {

        @Override
        public Archivo leer(Identidad quien, long id) {
            return new Archivo(id, "a.pdf", "application/pdf", 1, "0".repeat(64), "CAST-08-01", "x", Instant.EPOCH);
        }

        @Override
        public Archivo leer(TxSession sesion, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Contenido recibir(InputStream bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo registrar(TxSession sesion, String unidad, String nombre, Contenido contenido) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Archivo guardar(Identidad quien, String unidad, String nombre, InputStream bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream abrir(Archivo archivo) {
            throw new UnsupportedOperationException();
        }
    }
}
