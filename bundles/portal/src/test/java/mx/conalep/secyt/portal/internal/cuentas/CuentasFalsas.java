package mx.conalep.secyt.portal.internal.cuentas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Falsos;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.FusionesCuenta;
import mx.conalep.secyt.security.Rol;

/** Two accounts, and what was asked of them. */
public final class CuentasFalsas {

    public final List<String> hechos = new ArrayList<>();

    public static Fichero fichero(Unidades unidades, Clock reloj) {
        return new Fichero(new UnidadesVisibles(unidades), reloj);
    }

    public Cuentas cuentas() {
        return Falsos.falso(Cuentas.class, (proxy, metodo, args) -> switch (metodo.getName()) {
            case "listar" -> List.of(cuenta("maria", true), cuenta("jose", false));
            case "leer" -> cuenta((String) args[1], !args[1].equals("jose"));
            case "crear" -> {
                if (((String) args[3]).length() < 10) {
                    throw Problema.campo("contrasena", "Use de 10 a 200 caracteres.", null);
                }
                hechos.add("crear " + args[1] + " " + args[4]);
                yield cuenta((String) args[1], true);
            }
            default -> {
                hechos.add(metodo.getName() + " " + Arrays.toString(Arrays.copyOfRange(args, 1, args.length)));
                yield metodo.getReturnType() == void.class ? null : cuenta((String) args[1], true);
            }
        });
    }

    public FusionesCuenta fusiones() {
        return (quien, de, en, motivo) -> {
            hechos.add("fusionar " + de + " " + en + " " + motivo);
            return cuenta(en, true);
        };
    }

    private static Cuenta cuenta(String clave, boolean activa) {
        Nombramiento captura =
                new Nombramiento(Rol.CAPTURISTA, "08DPT0001C", Calidad.TITULAR, LocalDate.of(2026, 1, 1), null);
        Nombramiento pasado = new Nombramiento(
                Rol.DIRECTOR, "08DPT0001C", Calidad.SUPLENTE, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1));
        return new Cuenta(clave, "Persona " + clave + " <i>", activa, false, List.of(captura, pasado), 3);
    }
}
