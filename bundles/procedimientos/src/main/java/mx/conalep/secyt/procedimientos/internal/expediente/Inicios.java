package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.List;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.procedimientos.Llamado;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.security.Identidad;

/** Begins what a case does not begin by itself: optional activities, called procedures, oficios to those whom it asks. */
final class Inicios {

    private static final String PLANTILLA = "solicitud";

    private final Tx tx;
    private final Casos casos;
    private final Emisiones emisiones;
    private final Llamadas llamadas;

    Inicios(Tx tx, Casos casos, Emisiones emisiones, Llamadas llamadas) {
        this.tx = tx;
        this.casos = casos;
        this.emisiones = emisiones;
        this.llamadas = llamadas;
    }

    ResumenExpediente iniciar(Identidad quien, long id, String actividad, String motivo) {
        Caso caso = casos.leer(id);
        Permisos.exigirCoordinar(quien, caso, "iniciar actividades opcionales");
        exigirDisponible(caso, actividad);
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            exigirDisponible(obra.caso(), actividad);
            Avance avance = obra.caso().marcha().empezar(obra.caso().marcas(), actividad);
            String unidad = Lugares.de(
                    caso.actividad(actividad).unidad(), caso.cabecera().coordinador());
            obra.avanzar(
                    avance,
                    obra.anotar(Apunte.de(Accion.INICIAR, unidad, motivo).en(Ficha.sinAbrir(actividad, s.now()))));
            return obra.terminar();
        });
    }

    private static void exigirDisponible(Caso caso, String actividad) {
        Eleccion.exigirViva(caso);
        Actividad cual = caso.actividad(actividad);
        if (cual.opcional() == null) {
            throw Problema.conflicto(
                    "no-es-opcional", "La actividad " + cual.numero() + " no es opcional: se abre cuando le toca.");
        }
        boolean antes =
                caso.ultima(cual.opcional().despuesDe()).map(f -> !f.abierta()).orElse(false);
        if (!antes || caso.abierta(actividad).isPresent()) {
            throw Problema.conflicto(
                    "fuera-de-orden",
                    antes
                            ? "La actividad " + cual.numero() + " ya está abierta."
                            : "La actividad " + cual.numero() + " se inicia después de concluir la "
                                    + cual.opcional().despuesDe() + "; el expediente va en " + caso.dondeVa() + ".");
        }
    }

    ResumenExpediente llamar(Identidad quien, long id, String actividad, Llamado llamado) {
        Caso caso = casos.leer(id);
        Ficha ficha = llegada(caso, actividad);
        Eleccion.exigirHacer(quien, caso, actividad, "iniciar el procedimiento que llama");
        Apertura.Lista lista = llamadas.preparar(caso, caso.actividad(actividad), llamado);
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            ResumenExpediente hijo = llamadas.abrir(obra, ficha, lista);
            obra.terminar();
            return hijo;
        });
    }

    private static Ficha llegada(Caso caso, String actividad) {
        Eleccion.exigirViva(caso);
        Actividad cual = caso.actividad(actividad);
        return caso.ultima(actividad)
                .orElseThrow(() -> Problema.conflicto(
                        "fuera-de-orden",
                        "La actividad " + cual.numero() + " todavía no está abierta; el expediente va en "
                                + caso.dondeVa() + "."));
    }

    ResumenExpediente solicitar(Identidad quien, long id, String actividad, String comentario) {
        Caso caso = casos.leer(id);
        Labor labor = Eleccion.de(caso, quien, actividad, null);
        Actividad cual = caso.actividad(actividad);
        String plantilla = cual.oficio() == null ? PLANTILLA : cual.oficio();
        Redaccion redaccion = emisiones.redactar(caso, cual, plantilla, comentario);
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            Ficha ficha = Eleccion.abierta(obra.caso(), actividad);
            List<Labor> preguntadas = obra.caso().labores(ficha).stream()
                    .filter(l -> !l.principal() && l.abierta() && l.oficio() == null)
                    .toList();
            if (preguntadas.isEmpty()) {
                throw Problema.conflicto(
                        "nadie-falta", "Ninguna unidad espera oficio en la actividad " + cual.numero() + ".");
            }
            emisiones.emitir(obra, ficha, labor.tarea().lugar(), redaccion, preguntadas);
            return obra.terminar();
        });
    }
}
