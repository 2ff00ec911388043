package mx.conalep.secyt.catalogo.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Trigramas;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/**
 * An account of somebody who captures or releases. It-06 act 4 lets the coordinations register these, so their answer to
 * a request does what only an administrator may do otherwise, under their own name and for these two posts alone.
 */
final class AltaCuenta implements Alta {

    static final double UMBRAL = 0.7;
    private static final List<String> ROLES = List.of(Rol.CAPTURISTA.name(), Rol.DIRECTOR.name());

    private final Cuentas cuentas;

    AltaCuenta(Cuentas cuentas) {
        this.cuentas = cuentas;
    }

    static void revisar(Validacion v, Map<String, String> datos) {
        String rol = datos.get("rol");
        v.presente(datos.get("cuenta"), "datos.cuenta")
                .exigir(rol != null && ROLES.contains(rol), "datos.rol", "Use CAPTURISTA o DIRECTOR.", rol)
                .exigir(
                        datos.get("desde") == null || dia(datos.get("desde")) != null,
                        "datos.desde",
                        "Escriba la fecha como 2026-02-03.",
                        datos.get("desde"));
    }

    @Override
    public List<String> parecidas(Identidad quien, Peticion p) {
        Trigramas nombre = Trigramas.de(p.nombre());
        return cuentas.listar(quien).stream()
                .filter(c -> nombre.parecido(Trigramas.de(c.nombre())) >= UMBRAL
                        || c.cuenta().equals(p.datos().get("cuenta")))
                .map(c -> "Ya hay una cuenta «" + c.cuenta() + "» de " + c.nombre()
                        + "; revise que no sea la misma persona.")
                .toList();
    }

    @Override
    public String resultado(Solicitud solicitud, Solicitud.Aceptacion aceptacion) {
        return Objects.requireNonNullElse(solicitud.datos().get("cuenta"), "");
    }

    @Override
    public void hacer(Identidad quien, Solicitud s, Solicitud.Aceptacion aceptacion) {
        LocalDate desde = dia(s.datos().get("desde"));
        Cuentas.Nombramiento puesto = new Cuentas.Nombramiento(
                Rol.valueOf(ROLES.get(ROLES.indexOf(s.datos().get("rol")))),
                s.unidad(),
                Cuentas.Calidad.TITULAR,
                desde == null ? LocalDate.ofInstant(s.creada(), Coordinacion.MEXICO) : desde,
                null);
        cuentas.crear(
                administrador(quien),
                resultado(s, aceptacion),
                s.nombre(),
                Objects.requireNonNullElse(aceptacion.contrasena(), ""),
                List.of(puesto));
    }

    /** The same person, who may also look through and make accounts. */
    static Identidad administrador(Identidad quien) {
        return new Identidad(
                quien.cuenta(),
                quien.nombre(),
                Set.of(new Facultad(Rol.ADMINISTRADOR, Unidad.NACIONAL)),
                false,
                quien.beforeCommit());
    }

    private static @Nullable LocalDate dia(@Nullable String texto) {
        try {
            return texto == null ? null : LocalDate.parse(texto);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
