package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Modo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.Llamado;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** Ends activities: all that has to be looked up before, what changes in one short transaction. */
final class Conclusiones {

    private final Tx tx;
    private final Casos casos;
    private final Requisitos requisitos;
    private final Adjuntos adjuntos;
    private final Emisiones emisiones;
    private final Llamadas llamadas;

    Conclusiones(Tx tx, Casos casos, Requisitos requisitos, Adjuntos adjuntos, Emisiones emisiones, Llamadas llamadas) {
        this.tx = tx;
        this.casos = casos;
        this.requisitos = requisitos;
        this.adjuntos = adjuntos;
        this.emisiones = emisiones;
        this.llamadas = llamadas;
    }

    /** What was found before the transaction. */
    private record Preparada(
            String actividad,
            Conclusion conclusion,
            long tarea,
            String respuesta,
            List<Archivo> archivos,
            Optional<Redaccion> oficio,
            Optional<Apertura.Lista> hijo) {}

    ResumenExpediente concluir(Identidad quien, long id, String actividad, Conclusion conclusion) {
        Caso caso = casos.leer(id);
        Labor labor = Eleccion.de(caso, quien, actividad, conclusion.participante());
        Preparada preparada = preparar(caso, quien, labor, conclusion);
        return tx.write(quien, s -> aplicar(s, caso, quien, preparada));
    }

    private Preparada preparar(Caso caso, Identidad quien, Labor labor, Conclusion conclusion) {
        Actividad actividad = caso.actividad(labor.tarea().actividad());
        Ficha ficha = caso.abierta(actividad.id()).orElseThrow();
        String respuesta = labor.principal() ? respuesta(caso, actividad, conclusion.decision()) : "";
        List<Archivo> archivos = adjuntos.leer(quien, conclusion.evidencias());
        requisitos.exigir(caso, ficha, labor, !archivos.isEmpty());
        boolean principal = labor.principal();
        return new Preparada(
                actividad.id(),
                conclusion,
                labor.tarea().id(),
                respuesta,
                archivos,
                principal
                        ? emisiones.redactar(caso, actividad, labor, conclusion.comentario(), quien)
                        : Optional.empty(),
                principal ? hijo(caso, actividad, conclusion) : Optional.empty());
    }

    private static String respuesta(Caso caso, Actividad actividad, String dicha) {
        return caso.marcha()
                .respuesta(actividad.id(), dicha)
                .orElseThrow(() -> Problema.campo(
                        "decision",
                        actividad.decisiones().isEmpty()
                                ? "Esta actividad no decide nada: deje la decisión vacía."
                                : "Diga la decisión, una de: "
                                        + String.join(
                                                ", ", actividad.decisiones().keySet()) + ".",
                        dicha));
    }

    /** A called procedure starts when the activity ends, unless it is waited for or is for an agreement that was not named. */
    private Optional<Apertura.Lista> hijo(Caso caso, Actividad actividad, Conclusion conclusion) {
        if (actividad.llamada() == null || actividad.llamada().modo() == Modo.ESPERAR) {
            return Optional.empty();
        }
        boolean porConvenio = actividad.llamada().modo() == Modo.POR_CONVENIO;
        boolean yaHay = !llamadas.hijos(caso, actividad).isEmpty();
        if (conclusion.referencia().isEmpty() && (porConvenio || yaHay)) {
            return Optional.empty();
        }
        return Optional.of(llamadas.preparar(caso, actividad, Llamado.de(conclusion.referencia())));
    }

    private ResumenExpediente aplicar(TxSession s, Caso visto, Identidad quien, Preparada p) throws SQLException {
        Obra obra = casos.tomar(s, visto);
        Caso caso = obra.caso();
        Labor labor = Eleccion.de(caso, quien, p.actividad(), p.conclusion().participante());
        if (labor.tarea().id() != p.tarea()) {
            throw Problema.conflicto(
                    "cambio", "El expediente cambió mientras se concluía; véalo de nuevo y repita si procede.");
        }
        Ficha ficha = caso.abierta(p.actividad()).orElseThrow();
        Requisitos.exigirRespuestas(caso, ficha, labor);
        int paso = obra.anotar(Apunte.de(accion(labor), labor, p.conclusion().comentario(), caso.cabecera(), quien)
                .decide(p.respuesta()));
        PasoRows.evidencias(
                s, ficha, new PasoRows.Donde(obra.id(), paso, labor.tarea().lugar()), p.archivos(), "");
        obra.cerrar(labor, EstadoTarea.CONCLUIDA, paso);
        if (labor.principal() && obra.completa(ficha)) {
            obra.avanzar(caso.marcha().concluir(caso.marcas(), p.actividad(), p.respuesta()), paso);
            seguir(obra, ficha, labor, p);
        }
        return obra.terminar();
    }

    private void seguir(Obra obra, Ficha ficha, Labor labor, Preparada p) throws SQLException {
        if (p.hijo().isPresent()) {
            llamadas.abrir(obra, ficha, p.hijo().get());
        }
        if (p.oficio().isPresent()) {
            List<Labor> preguntadas = obra.caso().labores(ficha).stream()
                    .filter(l -> !l.principal())
                    .toList();
            boolean pedidas = preguntadas.stream().anyMatch(l -> l.oficio() != null);
            if (!pedidas) {
                List<Labor> a = preguntadas.isEmpty() ? obra.nuevas() : preguntadas;
                emisiones.emitir(obra, ficha, labor.tarea().lugar(), p.oficio().get(), a);
            }
        }
    }

    /** In the transaction that acknowledges or answers the oficio that asked for it; nothing when it is done already. */
    static void porOficio(Obra obra, Identidad quien, Labor pedida, String comentario) throws SQLException {
        Labor labor = viva(obra.caso(), pedida);
        if (labor == null) {
            return;
        }
        Caso caso = obra.caso();
        Ficha ficha = caso.abierta(labor.tarea().actividad()).orElseThrow();
        int paso = obra.anotar(Apunte.de(accion(labor), labor, comentario, caso.cabecera(), quien));
        obra.cerrar(labor, EstadoTarea.CONCLUIDA, paso);
        if (labor.principal() && obra.completa(ficha)) {
            obra.avanzar(caso.marcha().concluir(caso.marcas(), ficha.actividad(), ""), paso);
        }
        obra.terminar();
    }

    private static @Nullable Labor viva(Caso caso, Labor pedida) {
        return caso.labores().stream()
                .filter(l -> l.tarea().id() == pedida.tarea().id() && l.abierta())
                .findFirst()
                .orElse(null);
    }

    private static Accion accion(Labor labor) {
        ClaseTarea clase = labor.tarea().clase();
        return switch (clase) {
            case PRINCIPAL -> Accion.CONCLUIR;
            case CONSULTA -> Accion.RESPONDER;
            case RECEPCION -> Accion.ACUSAR;
        };
    }
}
