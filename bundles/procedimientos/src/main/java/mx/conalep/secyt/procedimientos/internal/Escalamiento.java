package mx.conalep.secyt.procedimientos.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.internal.DestinoRows.Atrasado;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;

/**
 * Tells the next level up, once for each level and every three business days, that an answer is late: first those above the unit that owes it, then the one
 * that asked and those above that.
 */
final class Escalamiento {

    static final String NOMBRE = "oficios";

    private static final TxContext SISTEMA = TxContext.system(NOMBRE);
    private static final Duration ARRENDADO = Duration.ofMinutes(5);
    private static final int LOTE = 200;
    private static final int DIAS_POR_NIVEL = 3;

    private final Tx tx;
    private final Lease lease;
    private final Unidades unidades;
    private final Bandeja bandeja;
    private final Bitacora bitacora;
    private final CalendarioHabil calendario;

    Escalamiento(
            Tx tx, Lease lease, Unidades unidades, Bandeja bandeja, Bitacora bitacora, CalendarioHabil calendario) {
        this.tx = tx;
        this.lease = lease;
        this.unidades = unidades;
        this.bandeja = bandeja;
        this.bitacora = bitacora;
        this.calendario = calendario;
    }

    /** One round; nothing is written when nothing is late. */
    void ronda() {
        LocalDate hoy = calendario.hoy();
        if (!atrasados(hoy, 1).isEmpty() && lease.acquire(NOMBRE, ARRENDADO)) {
            try {
                atrasados(hoy, LOTE).forEach(a -> escalar(a, hoy));
            } finally {
                lease.release(NOMBRE);
            }
        }
    }

    private List<Atrasado> atrasados(LocalDate hoy, int cuantos) {
        return tx.read(s -> DestinoRows.atrasados(s, hoy, cuantos));
    }

    /** On a day on which the unit works. */
    private void escalar(Atrasado a, LocalDate hoy) {
        if (calendario.habil(a.unidad(), hoy)) {
            LocalDate siguiente = calendario.sumar(a.unidad(), hoy, DIAS_POR_NIVEL);
            tx.<Boolean>write(SISTEMA, s -> escalar(s, a, siguiente));
        }
    }

    private boolean escalar(TxSession s, Atrasado a, LocalDate siguiente) throws SQLException {
        Oficio oficio = OficioRows.uno(s, a.oficio()).orElseThrow();
        List<String> niveles = niveles(a.unidad(), oficio.emisora());
        boolean hayMas = a.escalado() + 1 < niveles.size();
        if (a.escalado() >= niveles.size()) {
            return DestinoRows.escalar(s, a, null);
        }
        String nivel = niveles.get(a.escalado());
        if (!DestinoRows.escalar(s, a, hayMas ? siguiente : null)) {
            return false;
        }
        bandeja.avisar(s, aviso(oficio, a, nivel));
        bitacora.anotar(s, "escalar", "oficio", oficio.folio(), Map.of("unidad", a.unidad(), "nivel", nivel));
        return true;
    }

    private List<String> niveles(String debe, String pidio) {
        Set<String> niveles = new LinkedHashSet<>();
        niveles.addAll(rama(debe));
        niveles.addAll(rama(pidio));
        niveles.removeAll(Set.of(debe, Unidad.NACIONAL));
        return new ArrayList<>(niveles);
    }

    private List<String> rama(String unidad) {
        return unidades.buscar(unidad).map(Unidad::ascendencia).orElse(List.of());
    }

    private static Aviso aviso(Oficio oficio, Atrasado a, String nivel) {
        return new Aviso(
                "oficio-" + oficio.id() + "-" + a.unidad() + "-nivel-" + (a.escalado() + 1),
                "oficio.sin-respuesta",
                nivel,
                "Sin respuesta de " + a.unidad() + ": oficio " + oficio.folio(),
                a.unidad() + " debía responder a más tardar el " + oficio.responderAntes() + " el oficio "
                        + oficio.folio() + ", «" + oficio.asunto() + "», de " + oficio.emisora()
                        + ", y no lo ha hecho. Pida a la unidad que responda.",
                "/oficios/" + oficio.id());
    }
}
