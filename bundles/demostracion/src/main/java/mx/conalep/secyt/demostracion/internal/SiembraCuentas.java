package mx.conalep.secyt.demostracion.internal;

import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Autenticador;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the accounts, and sets their password again when it is another one. */
@Component(service = SiembraCuentas.class)
public final class SiembraCuentas {

    private static final Logger LOG = LoggerFactory.getLogger(SiembraCuentas.class);

    /** The one whose password tells whether that of all is another now. */
    private static final String TESTIGO = "admin";

    private final Cuentas cuentas;
    private final Autenticador autenticador;

    /** Injected. */
    @Activate
    public SiembraCuentas(@Reference Cuentas cuentas, @Reference Autenticador autenticador) {
        this.cuentas = cuentas;
        this.autenticador = autenticador;
    }

    /**
     * Makes those missing.
     *
     * @return how many were made
     */
    int sembrar(Marcha marcha, String contrasena) {
        Set<String> presentes =
                cuentas.listar(Marcas.SISTEMA).stream().map(Cuenta::cuenta).collect(Collectors.toSet());
        boolean cambiada = presentes.contains(TESTIGO) && !entra(contrasena);
        int hechas = 0;
        for (CuentasModelo modelo : CuentasModelo.todas()) {
            marcha.seguir();
            if (!presentes.contains(modelo.cuenta())) {
                hechas += crear(modelo, contrasena);
            } else if (cambiada) {
                cuentas.cambiarContrasena(Marcas.SISTEMA, modelo.cuenta(), contrasena);
            }
        }
        return hechas;
    }

    private boolean entra(String contrasena) {
        try {
            autenticador.autenticar(TESTIGO, contrasena);
            return true;
        } catch (Problema e) {
            return false;
        }
    }

    private int crear(CuentasModelo modelo, String contrasena) {
        try {
            cuentas.crear(Marcas.SISTEMA, modelo.cuenta(), modelo.nombre(), contrasena, modelo.nombramientos());
            return 1;
        } catch (Problema e) {
            LOG.warn("Demonstration account {} was refused: {} {}", modelo.cuenta(), e.getMessage(), e.errores());
            return 0;
        }
    }
}
