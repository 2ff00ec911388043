package mx.conalep.secyt.portal.internal.expedientes;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.falso;

import jakarta.servlet.Servlet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Entregas;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.ActividadExpediente.Estado;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.EvidenciaExpediente;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.FiltroTareas;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.PasoExpediente;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.Tareas;
import mx.conalep.secyt.procedimientos.TiempoActividad;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Rol;

/** One case of Concertación that waits for a decision of CE-08; it does nothing but remember what was asked of it. */
public final class ExpedientesFalsos {

    static final LocalDate HOY = LocalDate.of(2026, 8, 14);
    static final long ID = 12;
    static final long TAREA = 31;

    private static final Instant ANTES = Instant.parse("2026-08-03T16:00:00Z");

    public final List<String> hechos = new ArrayList<>();
    public String responsable;
    public Problema rechazo;
    public boolean vacio;
    private final Procedimientos manual;
    private final Definicion definicion;

    public ExpedientesFalsos(Procedimientos manual) {
        this.manual = manual;
        this.definicion = manual.vigente("st-concertacion").orElseThrow().definicion();
    }

    public Map<String, Servlet> paginas(Marco marco, Unidades arbol) {
        Guia guia = new Guia(manual, calendario());
        Companeros companeros = new Companeros(falso(Cuentas.class, (yo, m, a) -> List.of(cuenta())), calendario());
        UnidadesVisibles unidades = new UnidadesVisibles(arbol);
        Oficios oficios = falso(Oficios.class, (yo, m, a) -> null);
        Tx tx = falso(Tx.class, (yo, m, a) -> List.of());
        Lamina lamina = new Lamina(expedientes(), oficios, tx, guia, arbol);
        return Map.of(
                PaginaTareas.RUTA,
                new PaginaTareas(marco, tareas(), guia, unidades),
                PaginaDelegar.RUTA,
                new PaginaDelegar(marco, tareas(), guia, companeros),
                PaginaTraspaso.RUTA,
                new PaginaTraspaso(marco, tareas(), companeros, unidades),
                PaginaExpedientes.RUTA,
                new PaginaExpedientes(marco, expedientes(), guia, unidades),
                PaginaNuevoExpediente.RUTA,
                new PaginaNuevoExpediente(marco, expedientes(), guia, arbol),
                PaginaTiempos.RUTA,
                new PaginaTiempos(marco, expedientes(), guia),
                PaginaExpediente.ruta(ID),
                new PaginaExpediente(marco, new Actos(expedientes(), tareas(), entregas()), lamina));
    }

    /** The activity that is open: the first that decides. */
    Actividad abierta() {
        return definicion.actividades().stream()
                .filter(a -> !a.decisiones().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static CalendarioHabil calendario() {
        return falso(
                CalendarioHabil.class,
                (yo, m, a) -> m.getName().equals("entre")
                        ? (int) java.time.temporal.ChronoUnit.DAYS.between((LocalDate) a[1], (LocalDate) a[2])
                        : HOY);
    }

    private static Cuenta cuenta() {
        Nombramiento puesto = new Nombramiento(Rol.UNIDAD_ESTATAL, "CE-08", Calidad.SUPLENTE, HOY.minusDays(9), null);
        return new Cuenta("beto", "Beto <b>", true, false, List.of(puesto), 1);
    }

    public Tareas tareas() {
        return falso(Tareas.class, (yo, m, a) -> switch (m.getName()) {
            case "bandeja" -> vacio ? Pagina.de(0, List.of()) : bandeja((FiltroTareas) a[1]);
            case "contar" -> vacio ? new Tareas.CuentaTareas(0, 0, 0, 0) : new Tareas.CuentaTareas(3, 1, 1, 1);
            default -> {
                pedido(m.getName() + " " + (m.getName().equals("traspasar") ? a[1] : a[1] + " " + a[a.length - 1]));
                yield m.getName().equals("traspasar") ? (Object) 1 : tarea(HOY);
            }
        });
    }

    private Pagina<Tarea> bandeja(FiltroTareas filtro) {
        List<Tarea> todas = List.of(tarea(HOY.minusDays(2)), tarea(HOY.plusDays(1)), tarea(HOY.plusDays(20)));
        return Pagina.de(3, filtro.situacion() == FiltroTareas.Situacion.VENCIDAS ? todas.subList(0, 1) : todas);
    }

    private Object pedido(String que) {
        if (rechazo != null) {
            throw rechazo;
        }
        hechos.add(que);
        return null;
    }

    private Expedientes expedientes() {
        return falso(Expedientes.class, (yo, m, a) -> switch (m.getName()) {
            case "leer" -> caso();
            case "listar" -> vacio ? Pagina.de(0, List.of()) : Pagina.de(1, List.of(fila()));
            case "tiempos" ->
                vacio
                        ? List.of()
                        : List.of(new TiempoActividad(
                                "st-concertacion", abierta().id(), abierta().titulo(), "CE-08", 4, 36, 72, 1));
            default -> {
                pedido(m.getName() + " " + a[a.length - 1]);
                yield new ResumenExpediente(
                        ID, "F", "st-concertacion", EstadoExpediente.ABIERTO, 2, List.of(), null, List.of());
            }
        });
    }

    private static Entregas entregas() {
        return (quien, cosa, clave, nombre, bytes) ->
                new Archivo(88, "minuta.pdf", "application/pdf", 9, "ab", "CE-08", "ce-08", ANTES);
    }

    private Tarea tarea(LocalDate vence) {
        return new Tarea(
                TAREA,
                ID,
                "ST-CONCERTACION/0001/2026",
                "st-concertacion",
                "Curso <b> de soldadura",
                abierta().id(),
                abierta().numero(),
                abierta().titulo(),
                ClaseTarea.PRINCIPAL,
                "CE",
                "CE-08",
                "CE-08",
                EstadoTarea.ABIERTA,
                responsable,
                vence,
                1,
                ANTES,
                null,
                null);
    }

    private FilaExpediente fila() {
        return new FilaExpediente(
                ID,
                "ST-CONCERTACION/0001/2026",
                "st-concertacion",
                "TECNOLOGICOS",
                "Curso <b> de soldadura",
                "CST",
                EstadoExpediente.ABIERTO,
                2026,
                null,
                null,
                "",
                null,
                ANTES,
                null,
                3,
                List.of(abierta().numero() + " " + abierta().titulo()),
                HOY.minusDays(2));
    }

    private ActividadExpediente actividad(Actividad a) {
        boolean abierta = a.id().equals(abierta().id());
        return new ActividadExpediente(
                a.id(),
                "a-" + a.id(),
                a.numero(),
                a.etapa(),
                a.unidad(),
                a.titulo(),
                abierta ? Estado.ABIERTA : Estado.PENDIENTE,
                abierta ? 1 : 0,
                abierta ? ANTES : null,
                null,
                List.copyOf(a.decisiones().keySet()),
                abierta ? List.of("minuta") : List.of(),
                abierta ? "el convenio está firmado" : "",
                abierta ? List.of(tarea(HOY.minusDays(2))) : List.of(),
                abierta ? List.of("Falta registrar el hecho <b>.") : List.of(),
                abierta ? PaginaExpediente.ruta(ID) : "");
    }

    private Expediente caso() {
        PasoExpediente paso = new PasoExpediente(
                1,
                ANTES,
                "cst",
                "HECHO",
                abierta().id(),
                1,
                "CST",
                "USUARIO",
                null,
                "Consta <b>",
                "convenio",
                null,
                null,
                null,
                null,
                List.of(new EvidenciaExpediente(
                        5, 1, abierta().id(), "minuta", "CST", "a.pdf", "application/pdf", 2048, "f".repeat(64))));
        return new Expediente(
                ID,
                "ST-CONCERTACION/0001/2026",
                EstadoExpediente.ABIERTO,
                fila(),
                definicion.codigo(),
                definicion.nombre(),
                "09",
                2,
                null,
                2,
                List.of("CE-08"),
                definicion.actividades().stream().map(this::actividad).toList(),
                new Expediente.Diagrama(List.of("a-" + abierta().id()), List.of()),
                List.of(paso),
                List.of(),
                List.of(tarea(HOY.minusDays(2))),
                List.of());
    }
}
