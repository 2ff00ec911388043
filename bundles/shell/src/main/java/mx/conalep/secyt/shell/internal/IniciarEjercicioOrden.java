package mx.conalep.secyt.shell.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;

/** {@code secyt:ejercicio-iniciar}. */
@Service
@Command(
        scope = "secyt",
        name = "ejercicio-iniciar",
        description = "Abre los expedientes con que empieza un ejercicio",
        detailedDescription =
                "Abre el de Seguimiento y el de Coordinación de los Servicios de Capacitación del año. Repetirla no"
                        + " abre otros. De enero a marzo lo hace el sistema por sí mismo.")
public final class IniciarEjercicioOrden extends Orden {

    @Reference(optional = true)
    @Nullable Expedientes expedientes;

    @Argument(name = "ejercicio", description = "El año; sin decirlo, el que corre")
    @Nullable Integer ejercicio;

    @Override
    void ejecutar() throws CommandException {
        Expedientes presentes = presente(expedientes, "los expedientes");
        int cual = ejercicio == null
                ? LocalDate.now(ZoneId.of("America/Mexico_City")).getYear()
                : ejercicio;
        for (ResumenExpediente e : presentes.iniciarEjercicio(operador(), cual)) {
            decir(e.folio() + " " + e.estado());
        }
    }
}
