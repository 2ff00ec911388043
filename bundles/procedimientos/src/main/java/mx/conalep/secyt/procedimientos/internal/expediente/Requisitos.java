package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Modo;
import mx.conalep.secyt.bpmn.Requisito;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.Condicion;
import mx.conalep.secyt.procedimientos.Condicion.Respuesta;
import mx.conalep.secyt.procedimientos.Contexto;
import mx.conalep.secyt.procedimientos.EstadoExpediente;

/** What must be there before an activity ends; asked outside any transaction. */
final class Requisitos {

    private final Tx tx;
    private final Condiciones condiciones;

    Requisitos(Tx tx, Condiciones condiciones) {
        this.tx = tx;
        this.condiciones = condiciones;
    }

    /** Throws what is missing for the part of a unit in an activity. */
    void exigir(Caso caso, Ficha ficha, Labor labor, boolean conEvidencia) {
        Actividad actividad = caso.actividad(ficha.actividad());
        exigirRespuestas(caso, ficha, labor);
        exigirEvidencia(caso, ficha, labor, conEvidencia);
        exigirHijo(caso, actividad);
        Requisito requisito = actividad.condicion();
        if (requisito != null && labor.principal()) {
            Respuesta respuesta = revisar(caso, ficha, requisito, labor.tarea().lugar());
            if (!respuesta.cumplida()) {
                throw incumplida(requisito, respuesta);
            }
        }
    }

    /** Whoever does an activity waits for the units that it asks. */
    static void exigirRespuestas(Caso caso, Ficha ficha, Labor labor) {
        List<ErrorCampo> faltan = caso.labores(ficha).stream()
                .filter(l -> labor.principal() && !l.principal() && l.abierta())
                .map(l -> new ErrorCampo(
                        "participantes",
                        l.tarea().participante() + " no ha respondido; vence el "
                                + l.tarea().vence() + ".",
                        l.tarea().participante()))
                .toList();
        if (!faltan.isEmpty()) {
            throw new Problema(
                    409,
                    "faltan-respuestas",
                    "Faltan " + faltan.size() + " respuestas: "
                            + String.join(
                                    ", ", faltan.stream().map(ErrorCampo::valor).toList())
                            + ". Espérelas, o registre en «faltantes» la lista justificada de quienes no respondieron.",
                    faltan);
        }
    }

    private void exigirEvidencia(Caso caso, Ficha ficha, Labor labor, boolean conEvidencia) {
        List<String> aceptadas = caso.actividad(ficha.actividad()).evidencias();
        if (labor.principal() && !aceptadas.isEmpty() && !conEvidencia && !entregada(caso, ficha, labor)) {
            throw Problema.campo(
                    "evidencias",
                    "Adjunte la evidencia de la actividad, una al menos de: " + String.join(", ", aceptadas)
                            + ". Suba el archivo en /archivos y dé aquí su número.",
                    null);
        }
    }

    private boolean entregada(Caso caso, Ficha ficha, Labor labor) {
        return tx.read(s -> PasoRows.hayEvidencia(
                s, caso.cabecera().id(), ficha, labor.tarea().lugar()));
    }

    private void exigirHijo(Caso caso, Actividad actividad) {
        if (actividad.llamada() == null || actividad.llamada().modo() != Modo.ESPERAR) {
            return;
        }
        List<Cabecera> hijos = tx.read(s -> CasoRows.hijos(s, caso.cabecera().id())).stream()
                .filter(h -> actividad.id().equals(h.padreActividad()))
                .toList();
        Optional<Cabecera> abierto = hijos.stream()
                .filter(h -> h.estado() == EstadoExpediente.ABIERTO)
                .findFirst();
        if (hijos.isEmpty() || abierto.isPresent()) {
            throw Problema.conflicto(
                    "espera-expediente",
                    "La actividad espera a que termine "
                            + abierto.map(h -> "el expediente " + h.folio())
                                    .orElse("un expediente de "
                                            + actividad.llamada().clave() + ", que falta iniciar en «llamadas»")
                            + ".");
        }
    }

    /** What the slice says, or a registered fact when there is no slice that knows. */
    Respuesta revisar(Caso caso, Ficha ficha, Requisito requisito, String lugar) {
        Optional<Condicion> condicion = condiciones.de(requisito.clave());
        if (condicion.isPresent()) {
            return condicion.get().revisar(requisito.clave(), contexto(caso, lugar));
        }
        boolean hay = tx.read(s -> PasoRows.hayHecho(s, caso.cabecera().id(), ficha, requisito.clave(), lugar));
        return hay
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta registrar el hecho, con su evidencia, en «hechos» de esta actividad: "
                                + requisito.texto() + ".",
                        "/expedientes/" + caso.cabecera().id());
    }

    boolean laContestaUnModulo(Requisito requisito) {
        return condiciones.de(requisito.clave()).isPresent();
    }

    private Contexto contexto(Caso caso, String lugar) {
        Cabecera c = caso.cabecera();
        return new Contexto(
                c.procedimiento(),
                c.id(),
                c.linea(),
                c.ejercicio(),
                c.trimestre(),
                c.mes(),
                c.referencia(),
                lugar,
                caso.participantes().stream().map(Participante::unidad).toList(),
                tx.read(s -> PasoRows.faltantes(s, c.id())));
    }

    /** What is missing, and where it is done. */
    record Pendiente(String condicion, String texto, String falta, String enlace) {}

    private static Problema incumplida(Requisito requisito, Respuesta respuesta) {
        return Problema.conflicto("condicion-no-cumplida", respuesta.falta())
                .bloqueado(new Pendiente(requisito.clave(), requisito.texto(), respuesta.falta(), respuesta.enlace()));
    }
}
