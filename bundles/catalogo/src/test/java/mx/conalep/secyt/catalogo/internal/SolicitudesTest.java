package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
class SolicitudesTest {

    private static final Paginacion PRIMERA = new Paginacion(1, 50);

    @EachDatabase
    void anAcceptedRequestBecomesAnOffer(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud pedida = c.solicitudes.crear(Catalogo.PLANTEL, propuesta("08DPT0001C", "Robótica"));

        Solicitud aceptada =
                c.solicitudes.aceptar(Catalogo.CSC, pedida.id(), OptionalInt.of(pedida.version()), "CUR-100");

        assertThat(pedida.estado()).isEqualTo(Solicitud.Estado.PENDIENTE);
        assertThat(aceptada.estado()).isEqualTo(Solicitud.Estado.ACEPTADA);
        assertThat(aceptada.resolvio()).isEqualTo("csc");
        assertThat(aceptada.creada()).isEqualTo(pedida.creada());
        Oferta oferta = c.ofertas.buscar("CUR-100").orElseThrow();
        assertThat(oferta.nombre()).isEqualTo("Robótica");
        assertThat(oferta.activa()).isTrue();
        assertThat(c.notas)
                .containsExactly(
                        "plantel-08 solicitar solicitud-oferta", "csc crear oferta", "csc aceptar solicitud-oferta");
        assertThat(c.solicitudes.listar(Catalogo.CSC, null, PRIMERA).elementos())
                .containsExactly(aceptada);
    }

    @EachDatabase
    void aTakenKeyLeavesTheRequestPending(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud una = c.solicitudes.crear(Catalogo.PLANTEL, propuesta("08DPT0001C", "Robótica"));
        Solicitud otra = c.solicitudes.crear(Catalogo.PLANTEL, propuesta("08DPT0001C", "Mecatrónica"));
        c.solicitudes.aceptar(Catalogo.CSC, una.id(), OptionalInt.empty(), "CUR-100");

        assertThatThrownBy(() -> c.solicitudes.aceptar(Catalogo.CSC, otra.id(), OptionalInt.empty(), "CUR-100"))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo("oferta-existe"));
        assertThat(c.solicitudes
                        .listar(Catalogo.CSC, Solicitud.Estado.PENDIENTE, PRIMERA)
                        .elementos())
                .containsExactly(otra);
    }

    @EachDatabase
    void aRequestIsAnsweredOnceAndARefusalSaysWhy(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud pedida = c.solicitudes.crear(Catalogo.CE_08, propuesta("08DPT0001C", "Robótica"));

        assertThatThrownBy(() -> c.solicitudes.rechazar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), " "))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(422));
        Solicitud rechazada =
                c.solicitudes.rechazar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), "Ya está en CUR-007");
        assertThat(rechazada.motivo()).isEqualTo("Ya está en CUR-007");
        assertThatThrownBy(() -> c.solicitudes.aceptar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), "CUR-100"))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo("solicitud-resuelta"));
        assertThat(c.ofertas.buscar("CUR-100")).isEmpty();
        assertThatThrownBy(() -> c.solicitudes.rechazar(Catalogo.CSC, 999_999, OptionalInt.empty(), "No"))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(404));
    }

    @EachDatabase
    void eachSeesAndProposesWithinItsScope(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Identidad ce10 = Identidad.de("ce-10", "Durango", Set.of(new Facultad(Rol.UNIDAD_ESTATAL, "CE-10")));
        Identidad sinPuesto = Identidad.de("nadie", "Nadie", Set.of());
        c.solicitudes.crear(Catalogo.PLANTEL, propuesta("08DPT0001C", "Robótica"));

        assertThat(c.solicitudes.listar(Catalogo.CE_08, null, PRIMERA).total()).isEqualTo(1);
        assertThat(c.solicitudes.listar(ce10, null, PRIMERA).total()).isZero();
        assertThat(c.solicitudes.listar(sinPuesto, null, PRIMERA).total()).isZero();
        assertThatThrownBy(() -> c.solicitudes.crear(ce10, propuesta("08DPT0001C", "Otra")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(403));
        assertThatThrownBy(() -> c.solicitudes.aceptar(Catalogo.CST, 1, OptionalInt.empty(), "CUR-100"))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(403));
    }

    @EachDatabase
    void everythingWrongIsToldAtOnce(TestDatabase database) {
        Catalogo c = new Catalogo(database);

        assertThatThrownBy(() -> c.solicitudes.crear(
                        Catalogo.PLANTEL, new Solicitud.Propuesta("08DPT0001C", null, null, 0, null)))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores())
                                .extracting(ErrorCampo::campo)
                                .isEqualTo(List.of("linea", "nombre", "horas", "justificacion")));
    }

    private static Solicitud.Propuesta propuesta(String unidad, String nombre) {
        return new Solicitud.Propuesta(unidad, "CAPACITACION", nombre, 30, "La pide la industria local");
    }
}
