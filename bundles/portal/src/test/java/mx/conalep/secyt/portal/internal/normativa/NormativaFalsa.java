package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.CambioExterno;
import mx.conalep.secyt.normativa.CambiosExternos;
import mx.conalep.secyt.normativa.ComentariosNorma;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.DifusionNorma;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.normativa.Supervisiones;
import mx.conalep.secyt.normativa.TramitesNorma;
import mx.conalep.secyt.normativa.Visita;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.piezas.Adjuntador;

/** One norm, meeting, commitment, change and visit; remembers what was asked of them. */
public final class NormativaFalsa {

    private static final Instant AHORA = Instant.parse("2026-02-03T18:00:00Z");
    private static final LocalDate HOY = LocalDate.of(2026, 2, 3);
    private static final Norma.Version VERSION = new Norma.Version(
            0,
            Norma.Estado.EN_COMENTARIOS,
            "Nueva",
            7L,
            AHORA,
            "cst",
            HOY,
            "NORMATIVA/0001/2026",
            "R-1",
            HOY,
            HOY,
            null,
            null);
    private static final Norma NORMA = new Norma(
            "LIN-1", "Lineamientos <b>", Norma.Clase.LINEAMIENTOS, List.of(Linea.TECNOLOGICOS), "CST", VERSION, 0, 3);
    private static final Reunion REUNION = new Reunion(
            "DIR-2026-01",
            Reunion.Clase.DIRECTORES,
            Reunion.Tipo.ORDINARIA,
            "Reunión <b>",
            "CST",
            HOY,
            "10:00",
            Reunion.Modalidad.VIRTUAL,
            "Sala",
            3,
            Reunion.Estado.CONVOCADA,
            null,
            null,
            2);
    private static final Compromiso COMPROMISO = new Compromiso(
            4, "DIR-2026-01", null, 1, "Enviar <b>", "CE-08", HOY, Compromiso.Estado.PENDIENTE, true, "cst", AHORA, 1);
    private static final CambioExterno CAMBIO = new CambioExterno(
            5,
            CambioExterno.Fuente.DOF,
            "Reforma <b>",
            HOY,
            "https://dof.gob.mx",
            List.of(Linea.TECNOLOGICOS),
            "CST",
            HOY,
            CambioExterno.Estado.ABIERTO,
            false,
            null,
            "LIN-1",
            null,
            null,
            1);
    private static final Visita VISITA = new Visita(
            "SUP-2026-001", "08DPT0001C", "LIN-1", 0, HOY, List.of("Ana <b>"), Visita.Estado.PROGRAMADA, null, 1);

    public final List<String> hechos = new ArrayList<>();
    private final Normas normas = de(
            Normas.class,
            Map.of(
                    "listar",
                    Pagina.de(1, List.of(NORMA)),
                    "leer",
                    NORMA,
                    "versiones",
                    List.of(VERSION),
                    "texto",
                    new Norma.Texto(VERSION, List.of(new Norma.Articulo("1", "Objeto", "Rige <b>"))),
                    "vigentes",
                    List.of(new Norma.Vigente(
                            "LIN-1",
                            "Lineamientos",
                            Norma.Clase.LINEAMIENTOS,
                            List.of(Linea.TECNOLOGICOS),
                            "CST",
                            VERSION)),
                    "crear",
                    NORMA));

    public Normas normas() {
        return normas;
    }

    /** The pages on it. */
    public Map<String, Servlet> paginas(Marco marco, Unidades unidades) {
        ComentariosNorma comentarios = comentarios();
        TramitesNorma tramites = tramites();
        DifusionNorma difusion = difusion();
        Reuniones reuniones = reuniones();
        Compromisos compromisos = compromisos();
        Adjuntador adjuntador = new Adjuntador(null);
        ConsultaNorma consulta = new ConsultaNorma(comentarios);
        Map<String, Servlet> paginas = new LinkedHashMap<>();
        paginas.put("/normas", new PaginaNormas(marco, normas));
        paginas.put(
                "/normas/una",
                new PaginaNorma(
                        marco,
                        normas,
                        new ActosNorma(normas, tramites, comentarios, difusion, adjuntador),
                        new LibroNorma(normas, tramites, consulta, difusion)));
        paginas.put("/cambios-externos", new PaginaCambios(marco, cambios()));
        paginas.put("/reuniones", new PaginaReuniones(marco, reuniones));
        paginas.put(
                "/reuniones/una",
                new PaginaReunion(marco, reuniones, new ActosReunion(reuniones, unidades, adjuntador)));
        paginas.put("/compromisos", new PaginaCompromisos(marco, compromisos));
        paginas.put("/compromisos/uno", new PaginaCompromiso(marco, compromisos, adjuntador));
        paginas.put("/supervision", new PaginaSupervision(marco, supervisiones()));
        paginas.put("/supervision/una", new PaginaVisita(marco, supervisiones(), adjuntador));
        return paginas;
    }

    private ComentariosNorma comentarios() {
        return de(
                ComentariosNorma.class,
                Map.of(
                        "listar",
                        List.of(new ComentariosNorma.Comentario(
                                9, 0, "CE-08", null, "Falta <b>", "ce-08", AHORA, true, null, null, null, null, 1)),
                        "consultadas",
                        List.of(new ComentariosNorma.Consultada("CE-08", 3, HOY, null, null, null))));
    }

    private TramitesNorma tramites() {
        return de(
                TramitesNorma.class,
                Map.of(
                        "dictamenes",
                        List.of(new TramitesNorma.Dictamen(
                                0,
                                TramitesNorma.Organo.COMERI,
                                false,
                                "No <b>",
                                HOY,
                                "COMERI-2026-01",
                                null,
                                "cst",
                                AHORA))));
    }

    private DifusionNorma difusion() {
        return de(
                DifusionNorma.class,
                Map.of(
                        "leer",
                        new DifusionNorma.Difusion(
                                List.of(new DifusionNorma.Acuse("CE-08", 3, "DSTC/CST/0001/2026", AHORA, null, null)),
                                List.of("CE-10")),
                        "difundir",
                        1));
    }

    private CambiosExternos cambios() {
        return de(CambiosExternos.class, Map.of("listar", Pagina.de(1, List.of(CAMBIO)), "leer", CAMBIO));
    }

    private Reuniones reuniones() {
        return de(
                Reuniones.class,
                Map.of(
                        "listar",
                        Pagina.de(1, List.of(REUNION)),
                        "leer",
                        new Reunion.Expediente(
                                REUNION,
                                List.of(new Reunion.Punto("Tema <b>", "CST", "LIN-1")),
                                List.of(new Reunion.Invitada("CE-08", 3L)),
                                List.of(new Reunion.Asistente("CE-08", "Ana <b>", "")),
                                List.of(new Reunion.Documento(7, Reunion.ClaseDocumento.MINUTA, "minuta.pdf")),
                                List.of(COMPROMISO),
                                List.of()),
                        "celebrar",
                        Problema.campo("asistentes", "No hubo quórum.", 1)));
    }

    private Compromisos compromisos() {
        return de(
                Compromisos.class,
                Map.of(
                        "listar",
                        Pagina.de(1, List.of(COMPROMISO)),
                        "leer",
                        COMPROMISO,
                        "pasos",
                        List.of(new Compromiso.Paso(Compromiso.Accion.ANOTAR, "Va <b>", 7L, "ce-08", AHORA))));
    }

    private Supervisiones supervisiones() {
        return de(
                Supervisiones.class,
                Map.of(
                        "listar",
                        Pagina.de(1, List.of(VISITA)),
                        "leer",
                        new Visita.Cedula(
                                VISITA,
                                List.of(new Visita.Punto(
                                        "1", "Rige <b>", Visita.Resultado.NO_CUMPLE, "Se vio", 7L, "Falta")),
                                List.of(COMPROMISO))));
    }

    /** Answers each method by its name, and throws what is a refusal. */
    private <T> T de(Class<T> servicio, Map<String, Object> respuestas) {
        return servicio.cast(
                Proxy.newProxyInstance(servicio.getClassLoader(), new Class<?>[] {servicio}, (yo, metodo, valores) -> {
                    hechos.add(metodo.getName());
                    Object respuesta = respuestas.get(metodo.getName());
                    if (respuesta instanceof Problema rechazo) {
                        throw rechazo;
                    }
                    return respuesta;
                }));
    }
}
