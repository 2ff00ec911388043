package mx.conalep.secyt.procedimientos;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.bpmn.Comparacion;
import mx.conalep.secyt.bpmn.Hallazgo;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** The revisions of procedures: loaded while running, checked, compared, put in force. Thread-safe. */
@ProviderType
public interface Revisiones {

    /**
     * Those of a procedure, the newest first.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    List<RevisionProcedimiento> listar(String clave);

    /**
     * One, with its findings among the procedures in force.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    RevisionRevisada ver(String clave, long id);

    /**
     * The file of one, byte for byte as it was loaded, with a drawing if it brought none.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    byte[] archivo(String clave, long id);

    /**
     * Loads one and puts nothing in force.
     *
     * @throws mx.conalep.secyt.http.Problema 422 with each error of the checker, 409 when the same file lies here already,
     *     403 without the role
     */
    RevisionRevisada cargar(Identidad quien, String clave, byte[] archivo);

    /**
     * What one changes of the revision in force today; everything is new when none is.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    Comparacion comparar(String clave, long id);

    /**
     * Puts one in force from a day on, or changes that day while it is to come; cases opened before end on theirs.
     *
     * @param version that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 422 for a day gone by or errors of the checker, 409 when it is in force, 412
     *     when it moved on, 403 without the role
     */
    RevisionProcedimiento poner(Identidad quien, String clave, long id, int version, LocalDate desde);

    /**
     * Takes back the day of one that is to come: it lies here as loaded, and the one in force stays.
     *
     * @param version that the caller has seen
     * @throws mx.conalep.secyt.http.Problema 422 without a reason, 409 unless it is to come, 412 when it moved on, 403 without the
     *     role
     */
    RevisionProcedimiento retirar(Identidad quien, String clave, long id, int version, String motivo);

    /** The findings of all procedures in force. */
    List<Hallazgo> revisarManual();
}
