package mx.conalep.secyt.demostracion.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Autenticador;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** Accounts in memory with their passwords. */
class CuentasPrueba implements Cuentas, Autenticador {

    final Map<String, Cuenta> cuentas = new LinkedHashMap<>();
    final Map<String, String> contrasenas = new LinkedHashMap<>();
    final List<String> rechazadas = new ArrayList<>();

    @Override
    public Identidad autenticar(String cuenta, String contrasena) {
        if (!contrasena.equals(contrasenas.get(cuenta))) {
            throw new Problema(401, "credenciales-incorrectas", "No.", List.of());
        }
        return Identidad.sistema(cuenta);
    }

    @Override
    public List<Cuenta> listar(Identidad quien) {
        return List.copyOf(cuentas.values());
    }

    @Override
    public Cuenta leer(Identidad quien, String cuenta) {
        return Optional.ofNullable(cuentas.get(cuenta)).orElseThrow();
    }

    @Override
    public Cuenta crear(
            Identidad quien, String cuenta, String nombre, String contrasena, List<Nombramiento> nombramientos) {
        if (rechazadas.contains(cuenta)) {
            throw Problema.campo("cuenta", "No.", cuenta);
        }
        Cuenta nueva = new Cuenta(cuenta, nombre, true, true, nombramientos, 0);
        cuentas.put(cuenta, nueva);
        contrasenas.put(cuenta, contrasena);
        return nueva;
    }

    @Override
    public void cambiarContrasena(Identidad quien, String cuenta, String contrasena) {
        contrasenas.put(cuenta, contrasena);
    }

    @Override
    public Cuenta nombrar(Identidad quien, String cuenta, Nombramiento nombramiento) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Cuenta relevar(Identidad quien, String cuenta, Rol rol, String unidad, LocalDate hasta) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Cuenta activar(Identidad quien, String cuenta, boolean activa) {
        throw new UnsupportedOperationException();
    }
}
