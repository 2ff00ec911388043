package mx.conalep.secyt.normativa.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.normativa.CambioExterno;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.internal.cambio.CambioRows;
import mx.conalep.secyt.normativa.internal.compromiso.CompromisoRows;
import mx.conalep.secyt.normativa.internal.norma.ConsultaAbierta;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
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

/** Tells once that something is due within three business days, and once that it is late. */
@Component(service = Vigilante.class, immediate = true)
public final class Vigilante {

    private static final String NOMBRE = "normativa";
    private static final Identidad SISTEMA = Identidad.sistema(NOMBRE);
    private static final Duration PAUSA = Duration.ofHours(1);
    private static final int ANTES = 3;

    private final Tx tx;
    private final Bandeja bandeja;
    private final CalendarioHabil calendario;
    private final Heartbeat latido;

    /** Looks once an hour, on one node. */
    @Activate
    public Vigilante(
            @Reference Tx tx,
            @Reference Lease turno,
            @Reference Bandeja bandeja,
            @Reference CalendarioHabil calendario) {
        this.tx = tx;
        this.bandeja = bandeja;
        this.calendario = calendario;
        this.latido = new Heartbeat("secyt-" + NOMBRE, "tell what is due", Duration.ofMinutes(1), PAUSA, () -> {
            if (turno.acquire(NOMBRE, PAUSA)) {
                avisar();
            }
        });
    }

    @Deactivate
    public void parar() {
        latido.close();
    }

    /** The key of each notice holds its last day, so it is left once. */
    public void avisar() {
        LocalDate hoy = calendario.hoy();
        LocalDate pronto = calendario.sumar(Unidad.NACIONAL, hoy, ANTES).plusDays(1);
        List<Aviso> avisos = new ArrayList<>();
        tx.read(s -> {
            avisos.clear();
            CompromisoRows.abiertosAntesDe(s, pronto).forEach(c -> avisos.add(de(c, hoy)));
            CambioRows.abiertosAntesDe(s, pronto).forEach(c -> avisos.add(de(c, hoy)));
            ConsultaAbierta.antesDe(s, pronto).forEach(c -> avisos.add(de(c, hoy)));
            return avisos.size();
        });
        for (Aviso aviso : avisos) {
            tx.write(SISTEMA, s -> {
                bandeja.avisar(s, aviso);
                return 1;
            });
        }
    }

    private static Aviso de(Compromiso c, LocalDate hoy) {
        String como = como(c.vence(), hoy);
        return new Aviso(
                "compromiso-" + c.id() + "-" + c.vence() + como,
                "compromiso" + como.replaceFirst("-", "."),
                c.unidad(),
                (como.equals("-vencido") ? "Venció" : "Está por vencer") + " un compromiso: " + c.texto(),
                "Último día: " + c.vence()
                        + ". Regístrelo como atendido o pida una prórroga a quien le da seguimiento.",
                "/compromisos/uno?id=" + c.id());
    }

    private static Aviso de(CambioExterno c, LocalDate hoy) {
        String como = como(c.vence(), hoy);
        return new Aviso(
                "cambio-externo-" + c.id() + "-" + c.vence() + como,
                "cambio-externo" + como.replaceFirst("-", "."),
                c.responsable(),
                (como.equals("-vencido") ? "Venció" : "Está por vencer") + " la revisión de un cambio externo",
                c.titulo() + ". Último día: " + c.vence() + ".",
                "/cambios-externos?id=" + c.id());
    }

    private static Aviso de(ConsultaAbierta c, LocalDate hoy) {
        String como = como(c.limite(), hoy);
        return new Aviso(
                "consulta-" + c.norma() + "-" + c.numero() + "-" + c.unidad() + como,
                "norma.consulta" + como,
                c.unidad(),
                (como.equals("-vencido") ? "Venció" : "Está por vencer") + " el plazo para comentar " + c.norma(),
                "Último día: " + c.limite() + ". Registre sus comentarios, o que no los tiene.",
                "/normas/una?clave=" + c.norma());
    }

    private static String como(LocalDate vence, LocalDate hoy) {
        return vence.isBefore(hoy) ? "-vencido" : "-por-vencer";
    }
}
