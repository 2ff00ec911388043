package mx.conalep.secyt.portal.internal.ediciones;

import java.time.Instant;
import mx.conalep.secyt.informes.edicion.Comprobacion;
import mx.conalep.secyt.informes.edicion.Comprobacion.Estado;

/** Knows one folio. */
public final class PruebasVerificar {

    private PruebasVerificar() {}

    public static Comprobacion comprobar(String folio, String huella) {
        return folio.equals("ED-T-2026-001") && huella.startsWith("0a0a")
                ? new Comprobacion(Estado.VIGENTE, folio, "Informe", "CSC", Instant.EPOCH, "")
                : new Comprobacion(Estado.NO_COINCIDE, folio, "", "", Instant.EPOCH, "");
    }
}
