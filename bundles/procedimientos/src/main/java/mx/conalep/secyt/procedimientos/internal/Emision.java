package mx.conalep.secyt.procedimientos.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;

/** Issues oficios. */
final class Emision {

    static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private final Unidades unidades;
    private final Bandeja bandeja;
    private final Bitacora bitacora;

    Emision(Unidades unidades, Bandeja bandeja, Bitacora bitacora) {
        this.unidades = unidades;
        this.bandeja = bandeja;
        this.bitacora = bitacora;
    }

    Oficio emitir(TxSession s, NuevoOficio nuevo) throws SQLException {
        Unidad emisora = unidades.exigir(nuevo.emisora(), "emisora");
        nuevo.destinatarios().forEach(u -> unidades.exigir(u, "destinatarios"));
        nuevo.copias().forEach(u -> unidades.exigir(u, "copias"));
        LocalDate hoy = LocalDate.ofInstant(s.now(), MEXICO);
        Oficio oficio = oficio(s, nuevo, Folios.siguiente(s, emisora, hoy.getYear()), hoy);
        OficioRows.insertar(s, oficio);
        DestinoRows.insertar(s, oficio.id(), nuevo.destinatarios(), false, escalar(nuevo.responderAntes()));
        DestinoRows.insertar(s, oficio.id(), nuevo.copias(), true, null);
        anotar(s, nuevo, oficio);
        return oficio;
    }

    void dejarSinEfecto(TxSession s, long id, String motivo) throws SQLException {
        if (!OficioRows.dejarSinEfecto(s, id, motivo)) {
            return;
        }
        Oficio oficio = OficioRows.uno(s, id).orElseThrow();
        bitacora.anotar(s, "dejar-sin-efecto", "oficio", oficio.folio(), Map.of("motivo", motivo));
        for (DestinoOficio destino : oficio.destinos()) {
            bandeja.avisar(s, sinEfecto(oficio, destino.unidad(), motivo));
        }
    }

    private void anotar(TxSession s, NuevoOficio nuevo, Oficio oficio) throws SQLException {
        bitacora.anotar(
                s,
                "emitir",
                "oficio",
                oficio.folio(),
                Map.of(
                        "destinatarios", nuevo.destinatarios().size(),
                        "copias", nuevo.copias().size(),
                        "sha256", oficio.huella()));
        for (DestinoOficio destino : oficio.destinos()) {
            bandeja.avisar(s, aviso(oficio, destino));
        }
    }

    /** The day after the last one for the answer. */
    private static @Nullable LocalDate escalar(@Nullable LocalDate responderAntes) {
        return responderAntes == null ? null : responderAntes.plusDays(1);
    }

    private static Oficio oficio(TxSession s, NuevoOficio n, String folio, LocalDate hoy) throws SQLException {
        return new Oficio(
                SequenceIds.next(s, "oficio_seq", 1)[0],
                folio,
                n.emisora(),
                hoy,
                s.now(),
                s.actor(),
                n.redaccion().asunto().strip(),
                n.redaccion().texto().strip(),
                n.redaccion().clausula().strip(),
                n.relacion(),
                n.responderAntes(),
                n.respuestaA(),
                Huella.de(
                        folio,
                        hoy.toString(),
                        n.emisora(),
                        String.join(",", n.destinatarios()),
                        String.join(",", n.copias()),
                        n.redaccion().asunto().strip(),
                        n.redaccion().texto().strip()),
                null,
                destinos(n));
    }

    private static List<DestinoOficio> destinos(NuevoOficio nuevo) {
        List<DestinoOficio> destinos = new ArrayList<>();
        nuevo.destinatarios().forEach(u -> destinos.add(recien(u, false)));
        nuevo.copias().forEach(u -> destinos.add(recien(u, true)));
        return destinos;
    }

    private static DestinoOficio recien(String unidad, boolean copia) {
        return new DestinoOficio(unidad, copia, null, null, null, null, null, null, 0);
    }

    private static Aviso sinEfecto(Oficio oficio, String unidad, String motivo) {
        return new Aviso(
                "oficio-" + oficio.id() + "-" + unidad + "-sin-efecto",
                "oficio.sin-efecto",
                unidad,
                "Sin efecto el oficio " + oficio.folio() + ": " + oficio.asunto(),
                "El oficio " + oficio.folio() + ", «" + oficio.asunto() + "», de " + oficio.emisora()
                        + ", quedó sin efecto: " + motivo + " No acuse recibo ni responda.",
                "/oficios/" + oficio.id());
    }

    private static Aviso aviso(Oficio oficio, DestinoOficio destino) {
        String plazo =
                oficio.responderAntes() == null ? "" : " Responda a más tardar el " + oficio.responderAntes() + ".";
        return new Aviso(
                "oficio-" + oficio.id() + "-" + destino.unidad(),
                destino.copia() ? "oficio.copia" : "oficio.recibido",
                destino.unidad(),
                "Oficio " + oficio.folio() + ": " + oficio.asunto(),
                "Llegó a " + destino.unidad() + (destino.copia() ? " copia de" : "") + " el oficio " + oficio.folio()
                        + ", «" + oficio.asunto() + "», de " + oficio.emisora() + "." + plazo
                        + " Ábralo para leerlo" + (destino.copia() ? "." : " y acusar recibo."),
                "/oficios/" + oficio.id());
    }
}
