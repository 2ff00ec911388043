package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import mx.conalep.secyt.seguimiento.Devolucion;

/** The return of a service that nobody has answered, in the row of the service. */
@Embeddable
public class DevueltoColumns {

    @Column(name = "devuelto_a")
    private String a;

    @Column(name = "devuelto_motivo")
    private String motivo;

    @Column(name = "devuelto_campos")
    private String campos;

    @Column(name = "devuelto_hasta")
    private LocalDate hasta;

    protected DevueltoColumns() {}

    DevueltoColumns(Devolucion devolucion) {
        a = devolucion.a();
        motivo = devolucion.motivo();
        campos = String.join(",", devolucion.campos());
        hasta = devolucion.hasta();
    }

    Devolucion toRecord() {
        return new Devolucion(a, motivo, PasoRows.campos(campos), hasta);
    }
}
