package mx.conalep.secyt.http.internal;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import org.glassfish.jersey.server.ParamException;

/** What Jakarta REST itself refuses, as problems. */
final class WebFaults {

    private WebFaults() {}

    /** The problem, or empty when it is a fault of ours. */
    static Optional<Problema> problem(Throwable fault) {
        if (fault instanceof ParamException parameter) {
            return Optional.of(parameter(parameter));
        }
        return fault instanceof WebApplicationException web ? problem(web) : Optional.empty();
    }

    private static Optional<Problema> problem(WebApplicationException fault) {
        int status = fault.getResponse().getStatus();
        if (status == 500) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case 404 -> of(404, "ruta-desconocida", "No hay nada en esta dirección; revise la ruta.");
                    case 405 -> method(fault);
                    case 406 ->
                        of(406, "formato-no-disponible", "Pida en Accept un formato que ofrezca esta dirección.");
                    case 415 ->
                        of(
                                415,
                                "tipo-no-admitido",
                                "Envíe el cuerpo con el Content-Type que pide esta dirección; casi siempre application/json.");
                    case 400 -> of(400, "peticion-invalida", "La petición no se entiende; revise ruta y parámetros.");
                    default -> of(status, "http-" + status, "La petición fue rechazada.");
                });
    }

    private static Problema method(WebApplicationException fault) {
        String allowed =
                Objects.requireNonNullElse(fault.getResponse().getHeaderString(HttpHeaders.ALLOW), "otro método");
        return of(405, "metodo-no-permitido", "Esta dirección no admite ese método; use " + allowed + ".");
    }

    private static Problema parameter(ParamException fault) {
        String name = fault.getParameterName();
        if (fault instanceof ParamException.PathParamException) {
            return of(404, "ruta-desconocida", "«" + name + "» de la ruta no se entiende; revísela.");
        }
        String cure = Causes.find(fault, NumberFormatException.class) != null
                ? "Escriba un número entero."
                : "Escríbalo con la forma que pide la documentación.";
        return new Problema(
                400,
                "parametro-invalido",
                "El parámetro «" + name + "» no se entiende. " + cure,
                List.of(new ErrorCampo(name, cure, null)));
    }

    private static Problema of(int status, String code, String detail) {
        return new Problema(status, code, detail, List.of());
    }
}
