package mx.conalep.secyt.seguimiento.internal.cierre;

import java.util.Optional;
import mx.conalep.secyt.informes.edicion.Verificable;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.seguimiento.Cedula;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cédulas, for whoever holds a printed page. */
@Component
public final class CedulaVerificable implements Verificable {

    private final Tx tx;

    @Activate
    public CedulaVerificable(@Reference Tx tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Comprobante> buscar(String folio) {
        return tx.read(s -> CedulaRows.read(s.jdbc(), folio)).map(CedulaVerificable::comprobante);
    }

    private static Comprobante comprobante(Cedula c) {
        return new Comprobante(
                c.folio(),
                "Cédula de cierre del trimestre " + c.trimestre() + " de " + c.ejercicio(),
                c.huella(),
                c.contenido().nombre(),
                c.emitidaEn(),
                c.sustituidaPor() == null ? "" : "Cédula " + c.sustituidaPor());
    }
}
