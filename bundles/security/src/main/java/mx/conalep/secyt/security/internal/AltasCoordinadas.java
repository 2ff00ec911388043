package mx.conalep.secyt.security.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.AltasCuenta;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The narrow right of the coordinations; whoever administers accounts goes through {@link JdbcCuentas}. */
@Component
public final class AltasCoordinadas implements AltasCuenta {

    private static final Ambito NACIONAL = () -> List.of(Organigrama.NACIONAL);
    private static final Rol[] ACEPTAN = {Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR};
    private static final Rol[] MIRAN = {Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR, Rol.AUDITOR};
    private static final Set<Rol> PEDIDOS = EnumSet.of(Rol.CAPTURISTA, Rol.DIRECTOR);

    private final Tx tx;
    private final Bitacora bitacora;
    private final Argon2id argon2id;
    private final Organigrama organigrama;

    /** On the tables of accounts. */
    @Activate
    public AltasCoordinadas(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Argon2id argon2id,
            @Reference Organigrama organigrama) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.argon2id = argon2id;
        this.organigrama = organigrama;
    }

    @Override
    public List<Persona> personas(Identidad quien) {
        quien.exigir("buscar cuentas repetidas", NACIONAL, MIRAN);
        return tx.read(CuentaRepository::todas).stream()
                .filter(CuentaFila::activa)
                .map(f -> new Persona(f.cuenta(), f.nombre()))
                .toList();
    }

    @Override
    public Cuenta alta(Identidad quien, String cuenta, String nombre, String contrasena, Nombramiento puesto) {
        new Validacion()
                .exigir(PEDIDOS.contains(puesto.rol()), "rol", "Use CAPTURISTA o DIRECTOR.", puesto.rol())
                .exigir(
                        !puesto.unidad().equals(Organigrama.NACIONAL),
                        "unidad",
                        "El puesto es de la unidad que lo pide, no de todo el país.",
                        puesto.unidad())
                .terminar();
        quien.exigir("aceptar altas de cuentas", organigrama.exigir(puesto.unidad()), ACEPTAN);
        Reglas.cuenta(cuenta, nombre, contrasena, false);
        Reglas.nombramientos(List.of(puesto));
        String huella = argon2id.cifrar(contrasena);
        return tx.write(quien, s -> {
            CuentaRepository.exigirLibre(s, cuenta);
            CuentaRepository.insertar(s, cuenta, nombre.strip(), huella, false);
            CuentaRepository.insertar(s, cuenta, puesto);
            bitacora.anotar(
                    s, "crear", "cuenta", cuenta, Map.of("nombramientos", Puestos.texto(puesto), "pedida", true));
            return CuentaRepository.exigir(s, cuenta).toRecord();
        });
    }
}
