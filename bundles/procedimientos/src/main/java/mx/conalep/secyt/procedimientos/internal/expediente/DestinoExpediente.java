package mx.conalep.secyt.procedimientos.internal.expediente;

import mx.conalep.secyt.archive.Destino;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files for a case: of whoever has something to do in it now, the firm that asked for it too. Thread-safe. */
@Component
public final class DestinoExpediente implements Destino {

    private final Casos casos;
    private final Permisos permisos;

    /** On these cases. */
    @Activate
    public DestinoExpediente(@Reference Casos casos, @Reference Unidades unidades) {
        this.casos = casos;
        this.permisos = new Permisos(unidades);
    }

    @Override
    public String cosa() {
        return "expediente";
    }

    @Override
    public String unidad(Identidad quien, String clave) {
        Caso caso = casos.leer(numero(clave));
        permisos.exigirVer(quien, caso);
        Eleccion.exigirViva(caso);
        return caso.labores().stream()
                .filter(Labor::abierta)
                .map(Labor::tarea)
                .filter(t -> Eleccion.puede(caso, quien, t.unidad(), t.lugar()))
                .map(Tarea::lugar)
                .findFirst()
                .orElseThrow(() -> nadaSuyo(caso));
    }

    private static Problema nadaSuyo(Caso caso) {
        return Problema.prohibido(
                "no-es-su-unidad",
                "En el expediente " + caso.cabecera().folio() + " no hay ahora una actividad suya; va en "
                        + caso.dondeVa() + ".");
    }

    private static long numero(String clave) {
        if (!clave.matches("[0-9]{1,18}")) {
            throw Problema.noExiste("un expediente", clave);
        }
        return Long.parseLong(clave);
    }
}
