package mx.conalep.secyt.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Files that come in pieces. A piece is in the database when it is answered, so no crash loses it, and any node goes on;
 * the last one makes the file. Pieces are no records and leave no audit row of their own. Thread-safe.
 */
@Component(service = Subidas.class)
public final class Subidas {

    /** How long it is kept after its last piece, also when it is whole. */
    static final Duration VIGENCIA = Duration.ofDays(1);

    /** How many an account may have under way. */
    static final int ABIERTAS = 40;

    /** Says that a piece begins elsewhere. */
    static final String DESFASE = "otro-desplazamiento";

    private static final Set<Integer> DEFINITIVOS = Set.of(413, 415, 422);

    private final Tx tx;
    private final StoredArchivos archivos;
    private final Bitacora bitacora;

    /** Into the archive. */
    @Activate
    public Subidas(@Reference Tx tx, @Reference StoredArchivos archivos, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.archivos = archivos;
        this.bitacora = bitacora;
    }

    /**
     * What has come.
     *
     * @param archivo the file; null while something is missing
     */
    record Avance(Subida subida, @Nullable Archivo archivo) {}

    Subida abrir(Identidad quien, Subida nueva) {
        Subida suya = nueva.con(archivos.exigir(quien, nueva.de()));
        archivos.exigirTamano(suya.tamano());
        return tx.write(quien, s -> abrir(s, suya));
    }

    private Subida abrir(TxSession s, Subida nueva) throws SQLException {
        if (SubidaRows.abiertas(s) >= ABIERTAS) {
            throw Problema.conflicto(
                    "demasiados-envios",
                    "Tiene ya " + ABIERTAS + " envíos sin terminar; termine o cancele alguno, o espere un día.");
        }
        long id = SequenceIds.next(s, "archivo_subida_seq", 1)[0];
        bitacora.anotar(
                s,
                "subir",
                "envio",
                Long.toString(id),
                Map.of("unidad", nueva.de().unidad(), "nombre", nueva.nombre(), "tamano", nueva.tamano()));
        return SubidaRows.insertar(s, nueva, id, s.now().plus(VIGENCIA));
    }

    /** One of his own. */
    Subida leer(Identidad quien, long id) {
        return tx.read(s -> leer(s, id, quien.cuenta()));
    }

    private static Subida leer(TxSession s, long id, String cuenta) throws SQLException {
        return SubidaRows.leer(s, id, cuenta)
                .orElseThrow(() -> Problema.noExiste("un envío en curso", Long.toString(id)));
    }

    /**
     * Takes the next piece; the last one, or none after it, gives the file.
     *
     * @throws Problema 404 when it is not his or expired, 409 when it goes on elsewhere, 413 when it is longer than declared,
     *     and, for the last, 415 or 422 when the whole is refused: then all of it is thrown away
     */
    Avance agregar(Identidad quien, long id, long desde, byte[] bytes) throws IOException {
        Subida antes = leer(quien, id);
        exigirSitio(antes, desde, bytes.length);
        Subida despues = bytes.length == 0 ? antes : tx.write(quien, s -> guardar(s, id, desde, bytes));
        return new Avance(despues, despues.completa() ? terminar(quien, despues) : null);
    }

    private static void exigirSitio(Subida subida, long desde, int bytes) {
        if (desde != subida.recibido()) {
            throw desfase(subida, desde);
        }
        if (desde + bytes > subida.tamano()) {
            throw new Problema(
                    413,
                    "pasa-de-lo-declarado",
                    "El envío declaró " + subida.tamano() + " bytes y llegaron más; cancélelo y empiece otro.",
                    List.of());
        }
    }

    private static Problema desfase(Subida subida, long desde) {
        String mensaje = "El envío va en " + subida.recibido() + " bytes; siga desde ahí.";
        String donde = Long.toString(subida.recibido());
        return new Problema(
                409,
                DESFASE,
                "El trozo empieza en " + desde + " y no donde va el envío. " + mensaje,
                List.of(new ErrorCampo(SubidasResource.OFFSET, mensaje, donde)));
    }

    private static Subida guardar(TxSession s, long id, long desde, byte[] bytes) throws SQLException {
        if (!SubidaRows.avanzar(s, id, desde, bytes.length, s.now().plus(VIGENCIA))) {
            throw desfase(leer(s, id, s.actor()), desde);
        }
        TrozoRows.insertar(s, id, desde, bytes);
        return leer(s, id, s.actor());
    }

    private Archivo terminar(Identidad quien, Subida subida) throws IOException {
        Long hecho = subida.archivo();
        if (hecho != null) {
            return tx.read(s -> archivos.leer(s, hecho));
        }
        archivos.exigir(quien, subida.de());
        Contenido contenido = reunir(quien, subida);
        return tx.write(quien, s -> terminar(s, subida, contenido));
    }

    private Archivo terminar(TxSession s, Subida subida, Contenido contenido) throws SQLException {
        Archivo archivo = archivos.registrar(s, subida.de(), subida.nombre(), contenido);
        if (!SubidaRows.terminar(s, subida.id(), archivo.id())) {
            throw Trozos.cambio();
        }
        TrozoRows.borrar(s, subida.id());
        return archivo;
    }

    private Contenido reunir(Identidad quien, Subida subida) throws IOException {
        try (InputStream bytes = new Trozos(tx, subida)) {
            Contenido contenido = archivos.recibir(bytes);
            exigirHuella(subida, contenido);
            return contenido;
        } catch (Problema e) {
            if (DEFINITIVOS.contains(e.estado())) {
                tx.write(quien, s -> borrar(s, subida, "rechazar"));
            }
            throw e;
        }
    }

    private static void exigirHuella(Subida subida, Contenido contenido) {
        String declarada = subida.sha256();
        if (declarada != null && !declarada.equals(contenido.sha256())) {
            throw Problema.campo(
                    "sha256",
                    "Lo que llegó no tiene la huella declarada; se descartó: empiece otro envío.",
                    contenido.sha256());
        }
    }

    /** Throws away what has come; a file that was made of it stays. */
    void cancelar(Identidad quien, long id) {
        Subida subida = leer(quien, id);
        tx.write(quien, s -> borrar(s, subida, "cancelar"));
    }

    private boolean borrar(TxSession s, Subida subida, String accion) throws SQLException {
        bitacora.anotar(s, accion, "envio", Long.toString(subida.id()), Map.of("recibido", subida.recibido()));
        return SubidaRows.borrar(s, subida.id());
    }
}
