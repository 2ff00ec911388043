package mx.conalep.secyt.portal.internal.acceso;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;

/** What the log-in form must bring before a password is worth checking. */
final class Credencial {

    private Credencial() {}

    static List<ErrorCampo> revisar(Solicitud solicitud) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (solicitud.parametro("cuenta").isEmpty()) {
            errores.add(new ErrorCampo("cuenta", "Escriba el nombre de su cuenta.", null));
        }
        if (solicitud.literal("contrasena").isEmpty()) {
            errores.add(new ErrorCampo("contrasena", "Escriba su contraseña.", null));
        }
        return List.copyOf(errores);
    }
}
