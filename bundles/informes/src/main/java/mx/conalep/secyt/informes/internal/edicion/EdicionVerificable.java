package mx.conalep.secyt.informes.internal.edicion;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Errata;
import mx.conalep.secyt.informes.edicion.Verificable;
import mx.conalep.secyt.persistence.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Editions, for whoever holds a printed page. */
@Component
public final class EdicionVerificable implements Verificable {

    private final Tx tx;

    /** On the tables of editions. */
    @Activate
    public EdicionVerificable(@Reference Tx tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Comprobante> buscar(String folio) {
        return tx.read(s -> EdicionRows.leer(s, folio)).map(EdicionVerificable::comprobante);
    }

    private static Comprobante comprobante(Edicion e) {
        return new Comprobante(
                e.folio(),
                e.titulo(),
                e.huella(),
                Reglas.emisora(e.periodo().linea()),
                e.corte(),
                sustituida(e.erratas()));
    }

    private static String sustituida(List<Errata> erratas) {
        return erratas.isEmpty()
                ? ""
                : "Fe de erratas " + erratas.get(erratas.size() - 1).folio();
    }
}
