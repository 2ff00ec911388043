package mx.conalep.secyt.trabajos.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Ascendencias;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.AvisoRecibido;
import mx.conalep.secyt.trabajos.BuzonAvisos;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people do with notices: the core's own channel. Thread-safe. */
@Component(service = {AvisosGuardados.class, BuzonAvisos.class})
public final class AvisosGuardados implements BuzonAvisos {

    private static final Ambito NACIONAL = () -> List.of("CONALEP");

    /** Everybody with a post; a firm's notices are none of a unit's. */
    private static final Rol[] LEEN =
            Arrays.stream(Rol.values()).filter(r -> r != Rol.FIRMA).toArray(Rol[]::new);

    private static final String LEER = "INSERT INTO aviso_leido (aviso, cuenta, momento) VALUES (?, ?, ?)";
    private static final String REINTENTAR =
            "UPDATE aviso_pendiente SET estado = ?, intentos = 0, siguiente_intento = ?"
                    + " WHERE id = ? AND estado <> ?";

    private static final int LOTE = 500;

    private final Tx tx;
    private final Ascendencias unidades;
    private final Bitacora bitacora;

    /** On these tables. */
    @Activate
    public AvisosGuardados(@Reference Tx tx, @Reference Ascendencias unidades, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
    }

    /** The latest first: of one unit, or of those in which the caller has posts; an administrator's are all. */
    Pagina<AvisoVisible> listar(
            Identidad quien,
            @Nullable String unidad,
            @Nullable String estado,
            boolean soloSinLeer,
            Paginacion paginacion) {
        Consulta consulta = consulta(quien).estado(Palabras.una(Estado.class, estado, "estado"));
        if (soloSinLeer) {
            consulta.sinLeer();
        }
        if (unidad != null) {
            quien.exigir("leer avisos", ambito(unidad), LEEN);
            consulta.unidades(Set.of(unidad));
        } else if (!quien.puede(NACIONAL, Rol.ADMINISTRADOR)) {
            consulta.unidades(propias(quien));
        }
        return tx.read(s -> Pagina.de(consulta.contar(s), consulta.pagina(s, paginacion)));
    }

    @Override
    public Pagina<AvisoRecibido> recibidos(Identidad quien, boolean soloSinLeer, Paginacion paginacion) {
        Consulta consulta = suyos(quien, soloSinLeer);
        return tx.read(s -> Pagina.de(consulta.contar(s), consulta.pagina(s, paginacion)))
                .map(AvisosGuardados::recibido);
    }

    @Override
    public long sinLeer(Identidad quien) {
        return tx.read(suyos(quien, true)::contar);
    }

    @Override
    public int leerTodos(Identidad quien) {
        int leidos = 0;
        int ultimos;
        do {
            List<Long> ids = tx.read(s -> suyos(quien, true).ids(s, LOTE));
            ultimos = ids.isEmpty() ? 0 : tx.write(quien, s -> leer(s, ids));
            leidos += ultimos;
        } while (ultimos == LOTE);
        return leidos;
    }

    @Override
    public void leer(Identidad quien, long id) {
        if (!exigir(quien, id, LEEN).leido()) {
            try {
                tx.write(quien, s -> leer(s, id));
            } catch (ConstraintViolatedException leidoALaVez) {
                // It says the same.
            }
        }
    }

    /**
     * Tries again at once, with all attempts before it.
     *
     * @throws Problema 409 when all its channels have it
     */
    void reintentar(Identidad quien, long id) {
        exigir(quien, id, Rol.ADMINISTRADOR);
        tx.write(quien, s -> reintentar(s, id));
    }

    private int leer(TxSession s, List<Long> ids) throws SQLException {
        bitacora.anotar(s, "leer", "aviso", "todos", Map.of("cuantos", ids.size()));
        try (PreparedStatement insert = s.jdbc().prepareStatement(LEER)) {
            for (long id : ids) {
                insert.setLong(1, id);
                insert.setString(2, s.actor());
                insert.setTimestamp(3, Timestamp.from(s.now()));
                insert.addBatch();
            }
            insert.executeBatch();
            return ids.size();
        }
    }

    private int leer(TxSession s, long id) throws SQLException {
        bitacora.anotar(s, "leer", "aviso", Long.toString(id), Map.of());
        try (PreparedStatement insert = s.jdbc().prepareStatement(LEER)) {
            insert.setLong(1, id);
            insert.setString(2, s.actor());
            insert.setTimestamp(3, Timestamp.from(s.now()));
            return insert.executeUpdate();
        }
    }

    private int reintentar(TxSession s, long id) throws SQLException {
        try (PreparedStatement update = s.jdbc().prepareStatement(REINTENTAR)) {
            update.setString(1, Estado.PENDIENTE.name());
            update.setTimestamp(2, Timestamp.from(s.now()));
            update.setLong(3, id);
            update.setString(4, Estado.ENTREGADO.name());
            if (update.executeUpdate() == 0) {
                throw Problema.conflicto("aviso-entregado", "El aviso ya se entregó; no hay nada que reintentar.");
            }
        }
        bitacora.anotar(s, "reintentar", "aviso", Long.toString(id), Map.of());
        return 1;
    }

    /** The notice, if the caller may; otherwise it does not exist for him. */
    private AvisoVisible exigir(Identidad quien, long id, Rol... roles) {
        return tx.read(s -> consulta(quien).uno(s, id))
                .filter(a -> quien.puede(conocido(a.unidad()), roles))
                .orElseThrow(() -> Problema.noExiste("un aviso", Long.toString(id)));
    }

    private static Consulta suyos(Identidad quien, boolean soloSinLeer) {
        Consulta consulta = new Consulta(quien.cuenta(), false).unidades(propias(quien));
        return soloSinLeer ? consulta.sinLeer() : consulta;
    }

    private static AvisoRecibido recibido(AvisoVisible a) {
        return new AvisoRecibido(
                a.id(), a.motivo(), a.unidad(), a.asunto(), a.texto(), a.ruta(), a.momento(), a.leido());
    }

    private static Consulta consulta(Identidad quien) {
        return new Consulta(quien.cuenta(), quien.tiene(Rol.ADMINISTRADOR, Rol.DCTA));
    }

    private Ambito ambito(String unidad) {
        List<String> ascendencia = unidades.de(unidad);
        if (ascendencia.isEmpty()) {
            throw Problema.noExiste("una unidad", unidad);
        }
        return () -> ascendencia;
    }

    /** Also a unit that is no more lies at least in itself. */
    private Ambito conocido(String unidad) {
        List<String> ascendencia = unidades.de(unidad);
        return () -> ascendencia.isEmpty() ? List.of(unidad) : ascendencia;
    }

    /** At least one, so that the condition can be written: an empty key is nobody's. */
    private static Set<String> propias(Identidad quien) {
        Set<String> suyas = quien.facultades().stream()
                .filter(f -> f.rol() != Rol.FIRMA)
                .flatMap(f -> Stream.of(f.unidad(), f.lugar()))
                .collect(Collectors.toSet());
        return suyas.isEmpty() ? Set.of("") : suyas;
    }
}
