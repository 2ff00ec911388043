package mx.conalep.secyt.security.internal;

import java.util.List;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import org.jspecify.annotations.Nullable;

/** What names, passwords and posts must look like. */
final class Reglas {

    private static final Pattern CUENTA = Pattern.compile("[a-z0-9._-]{3,60}");
    private static final Pattern UNIDAD = Pattern.compile("[A-Z0-9-]{2,12}");
    private static final int CORTA = 10;
    private static final int LARGA = 200;

    private Reglas() {}

    static void cuenta(String cuenta, String nombre, String contrasena, boolean demostracion) {
        Validacion v = new Validacion().presente(cuenta, "cuenta").presente(nombre, "nombre");
        v.exigir(
                texto(cuenta).isEmpty() || CUENTA.matcher(cuenta).matches(),
                "cuenta",
                "Use de 3 a 60 minúsculas sin acento, cifras, punto, guion o guion bajo.",
                cuenta);
        v.exigir(texto(nombre).length() <= LARGA, "nombre", "Use a lo más 200 caracteres.", nombre);
        contrasena(v, cuenta, contrasena, demostracion ? 1 : CORTA);
        v.terminar();
    }

    static void contrasena(String cuenta, String contrasena) {
        Validacion v = new Validacion();
        contrasena(v, cuenta, contrasena, CORTA);
        v.terminar();
    }

    static void nombramientos(@Nullable List<Nombramiento> nombramientos) {
        Validacion v = new Validacion().presente(nombramientos, "nombramientos");
        if (nombramientos != null) {
            nombramientos.forEach(n -> nombramiento(v, n));
        }
        v.terminar();
    }

    private static void nombramiento(Validacion v, Nombramiento n) {
        v.presente(n.rol(), "rol").presente(n.calidad(), "calidad").presente(n.desde(), "desde");
        unidad(v, n.unidad());
        v.exigir(
                n.hasta() == null || falta(n.desde()) || !n.hasta().isBefore(n.desde()),
                "hasta",
                "El último día no puede ser anterior al primero; corrija «desde» o «hasta».",
                n.hasta());
    }

    static void unidad(Validacion v, String unidad) {
        v.presente(unidad, "unidad");
        v.exigir(
                texto(unidad).isEmpty() || UNIDAD.matcher(unidad).matches(),
                "unidad",
                "Use la clave de una unidad del registro, como CE-08.",
                unidad);
    }

    /** The value never goes into the answer. */
    private static void contrasena(Validacion v, String cuenta, String contrasena, int minimo) {
        int largo = texto(contrasena).length();
        v.exigir(largo >= minimo && largo <= LARGA, "contrasena", "Use de 10 a 200 caracteres.", null);
        v.exigir(
                minimo == 1 || !texto(contrasena).equalsIgnoreCase(texto(cuenta)),
                "contrasena",
                "No use el nombre de la cuenta como contraseña.",
                null);
    }

    /** What arrives as JSON may lack a field. */
    private static String texto(@Nullable String valor) {
        return valor == null ? "" : valor;
    }

    private static boolean falta(@Nullable Object valor) {
        return valor == null;
    }
}
