package mx.conalep.secyt.portal.internal.cierre;

import jakarta.servlet.Servlet;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Bloqueo;
import mx.conalep.secyt.seguimiento.Cedula;
import mx.conalep.secyt.seguimiento.Cierre;
import mx.conalep.secyt.seguimiento.Corte;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Faltantes;
import mx.conalep.secyt.seguimiento.FiltroPeriodos;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import mx.conalep.secyt.seguimiento.Muestra;
import mx.conalep.secyt.seguimiento.Muestras;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.Periodos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Reaperturas;
import mx.conalep.secyt.seguimiento.ResultadoActo;
import mx.conalep.secyt.seguimiento.ResultadoCierre;
import mx.conalep.secyt.seguimiento.Revision;
import mx.conalep.secyt.seguimiento.SolicitudReapertura;

/** The pages of periods on use cases that remember what they were asked. */
public final class Periodicas {

    private static final LocalDate DIA = LocalDate.of(2026, 4, 20);
    private static final Instant MOMENTO = Instant.parse("2026-04-10T18:00:00Z");

    public final List<String> hechos = new ArrayList<>();

    /** The pages by their path. */
    public Map<String, Servlet> paginas(Marco marco, Unidades unidades) {
        return Map.of(
                "/mi-trimestre", new PaginaMiTrimestre(marco, unidades, new UnCierre(), new UnosPeriodos()),
                "/validacion",
                        new PaginaValidacion(
                                marco,
                                unidades,
                                this::revision,
                                new UnasMuestras(),
                                (quien, paso, peticion) -> {
                                    hechos.add(paso.verbo() + " " + peticion.unidad());
                                    return new ResultadoActo(1, 0, 0, List.of());
                                },
                                null),
                "/faltantes", new PaginaFaltantes(marco, unidades, new UnosFaltantes()),
                "/periodos",
                        new PaginaPeriodos(
                                marco, unidades, new UnosPeriodos(), new UnasReaperturas(), new UnosCortes()));
    }

    private Revision.Resultado revision(Identidad quien, Revision.Filtro filtro) {
        return new Revision.Resultado(
                1,
                List.of(new Revision.Excepcion(
                        Revision.Clase.EXTEMPORANEO,
                        "S2026-00000007",
                        "08DPT0001C",
                        EstadoServicio.LIBERADO,
                        "se capturó después del corte: 2026-04-21")),
                List.of(new Revision.Explicacion(
                        "08DPT0001C",
                        Linea.CAPACITACION,
                        3,
                        "sobre-meta.exceso",
                        "Pasa de 150 %",
                        "Se abrió un <b>turno</b> más",
                        "plantel-08")),
                List.of(new Revision.Resumen("08DPT0001C", Linea.CAPACITACION, new Periodo.Cuentas(1, 2, 3, 4, 5))));
    }

    private final class UnCierre implements Cierre {
        @Override
        public MiTrimestre leer(Identidad quien, String unidad, Integer ejercicio, Integer trimestre) {
            return new MiTrimestre(
                    unidad,
                    "Chihuahua I",
                    ejercicio,
                    trimestre,
                    List.of(
                            new MiTrimestre.Pendiente(
                                    MiTrimestre.Clase.DEVUELTO,
                                    Linea.CAPACITACION,
                                    2,
                                    1,
                                    "S2026-00000007",
                                    "devuelto por «Falta la <i>lista</i>»",
                                    DIA),
                            new MiTrimestre.Pendiente(
                                    MiTrimestre.Clase.REPORTADO,
                                    Linea.CAPACITACION,
                                    3,
                                    12,
                                    null,
                                    "servicios reportados por liberar",
                                    DIA)),
                    List.of(),
                    List.of(new MiTrimestre.Avance(
                            "PERSONAS_CAPACITADAS", "Personas capacitadas", BigDecimal.TEN, BigDecimal.ONE)),
                    List.of(new MiTrimestre.Aviso(
                            Linea.CAPACITACION, 3, "sobre-meta.exceso", "Pasa de 150 % de la meta", null)),
                    DIA,
                    "CED-08DPT0001C-2026-T1-1");
        }

        @Override
        public Cedula cerrar(Identidad quien, Peticion peticion) {
            hechos.add("cerrar " + peticion.unidad() + " " + peticion.justificaciones());
            throw new Problema(
                    409,
                    "trimestre-incompleto",
                    "Falta algo.",
                    List.of(new ErrorCampo("mes", "Marzo no tiene captura.", null)));
        }

        @Override
        public Cedula cedula(Identidad quien, String folio) {
            throw Problema.noExiste("una cédula", folio);
        }

        @Override
        public List<Cedula> cedulas(Identidad quien, String unidad) {
            return List.of();
        }

        @Override
        public void pdf(Cedula cedula, OutputStream salida) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cedula firmar(Identidad quien, String folio, Long archivo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Constancia> verificar(String folio, String huella) {
            return Optional.empty();
        }
    }

    private final class UnosFaltantes implements Faltantes {
        @Override
        public List<Faltante> listar(Identidad quien, Peticion peticion) {
            return List.of(new Faltante(
                    "08DPT0002B",
                    "Chihuahua <II>",
                    Linea.TECNOLOGICOS,
                    List.of("02 sin captura", "03 en captura"),
                    null,
                    null,
                    null,
                    null,
                    null));
        }

        @Override
        public List<Faltante> requerir(Identidad quien, Peticion peticion) {
            hechos.add("requerir " + peticion.unidad() + " " + peticion.responderAntes());
            return List.of();
        }

        @Override
        public List<Faltante> justificar(Identidad quien, Peticion peticion) {
            throw Problema.campo("motivo", "Explique por qué.", null);
        }
    }

    private final class UnosPeriodos implements Periodos {
        @Override
        public Pagina<Periodo> listar(Identidad quien, FiltroPeriodos filtro, Paginacion paginacion) {
            return Pagina.de(3, List.of(periodo(7, null), periodo(8, null), periodo(9, bloqueo())));
        }

        private static Bloqueo bloqueo() {
            return new Bloqueo("cierre-estatal", MOMENTO, "ce-08", DIA, "Pida su reapertura a su unidad estatal.");
        }

        private static Periodo periodo(int mes, Bloqueo bloqueo) {
            return new Periodo(
                    "08DPT0001C",
                    Linea.CAPACITACION,
                    2026,
                    mes,
                    mes == 7 ? EstadoPeriodo.SIN_CAPTURA : EstadoPeriodo.VALIDADO,
                    bloqueo != null,
                    bloqueo == null ? null : new Periodo.Cierre("ce-08", MOMENTO, "ESTATAL", null),
                    null,
                    new Periodo.Cuentas(0, 0, 0, mes == 7 ? 0 : 4, 0),
                    false,
                    null,
                    bloqueo,
                    0);
        }

        @Override
        public Periodo declararSinMovimiento(Identidad quien, PeticionPeriodo peticion) {
            hechos.add("declarar " + peticion.unidad() + " " + peticion.mes() + " " + peticion.linea());
            return periodo(7, null);
        }

        @Override
        public Periodo retirarSinMovimiento(Identidad quien, PeticionPeriodo peticion) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ResultadoCierre cerrar(Identidad quien, PeticionPeriodo peticion) {
            hechos.add("cerrar " + peticion.unidad() + " " + peticion.mes());
            return new ResultadoCierre(1, List.of());
        }

        @Override
        public ResultadoCierre reabrir(Identidad quien, PeticionPeriodo peticion) {
            throw Problema.conflicto("corte-estatal-vencido", "Pasó el corte; pida la reapertura a la CSC.");
        }
    }

    private final class UnasReaperturas implements Reaperturas {
        private final SolicitudReapertura una = new SolicitudReapertura(
                "id-1",
                2026,
                "08DPT0001C",
                Linea.CAPACITACION,
                9,
                "Faltó un curso",
                SolicitudReapertura.Estado.PENDIENTE,
                "CE-08",
                "plantel-08",
                MOMENTO,
                null,
                null,
                null,
                0);

        @Override
        public SolicitudReapertura pedir(Identidad quien, PeticionPeriodo peticion) {
            hechos.add("pedir " + peticion.mes());
            return una;
        }

        @Override
        public SolicitudReapertura resolver(Identidad quien, String id, boolean aceptar, String respuesta) {
            hechos.add("resolver " + id + " " + aceptar + " " + respuesta);
            return una;
        }

        @Override
        public Pagina<SolicitudReapertura> listar(
                Identidad quien, SolicitudReapertura.Estado estado, String unidad, Paginacion paginacion) {
            return Pagina.de(1, List.of(una));
        }
    }

    private static final class UnosCortes implements Cortes {
        @Override
        public List<Corte> listar(Integer ejercicio, Linea linea) {
            List<Corte> cortes = new ArrayList<>();
            for (PasoCorte paso : PasoCorte.values()) {
                cortes.add(new Corte(ejercicio, Linea.CAPACITACION, 9, null, paso, DIA, null, null, null, 0));
            }
            return cortes;
        }

        @Override
        public List<Corte> fijar(Identidad quien, Peticion peticion, Integer version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalDate fecha(int ejercicio, Linea linea, int mes, PasoCorte paso) {
            return DIA;
        }

        @Override
        public LocalDate fechaTrimestre(int ejercicio, Linea linea, int trimestre, PasoCorte paso) {
            return DIA;
        }
    }

    private static final class UnasMuestras implements Muestras {
        @Override
        public Muestra sacar(Identidad quien, Muestra.Peticion peticion) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Muestra revisar(Identidad quien, String id, String folio, String hallazgo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Muestra decidir(Identidad quien, String id, String motivo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Muestra leer(Identidad quien, String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Muestra> listar(Identidad quien, Integer ejercicio, Integer trimestre) {
            return List.of();
        }
    }
}
