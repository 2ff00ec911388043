package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Conformidad;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.MetaNacional;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.PeticionObservacion;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import mx.conalep.secyt.seguimiento.SolicitudMetas;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

/** Goals asked for, captured, agreed on and frozen. */
@Modules({TrabajosModule.class, SeguimientoModule.class})
class AcuerdosTest {

    private static final String PERSONAS = "PERSONAS_CAPACITADAS";
    private static final String CUOTAS = "CUOTAS_RECUPERACION";
    private static final LocalDate VENCE = LocalDate.of(2099, 6, 30);
    private static final List<String> DE_LA_CASA = List.of(Registro.PLANTEL, Registro.OTRO_PLANTEL, Registro.CAST);

    @EachDatabase
    void everyUnitIsAskedAndWhoIsMissingIsTold(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        refused(() -> mundo.solicitudes.crear(mundo.cst, pedido(VENCE)), 403, "fuera-de-ambito");
        refused(() -> mundo.solicitudes.crear(mundo.csc, pedido(LocalDate.of(2020, 6, 30))), 422, "datos-invalidos");
        refused(
                () -> mundo.solicitudes.crear(
                        mundo.csc,
                        new SolicitudMetas.Peticion(
                                2027, Linea.CAPACITACION, VENCE, List.of("SERVICIOS_TECNOLOGICOS"), null, null)),
                422,
                "datos-invalidos");
        SolicitudMetas solicitud = mundo.solicitudes.crear(mundo.csc, pedido(VENCE));
        assertThat(solicitud.folio()).isEqualTo("SM-2027-000001");
        assertThat(mundo.numero("SELECT COUNT(*) FROM aviso_pendiente WHERE motivo = 'metas.solicitadas'"))
                .as("4 units that deliver and 2 state units")
                .isEqualByComparingTo("6");
        capturar(mundo, mundo.capturista, PERSONAS, Registro.PLANTEL, 1, 2, 3, 4);
        assertThat(mundo.solicitudes.respuestas(mundo.estado, solicitud.folio()))
                .extracting(SituacionMetas::unidad, SituacionMetas::capturadas, SituacionMetas::faltan)
                .containsExactly(
                        tuple(Registro.PLANTEL, 1, List.of(CUOTAS)),
                        tuple(Registro.OTRO_PLANTEL, 0, List.of(PERSONAS, CUOTAS)),
                        tuple(Registro.CAST, 0, List.of(PERSONAS, CUOTAS)));
        assertThat(mundo.solicitudes.respuestas(mundo.csc, solicitud.folio())).hasSize(4);
        assertThat(mundo.solicitudes.respuestas(mundo.capturista, solicitud.folio()))
                .extracting(SituacionMetas::unidad)
                .containsExactly(Registro.PLANTEL);
        assertThat(mundo.solicitudes
                        .listar(2027, Linea.CAPACITACION, new Paginacion(1, 9))
                        .elementos())
                .containsExactly(solicitud);
    }

    @EachDatabase
    void severalCellsAreObservedAndEachIsClosedByItsCorrection(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Meta meta = capturar(mundo, mundo.capturista, PERSONAS, Registro.PLANTEL, 1, 2, 3, 4);
        LocalDate pasado = LocalDate.of(2020, 1, 1);
        refused(() -> observar(mundo, meta, 1, pasado), 422, "datos-invalidos");
        observar(mundo, meta, 1, VENCE);
        refused(() -> observar(mundo, meta, 1, VENCE), 409, "celda-observada");
        Meta observada = observar(mundo, meta, 4, VENCE);
        assertThat(observada.version()).isEqualTo(meta.version() + 2);
        assertThat(observada.observaciones())
                .extracting(Meta.Observacion::trimestre)
                .containsExactly(1, 4);
        assertThat(mundo.numero("SELECT COUNT(*) FROM aviso_pendiente WHERE motivo = 'meta.observada'"))
                .isEqualByComparingTo("2");

        Meta media = guardar(mundo, mundo.capturista, observada, 10, 2, 3, 4);
        assertThat(media.estado()).isEqualTo(Meta.Estado.OBSERVADA);
        assertThat(media.observaciones())
                .extracting(Meta.Observacion::trimestre)
                .containsExactly(4);
        refused(() -> mundo.metas.aceptar(mundo.csc, meta.id(), null), 409, "estado-incompatible");
        refused(() -> mundo.metas.retirarObservacion(mundo.capturista, meta.id(), 2, "no"), 403, "fuera-de-ambito");
        refused(() -> mundo.metas.retirarObservacion(mundo.csc, meta.id(), 1, "ya"), 409, "observacion-cerrada");
        assertThat(mundo.metas
                        .retirarObservacion(mundo.csc, meta.id(), 2, "Estaba bien")
                        .estado())
                .isEqualTo(Meta.Estado.CAPTURADA);
        assertThat(mundo.metas.observaciones(mundo.auditor, meta.id()))
                .extracting(o -> o.cierre().corregida())
                .containsExactly(true, false);
        Meta aceptada = mundo.metas.aceptar(mundo.csc, meta.id(), null);

        Meta otra = observar(mundo, aceptada, 2, VENCE);
        assertThat(refused(() -> guardar(mundo, mundo.capturista, otra, 11, 20, 3, 4), 422, "datos-invalidos")
                        .errores())
                .as("what nobody observed stays as accepted")
                .extracting(ErrorCampo::campo)
                .containsExactly("trimestres[0]");
        guardar(mundo, mundo.capturista, otra, 10, 20, 3, 4);
        assertThat(mundo.metas.versiones(mundo.auditor, meta.id()))
                .extracting(Meta.Version::accion)
                .containsExactly(
                        "capturar",
                        "observar",
                        "observar",
                        "capturar",
                        "retirar-observacion",
                        "aceptar",
                        "observar",
                        "capturar");
    }

    @EachDatabase
    void aStateAgreesOnlyWithWhatIsCompleteAndItStaysFrozen(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        refused(() -> conformar(mundo, mundo.estado, Registro.ESTADO), 409, "metas-incompletas");
        mundo.solicitudes.crear(mundo.csc, pedido(VENCE));
        Meta meta = completar(mundo, mundo.estado, DE_LA_CASA);
        observar(mundo, meta, 2, VENCE);
        refused(() -> conformar(mundo, mundo.capturista, Registro.ESTADO), 403, "fuera-de-ambito");
        refused(() -> conformar(mundo, mundo.dstc, Registro.ESTADO), 403, "fuera-de-ambito");
        refused(() -> conformar(mundo, mundo.estado, Registro.PLANTEL), 422, "datos-invalidos");
        assertThat(refused(() -> conformar(mundo, mundo.estado, Registro.ESTADO), 409, "metas-incompletas")
                        .errores())
                .extracting(ErrorCampo::campo, ErrorCampo::valor)
                .containsExactly(tuple(meta.unidad(), meta.indicador()));
        mundo.metas.retirarObservacion(mundo.csc, meta.id(), 1, "Está bien");

        Conformidad acta = conformar(mundo, mundo.estado, Registro.ESTADO);
        assertThat(acta.metas()).isEqualTo(6);
        assertThat(acta.huella()).hasSize(64);
        assertThat(mundo.conformidades.metas(mundo.estado, acta.folio())).hasSize(6);
        assertThat(mundo.conformidades.metas(mundo.capturista, acta.folio())).hasSize(2);
        refused(() -> conformar(mundo, mundo.estado, Registro.ESTADO), 409, "conformidad-vigente");
        Meta leida = mundo.metas.leer(mundo.estado, meta.id());
        assertThat(leida.estado()).isEqualTo(Meta.Estado.ACEPTADA);
        assertThat(refused(() -> observar(mundo, leida, 1, VENCE), 409, "meta-en-conformidad"))
                .hasMessageContaining(acta.folio())
                .hasMessageContaining("/retiro");
        refused(() -> guardar(mundo, mundo.capturista, leida, 9, 9, 9, 9), 409, "meta-en-conformidad");
        assertThat(mundo.metas.aceptarTodas(mundo.dstc, 2027, "CONALEP")).isZero();

        refused(() -> mundo.conformidades.retirar(mundo.otroEstado, acta.folio(), "x"), 403, "fuera-de-ambito");
        Conformidad retirada = mundo.conformidades.retirar(mundo.estado, acta.folio(), "Faltó un grupo");
        assertThat(retirada.retiro()).isNotNull();
        refused(() -> mundo.conformidades.retirar(mundo.csc, acta.folio(), "otra vez"), 409, "conformidad-retirada");
        Meta corregida = guardar(mundo, mundo.capturista, observar(mundo, leida, 1, VENCE), 9, 2, 3, 4);
        assertThat(corregida.estado()).isEqualTo(Meta.Estado.CAPTURADA);
        Conformidad otra = conformar(mundo, mundo.estado, Registro.ESTADO);
        assertThat(otra.huella()).isNotEqualTo(acta.huella());
        assertThat(mundo.conformidades.metas(mundo.estado, acta.folio()))
                .as("the withdrawn act still tells what it froze")
                .filteredOn(
                        r -> r.unidad().equals(meta.unidad()) && r.indicador().equals(meta.indicador()))
                .singleElement()
                .satisfies(r -> assertThat(r.trimestres().get(0)).isEqualByComparingTo("1"));
    }

    @EachDatabase
    void theNationIsFrozenFromTheActsOrWithAReasonForEachThatIsMissing(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.solicitudes.crear(mundo.csc, pedido(VENCE));
        completar(mundo, mundo.estado, DE_LA_CASA);
        capturar(mundo, mundo.otroEstado, PERSONAS, Registro.LEJANO, 100, 100, 100, 100);
        Conformidad acta = conformar(mundo, mundo.estado, Registro.ESTADO);
        assertThat(refused(() -> congelar(mundo, mundo.csc, null), 409, "faltan-conformidades")
                        .errores())
                .extracting(ErrorCampo::campo)
                .containsExactly(Registro.OTRO_ESTADO);
        refused(() -> congelar(mundo, mundo.estado, null), 403, "fuera-de-ambito");
        refused(() -> congelar(mundo, mundo.cst, null), 403, "fuera-de-ambito");
        MetaNacional primera =
                congelar(mundo, mundo.csc, null, new MetaNacional.Faltante(Registro.OTRO_ESTADO, "Sin sistema"));
        assertThat(primera.integra()).isTrue();
        assertThat(primera.conformidades()).containsExactly(acta.folio());
        assertThat(renglon(primera).trimestres().get(3)).isEqualByComparingTo("12");
        assertThat(renglon(primera).anual()).isEqualByComparingTo("30");
        refused(() -> mundo.conformidades.retirar(mundo.estado, acta.folio(), "tarde"), 409, "conformidad-nacional");
        assertThat(refused(
                        () -> capturar(mundo, mundo.estado, "HORAS_CAPACITACION", Registro.PLANTEL, 1, 1, 1, 1),
                        409,
                        "meta-en-conformidad"))
                .hasMessageContaining("/reprogramaciones");

        capturar(mundo, mundo.otroEstado, CUOTAS, Registro.LEJANO, 5, 5, 5, 5);
        conformar(mundo, mundo.otroEstado, Registro.OTRO_ESTADO);
        refused(() -> congelar(mundo, mundo.dstc, null), 422, "datos-invalidos");
        MetaNacional segunda = congelar(mundo, mundo.dstc, "Llegó la que faltaba");
        assertThat(segunda.edicion()).isEqualTo(2);
        assertThat(renglon(segunda).anual()).isEqualByComparingTo("430");
        assertThat(mundo.nacionales.leer(primera.folio()))
                .as("the first stays as it was")
                .usingRecursiveComparison()
                .isEqualTo(primera);
        assertThat(mundo.nacionales
                        .listar(2027, Linea.CAPACITACION, new Paginacion(1, 9))
                        .elementos())
                .extracting(MetaNacional::folio)
                .containsExactly(segunda.folio(), primera.folio());
        mundo.ejecutar("UPDATE meta_nacional_estado SET t1 = t1 + 1 WHERE folio = '" + primera.folio() + "'");
        assertThat(mundo.nacionales.leer(primera.folio()).integra())
                .as("who changes a figure is found out")
                .isFalse();
    }

    private static MetaNacional.Renglon renglon(MetaNacional nacional) {
        return nacional.indicadores().stream()
                .filter(r -> r.indicador().equals(PERSONAS))
                .findFirst()
                .orElseThrow();
    }

    static MetaNacional congelar(Mundo mundo, Identidad quien, String motivo, MetaNacional.Faltante... faltan) {
        return mundo.nacionales.congelar(
                quien, new MetaNacional.Peticion(2027, Linea.CAPACITACION, motivo, List.of(faltan)));
    }

    static Conformidad conformar(Mundo mundo, Identidad quien, String unidad) {
        return mundo.conformidades.crear(
                quien, new Conformidad.Peticion(2027, Linea.CAPACITACION, unidad, "Ana Ruiz", "Directora"));
    }

    private static SolicitudMetas.Peticion pedido(LocalDate vence) {
        return new SolicitudMetas.Peticion(
                2027, Linea.CAPACITACION, vence, List.of(PERSONAS, CUOTAS), null, "Metas 2027");
    }

    /** All that was asked, as 1, 2, 3, 4; returns one of them. */
    private static Meta completar(Mundo mundo, Identidad quien, List<String> unidades) {
        Meta una = null;
        for (String unidad : unidades) {
            capturar(mundo, quien, CUOTAS, unidad, 1, 2, 3, 4);
            Meta meta = capturar(mundo, quien, PERSONAS, unidad, 1, 2, 3, 4);
            una = una == null ? meta : una;
        }
        return una;
    }

    private static Meta observar(Mundo mundo, Meta meta, int trimestre, LocalDate vence) {
        return mundo.metas.observar(mundo.csc, meta.id(), new PeticionObservacion(trimestre, "Es poco", vence), null);
    }

    private static Meta guardar(Mundo mundo, Identidad quien, Meta antes, long... trimestres) {
        PeticionMeta peticion = peticion(antes.indicador(), antes.unidad(), trimestres);
        return mundo.metas.guardar(quien, peticion, antes.version()).meta();
    }

    static Meta capturar(Mundo mundo, Identidad quien, String indicador, String unidad, long... trimestres) {
        return mundo.metas
                .guardar(quien, peticion(indicador, unidad, trimestres), null)
                .meta();
    }

    private static PeticionMeta peticion(String indicador, String unidad, long... trimestres) {
        return new PeticionMeta(
                2027,
                indicador,
                unidad,
                Arrays.stream(trimestres).mapToObj(BigDecimal::valueOf).toList(),
                null);
    }
}
