package mx.conalep.secyt.organizacion.internal;

import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.AdministracionUnidades;
import mx.conalep.secyt.organizacion.CambioUnidad;
import mx.conalep.secyt.organizacion.NuevaUnidad;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The use cases that change the tree. */
@Component(service = {AdministracionUnidades.class, CambiosUnidad.class})
public final class CambiosUnidad implements AdministracionUnidades {

    private static final String DEMOSTRACION = "sistema:demostracion";

    private final ArbolEnMemoria memoria;
    private final Bitacora bitacora;

    /** With the tree that it changes. */
    @Activate
    public CambiosUnidad(@Reference ArbolEnMemoria memoria, @Reference Bitacora bitacora) {
        this.memoria = memoria;
        this.bitacora = bitacora;
    }

    @Override
    public Unidad crear(Identidad quien, NuevaUnidad nueva) {
        return alta(quien, nueva).unidad();
    }

    @Override
    public Unidad cambiar(Identidad quien, String clave, int version, CambioUnidad cambio) {
        return cambio(quien, clave, version, cambio).unidad();
    }

    @Override
    public Unidad cerrar(Identidad quien, String clave, OptionalInt version, LocalDate hasta) {
        return cierre(quien, clave, version, hasta).unidad();
    }

    Ficha alta(Identidad quien, NuevaUnidad nueva) {
        String clave = ReglasUnidad.clave(nueva);
        TipoUnidad tipo = Objects.requireNonNull(nueva.tipo());
        String entidad = ReglasUnidad.entidad(tipo, clave);
        Unidad padre = nueva.padre() == null ? estatal(entidad) : memoria.exigir(nueva.padre(), "padre");
        quien.exigir("dar de alta una unidad", padre, Rol.ADMINISTRADOR);
        ReglasUnidad.colgar(tipo, clave, padre);
        LocalDate desde =
                Objects.requireNonNullElse(nueva.desde(), memoria.arbol().hoy());
        Vigencia vigencia = ReglasUnidad.vigencia(nueva.nombre(), padre.clave(), nueva.municipio(), desde);
        Ubicacion ubicacion = Ubicacion.validada(nueva.latitud(), nueva.longitud(), nueva.domicilio());
        boolean demostracion = quien.cuenta().equals(DEMOSTRACION);
        return memoria.cambiar(quien, s -> {
            UnidadEntity unidad = new UnidadEntity(clave, tipo, entidad, desde, demostracion);
            unidad.ubicar(ubicacion);
            return insertar(s, unidad, vigencia);
        });
    }

    Ficha cambio(Identidad quien, String clave, int version, CambioUnidad cambio) {
        Nodo nodo = nodo(clave);
        quien.exigir("cambiar una unidad", memoria.exigir(clave, "clave"), Rol.ADMINISTRADOR);
        LocalDate desde =
                Objects.requireNonNullElse(cambio.aPartirDe(), memoria.arbol().hoy());
        Vigencia vigencia =
                ReglasUnidad.vigencia(cambio.nombre(), padre(quien, nodo, cambio.padre()), cambio.municipio(), desde);
        Ubicacion ubicacion = Ubicacion.validada(cambio.latitud(), cambio.longitud(), cambio.domicilio());
        return memoria.cambiar(quien, s -> {
            UnidadEntity unidad = bloquear(s, clave, OptionalInt.of(version));
            unidad.ubicar(ubicacion);
            fechar(s, Objects.requireNonNull(LectorArbol.leer(s).nodo(clave)), vigencia);
            bitacora.anotar(s, "cambiar", "unidad", clave, detalle(vigencia));
            return clave;
        });
    }

    Ficha cierre(Identidad quien, String clave, OptionalInt version, @Nullable LocalDate hasta) {
        Nodo nodo = nodo(clave);
        quien.exigir("cerrar una unidad", memoria.exigir(clave, "clave"), Rol.ADMINISTRADOR);
        if (hasta == null || hasta.isBefore(nodo.ultima().desde())) {
            throw Problema.campo(
                    "hasta",
                    "Escriba su último día, no antes del " + nodo.ultima().desde() + ".",
                    hasta);
        }
        return memoria.cambiar(quien, s -> {
            UnidadEntity unidad = bloquear(s, clave, version);
            sinUnidadesDebajo(LectorArbol.leer(s), clave, hasta);
            unidad.cerrar(hasta);
            ultimaVersion(s, clave, nodo.ultima().desde()).terminar(hasta);
            bitacora.anotar(s, "cerrar", "unidad", clave, Map.of("hasta", hasta));
            return clave;
        });
    }

    private String insertar(TxSession s, UnidadEntity unidad, Vigencia vigencia) throws SQLException {
        String clave = unidad.clave();
        if (s.em().find(UnidadEntity.class, clave) != null) {
            throw Problema.conflicto(
                    "unidad-existe", "La unidad " + clave + " ya existe; cámbiela en lugar de crearla.");
        }
        s.em().persist(unidad);
        s.em().flush();
        s.em().persist(new VersionUnidadEntity(clave, vigencia, null));
        bitacora.anotar(s, "crear", "unidad", clave, detalle(vigencia));
        return clave;
    }

    /** Writes what holds from a day on: a new row, or the same when it is the day of the last one. */
    private static void fechar(TxSession s, Nodo nodo, Vigencia nueva) {
        Vigencia ultima = nodo.ultima();
        if (ultima.diceLoMismo(nueva)) {
            return;
        }
        if (nueva.desde().isBefore(ultima.desde()) || !nodo.existe(nueva.desde())) {
            throw Problema.campo(
                    "aPartirDe",
                    "El cambio vale a partir del " + ultima.desde() + " o después, mientras la unidad exista.",
                    nueva.desde());
        }
        VersionUnidadEntity vigente = ultimaVersion(s, nodo.clave(), ultima.desde());
        if (nueva.desde().equals(ultima.desde())) {
            vigente.escribir(nueva);
        } else {
            vigente.terminar(nueva.desde().minusDays(1));
            s.em().persist(new VersionUnidadEntity(nodo.clave(), nueva, nodo.hasta()));
        }
    }

    private static VersionUnidadEntity ultimaVersion(TxSession s, String clave, LocalDate desde) {
        return s.em().createQuery(
                        "select v from VersionUnidadEntity v where v.unidad = :unidad and v.desde = :desde",
                        VersionUnidadEntity.class)
                .setParameter("unidad", clave)
                .setParameter("desde", desde)
                .getSingleResult();
    }

    private static UnidadEntity bloquear(TxSession s, String clave, OptionalInt version) {
        UnidadEntity unidad = s.em().find(UnidadEntity.class, clave);
        if (version.isPresent()) {
            IfMatch.comparar(version.getAsInt(), unidad.version());
        }
        s.em().lock(unidad, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return unidad;
    }

    private static void sinUnidadesDebajo(Arbol arbol, String clave, LocalDate hasta) {
        LocalDate despues = hasta.plusDays(1);
        arbol.todas(despues)
                .map(Ficha::unidad)
                .filter(u -> !u.clave().equals(clave) && u.ascendencia().contains(clave))
                .findFirst()
                .ifPresent(u -> {
                    throw Problema.conflicto(
                            "unidad-con-dependientes",
                            "Antes de cerrar " + clave + " cierre o cambie de padre a las que dependen de ella: "
                                    + u.clave() + ".");
                });
    }

    private @Nullable String padre(Identidad quien, Nodo nodo, @Nullable String pedido) {
        String actual = nodo.ultima().padre();
        if (pedido == null || pedido.equals(actual)) {
            return actual;
        }
        Unidad padre = memoria.exigir(pedido, "padre");
        quien.exigir("recibir una unidad", padre, Rol.ADMINISTRADOR);
        ReglasUnidad.colgar(nodo.tipo(), nodo.clave(), padre);
        return padre.clave();
    }

    private Unidad estatal(String entidad) {
        return memoria
                .listar(EnumSet.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO), entidad, null, null)
                .stream()
                .findFirst()
                .orElseThrow(() -> Problema.campo("padre", "Escriba la clave de su unidad estatal.", null));
    }

    private Nodo nodo(String clave) {
        Nodo nodo = memoria.arbol().nodo(clave);
        if (nodo == null) {
            throw Problema.noExiste("una unidad", clave);
        }
        return nodo;
    }

    private static Map<String, Object> detalle(Vigencia vigencia) {
        Map<String, Object> detalle = new LinkedHashMap<>();
        detalle.put("nombre", vigencia.nombre());
        detalle.put("padre", String.valueOf(vigencia.padre()));
        detalle.put("desde", vigencia.desde());
        return detalle;
    }
}
