package mx.conalep.secyt.shell.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Rol;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code secyt:usuarios}. */
@Service
@Command(
        scope = "secyt",
        name = "usuarios",
        description = "Muestra y administra las cuentas",
        detailedDescription =
                "Sin opciones lista las cuentas con sus puestos. La contraseña se pide sin mostrarla, o se lee"
                        + " del primer renglón de un archivo del servidor con --archivo.\n\n"
                        + "Ejemplos:\n"
                        + "  secyt:usuarios\n"
                        + "  secyt:usuarios --crear m.perez --rol CAPTURISTA --unidad 08DPT0001C \"María Pérez\"\n"
                        + "  secyt:usuarios --contrasena m.perez\n"
                        + "  secyt:usuarios --bloquear m.perez\n"
                        + "  secyt:usuarios --activar m.perez")
public final class UsuariosOrden extends Orden {

    @Reference(optional = true)
    @Nullable Unidades unidades;

    @Argument(index = 0, name = "nombre", description = "Con --crear, el nombre de la persona, entre comillas")
    @Nullable String nombre;

    @Option(name = "--crear", description = "Crea la cuenta; pide --rol y --unidad")
    @Nullable String crear;

    @Option(name = "--rol", description = "Con --crear, lo que puede hacer")
    @Completion(NombresRol.class)
    @Nullable String rol;

    @Option(name = "--unidad", description = "Con --crear, la unidad de su puesto")
    @Completion(ClavesUnidad.class)
    @Nullable String unidad;

    @Option(name = "--activar", description = "Permite que la cuenta entre")
    @Completion(NombresCuenta.class)
    @Nullable String activar;

    @Option(name = "--bloquear", description = "Impide que la cuenta entre")
    @Completion(NombresCuenta.class)
    @Nullable String bloquear;

    @Option(name = "--contrasena", description = "Cambia la contraseña de la cuenta")
    @Completion(NombresCuenta.class)
    @Nullable String contrasena;

    @Option(name = "--archivo", description = "Lee la contraseña de este archivo")
    @Completion(FileCompleter.class)
    @Nullable String archivo;

    @Override
    void ejecutar() throws CommandException {
        Cuentas registro = presente(cuentas, "el registro de cuentas");
        if (Stream.of(crear, activar, bloquear, contrasena)
                        .filter(o -> o != null)
                        .count()
                > 1) {
            throw rechazo("Use sólo una de --crear, --activar, --bloquear y --contrasena.");
        }
        if (crear != null) {
            crear(registro, crear);
        } else if (activar != null) {
            permitir(registro, activar, true);
        } else if (bloquear != null) {
            permitir(registro, bloquear, false);
        } else if (contrasena != null) {
            cambiar(registro, contrasena);
        } else {
            listar(registro);
        }
    }

    private void listar(Cuentas registro) throws CommandException {
        ShellTable tabla = new ShellTable();
        List.of("Cuenta", "Nombre", "Estado", "Puestos").forEach(tabla::column);
        List<Cuenta> lista = registro.listar(operador());
        LocalDate hoy = Operador.hoy();
        lista.forEach(c ->
                tabla.addRow().addContent(c.cuenta(), nombre(c), c.activa() ? "activa" : "bloqueada", puestos(c, hoy)));
        mostrar(tabla, lista.size(), lista.size() == 1 ? "cuenta" : "cuentas");
    }

    private void crear(Cuentas registro, String cuenta) throws CommandException {
        if (nombre == null || rol == null || unidad == null) {
            throw rechazo(
                    "Para crear una cuenta escriba --crear CUENTA --rol ROL --unidad CLAVE \"Nombre de la persona\".");
        }
        Rol papel = rol(rol);
        Unidad suya = presente(unidades, "el registro de unidades").exigir(unidad, "unidad");
        Nombramiento puesto = new Nombramiento(papel, suya.clave(), Calidad.TITULAR, Operador.hoy(), null);
        registro.crear(operador(), cuenta, nombre, secreto(), List.of(puesto));
        decir("Se creó la cuenta " + cuenta + ": " + papel + " de " + suya.clave() + ".");
    }

    private void permitir(Cuentas registro, String cuenta, boolean activa) throws CommandException {
        registro.activar(operador(), cuenta, activa);
        decir("La cuenta " + cuenta + (activa ? " puede entrar." : " quedó bloqueada."));
    }

    private void cambiar(Cuentas registro, String cuenta) throws CommandException {
        registro.cambiarContrasena(operador(), cuenta, secreto());
        decir("Se cambió la contraseña de " + cuenta + " y se cerraron sus sesiones.");
    }

    private String secreto() throws CommandException {
        return archivo == null ? Contrasena.pedir(sesion()) : Contrasena.leer(sesion().currentDir(), archivo);
    }

    private static Rol rol(String texto) throws CommandException {
        try {
            return Rol.valueOf(texto.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw rechazo("No existe el rol " + texto + "; use " + List.of(Rol.values()) + ".");
        }
    }

    private static String nombre(Cuenta cuenta) {
        return cuenta.demostracion() ? cuenta.nombre() + " [demostración]" : cuenta.nombre();
    }

    private static String puestos(Cuenta cuenta, LocalDate hoy) {
        return cuenta.nombramientos().stream()
                .filter(n -> n.vigente(hoy))
                .map(n -> n.rol() + " de " + n.unidad())
                .collect(Collectors.joining(", "));
    }
}
