package mx.conalep.secyt.portal.internal.expedientes;

import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands in a page.
 *
 * @param que what is asked for
 * @param unidad whose part it is
 * @param procedimiento its title
 * @param responsable who has it; empty when nobody claimed it
 * @param suya whether the visitor may claim it, release it or hand it on
 * @param mia whether he has it
 */
public record Renglon(
        Tarea tarea,
        String que,
        String unidad,
        String procedimiento,
        Guia.Plazo plazo,
        String responsable,
        boolean suya,
        boolean mia) {

    static Renglon de(Tarea t, Guia guia, Identidad quien, boolean suya) {
        @Nullable String responsable = t.responsable();
        return new Renglon(
                t,
                Rotulos.clase(t.clase()),
                Rotulos.unidad(t),
                guia.nombre(t.procedimiento()),
                guia.plazo(t.vence()),
                responsable == null ? "" : responsable,
                suya,
                quien.cuenta().equals(responsable));
    }

    /** Where it is done. */
    public String ruta() {
        return PaginaExpediente.ruta(tarea.expediente()) + "#tarea-" + tarea.id();
    }

    /** Where it is handed to somebody. */
    public String delegar() {
        return Direccion.de(PaginaDelegar.RUTA)
                .con("expediente", tarea.expediente())
                .con("tarea", tarea.id())
                .toString();
    }

    /** Whether he may take it: nobody has it. */
    public boolean libre() {
        return suya && responsable.isEmpty();
    }

    /** Whether it came round again. */
    public boolean repetida() {
        return tarea.ronda() > 1;
    }
}
