package mx.conalep.secyt.shell.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** Accounts in memory; keeps what was asked, with its actor. */
final class CuentasPrueba implements Cuentas {

    final List<String> actos = new ArrayList<>();
    final List<Cuenta> cuentas = new ArrayList<>();

    @Override
    public List<Cuenta> listar(Identidad quien) {
        return cuentas;
    }

    @Override
    public Cuenta leer(Identidad quien, String cuenta) {
        return cuentas.stream()
                .filter(c -> c.cuenta().equals(cuenta))
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("una cuenta", cuenta));
    }

    @Override
    public Cuenta crear(
            Identidad quien, String cuenta, String nombre, String contrasena, List<Nombramiento> nombramientos) {
        if (contrasena.length() < 10) {
            throw Problema.campo("contrasena", "Use de 10 a 200 caracteres.", null);
        }
        actos.add(
                quien.actor() + " crear " + cuenta + " " + nombramientos.get(0).rol());
        Cuenta nueva = new Cuenta(cuenta, nombre, true, false, nombramientos, 0);
        cuentas.add(nueva);
        return nueva;
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
    public void cambiarContrasena(Identidad quien, String cuenta, String contrasena) {
        actos.add(quien.actor() + " cambiar " + cuenta + " " + contrasena);
    }

    @Override
    public Cuenta activar(Identidad quien, String cuenta, boolean activa) {
        actos.add(quien.actor() + " activar " + cuenta + " " + activa);
        return new Cuenta(cuenta, cuenta, activa, false, List.of(), 0);
    }
}
