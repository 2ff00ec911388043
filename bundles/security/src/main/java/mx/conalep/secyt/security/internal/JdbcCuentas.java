package mx.conalep.secyt.security.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts in their tables; what is remembered of one is forgotten after each change. */
@Component
public final class JdbcCuentas implements Cuentas {

    private static final String DEMOSTRACION = Identidad.sistema("demostracion").cuenta();

    private final Tx tx;
    private final Bitacora bitacora;
    private final Argon2id argon2id;
    private final Memoria memoria;
    private final Administracion administracion;

    /** With what it needs. */
    @Activate
    public JdbcCuentas(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Argon2id argon2id,
            @Reference Memoria memoria,
            @Reference Organigrama organigrama) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.argon2id = argon2id;
        this.memoria = memoria;
        this.administracion = new Administracion(organigrama);
    }

    @Override
    public List<Cuenta> listar(Identidad quien) {
        return tx.read(CuentaRepository::todas).stream()
                .filter(f -> administracion.puedeVer(quien, f))
                .map(CuentaFila::toRecord)
                .toList();
    }

    @Override
    public Cuenta leer(Identidad quien, String cuenta) {
        return tx.read(s -> CuentaRepository.buscar(s, cuenta))
                .filter(f -> administracion.puedeVer(quien, f))
                .map(CuentaFila::toRecord)
                .orElseThrow(() -> CuentaRepository.noExiste(cuenta));
    }

    @Override
    public Cuenta crear(
            Identidad quien, String cuenta, String nombre, String contrasena, List<Nombramiento> nombramientos) {
        boolean demostracion = quien.cuenta().equals(DEMOSTRACION);
        Reglas.cuenta(cuenta, nombre, contrasena, demostracion);
        Reglas.nombramientos(nombramientos);
        if (nombramientos.isEmpty()) {
            administracion.exigirNacional(quien);
        }
        nombramientos.forEach(n -> administracion.exigirPuesto(quien, n.rol(), n.unidad()));
        String huella = argon2id.cifrar(contrasena);
        return tx.write(quien, s -> {
            CuentaRepository.exigirLibre(s, cuenta);
            CuentaRepository.insertar(s, cuenta, nombre.strip(), huella, demostracion);
            for (Nombramiento n : nombramientos) {
                CuentaRepository.insertar(s, cuenta, n);
            }
            bitacora.anotar(s, "crear", "cuenta", cuenta, Map.of("nombramientos", Puestos.texto(nombramientos)));
            return CuentaRepository.exigir(s, cuenta).toRecord();
        });
    }

    @Override
    public Cuenta nombrar(Identidad quien, String cuenta, Nombramiento nombramiento) {
        Reglas.nombramientos(List.of(nombramiento));
        administracion.exigirPuesto(quien, nombramiento.rol(), nombramiento.unidad());
        return cambiar(quien, cuenta, s -> {
            Puestos.exigirLibre(CuentaRepository.exigir(s, cuenta).nombramientos(), nombramiento);
            CuentaRepository.insertar(s, cuenta, nombramiento);
            bitacora.anotar(s, "nombrar", "cuenta", cuenta, Map.of("puesto", Puestos.texto(nombramiento)));
        });
    }

    @Override
    public Cuenta relevar(Identidad quien, String cuenta, Rol rol, String unidad, LocalDate hasta) {
        Validacion v = new Validacion().presente(rol, "rol").presente(hasta, "hasta");
        Reglas.unidad(v, unidad);
        v.terminar();
        administracion.exigirPuesto(quien, rol, unidad);
        exigirAjena(quien, cuenta, rol == Rol.ADMINISTRADOR);
        return cambiar(quien, cuenta, s -> {
            if (CuentaRepository.relevar(s, cuenta, rol, unidad, hasta) == 0) {
                throw Problema.noExiste("un nombramiento de " + rol + " que siga después de " + hasta, unidad);
            }
            bitacora.anotar(s, "relevar", "cuenta", cuenta, Map.of("rol", rol, "unidad", unidad, "hasta", hasta));
        });
    }

    @Override
    public void cambiarContrasena(Identidad quien, String cuenta, String contrasena) {
        boolean propia = quien.cuenta().equals(cuenta);
        if (!propia) {
            exigirCuenta(quien, cuenta);
        }
        Reglas.contrasena(cuenta, contrasena);
        String huella = argon2id.cifrar(contrasena);
        cambiar(quien, cuenta, s -> {
            CuentaRepository.cambiarHuella(s, cuenta, huella);
            SesionRepository.cerrarTodas(s, cuenta);
            bitacora.anotar(s, "cambiar-contrasena", "cuenta", cuenta, Map.of("propia", propia));
        });
    }

    @Override
    public Cuenta activar(Identidad quien, String cuenta, boolean activa) {
        exigirCuenta(quien, cuenta);
        exigirAjena(quien, cuenta, true);
        return cambiar(quien, cuenta, s -> {
            JdbcFusiones.exigirViva(s, cuenta);
            CuentaRepository.activar(s, cuenta, activa);
            if (!activa) {
                SesionRepository.cerrarTodas(s, cuenta);
            }
            bitacora.anotar(s, activa ? "activar" : "desactivar", "cuenta", cuenta, Map.of());
        });
    }

    private interface Cambio {
        void aplicar(TxSession s) throws SQLException;
    }

    private Cuenta cambiar(Identidad quien, String cuenta, Cambio cambio) {
        Cuenta cambiada = tx.write(quien, s -> {
            if (!CuentaRepository.avanzar(s, cuenta)) {
                throw CuentaRepository.noExiste(cuenta);
            }
            cambio.aplicar(s);
            return CuentaRepository.exigir(s, cuenta).toRecord();
        });
        memoria.olvidar(cuenta);
        return cambiada;
    }

    private void exigirCuenta(Identidad quien, String cuenta) {
        CuentaFila fila = tx.read(s -> CuentaRepository.exigir(s, cuenta));
        administracion.exigirCuenta(quien, fila, memoria.hoy());
    }

    /** Nobody shuts himself out. */
    private static void exigirAjena(Identidad quien, String cuenta, boolean delicado) {
        if (delicado && quien.cuenta().equals(cuenta)) {
            throw Problema.conflicto(
                    "cuenta-propia", "No puede quitarse a sí mismo el acceso; pídalo a otro administrador.");
        }
    }
}
