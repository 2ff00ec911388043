package mx.conalep.secyt.catalogo.internal;

import java.time.Duration;
import java.util.List;
import mx.conalep.secyt.catalogo.Acreditaciones;
import mx.conalep.secyt.catalogo.Acreditaciones.Acreditacion;
import mx.conalep.secyt.catalogo.Acreditaciones.Filtro;
import mx.conalep.secyt.catalogo.Acreditaciones.Situacion;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells a unit once that an accreditation is about to expire, and once that it has. */
@Component(service = VencimientoAcreditaciones.class, immediate = true)
public final class VencimientoAcreditaciones {

    private static final String NOMBRE = "acreditaciones";
    private static final Identidad SISTEMA = Identidad.sistema(NOMBRE);
    private static final Duration PAUSA = Duration.ofHours(1);
    private static final int TANDA = 200;

    private final Tx tx;
    private final Bandeja bandeja;
    private final Acreditaciones acreditaciones;
    private final Heartbeat latido;

    /** Looks once an hour, on one node. */
    @Activate
    public VencimientoAcreditaciones(
            @Reference Tx tx,
            @Reference Lease turno,
            @Reference Bandeja bandeja,
            @Reference Acreditaciones acreditaciones) {
        this.tx = tx;
        this.bandeja = bandeja;
        this.acreditaciones = acreditaciones;
        this.latido = new Heartbeat(
                "secyt-" + NOMBRE, "tell which accreditations expire", Duration.ofMinutes(1), PAUSA, () -> {
                    if (turno.acquire(NOMBRE, PAUSA)) {
                        avisar();
                    }
                });
    }

    @Deactivate
    void parar() {
        latido.close();
    }

    /** The key of each notice holds the day of expiry, so it is left once. */
    void avisar() {
        for (Situacion situacion : List.of(Situacion.POR_VENCER, Situacion.VENCIDA)) {
            Filtro filtro = new Filtro(null, null, situacion);
            int paginas =
                    (int) (acreditaciones.listar(filtro, new Paginacion(1, 1)).total() / TANDA) + 1;
            for (int pagina = 1; pagina <= paginas; pagina++) {
                List<Acreditacion> tanda = acreditaciones
                        .listar(filtro, new Paginacion(pagina, TANDA))
                        .elementos();
                tx.write(SISTEMA, s -> {
                    for (Acreditacion a : tanda) {
                        bandeja.avisar(s, aviso(a));
                    }
                    return tanda.size();
                });
            }
        }
    }

    private static Aviso aviso(Acreditacion a) {
        boolean vencida = a.situacion() == Situacion.VENCIDA;
        return new Aviso(
                "acreditacion-" + a.id() + "-" + a.vence() + (vencida ? "-vencida" : "-por-vencer"),
                vencida ? "acreditacion.vencida" : "acreditacion.por-vencer",
                a.unidad(),
                (vencida ? "Venció" : "Está por vencer") + " la acreditación " + a.numero(),
                "La acreditación " + a.numero() + " de " + a.organismo() + " " + (vencida ? "venció" : "vence") + " el "
                        + a.vence() + ". Renuévela y registre la nueva fecha.",
                "/acreditaciones?unidad=" + a.unidad());
    }
}
