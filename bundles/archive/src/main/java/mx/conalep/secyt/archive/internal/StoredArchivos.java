package mx.conalep.secyt.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Contenido;
import mx.conalep.secyt.archive.Entregas;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Ascendencias;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files as rows over a folder. Thread-safe. */
@Component(
        configurationPid = ArchiveConfig.PID,
        service = {Archivos.class, Entregas.class, StoredArchivos.class})
public final class StoredArchivos implements Archivos, Entregas {

    /** Who hands files in: everybody with a post but those who only read, and firms. */
    private static final Rol[] ESCRIBEN = Arrays.stream(Rol.values())
            .filter(r -> r != Rol.FIRMA && r != Rol.AUDITOR)
            .toArray(Rol[]::new);

    private static final Rol[] LEEN =
            Arrays.stream(Rol.values()).filter(r -> r != Rol.FIRMA).toArray(Rol[]::new);

    private final Tx tx;
    private final Ascendencias unidades;
    private final Bitacora bitacora;
    private final Destinos destinos;
    private final Almacen almacen;

    /** With the folder of the node. */
    @Activate
    public StoredArchivos(
            @Reference Tx tx,
            @Reference Ascendencias unidades,
            @Reference Bitacora bitacora,
            @Reference Destinos destinos,
            ArchiveConfig config) {
        this(tx, unidades, bitacora, destinos, Almacen.de(config));
    }

    StoredArchivos(Tx tx, Ascendencias unidades, Bitacora bitacora, Destinos destinos, Almacen almacen) {
        this.destinos = destinos;
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
        this.almacen = almacen;
    }

    @Override
    public Contenido recibir(InputStream bytes) throws IOException {
        return almacen.recibir(bytes);
    }

    @Override
    public Archivo registrar(TxSession sesion, String unidad, String nombre, Contenido contenido) throws SQLException {
        return registrar(sesion, Pertenencia.de(unidad), nombre, contenido);
    }

    Archivo registrar(TxSession sesion, Pertenencia de, String nombre, Contenido contenido) throws SQLException {
        long id = SequenceIds.next(sesion, "archivo_seq", 1)[0];
        Archivo archivo = new Archivo(
                id,
                Nombres.limpio(nombre),
                contenido.tipo(),
                contenido.tamano(),
                contenido.sha256(),
                de.unidad(),
                sesion.actor(),
                sesion.now());
        ArchivoRows.insertar(sesion, archivo, de.para());
        bitacora.anotar(sesion, "archivar", "archivo", Long.toString(id), huella(archivo));
        return archivo;
    }

    @Override
    public Archivo guardar(Identidad quien, String unidad, String nombre, InputStream bytes) throws IOException {
        return guardar(quien, Pertenencia.de(unidad), nombre, bytes);
    }

    @Override
    public Archivo guardar(Identidad quien, String cosa, String clave, String nombre, InputStream bytes)
            throws IOException {
        return guardar(quien, Pertenencia.de(cosa, clave), nombre, bytes);
    }

    /** Who may not take the second step does not take the first: he would fill the disk. */
    private Archivo guardar(Identidad quien, Pertenencia pedida, String nombre, InputStream bytes) throws IOException {
        Pertenencia de = exigir(quien, pedida);
        return registrar(quien, de, nombre, recibir(bytes));
    }

    /** The second step in a transaction of its own, after {@link #exigir(Identidad, Pertenencia)}. */
    Archivo registrar(Identidad quien, Pertenencia de, String nombre, Contenido contenido) {
        return tx.write(quien, s -> registrar(s, de, nombre, contenido));
    }

    /** What a file belongs to that somebody may hand in, with its unit. */
    Pertenencia exigir(Identidad quien, Pertenencia pedida) {
        String para = pedida.para();
        if (para != null) {
            return new Pertenencia(destinos.unidad(quien, para), para);
        }
        exigir(quien, pedida.unidad());
        return pedida;
    }

    private void exigir(Identidad quien, String unidad) {
        List<String> ascendencia = unidades.de(unidad);
        if (ascendencia.isEmpty()) {
            throw Problema.noExiste("una unidad", unidad);
        }
        quien.exigir("archivar", () -> ascendencia, ESCRIBEN);
    }

    /** As many bytes as a file may have, and no more. */
    void exigirTamano(long tamano) {
        almacen.exigir(tamano);
    }

    @Override
    public Archivo leer(Identidad quien, long id) {
        Optional<Archivo> archivo = tx.read(s -> ArchivoRows.leer(s, id));
        boolean reservado = tx.read(s -> ArchivoRows.reservado(s, id));
        return archivo.filter(a -> reservado ? suyo(quien, a) : quien.puede(() -> unidades.de(a.unidad()), LEEN))
                .orElseThrow(() -> noExiste(id));
    }

    /** What was handed in for a thing is seen through that thing. */
    private static boolean suyo(Identidad quien, Archivo archivo) {
        return quien.total() || quien.cuenta().equals(archivo.cuenta());
    }

    @Override
    public Archivo leer(TxSession sesion, long id) throws SQLException {
        Optional<Archivo> archivo = ArchivoRows.leer(sesion, id);
        return archivo.orElseThrow(() -> noExiste(id));
    }

    @Override
    public InputStream abrir(Archivo archivo) throws IOException {
        return almacen.abrir(archivo.sha256());
    }

    private static Problema noExiste(long id) {
        return Problema.noExiste("un archivo", Long.toString(id));
    }

    private static Map<String, ?> huella(Archivo archivo) {
        return Map.of("sha256", archivo.sha256(), "tipo", archivo.tipo(), "unidad", archivo.unidad());
    }
}
