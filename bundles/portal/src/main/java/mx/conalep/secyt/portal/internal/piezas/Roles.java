package mx.conalep.secyt.portal.internal.piezas;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.security.Rol;

/** Roles in the words of people. */
public final class Roles {

    private static final Map<Rol, String> NOMBRES = Map.ofEntries(
            Map.entry(Rol.CAPTURISTA, "Captura"),
            Map.entry(Rol.DIRECTOR, "Dirección"),
            Map.entry(Rol.UNIDAD_ESTATAL, "Unidad estatal"),
            Map.entry(Rol.CST, "Servicios Tecnológicos"),
            Map.entry(Rol.CSC, "Servicios de Capacitación"),
            Map.entry(Rol.DSTC, "Servicios Tecnológicos y de Capacitación"),
            Map.entry(Rol.DCAJ, "Asuntos Jurídicos"),
            Map.entry(Rol.DAF, "Administración Financiera"),
            Map.entry(Rol.DVS, "Vinculación Social"),
            Map.entry(Rol.DCTA, "Tecnologías Aplicadas"),
            Map.entry(Rol.SPDI, "Planeación"),
            Map.entry(Rol.AUDITOR, "Auditoría"),
            Map.entry(Rol.ADMINISTRADOR, "Administración del sistema"),
            Map.entry(Rol.FIRMA, "Empresa o persona usuaria"));

    private Roles() {}

    /** One. */
    public static String nombre(Rol rol) {
        return NOMBRES.getOrDefault(rol, rol.name());
    }

    /** Some, any of which may do it. */
    public static String nombres(Collection<Rol> roles) {
        return roles.stream().map(Roles::nombre).collect(Collectors.joining(" o "));
    }

    /** All, to choose from. */
    public static List<Opcion> opciones() {
        return Arrays.stream(Rol.values())
                .map(r -> new Opcion(r.name(), nombre(r)))
                .toList();
    }
}
