package mx.conalep.secyt.portal.internal.servicios;

import java.util.List;
import mx.conalep.secyt.normativa.Norma.Vigente;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.seguimiento.Servicio;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The norms of its line that were in force when a service began. Thread-safe. */
@Component(service = NormasDelServicio.class)
public final class NormasDelServicio {

    private final Normas normas;

    /** Of these. */
    @Activate
    public NormasDelServicio(@Reference Normas normas) {
        this.normas = normas;
    }

    Tabla tabla(Servicio s) {
        return Tabla.de(
                        "normas",
                        "En vigor el " + Fechas.dia(s.fechaInicio()),
                        List.of(Columna.de("Norma"), Columna.numero("Versión"), Columna.de("Rige desde")),
                        normas.vigentes(s.fechaInicio(), s.linea()).stream()
                                .map(NormasDelServicio::fila)
                                .toList())
                .siVacia(Vacio.de(
                        "Ninguna norma registrada", "No hay una norma de su línea en vigor en esa fecha en el SECyT."));
    }

    private static List<Celda> fila(Vigente n) {
        Direccion una = Direccion.de("/normas/una")
                .con("clave", n.clave())
                .con("numero", n.version().numero());
        return List.of(
                Celda.enlace(n.titulo(), una).conNota(n.clave()),
                Celda.numero(n.version().numero()),
                Celda.de(Fechas.dia(n.version().desde())));
    }
}
