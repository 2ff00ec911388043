package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.servicio.Revisado;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCarga;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reviews the rows of a chunk and stores them together with the progress in one transaction. */
final class Tanda {

    static final int TAMANO = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Tanda.class);

    private final Tx tx;
    private final StoredCarga carga;

    Tanda(Tx tx, StoredCarga carga) {
        this.tx = tx;
        this.carga = carga;
    }

    /**
     * Does the chunk.
     *
     * @return how many rows were done before it and with it
     * @throws DetenidaException when it is not to go on
     */
    int hacer(Importacion importacion, Identidad quien, int hechas, List<Leido> leidos) {
        List<Juicio> juicios = juzgar(quien, leidos);
        try {
            guardar(importacion, quien, hechas, juicios);
        } catch (DetenidaException | DatabaseUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            return aparte(importacion, quien, hechas, leidos, e);
        }
        return hechas + leidos.size();
    }

    /** One row makes the whole transaction fail: finds it by halves. */
    private int aparte(
            Importacion importacion, Identidad quien, int hechas, List<Leido> leidos, RuntimeException falla) {
        if (leidos.size() == 1) {
            guardar(importacion, quien, hechas, List.of(malo(leidos.get(0), falla)));
            return hechas + 1;
        }
        int mitad = leidos.size() / 2;
        int van = hacer(importacion, quien, hechas, leidos.subList(0, mitad));
        return hacer(importacion, quien, van, leidos.subList(mitad, leidos.size()));
    }

    private static Juicio malo(Leido leido, RuntimeException falla) {
        if (falla instanceof Problema problema) {
            return Juicio.malo(leido, StoredCarga.errores(problema));
        }
        LOG.warn("Cannot store row {} of an import", leido.renglon().fila(), falla);
        String mensaje = "No se pudo guardar; captúrelo a mano o avise a la DCTA.";
        return Juicio.malo(leido, List.of(new ErrorCampo("renglon", mensaje, null)));
    }

    private List<Juicio> juzgar(Identidad quien, List<Leido> leidos) {
        List<Juicio> juicios = new ArrayList<>();
        Set<ClavePeriodo> periodos = new HashSet<>();
        for (Leido leido : leidos) {
            Juicio juicio = juzgar(quien, leido);
            juicios.add(juicio);
            if (juicio.revisado() != null) {
                periodos.add(juicio.revisado().periodo());
            }
        }
        Map<ClavePeriodo, String> cerrados = tx.read(s -> Cerrado.entre(s.jdbc(), periodos));
        return juicios.stream().map(j -> abierto(j, cerrados)).toList();
    }

    private Juicio juzgar(Identidad quien, Leido leido) {
        try {
            Revisado revisado = carga.revisar(quien, leido.captura());
            return leido.errores().isEmpty()
                    ? new Juicio(leido.renglon().fila(), revisado, List.of())
                    : Juicio.malo(leido, List.of());
        } catch (DatabaseUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            return malo(leido, e);
        }
    }

    private static Juicio abierto(Juicio juicio, Map<ClavePeriodo, String> cerrados) {
        if (juicio.revisado() == null) {
            return juicio;
        }
        String motivo = cerrados.get(juicio.revisado().periodo());
        String fin = String.valueOf(juicio.revisado().fechaFin());
        return motivo == null ? juicio : Juicio.malo(juicio.fila(), List.of(new ErrorCampo("fechaFin", motivo, fin)));
    }

    private void guardar(Importacion importacion, Identidad quien, int hechas, List<Juicio> juicios) {
        List<Revisado> buenos = new ArrayList<>();
        for (Juicio juicio : juicios) {
            if (juicio.revisado() != null) {
                buenos.add(juicio.revisado());
            }
        }
        if (importacion.modo() == Modo.REVISION || buenos.isEmpty()) {
            tx.<Boolean>write(quien, s -> {
                AvanceRows.avanzar(s, importacion.id(), hechas, juicios, List.of());
                return true;
            });
        } else {
            carga.guardar(
                    quien.con(
                            (s, folios) -> AvanceRows.avanzar(s, importacion.id(), hechas, juicios, (List<?>) folios)),
                    buenos);
        }
    }
}
