package mx.conalep.secyt.extensiones.internal.declaracion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.extensiones.internal.declarado.Declaracion;
import mx.conalep.secyt.extensiones.internal.declarado.DeclaracionInvalidaException;
import mx.conalep.secyt.extensiones.internal.declarado.Defecto;
import mx.conalep.secyt.extensiones.internal.declarado.Lector;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Formats and types that units declare: a state unit for its own units, the national administrator for any. Every version
 * is kept. Thread-safe.
 */
@Component(service = Declaraciones.class)
public final class Declaraciones {

    private static final Ambito NACIONAL = () -> List.of(Unidad.NACIONAL);
    private static final Rol[] QUIENES = {Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR, Rol.DCTA};

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final Sincronia sincronia;

    /** Stores, then brings this node up to date. */
    @Activate
    public Declaraciones(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Sincronia sincronia) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.sincronia = sincronia;
    }

    /** All that is wrong in a file; empty when it may be saved. */
    static List<Defecto> revisar(String texto) {
        try {
            Lector.leer(texto);
            return List.of();
        } catch (DeclaracionInvalidaException e) {
            return e.defectos();
        }
    }

    List<Guardada> listar() {
        return tx.read(DeclaracionRows::vigentes);
    }

    /** The last version, withdrawn or not. */
    Guardada ver(String clave) {
        return tx.read(s -> DeclaracionRows.ultima(s, clave))
                .orElseThrow(() -> Problema.noExiste("una declaración", clave));
    }

    /** All versions, the newest first. */
    List<Guardada> historia(String clave) {
        return tx.read(s -> DeclaracionRows.historia(s, clave));
    }

    /** Saves a new one; one that was withdrawn is changed instead. */
    Guardada crear(Identidad quien, String texto) {
        Declaracion declaracion = leer(texto);
        exigirAlcance(quien, declaracion);
        Guardada guardada = tx.write(quien, s -> {
            if (DeclaracionRows.ultima(s, declaracion.id()).isPresent()) {
                throw existe();
            }
            DeclaracionRows.crear(s, declaracion.id(), texto);
            bitacora.anotar(s, "declarar", "declaracion", declaracion.id(), Map.of("version", 1));
            return DeclaracionRows.ultima(s, declaracion.id()).orElseThrow();
        });
        sincronia.ahora();
        return guardada;
    }

    /** Saves another version of it, which puts it in use again when it was withdrawn. */
    Guardada cambiar(Identidad quien, String clave, int version, String texto) {
        Declaracion declaracion = leer(texto);
        if (!declaracion.id().equals(clave)) {
            throw Problema.campo(
                    "id", "El archivo dice otra clave; use «" + clave + "» o cree otra.", declaracion.id());
        }
        exigirAlcance(quien, declaracion);
        return guardar(quien, clave, version, true, texto, "redeclarar");
    }

    /** Takes it out of use; what was captured with it stays. */
    Guardada retirar(Identidad quien, String clave, int version) {
        return guardar(quien, clave, version, false, ver(clave).texto(), "retirar");
    }

    private Guardada guardar(Identidad quien, String clave, int version, boolean vigente, String texto, String accion) {
        exigirAlcance(quien, leer(ver(clave).texto()));
        Guardada guardada = tx.write(quien, s -> {
            DeclaracionRows.cambiar(s, clave, version, vigente, texto);
            bitacora.anotar(s, accion, "declaracion", clave, Map.of("version", version + 1));
            return DeclaracionRows.ultima(s, clave).orElseThrow();
        });
        sincronia.ahora();
        return guardada;
    }

    private static Declaracion leer(String texto) {
        try {
            return Lector.leer(texto);
        } catch (DeclaracionInvalidaException e) {
            throw new Problema(
                    422,
                    "declaracion-invalida",
                    "Corrija las líneas señaladas y envíe de nuevo.",
                    e.defectos().stream().map(Declaraciones::error).toList());
        }
    }

    private static ErrorCampo error(Defecto defecto) {
        return new ErrorCampo("linea " + defecto.linea(), defecto.mensaje() + " " + defecto.remedio(), null);
    }

    private void exigirAlcance(Identidad quien, Declaracion declaracion) {
        for (String clave : declaracion.unidades()) {
            Ambito ambito = clave.equals(Origen.TODAS) ? NACIONAL : unidades.exigir(clave, "unidades");
            quien.exigir("declarar formatos y tipos", ambito, QUIENES);
        }
        boolean nacional = quien.puede(NACIONAL, Rol.ADMINISTRADOR, Rol.DCTA);
        String prefijo = prefijo(declaracion.unidades().get(0));
        if (!nacional && !declaracion.id().startsWith(prefijo)) {
            throw Problema.campo(
                    "id",
                    "Empiece la clave por la de su unidad, para que no choque con otra: " + prefijo + "….",
                    declaracion.id());
        }
    }

    private static String prefijo(String unidad) {
        return unidad.replace("-", "").toLowerCase(Locale.ROOT) + "-";
    }

    private static Problema existe() {
        return Problema.conflicto(
                "declaracion-existe", "Ya hay una declaración con esa clave; cámbiela con PUT o use otra clave.");
    }
}
