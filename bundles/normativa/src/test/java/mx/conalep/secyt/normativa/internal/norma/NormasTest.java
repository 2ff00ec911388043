package mx.conalep.secyt.normativa.internal.norma;

import static mx.conalep.secyt.normativa.internal.Foro.AUDITOR;
import static mx.conalep.secyt.normativa.internal.Foro.CAST;
import static mx.conalep.secyt.normativa.internal.Foro.CE_08;
import static mx.conalep.secyt.normativa.internal.Foro.CE_10;
import static mx.conalep.secyt.normativa.internal.Foro.CSC;
import static mx.conalep.secyt.normativa.internal.Foro.CST;
import static mx.conalep.secyt.normativa.internal.Foro.DCAJ;
import static mx.conalep.secyt.normativa.internal.Foro.PLANTEL;
import static mx.conalep.secyt.normativa.internal.Foro.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.normativa.ComentariosNorma.Comentario;
import mx.conalep.secyt.normativa.ComentariosNorma.Consulta;
import mx.conalep.secyt.normativa.ComentariosNorma.Consultada;
import mx.conalep.secyt.normativa.ComentariosNorma.NuevoComentario;
import mx.conalep.secyt.normativa.ComentariosNorma.Resolucion;
import mx.conalep.secyt.normativa.DifusionNorma.Difusion;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Articulo;
import mx.conalep.secyt.normativa.Norma.Clase;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.Norma.Vigente;
import mx.conalep.secyt.normativa.Normas.Borrador;
import mx.conalep.secyt.normativa.Normas.Datos;
import mx.conalep.secyt.normativa.Normas.Filtro;
import mx.conalep.secyt.normativa.TramitesNorma.Aprobacion;
import mx.conalep.secyt.normativa.TramitesNorma.NuevoDictamen;
import mx.conalep.secyt.normativa.TramitesNorma.Organo;
import mx.conalep.secyt.normativa.internal.Foro;
import mx.conalep.secyt.normativa.internal.NormativaModule;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;

@Modules({Foro.TablaUnidad.class, ProcedimientosModule.class, NormativaModule.class})
class NormasTest {

    private static final String CLAVE = "LIN-ST-2026";

    private static Norma proyecto(Foro f) {
        Norma nueva = f.normas.crear(
                CST,
                new Datos(
                        CLAVE,
                        "Lineamientos de los servicios",
                        Clase.LINEAMIENTOS,
                        List.of(Linea.TECNOLOGICOS),
                        "CST"));
        return f.normas.redactar(
                CST,
                CLAVE,
                nueva.version(),
                new Borrador(
                        "Primera",
                        null,
                        List.of(new Articulo("1", "Objeto", "Regulan."), new Articulo("2", "", "Se aplican."))));
    }

    private static NuevoDictamen favorable(Foro f) {
        return new NuevoDictamen(Organo.DCAJ, true, null, f.hoy, null, null);
    }

    private static Norma sometida(Foro f) {
        Norma n = proyecto(f);
        n = f.comentarios.consultar(CST, CLAVE, n.version(), new Consulta(List.of("CAST-08-01"), 5));
        return f.tramites.someter(CST, CLAVE, n.version());
    }

    private static Norma vigente(Foro f) {
        Norma n = f.tramites.dictaminar(DCAJ, CLAVE, sometida(f).version(), favorable(f));
        n = f.tramites.aprobar(DCAJ, CLAVE, n.version(), new Aprobacion("R-77", f.hoy.minusDays(30)));
        return f.tramites.entrarEnVigor(CST, CLAVE, n.version(), f.hoy.minusDays(20));
    }

    @EachDatabase
    void aNormIsReadByItsWordsAndManagedByTheCoordinationOfItsLine(TestDatabase base) {
        Foro f = new Foro(base);
        Norma n = proyecto(f);
        assertThat(n.ultima().numero()).isZero();
        assertThat(n.ultima().estado()).isEqualTo(Estado.PROYECTO);
        assertThat(f.normas.listar(
                        new Filtro(Linea.TECNOLOGICOS, null, Estado.PROYECTO, "lineamientos SERVICIOS"), uno()))
                .extracting(p -> p.total())
                .isEqualTo(1L);
        assertThat(f.normas
                        .listar(new Filtro(Linea.CAPACITACION, null, null, null), uno())
                        .total())
                .isZero();
        assertThat(f.normas.texto(CLAVE, 0).articulos())
                .extracting(Articulo::numero)
                .containsExactly("1", "2");
        refused(403, () -> f.normas.redactar(CSC, CLAVE, n.version(), new Borrador("", null, null)));
        refused(
                403,
                () -> f.normas.crear(CE_08, new Datos("X-1", "X", Clase.OTRA, List.of(Linea.TECNOLOGICOS), "CST")));
        refused(409, () -> f.normas.crear(CST, new Datos(CLAVE, "X", Clase.OTRA, List.of(Linea.TECNOLOGICOS), "CST")));
        refused(422, () -> f.normas.crear(CST, new Datos("?", null, null, List.of(), "CE-08")));
        refused(412, () -> f.normas.redactar(CST, CLAVE, 1, new Borrador("", null, null)));
        assertThat(f.notas).containsExactly("cst registrar norma " + CLAVE, "cst redactar norma " + CLAVE);
    }

    private static Paginacion uno() {
        return new Paginacion(1, 10);
    }

    @EachDatabase
    void unitsThatWereAskedCommentOnceTheyAreAskedAndEachCommentIsAnsweredWithAReason(TestDatabase base) {
        Foro f = new Foro(base);
        Norma n = proyecto(f);
        refused(409, () -> f.tramites.someter(CST, CLAVE, n.version()));
        Norma consultada = f.comentarios.consultar(CST, CLAVE, n.version(), new Consulta(null, 5));

        assertThat(consultada.ultima().limite()).isEqualTo(f.hoy.plusDays(5));
        assertThat(f.avisadas("oficio.recibido")).containsExactlyInAnyOrder("CE-08", "CE-10", "CAST-08-01");
        Comentario uno = f.comentarios.comentar(CAST, CLAVE, new NuevoComentario("CAST-08-01", "2", "Falta el plazo."));
        f.comentarios.sinComentarios(CE_08, CLAVE, "CE-08");
        refused(403, () -> f.comentarios.comentar(CE_08, CLAVE, new NuevoComentario("CE-10", null, "x")));
        refused(409, () -> f.comentarios.comentar(PLANTEL, CLAVE, new NuevoComentario("08DPT0001C", null, "x")));
        refused(422, () -> f.comentarios.comentar(CAST, CLAVE, new NuevoComentario("CAST-08-01", "9", "x")));
        assertThat(f.comentarios.consultadas(CLAVE, 0))
                .extracting(Consultada::unidad)
                .as("who has not answered comes first")
                .first()
                .isEqualTo("CE-10");
        assertThat(f.comentarios.listar(CE_10, CLAVE, 0)).isEmpty();
        assertThat(f.comentarios.listar(CE_08, CLAVE, 0)).hasSize(1);
        assertThat(f.comentarios.listar(AUDITOR, CLAVE, 0)).hasSize(1);

        refused(409, () -> f.tramites.someter(CST, CLAVE, consultada.version()));
        refused(422, () -> f.comentarios.resolver(CST, uno.id(), uno.version(), Resolucion.ACEPTADO, " "));
        f.comentarios.resolver(CST, uno.id(), uno.version(), Resolucion.ACEPTADO, "Se agrega.");
        refused(412, () -> f.comentarios.resolver(CST, uno.id(), uno.version(), Resolucion.RECHAZADO, "No."));
        refused(409, () -> f.tramites.someter(CST, CLAVE, consultada.version()));

        Norma siguiente = f.normas.nuevaVersion(CST, CLAVE, consultada.version(), "Con comentarios");
        assertThat(siguiente.ultima().numero()).isEqualTo(1);
        assertThat(f.normas.versiones(CLAVE).get(1).estado()).isEqualTo(Estado.SUSTITUIDA);
        assertThat(f.normas.texto(CLAVE, 1).articulos()).hasSize(2);
        assertThat(f.tramites.someter(CST, CLAVE, siguiente.version()).ultima().estado())
                .isEqualTo(Estado.EN_DICTAMEN);
        refused(403, () -> f.comentarios.informe(CE_08, CLAVE, 0));
        assertThat(f.comentarios.informe(AUDITOR, CLAVE, 0).toString())
                .contains("Falta el plazo.")
                .contains("CE-10")
                .contains("Se agrega.");
    }

    @EachDatabase
    void anUnfavourableOpinionBeginsTheNextVersionAndApprovalNeedsItsBody(TestDatabase base) {
        Foro f = new Foro(base);
        Norma n = sometida(f);
        refused(409, () -> f.tramites.aprobar(CST, CLAVE, n.version(), new Aprobacion("R-1", f.hoy)));
        refused(403, () -> f.tramites.dictaminar(CST, CLAVE, n.version(), favorable(f)));
        refused(
                422,
                () -> f.tramites.dictaminar(
                        DCAJ, CLAVE, n.version(), new NuevoDictamen(Organo.DCAJ, false, "", f.hoy, null, null)));
        Norma devuelta = f.tramites.dictaminar(
                DCAJ, CLAVE, n.version(), new NuevoDictamen(Organo.DCAJ, false, "Precise el 2.", f.hoy, null, null));
        assertThat(devuelta.ultima().numero()).isEqualTo(1);
        assertThat(devuelta.ultima().estado()).isEqualTo(Estado.PROYECTO);

        Norma otra = f.tramites.someter(CST, CLAVE, devuelta.version());
        Norma dictaminada = f.tramites.dictaminar(DCAJ, CLAVE, otra.version(), favorable(f));
        Norma aprobada = f.tramites.aprobar(DCAJ, CLAVE, dictaminada.version(), new Aprobacion("R-1", f.hoy));
        assertThat(aprobada.ultima().folio()).isEqualTo("NORMATIVA/0001/" + f.hoy.getYear());
        assertThat(f.tramites.dictamenes(CLAVE)).hasSize(2);
        refused(422, () -> f.tramites.entrarEnVigor(CST, CLAVE, aprobada.version(), f.hoy.minusDays(1)));
        assertThat(f.tramites
                        .entrarEnVigor(CST, CLAVE, aprobada.version(), f.hoy.plusDays(3))
                        .ultima()
                        .estado())
                .as("it is not in force yet")
                .isEqualTo(Estado.APROBADA);
        assertThat(f.normas.vigentes(f.hoy, null)).isEmpty();
        assertThat(f.normas.vigentes(f.hoy.plusDays(3), Linea.TECNOLOGICOS))
                .extracting(Vigente::clave)
                .containsExactly(CLAVE);
    }

    @EachDatabase
    void whatIsInForceOnADayIsOneVersionUntilItIsAbrogated(TestDatabase base) {
        Foro f = new Foro(base);
        Norma n = vigente(f);
        assertThat(n.vigente()).isZero();
        n = f.normas.nuevaVersion(CST, CLAVE, n.version(), "Segunda");
        assertThat(n.vigente())
                .as("the project changes nothing of what is in force")
                .isZero();
        n = f.comentarios.consultar(CST, CLAVE, n.version(), new Consulta(List.of("CE-08"), null));
        n = f.tramites.someter(CST, CLAVE, n.version());
        n = f.tramites.dictaminar(DCAJ, CLAVE, n.version(), favorable(f));
        n = f.tramites.aprobar(CST, CLAVE, n.version(), new Aprobacion("R-78", f.hoy.minusDays(10)));
        n = f.tramites.entrarEnVigor(CST, CLAVE, n.version(), f.hoy.minusDays(5));

        assertThat(f.normas.vigentes(f.hoy.minusDays(6), null).get(0).version().numero())
                .isZero();
        assertThat(f.normas.vigentes(f.hoy.minusDays(5), null).get(0).version().numero())
                .isEqualTo(1);
        assertThat(f.normas.versiones(CLAVE).get(1).estado()).isEqualTo(Estado.SUSTITUIDA);
        Norma otra = n;
        refused(422, () -> f.tramites.abrogar(CST, CLAVE, otra.version(), f.hoy.minusDays(9), "Ya no"));
        n = f.tramites.abrogar(CST, CLAVE, n.version(), f.hoy.minusDays(1), "Ya no se ofrece.");
        assertThat(n.ultima().estado()).isEqualTo(Estado.ABROGADA);
        assertThat(f.normas.vigentes(f.hoy, null)).isEmpty();
        assertThat(f.normas.vigentes(f.hoy.minusDays(1), null)).hasSize(1);
    }

    @EachDatabase
    void itIsSentOnceToEveryUnitAndEachAcknowledges(TestDatabase base) {
        Foro f = new Foro(base);
        Norma n = vigente(f);
        assertThat(f.difusion.leer(CLAVE, 0).sinEnvio()).hasSize(4);
        refused(404, () -> f.difusion.acusar(PLANTEL, CLAVE, 0));
        assertThat(f.difusion.difundir(CST, CLAVE, n.version())).isEqualTo(4);
        assertThat(f.difusion.difundir(CST, CLAVE, n.version() + 1)).isZero();

        f.difusion.acusar(PLANTEL, CLAVE, 0);
        f.difusion.acusar(PLANTEL, CLAVE, 0);
        Difusion difusion = f.difusion.leer(CLAVE, 0);
        assertThat(difusion.sinEnvio()).isEmpty();
        assertThat(difusion.faltan()).containsExactlyInAnyOrder("CE-08", "CE-10", "CAST-08-01");
        assertThat(difusion.acuses().get(3).acusadoPor()).isEqualTo("plantel-08");
        assertThat(f.notas).contains("cst difundir norma " + CLAVE);
    }
}
