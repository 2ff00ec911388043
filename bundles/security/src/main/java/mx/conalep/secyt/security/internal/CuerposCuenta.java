package mx.conalep.secyt.security.internal;

import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/** What requests about accounts carry; the use cases check the fields. */
final class CuerposCuenta {

    private CuerposCuenta() {}

    /** A new account. */
    record Nueva(String cuenta, String nombre, String contrasena, List<Nombramiento> nombramientos) {}

    /** The end of a post. */
    record Relevo(Rol rol, String unidad, LocalDate hasta) {}

    /** Whether it may log in. */
    record Activa(@Nullable Boolean activa) {

        boolean exigirValor() {
            if (activa == null) {
                throw Problema.campo("activa", "Falta «activa»: escriba true o false.", null);
            }
            return activa;
        }
    }

    /** A new password; the old one when it is one's own. */
    record Contrasena(@Nullable String anterior, String contrasena) {

        String exigirAnterior() {
            if (anterior == null) {
                throw Problema.campo("anterior", "Escriba también su contraseña actual en «anterior».", null);
            }
            return anterior;
        }
    }

    /** In which account it ends, and why. */
    record Fusion(@Nullable String en, @Nullable String motivo) {

        String destino() {
            return en == null ? "" : en.strip();
        }

        String porque() {
            return motivo == null ? "" : motivo;
        }
    }

    static <T> T exigir(@Nullable T cuerpo) {
        if (cuerpo == null) {
            throw new Problema(400, "sin-cuerpo", "Envíe los datos como JSON en el cuerpo de la petición.", List.of());
        }
        return cuerpo;
    }
}
