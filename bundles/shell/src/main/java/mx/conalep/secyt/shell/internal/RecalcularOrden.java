package mx.conalep.secyt.shell.internal;

import java.util.List;
import mx.conalep.secyt.seguimiento.Recalculo;
import mx.conalep.secyt.seguimiento.Recalculo.Diferencia;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

/** {@code secyt:recalcular}. */
@Service
@Command(
        scope = "secyt",
        name = "recalcular",
        description = "Vuelve a sumar los servicios y compara con los totales",
        detailedDescription =
                "Dice «sin diferencias», o cada cifra que no coincide. Sin --corregir no cambia nada y con"
                        + " diferencias termina con error. Puede usarse mientras otros trabajan.")
public final class RecalcularOrden extends Orden {

    @Reference(optional = true)
    @Nullable Recalculo recalculo;

    @Option(name = "--ejercicio", description = "Sólo este año")
    @Nullable Integer ejercicio;

    @Option(name = "--corregir", description = "Escribe las cifras recontadas y lo anota en la bitácora")
    boolean corregir;

    @Override
    void ejecutar() throws CommandException {
        Recalculo presente = presente(recalculo, "el recálculo de totales");
        List<Diferencia> diferencias = presente.revisar(operador(), ejercicio, corregir);
        if (diferencias.isEmpty()) {
            decir("sin diferencias");
            return;
        }
        mostrar(tabla(diferencias), diferencias.size(), diferencias.size() == 1 ? "diferencia" : "diferencias");
        if (!corregir) {
            throw rechazo("Hay diferencias; para escribir lo recontado use secyt:recalcular --corregir.");
        }
        decir("Se corrigieron.");
    }

    private static ShellTable tabla(List<Diferencia> diferencias) {
        ShellTable tabla = new ShellTable();
        List.of("Tabla", "Clave", "Unidad", "Año", "Mes", "Estado").forEach(tabla::column);
        tabla.column("Registrado").alignRight();
        tabla.column("Recontado").alignRight();
        diferencias.forEach(d -> tabla.addRow()
                .addContent(
                        d.tabla(),
                        d.clave(),
                        d.unidad(),
                        d.ejercicio(),
                        d.mes(),
                        d.columna().clave(),
                        d.registrado().toPlainString(),
                        d.recontado().toPlainString()));
        return tabla;
    }
}
