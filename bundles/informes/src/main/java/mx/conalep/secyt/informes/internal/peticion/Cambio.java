package mx.conalep.secyt.informes.internal.peticion;

import java.time.Instant;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionInforme.Entrega;
import mx.conalep.secyt.informes.PeticionInforme.Estado;
import mx.conalep.secyt.informes.internal.peticion.PeticionRows.Guardada;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Steps of a request: taken, answered, called off; what is over stays so. Pure. */
final class Cambio {

    private Cambio() {}

    static void exigirAbierta(PeticionInforme p) {
        if (p.estado().terminada()) {
            throw Problema.conflicto(
                    "peticion-terminada",
                    "La petición " + p.folio() + " ya está " + palabra(p.estado())
                            + " y no cambia; si hace falta otra respuesta, registre una nueva.");
        }
    }

    private static String palabra(Estado estado) {
        return estado == Estado.ATENDIDA ? "atendida" : "cancelada";
    }

    static Guardada tomar(PeticionInforme p, int version, String cuenta) {
        return con(vigente(p, version), Estado.EN_ATENCION, cuenta, p.respuesta(), null, null, null);
    }

    static Guardada cancelar(PeticionInforme p, int version, String motivo, Instant ahora) {
        return con(vigente(p, version), Estado.CANCELADA, p.atiende(), motivo, ahora, null, null);
    }

    static Guardada responder(
            PeticionInforme p,
            int version,
            String texto,
            TxSession s,
            @Nullable Entrega entrega,
            @Nullable Long archivo) {
        return con(vigente(p, version), Estado.ATENDIDA, s.actor(), texto, s.now(), entrega, archivo);
    }

    private static PeticionInforme vigente(PeticionInforme p, int version) {
        IfMatch.comparar(version, p.version());
        exigirAbierta(p);
        return p;
    }

    private static Guardada con(
            PeticionInforme p,
            Estado estado,
            @Nullable String atiende,
            @Nullable String respuesta,
            @Nullable Instant cerrada,
            @Nullable Entrega entrega,
            @Nullable Long archivo) {
        PeticionInforme despues = new PeticionInforme(
                p.folio(),
                p.solicitante(),
                p.externo(),
                p.canal(),
                p.referencia(),
                p.asunto(),
                p.unidad(),
                p.recibida(),
                p.vence(),
                p.vencida(),
                estado,
                p.registro(),
                atiende,
                respuesta,
                cerrada,
                entrega,
                p.version());
        return new Guardada(despues, archivo);
    }
}
