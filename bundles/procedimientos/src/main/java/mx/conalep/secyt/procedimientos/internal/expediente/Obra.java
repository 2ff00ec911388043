package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.trabajos.Aviso;
import org.jspecify.annotations.Nullable;

/** One change of a case that its transaction has taken: steps, tokens and tasks, and at last the row of the case. */
final class Obra {

    private final TxSession s;
    private final Caso caso;
    private final Medios medios;
    private final Map<Integer, Ficha> fichas = new LinkedHashMap<>();
    private final Map<Long, Labor> labores = new LinkedHashMap<>();
    private final List<Labor> nuevas = new ArrayList<>();
    private final List<Long> hijos = new ArrayList<>();
    private final int version;
    private EstadoExpediente estado;
    private @Nullable Instant cerradoEn;
    private @Nullable String oficio;
    private int pasos;
    private int numeroFicha;
    private int vueltas;

    Obra(TxSession s, Caso caso, Medios medios, int version) {
        this.s = s;
        this.caso = caso;
        this.medios = medios;
        this.version = version;
        Cabecera c = caso.cabecera();
        this.estado = c.estado();
        this.cerradoEn = c.cerradoEn();
        this.pasos = c.pasos();
        this.numeroFicha = c.fichas();
        this.vueltas = c.vueltas();
        caso.fichas().forEach(f -> fichas.put(f.numero(), f));
        caso.labores().forEach(l -> labores.put(l.tarea().id(), l));
    }

    TxSession sesion() {
        return s;
    }

    Caso caso() {
        return caso;
    }

    long id() {
        return caso.cabecera().id();
    }

    /** Tasks that this change opened. */
    List<Labor> nuevas() {
        return List.copyOf(nuevas);
    }

    /** Adds a step to the history and to the audit trail; its number. */
    int anotar(Apunte apunte) throws SQLException {
        pasos++;
        PasoRows.insertar(s, id(), pasos, apunte);
        Map<String, Object> detalle = new LinkedHashMap<>(Map.of("paso", pasos));
        if (!apunte.actividad().isEmpty()) {
            detalle.put("actividad", apunte.actividad());
        }
        if (apunte.decision() != null) {
            detalle.put("decision", apunte.decision());
        }
        medios.bitacora()
                .anotar(
                        s,
                        apunte.accion().verbo(),
                        "expediente",
                        caso.cabecera().folio(),
                        detalle);
        return pasos;
    }

    void cerrar(Labor labor, EstadoTarea como, int paso) throws SQLException {
        guardar(labor.con(como, s.actor(), s.now(), paso));
    }

    void reabrir(Labor labor) throws SQLException {
        guardar(labor.con(EstadoTarea.ABIERTA, null, null, null));
    }

    void guardar(Labor labor) throws SQLException {
        labores.put(labor.tarea().id(), labor);
        LaborRows.guardar(s, labor);
    }

    void guardar(Ficha ficha) throws SQLException {
        fichas.put(ficha.numero(), ficha);
        FichaRows.guardar(s, id(), ficha);
    }

    /** Whether the unit or units that do an activity have all done it or are not waited for. */
    boolean completa(Ficha ficha) {
        return labores.values().stream()
                .filter(l -> l.ficha() == ficha.numero() && l.principal())
                .noneMatch(Labor::abierta);
    }

    /** Moves the tokens and opens what they reach. */
    void avanzar(Avance avance, int paso) throws SQLException {
        for (Ficha f : List.copyOf(fichas.values())) {
            if (f.abierta() && avance.consumidas().contains(f.marca())) {
                guardar(f.cerrada(Ficha.Estado.CONSUMIDA, paso, s.now()));
            }
        }
        List<Labor> abiertas = new ArrayList<>();
        for (Marca marca : avance.nuevas()) {
            abiertas.addAll(encargar(poner(marca, paso)));
        }
        abrir(abiertas);
        if (avance.fin() && estado == EstadoExpediente.ABIERTO) {
            acabar(EstadoExpediente.TERMINADO);
            anotar(Apunte.de(Accion.TERMINAR, caso.cabecera().coordinador(), ""));
        }
    }

    void acabar(EstadoExpediente como) {
        estado = como;
        cerradoEn = s.now();
    }

    void reanudar() {
        estado = EstadoExpediente.ABIERTO;
        cerradoEn = null;
    }

    void hijo(long id) {
        hijos.add(id);
    }

    void oficio(String folio) {
        oficio = folio;
    }

    /** Writes the row of the case. */
    ResumenExpediente terminar() throws SQLException {
        Cabecera c = caso.cabecera();
        String unica = estado == EstadoExpediente.CANCELADO ? null : c.unica();
        CasoRows.guardar(s, c.con(estado, unica, cerradoEn, pasos, numeroFicha, vueltas));
        List<Tarea> tareas = labores.values().stream()
                .filter(Labor::abierta)
                .map(Labor::tarea)
                .toList();
        return new ResumenExpediente(id(), c.folio(), c.procedimiento(), estado, version, tareas, oficio, hijos);
    }

    private Ficha poner(Marca marca, int paso) throws SQLException {
        String actividad =
                marca.espera() ? "" : caso.definicion().nodo(marca.nodo()).actividad();
        numeroFicha++;
        Ficha ficha = new Ficha(
                numeroFicha, marca, actividad, ronda(actividad), Ficha.Estado.ABIERTA, paso, null, s.now(), null);
        fichas.put(ficha.numero(), ficha);
        vueltas = Math.max(vueltas, ficha.ronda());
        FichaRows.insertar(s, id(), ficha);
        return ficha;
    }

    private int ronda(String actividad) {
        if (actividad.isEmpty()) {
            return 0;
        }
        return 1
                + (int) fichas.values().stream()
                        .filter(f -> f.actividad().equals(actividad) && f.estado() != Ficha.Estado.RETIRADA)
                        .count();
    }

    private List<Labor> encargar(Ficha ficha) throws SQLException {
        if (ficha.actividad().isEmpty()) {
            return List.of();
        }
        Actividad actividad = caso.actividad(ficha.actividad());
        List<Encomienda> encomiendas = caso.reparto().de(actividad);
        long[] ids = SequenceIds.next(s, "tarea_seq", encomiendas.size());
        List<Labor> abiertas = new ArrayList<>();
        for (Encomienda e : encomiendas) {
            abiertas.add(labor(ids[abiertas.size()], ficha, actividad, e));
        }
        return abiertas;
    }

    private Labor labor(long id, Ficha ficha, Actividad a, Encomienda e) {
        Cabecera c = caso.cabecera();
        Tarea tarea = new Tarea(
                id,
                c.id(),
                c.folio(),
                c.procedimiento(),
                c.asunto(),
                a.id(),
                a.numero(),
                a.titulo(),
                e.clase(),
                e.unidad(),
                e.participante(),
                e.lugar(),
                EstadoTarea.ABIERTA,
                null,
                medios.calendario().sumar(e.lugar(), medios.calendario().hoy(), a.plazo()),
                ficha.ronda(),
                s.now(),
                null,
                null);
        return new Labor(tarea, ficha.numero(), null, null);
    }

    private void abrir(Collection<Labor> abiertas) throws SQLException {
        LaborRows.insertar(s, List.copyOf(abiertas), caso.cabecera().usuario());
        nuevas.addAll(abiertas);
        Map<String, Boolean> avisados = new HashMap<>();
        for (Labor l : abiertas) {
            labores.put(l.tarea().id(), l);
            if (avisados.put(l.tarea().lugar() + l.ficha(), true) == null) {
                medios.bandeja().avisar(s, aviso(l.tarea()));
            }
        }
    }

    private static Aviso aviso(Tarea t) {
        return new Aviso(
                "tarea-" + t.id(),
                "tarea.abierta",
                t.lugar(),
                "Tarea " + t.numero() + " de " + t.folio() + ": " + t.titulo(),
                "A " + t.lugar() + " le toca «" + t.titulo() + "» en el expediente " + t.folio() + ", «" + t.asunto()
                        + "». Vence el " + t.vence() + ".",
                "/expedientes/" + t.expediente());
    }
}
