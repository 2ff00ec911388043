package mx.conalep.secyt.extensiones.internal.inventario;

import java.util.List;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of this node in plain values.
 *
 * @param origen where it comes from
 * @param estado as the framework gives it
 * @param complemento whether it carries the header of plugins
 * @param api range of the plugin contract that it imports; null when it imports none
 * @param faltantes what it needs and nobody offers, in Spanish
 * @param rechazos why it may not run, in Spanish
 * @param via how it came: sistema, deploy or base
 */
record Instalado(
        Origen origen,
        int estado,
        boolean complemento,
        @Nullable String api,
        List<String> faltantes,
        List<String> rechazos,
        String via) {

    Instalado {
        faltantes = List.copyOf(faltantes);
        rechazos = List.copyOf(rechazos);
    }
}
