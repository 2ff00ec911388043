package mx.conalep.secyt.seguimiento.internal.periodo;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Ejercicios;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The years of the database, kept for some seconds. */
@Component
public final class StoredEjercicios implements Ejercicios {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Tx tx;
    private final CountedWriting escritura;
    private final Unidades unidades;
    private final Bitacora bitacora;
    private final LoadingCache<Boolean, SortedSet<Integer>> abiertos;

    @Activate
    public StoredEjercicios(
            @Reference Tx tx,
            @Reference CountedWriting escritura,
            @Reference Unidades unidades,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.escritura = escritura;
        this.unidades = unidades;
        this.bitacora = bitacora;
        this.abiertos = Caffeine.newBuilder().expireAfterWrite(FRESH).build(abierto -> tx.read(StoredEjercicios::read));
    }

    @Override
    public SortedSet<Integer> abiertos() {
        return abiertos.get(true);
    }

    @Override
    public boolean abrir(Identidad quien, int anio) {
        Unidad nacional = unidades.exigir(Unidad.NACIONAL, "unidad");
        quien.exigir("abrir un ejercicio", nacional, Rol.DSTC, Rol.CST, Rol.CSC, Rol.ADMINISTRADOR);
        Validacion validacion = new Validacion();
        Meses.anio(anio, validacion);
        validacion.terminar();
        escritura.completar(unidades.listar(EnumSet.of(TipoUnidad.PLANTEL, TipoUnidad.CAST), null, null, null), anio);
        boolean nuevo = insertar(quien, anio);
        abiertos.invalidateAll();
        return nuevo;
    }

    private boolean insertar(Identidad quien, int anio) {
        try {
            return tx.write(quien, s -> insertar(s, anio));
        } catch (ConstraintViolatedException alguienMas) {
            return false;
        }
    }

    private boolean insertar(TxSession session, int anio) throws SQLException {
        if (read(session).contains(anio)) {
            return false;
        }
        try (PreparedStatement insert =
                session.jdbc().prepareStatement("INSERT INTO ejercicio (anio, abierto) VALUES (?, true)")) {
            insert.setInt(1, anio);
            insert.executeUpdate();
        }
        bitacora.anotar(session, "abrir", "ejercicio", Integer.toString(anio), Map.of());
        return true;
    }

    private static SortedSet<Integer> read(TxSession session) throws SQLException {
        SortedSet<Integer> anios = new TreeSet<>();
        try (PreparedStatement select =
                        session.jdbc().prepareStatement("SELECT anio FROM ejercicio WHERE abierto = true");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                anios.add(row.getInt(1));
            }
        }
        return Collections.unmodifiableSortedSet(anios);
    }
}
