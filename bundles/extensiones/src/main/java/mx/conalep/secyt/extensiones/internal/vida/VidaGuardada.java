package mx.conalep.secyt.extensiones.internal.vida;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.extensiones.ComplementoGuardado;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Cambio;
import mx.conalep.secyt.extensiones.ComplementoGuardado.Deseo;
import mx.conalep.secyt.extensiones.VidaComplementos;
import mx.conalep.secyt.extensiones.internal.guarda.ApagadasCompartidas;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor;
import mx.conalep.secyt.extensiones.internal.revision.Aduana;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes the wanted state in one transaction with its audit row, then lets this node follow at once. */
@Component
public final class VidaGuardada implements VidaComplementos {

    private static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);
    private static final String COSA = "complemento";

    private final Tx tx;
    private final Bitacora bitacora;
    private final Aduana aduana;
    private final Interruptor interruptor;
    private final Latido latido;
    private final Pendientes pendientes;

    /** With database, trail, check and node. */
    @Activate
    public VidaGuardada(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Aduana aduana,
            @Reference Interruptor interruptor,
            @Reference Latido latido,
            @Reference Pendientes pendientes) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.aduana = aduana;
        this.interruptor = interruptor;
        this.latido = latido;
        this.pendientes = pendientes;
    }

    @Override
    public ComplementoGuardado instalar(Identidad quien, byte[] jar) {
        exigir(quien, "instalar complementos");
        Ficha ficha = Ficha.de(jar);
        List<String> rechazos = aduana.rechazos(ficha.cabeceras(), jar);
        if (!rechazos.isEmpty()) {
            throw rechazo(ficha, rechazos);
        }
        ComplementoGuardado guardado = tx.write(quien, s -> guardar(s, ficha, jar));
        latido.ahora();
        return guardado;
    }

    @Override
    public ComplementoGuardado cambiar(Identidad quien, String bundle, Cambio cambio, @Nullable Integer visto) {
        exigir(quien, "cambiar complementos");
        tx.write(quien, s -> cambiar(s, bundle, cambio, visto));
        latido.ahora();
        return buscar(bundle).orElseThrow(() -> Problema.noExiste("un complemento", bundle));
    }

    @Override
    public Optional<ComplementoGuardado> buscar(String bundle) {
        return tx.read(s -> {
            Optional<Deseado> deseado = Almacen.deseado(s, bundle);
            return deseado.isPresent() ? Optional.of(guardado(s, deseado.get())) : Optional.empty();
        });
    }

    @Override
    public List<ComplementoGuardado> listar() {
        return tx.read(s -> {
            List<ComplementoGuardado> todos = new ArrayList<>();
            for (Deseado deseado : Almacen.deseados(s)) {
                todos.add(guardado(s, deseado));
            }
            return todos;
        });
    }

    @Override
    public int reintentar(Identidad quien, String bundle, @Nullable String unidad) {
        exigir(quien, "reintentar complementos");
        latido.ahora();
        int cuantas = tx.write(quien, s -> quitarApagadas(s, bundle, unidad));
        interruptor.encender(
                k -> k.bundle().equals(bundle) && (unidad == null || k.unidad().equals(unidad)));
        return cuantas;
    }

    private int quitarApagadas(TxSession s, String bundle, @Nullable String unidad) throws SQLException {
        int cuantas = ApagadasCompartidas.quitar(s, bundle, unidad);
        if (cuantas == 0) {
            throw Problema.noExiste("nada apagado" + (unidad == null ? "" : " para " + unidad), bundle);
        }
        bitacora.anotar(s, "reintentar", COSA, clave(bundle), Map.of("unidad", unidad == null ? "todas" : unidad));
        return cuantas;
    }

    private static void exigir(Identidad quien, String accion) {
        quien.exigir(accion, NACIONAL, Rol.ADMINISTRADOR, Rol.DCTA);
    }

    private static Problema rechazo(Ficha ficha, List<String> rechazos) {
        return new Problema(
                422,
                "complemento-rechazado",
                "El complemento " + ficha.bundle() + " " + ficha.version() + " no se puede instalar: "
                        + String.join("; ", rechazos) + ".",
                rechazos.stream().map(r -> new ErrorCampo("jar", r, null)).toList());
    }

    private ComplementoGuardado guardar(TxSession s, Ficha ficha, byte[] jar) throws SQLException {
        desear(s, ficha);
        conservar(s, ficha, jar);
        Map<String, String> detalle = Map.of("version", ficha.version(), "sha256", ficha.sha256());
        bitacora.anotar(s, "instalar", COSA, ficha.bundle(), detalle);
        return guardado(s, Almacen.deseado(s, ficha.bundle()).orElseThrow());
    }

    private static void desear(TxSession s, Ficha ficha) throws SQLException {
        Optional<Deseado> antes = Almacen.deseado(s, ficha.bundle());
        if (antes.isEmpty()) {
            Almacen.desear(s, ficha.bundle(), ficha.version());
        } else {
            Almacen.cambiar(s, antes.get(), ficha.version(), Deseo.ACTIVO);
        }
    }

    /** A version never changes its bytes: to return to it means something. */
    private static void conservar(TxSession s, Ficha ficha, byte[] jar) throws SQLException {
        Optional<ComplementoGuardado.Version> misma = Almacen.versiones(s, ficha.bundle()).stream()
                .filter(v -> v.version().equals(ficha.version()))
                .findFirst();
        if (misma.isEmpty()) {
            Almacen.guardar(s, ficha, jar);
        } else if (!misma.get().sha256().equals(ficha.sha256())) {
            throw Problema.conflicto(
                    "version-repetida",
                    "La versión " + ficha.version() + " de " + ficha.bundle()
                            + " ya está guardada con otro contenido; suba Bundle-Version y construya de nuevo.");
        }
    }

    private String cambiar(TxSession s, String bundle, Cambio cambio, @Nullable Integer visto) throws SQLException {
        Deseado antes = Almacen.deseado(s, bundle)
                .orElseThrow(() -> Problema.noExiste("un complemento guardado en la base", bundle));
        if (visto != null) {
            IfMatch.comparar(visto, antes.revision());
        }
        String version = Objects.requireNonNullElse(cambio.version(), antes.version());
        Deseo estado = Objects.requireNonNullElse(cambio.estado(), antes.estado());
        if (Almacen.versiones(s, bundle).stream().noneMatch(v -> v.version().equals(version))) {
            throw Problema.campo(
                    "version",
                    "Esa versión no está guardada; consulte GET /extensiones/" + bundle + "/versiones o súbala.",
                    version);
        }
        Almacen.cambiar(s, antes, version, estado);
        bitacora.anotar(
                s,
                estado == Deseo.QUITADO ? "quitar" : "cambiar",
                COSA,
                bundle,
                Map.of("version", version, "estado", estado.name(), "antes", antes.version() + " " + antes.estado()));
        return bundle;
    }

    private ComplementoGuardado guardado(TxSession s, Deseado d) throws SQLException {
        return new ComplementoGuardado(
                d.bundle(),
                d.version(),
                d.estado(),
                d.revision(),
                pendientes.motivo(d.bundle()),
                Almacen.versiones(s, d.bundle()));
    }

    private static String clave(String bundle) {
        return bundle.length() > 80 ? bundle.substring(0, 80) : bundle;
    }
}
