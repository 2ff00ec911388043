package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.ClaseTarea;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.internal.EsperaOficio;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Receipts end when their oficio is acknowledged, and units that are asked have answered when they answer theirs. */
@Component(service = EsperaOficio.class)
public final class TareasDeOficio implements EsperaOficio {

    private final Tx tx;
    private final Casos casos;

    /** On these tables. */
    @Activate
    public TareasDeOficio(@Reference Tx tx, @Reference Casos casos) {
        this.tx = tx;
        this.casos = casos;
    }

    @Override
    public Consecuencia de(Identidad quien, Oficio oficio) {
        List<Labor> pedidas = tx.read(s -> Query.of(
                        LaborRows.COLUMNAS + LaborRows.DE
                                + " WHERE t.oficio = ? AND t.estado = 'ABIERTA' ORDER BY t.id",
                        oficio.id())
                .list(s, LaborRows::leer));
        return pedidas.isEmpty()
                ? new Nada()
                : new Conclusion(quien, casos.leer(pedidas.get(0).tarea().expediente()), pedidas);
    }

    /** Nothing waits for it. */
    private record Nada() implements Consecuencia {

        @Override
        public void acusado(TxSession s, String unidad) {}

        @Override
        public void respondido(TxSession s, String unidad, Oficio respuesta) {}
    }

    /** Tasks of one case wait for it. */
    private final class Conclusion implements Consecuencia {

        private final Identidad quien;
        private final Caso caso;
        private final List<Labor> pedidas;

        Conclusion(Identidad quien, Caso caso, List<Labor> pedidas) {
            this.quien = quien;
            this.caso = caso;
            this.pedidas = pedidas;
        }

        @Override
        public void acusado(TxSession s, String unidad) throws SQLException {
            cerrar(s, unidad, ClaseTarea.RECEPCION, "Acuse del oficio");
        }

        @Override
        public void respondido(TxSession s, String unidad, Oficio respuesta) throws SQLException {
            cerrar(s, unidad, ClaseTarea.CONSULTA, respuesta.folio());
        }

        private void cerrar(TxSession s, String unidad, ClaseTarea clase, String comentario) throws SQLException {
            Optional<Labor> suya = pedidas.stream()
                    .filter(l -> l.tarea().clase() == clase && l.tarea().lugar().equals(unidad))
                    .findFirst();
            if (suya.isPresent()) {
                Conclusiones.porOficio(casos.tomar(s, caso), quien, suya.get(), comentario);
            }
        }
    }
}
