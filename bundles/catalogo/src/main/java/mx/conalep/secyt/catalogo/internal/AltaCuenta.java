package mx.conalep.secyt.catalogo.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Trigramas;
import mx.conalep.secyt.security.AltasCuenta;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/** An account of somebody who captures or releases, registered by the coordination that accepts it (It-06 act 4). */
final class AltaCuenta implements Alta {

    static final double UMBRAL = 0.7;
    private static final List<String> ROLES = List.of(Rol.CAPTURISTA.name(), Rol.DIRECTOR.name());

    private final Cuentas cuentas;
    private final AltasCuenta altas;

    AltaCuenta(Cuentas cuentas, AltasCuenta altas) {
        this.cuentas = cuentas;
        this.altas = altas;
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
        altas.alta(
                quien,
                resultado(s, aceptacion),
                s.nombre(),
                Objects.requireNonNullElse(aceptacion.contrasena(), ""),
                puesto);
    }

    private static @Nullable LocalDate dia(@Nullable String texto) {
        try {
            return texto == null ? null : LocalDate.parse(texto);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
