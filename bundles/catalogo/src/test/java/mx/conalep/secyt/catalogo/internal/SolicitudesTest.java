package mx.conalep.secyt.catalogo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Aviso;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Modules({CatalogoModule.class, Catalogo.TablaUnidad.class})
class SolicitudesTest {

    private static final Paginacion PRIMERA = new Paginacion(1, 50);

    @EachDatabase
    void anAcceptedRequestBecomesAnOffer(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud pedida = c.solicitudes.solicitarDirecto(Catalogo.PLANTEL, propuesta("08DPT0001C", "Robótica"));

        Solicitud aceptada =
                c.solicitudes.aceptar(Catalogo.CSC, pedida.id(), OptionalInt.of(pedida.version()), clave("CUR-100"));

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
        assertThat(c.solicitudes
                        .listar(Catalogo.CSC, Solicitudes.Filtro.TODAS, PRIMERA)
                        .elementos())
                .containsExactly(aceptada);
    }

    @EachDatabase
    void aTakenKeyLeavesTheRequestPending(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud una = c.solicitudes.solicitarDirecto(Catalogo.PLANTEL, propuesta("08DPT0001C", "Robótica"));
        Solicitud otra = c.solicitudes.solicitarDirecto(Catalogo.PLANTEL, propuesta("08DPT0001C", "Mecatrónica"));
        c.solicitudes.aceptar(Catalogo.CSC, una.id(), OptionalInt.empty(), clave("CUR-100"));

        assertThatThrownBy(() -> c.solicitudes.aceptar(Catalogo.CSC, otra.id(), OptionalInt.empty(), clave("CUR-100")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo("oferta-existe"));
        assertThat(c.solicitudes
                        .listar(Catalogo.CSC, new Solicitudes.Filtro(null, Solicitud.Estado.PENDIENTE, null), PRIMERA)
                        .elementos())
                .containsExactly(otra);
    }

    @EachDatabase
    void aRequestIsAnsweredOnceAndARefusalSaysWhy(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud pedida = c.solicitudes.solicitarDirecto(Catalogo.CE_08, propuesta("08DPT0001C", "Robótica"));

        assertThatThrownBy(() -> c.solicitudes.rechazar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), " "))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(422));
        Solicitud rechazada =
                c.solicitudes.rechazar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), "Ya está en CUR-007");
        assertThat(rechazada.motivo()).isEqualTo("Ya está en CUR-007");
        assertThatThrownBy(
                        () -> c.solicitudes.aceptar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), clave("CUR-100")))
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
        c.solicitudes.solicitarDirecto(Catalogo.PLANTEL, propuesta("08DPT0001C", "Robótica"));

        assertThat(c.solicitudes
                        .listar(Catalogo.CE_08, Solicitudes.Filtro.TODAS, PRIMERA)
                        .total())
                .isEqualTo(1);
        assertThat(c.solicitudes.listar(ce10, Solicitudes.Filtro.TODAS, PRIMERA).total())
                .isZero();
        assertThat(c.solicitudes
                        .listar(sinPuesto, Solicitudes.Filtro.TODAS, PRIMERA)
                        .total())
                .isZero();
        assertThatThrownBy(() -> c.solicitudes.solicitarDirecto(ce10, propuesta("08DPT0001C", "Otra")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(403));
        assertThatThrownBy(() -> c.solicitudes.aceptar(Catalogo.CST, 1, OptionalInt.empty(), clave("CUR-100")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(403));
    }

    @EachDatabase
    void everythingWrongIsToldAtOnce(TestDatabase database) {
        Catalogo c = new Catalogo(database);

        assertThatThrownBy(() -> c.solicitudes.solicitarDirecto(
                        Catalogo.PLANTEL, new Solicitud.Propuesta(null, "08DPT0001C", null, null, 0, null, null)))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores())
                                .extracting(ErrorCampo::campo)
                                .isEqualTo(List.of("linea", "nombre", "horas", "justificacion")));
    }

    @EachDatabase
    void whatAPlantelAsksForGoesThroughItsStateUnit(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud pedida = c.solicitudes.solicitar(Catalogo.PLANTEL, propuesta("08DPT0001C", "Robótica"));

        assertThat(pedida.estado()).isEqualTo(Solicitud.Estado.PROPUESTA);
        refused(
                "solicitud-en-otro-paso",
                () -> c.solicitudes.aceptar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), clave("CUR-100")));
        refused("fuera-de-ambito", () -> c.solicitudes.avalar(Catalogo.PLANTEL, pedida.id(), OptionalInt.empty()));
        Solicitud avalada = c.solicitudes.avalar(Catalogo.CE_08, pedida.id(), OptionalInt.empty());

        assertThat(avalada.estado()).isEqualTo(Solicitud.Estado.PENDIENTE);
        assertThat(c.avisos).extracting(Aviso::unidad).containsExactly("CE-08", "CONALEP");
        assertThat(c.solicitudes
                        .solicitar(Catalogo.CE_08, propuesta("08DPT0001C", "Otra cosa"))
                        .estado())
                .isEqualTo(Solicitud.Estado.PENDIENTE);
    }

    @EachDatabase
    void whatTheCoordinationAsksIsAnsweredAndChangesTheRequest(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud pedida = c.solicitudes.solicitar(Catalogo.CE_08, propuesta("CE-08", "Robótica"));

        c.solicitudes.preguntar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), "¿De qué nivel?");
        refused(
                "solicitud-en-otro-paso",
                () -> c.solicitudes.aceptar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), clave("CUR-100")));
        Solicitud ampliada = c.solicitudes.ampliar(
                Catalogo.CE_08,
                pedida.id(),
                OptionalInt.empty(),
                "Básico",
                new Solicitud.Propuesta(
                        null, null, null, "Robótica básica", null, null, Map.of("modalidad", "PRESENCIAL")));

        assertThat(ampliada.estado()).isEqualTo(Solicitud.Estado.PENDIENTE);
        assertThat(ampliada.horas()).isEqualTo(30);
        c.solicitudes.aceptar(Catalogo.CSC, pedida.id(), OptionalInt.empty(), clave("CUR-100"));
        assertThat(c.ofertas.buscar("CUR-100")).hasValueSatisfying(o -> {
            assertThat(o.nombre()).isEqualTo("Robótica básica");
            assertThat(o.modalidad()).isEqualTo("PRESENCIAL");
        });
        assertThat(c.solicitudes.mensajes(Catalogo.CE_08, pedida.id()))
                .extracting(Solicitud.Mensaje::accion)
                .containsExactly("solicitar", "preguntar", "ampliar", "aceptar");
        assertThat(c.avisos.get(3).unidad()).isEqualTo("CE-08");
    }

    @EachDatabase
    void anAcceptedFirmIsRegisteredAndAProvisionalOneCompleted(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud nueva = c.solicitudes.solicitar(Catalogo.CE_08, firma("H&E-951128-469"));
        Solicitud conocida = c.solicitudes.solicitar(Catalogo.CE_08, firma("EKU9003173C9"));

        assertThat(c.solicitudes.parecidas(Catalogo.CE_08, firma("EKU9003173C9")))
                .hasSize(1);
        Solicitud aceptada = c.solicitudes.aceptar(Catalogo.CSC, nueva.id(), OptionalInt.empty(), clave(null));
        c.solicitudes.aceptar(Catalogo.CSC, conocida.id(), OptionalInt.empty(), clave(null));

        assertThat(aceptada.resultado()).isEqualTo("H&E951128469");
        assertThat(c.firmas).containsExactly("crear H&E951128469", "completar EKU9003173C9 3");
        assertThatThrownBy(() -> c.solicitudes.solicitar(Catalogo.CE_08, firma("H&E")))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores())
                                .extracting(ErrorCampo::campo)
                                .containsExactly("datos.rfc"));
    }

    @EachDatabase
    void anAcceptedAccountIsMadeUnderTheNameOfWhoAccepts(TestDatabase database) {
        Catalogo c = new Catalogo(database);
        Solicitud pedida = c.solicitudes.solicitar(Catalogo.CE_08, cuenta("CAPTURISTA"));

        refused(
                "datos-invalidos",
                () -> c.solicitudes.aceptar(
                        Catalogo.CSC, pedida.id(), OptionalInt.empty(), new Solicitud.Aceptacion(null, "corta")));
        assertThat(c.solicitudes.leer(Catalogo.CE_08, pedida.id()).estado()).isEqualTo(Solicitud.Estado.PENDIENTE);
        Solicitud aceptada = c.solicitudes.aceptar(
                Catalogo.CSC, pedida.id(), OptionalInt.empty(), new Solicitud.Aceptacion(null, "una-larga-inicial"));

        assertThat(aceptada.resultado()).isEqualTo("m.perez");
        assertThat(c.cuentas).containsExactly("csc m.perez CAPTURISTA 08DPT0001C");
        assertThat(c.solicitudes.parecidas(Catalogo.CE_08, cuenta("DIRECTOR"))).hasSize(2);
        refused("datos-invalidos", () -> c.solicitudes.solicitar(Catalogo.CE_08, cuenta("ADMINISTRADOR")));
    }

    private static void refused(String codigo, ThrowingCallable que) {
        assertThatThrownBy(que)
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo(codigo));
    }

    private static Solicitud.Aceptacion clave(String clave) {
        return new Solicitud.Aceptacion(clave, null);
    }

    private static Solicitud.Propuesta propuesta(String unidad, String nombre) {
        return new Solicitud.Propuesta(null, unidad, "CAPACITACION", nombre, 30, "La pide la industria local", null);
    }

    private static Solicitud.Propuesta firma(String rfc) {
        return new Solicitud.Propuesta(
                "firma", "08DPT0001C", "CAPACITACION", "Herramientas", null, "Pide cursos", Map.of("rfc", rfc));
    }

    private static Solicitud.Propuesta cuenta(String rol) {
        return new Solicitud.Propuesta(
                "cuenta",
                "08DPT0001C",
                "CAPACITACION",
                "María Pérez López",
                null,
                "Captura desde febrero",
                Map.of("cuenta", "m.perez", "rol", rol));
    }
}
