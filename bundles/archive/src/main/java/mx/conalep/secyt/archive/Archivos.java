package mx.conalep.secyt.archive;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps files. Thread-safe. */
@ProviderType
public interface Archivos {

    /**
     * First step, outside any transaction: the bytes, on the disk when this returns.
     *
     * @throws mx.conalep.secyt.http.Problema 413 when they are too many, 415 when they are of no accepted type or could be
     *     executed, 422 when there are none
     */
    Contenido recibir(InputStream bytes) throws IOException;

    /**
     * Second step, in the transaction of the record that needs the file; the scope is the caller's to check.
     *
     * @param nombre as given by the person; folders and control characters are taken away
     * @param unidad key of the unit that it belongs to
     */
    Archivo registrar(TxSession sesion, String unidad, String nombre, Contenido contenido) throws SQLException;

    /**
     * Both steps in a transaction of their own, for whoever has a post over the unit.
     *
     * @throws mx.conalep.secyt.http.Problema 403 out of scope, 404 when there is no such unit, and those of the first step
     */
    Archivo guardar(Identidad quien, String unidad, String nombre, InputStream bytes) throws IOException;

    /**
     * A file as somebody may see it: with a post over its unit.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none, or none for him
     */
    Archivo leer(Identidad quien, long id);

    /**
     * A file, whoever asks: for slices that have checked already.
     *
     * @throws mx.conalep.secyt.http.Problema 404 when there is none
     */
    Archivo leer(TxSession sesion, long id) throws SQLException;

    /** Opens the bytes; never within a transaction. */
    InputStream abrir(Archivo archivo) throws IOException;
}
