package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Requisito;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.EstadoTarea;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.security.Identidad;

/** What coordinators and units do in a case beside concluding. */
final class Gestion {

    /** As the column. */
    private static final int CLASE = 500;

    private final Tx tx;
    private final Casos casos;
    private final Requisitos requisitos;
    private final Adjuntos adjuntos;
    private final Unidades unidades;

    Gestion(Tx tx, Casos casos, Requisitos requisitos, Adjuntos adjuntos, Unidades unidades) {
        this.tx = tx;
        this.casos = casos;
        this.requisitos = requisitos;
        this.adjuntos = adjuntos;
        this.unidades = unidades;
    }

    ResumenExpediente justificar(Identidad quien, long id, String actividad, List<String> lista, String motivo) {
        Caso caso = casos.leer(id);
        Permisos.exigirCoordinar(quien, caso, "justificar a quienes faltan");
        String porque = Permisos.exigirMotivo(motivo, "motivo");
        Set<String> faltan = new TreeSet<>(lista);
        faltan.forEach(u -> unidades.exigir(u, "unidades"));
        if (faltan.isEmpty()) {
            throw Problema.campo("unidades", "Diga al menos una unidad que falte.", null);
        }
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            justificar(obra, Eleccion.abierta(obra.caso(), actividad), faltan, porque);
            return obra.terminar();
        });
    }

    private static void justificar(Obra obra, Ficha ficha, Set<String> faltan, String motivo) throws SQLException {
        Caso caso = obra.caso();
        int paso = obra.anotar(Apunte.de(Accion.FALTANTES, caso.cabecera().coordinador(), motivo)
                .en(ficha));
        PasoRows.faltantes(
                obra.sesion(),
                ficha,
                new PasoRows.Donde(obra.id(), paso, caso.cabecera().coordinador()),
                faltan);
        for (Labor labor : caso.labores(ficha)) {
            String participante = labor.tarea().participante();
            if (labor.abierta() && participante != null && faltan.contains(participante)) {
                obra.cerrar(labor, EstadoTarea.JUSTIFICADA, paso);
            }
        }
        if (obra.completa(ficha)) {
            obra.avanzar(caso.marcha().concluir(caso.marcas(), ficha.actividad(), ""), paso);
        }
    }

    ResumenExpediente registrar(Identidad quien, long id, String actividad, Conclusion hecho) {
        Caso caso = casos.leer(id);
        Labor labor = Eleccion.de(caso, quien, actividad, hecho.participante());
        Requisito requisito = exigirSinModulo(caso.actividad(actividad));
        List<Archivo> archivos = adjuntos.exigir(quien, hecho.evidencias());
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            Ficha ficha = Eleccion.abierta(obra.caso(), actividad);
            int paso = obra.anotar(Apunte.de(Accion.HECHO, labor, hecho.comentario(), caso.cabecera(), quien)
                    .cumple(requisito.clave()));
            PasoRows.Donde donde = new PasoRows.Donde(id, paso, labor.tarea().lugar());
            PasoRows.evidencias(s, ficha, donde, archivos, requisito.clave());
            PasoRows.hecho(s, ficha, donde, requisito.clave());
            return obra.terminar();
        });
    }

    private Requisito exigirSinModulo(Actividad actividad) {
        Requisito requisito = actividad.condicion();
        if (requisito == null) {
            throw Problema.conflicto(
                    "sin-condicion", "La actividad " + actividad.numero() + " no espera ningún hecho.");
        }
        if (requisitos.laContestaUnModulo(requisito)) {
            throw Problema.conflicto(
                    "lo-sabe-el-sistema",
                    "No se registra a mano: el sistema sabe si " + requisito.texto() + "; hágalo ahí.");
        }
        return requisito;
    }

    ResumenExpediente adjuntar(Identidad quien, long id, String actividad, String clase, Conclusion evidencia) {
        Caso caso = casos.leer(id);
        Labor labor = Eleccion.de(caso, quien, actividad, evidencia.participante());
        List<Archivo> archivos = adjuntos.exigir(quien, evidencia.evidencias());
        String que = exigirClase(clase);
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            Ficha ficha = Eleccion.abierta(obra.caso(), actividad);
            int paso = obra.anotar(Apunte.de(Accion.EVIDENCIA, labor, evidencia.comentario(), caso.cabecera(), quien));
            PasoRows.evidencias(
                    s, ficha, new PasoRows.Donde(id, paso, labor.tarea().lugar()), archivos, que);
            return obra.terminar();
        });
    }

    private static String exigirClase(String clase) {
        new Validacion()
                .exigir(clase.length() <= CLASE, "clase", "Escriba hasta " + CLASE + " letras.", clase.length())
                .terminar();
        return clase.strip();
    }

    ResumenExpediente cancelar(Identidad quien, long id, String motivo) {
        Caso caso = casos.leer(id);
        Permisos.exigirCoordinar(quien, caso, "cancelar el expediente");
        String porque = Permisos.exigirMotivo(motivo, "motivo");
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            exigirAbierto(obra.caso());
            return cancelar(obra, porque);
        });
    }

    static ResumenExpediente cancelar(Obra obra, String motivo) throws SQLException {
        int paso = obra.anotar(Apunte.de(Accion.CANCELAR, obra.caso().cabecera().coordinador(), motivo));
        retirar(obra, paso);
        obra.acabar(EstadoExpediente.CANCELADO);
        return obra.terminar();
    }

    private static void exigirAbierto(Caso caso) {
        Eleccion.exigirViva(caso);
        if (caso.cabecera().estado() != EstadoExpediente.ABIERTO) {
            throw Problema.conflicto(
                    "expediente-terminado", "El expediente " + caso.cabecera().folio() + " ya terminó.");
        }
    }

    private static void retirar(Obra obra, int paso) throws SQLException {
        for (Ficha ficha : obra.caso().fichas()) {
            if (ficha.abierta()) {
                obra.guardar(
                        ficha.cerrada(Ficha.Estado.RETIRADA, paso, obra.sesion().now()));
            }
        }
        for (Labor labor : obra.caso().labores()) {
            if (labor.abierta()) {
                obra.cerrar(labor, EstadoTarea.RETIRADA, paso);
            }
        }
    }

    ResumenExpediente comentar(Identidad quien, Caso caso, String actividad, String texto) {
        String dicho = Permisos.exigirMotivo(texto, "texto");
        Set<String> lugares = Lugares.de(quien);
        lugares.remove("");
        String lugar = lugares.isEmpty() ? "" : lugares.iterator().next();
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            Apunte apunte = Apunte.de(Accion.COMENTAR, lugar, dicho);
            obra.anotar(actividad.isEmpty() ? apunte : apunte.en(ultima(obra.caso(), actividad, s)));
            return obra.terminar();
        });
    }

    private static Ficha ultima(Caso caso, String actividad, TxSession s) {
        caso.actividad(actividad);
        return caso.ultima(actividad).orElseGet(() -> Ficha.sinAbrir(actividad, s.now()));
    }
}
