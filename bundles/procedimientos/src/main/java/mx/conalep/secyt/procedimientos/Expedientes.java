package mx.conalep.secyt.procedimientos;

import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Cases of procedures. What cannot be done is a {@code Problema}: 404 when there is no such case for him, 403 when it is another
 * unit's, 409 or 422 when something is missing, telling what, where and how. Thread-safe.
 */
@ProviderType
public interface Expedientes {

    /** Opens one; about the same thing it is the case that there is already. */
    ResumenExpediente abrir(Identidad quien, NuevoExpediente nuevo);

    /** The same in the transaction of what the case is about; the caller has checked the scope. */
    ResumenExpediente abrir(TxSession session, NuevoExpediente nuevo) throws SQLException;

    /** The latest first. */
    Pagina<FilaExpediente> listar(Identidad quien, FiltroExpedientes filtro, Paginacion paginacion);

    /** One, with what is missing in each open activity. */
    Expediente leer(Identidad quien, long id);

    /** Ends an activity, or the part of his unit in it. */
    ResumenExpediente concluir(Identidad quien, long id, String actividad, Conclusion conclusion);

    /** Begins an optional activity. */
    ResumenExpediente iniciar(Identidad quien, long id, String actividad, String motivo);

    /** Starts a procedure that an activity calls; for the same period and agreement it is the case that there is. */
    ResumenExpediente llamar(Identidad quien, long id, String actividad, Llamado llamado);

    /** Issues the oficio to the units that an open activity asks; an answer to it answers for the unit. */
    ResumenExpediente solicitar(Identidad quien, long id, String actividad, String comentario);

    /** Lists units that are not waited for, with the reason. */
    ResumenExpediente justificar(Identidad quien, long id, String actividad, List<String> unidades, String motivo);

    /** Registers, with evidence, the fact that an activity waits for and that no part of the system knows. */
    ResumenExpediente registrar(Identidad quien, long id, String actividad, Conclusion hecho);

    /** Adds evidence to an open activity. */
    ResumenExpediente adjuntar(Identidad quien, long id, String actividad, String clase, Conclusion evidencia);

    /** Takes back the last conclusion of an activity, while nothing that followed from it was done. */
    ResumenExpediente deshacer(
            Identidad quien, long id, String actividad, @Nullable String participante, String motivo);

    /** Ends the case for good. */
    ResumenExpediente cancelar(Identidad quien, long id, String motivo);

    /** Says something about the case, or about an activity when it is named. */
    ResumenExpediente comentar(Identidad quien, long id, String actividad, String texto);

    /** A file of its evidence. */
    Archivo evidencia(Identidad quien, long id, long archivo);

    /** How long each unit takes for each activity; of all procedures when none is named. */
    List<TiempoActividad> tiempos(Identidad quien, @Nullable String procedimiento);

    /** Opens what a year starts with, Seguimiento and the coordination of training; again opens nothing. */
    List<ResumenExpediente> iniciarEjercicio(Identidad quien, int ejercicio);
}
