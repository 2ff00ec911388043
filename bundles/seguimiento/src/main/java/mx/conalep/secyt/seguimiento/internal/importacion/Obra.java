package mx.conalep.secyt.seguimiento.internal.importacion;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.EstadoImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what imports have left, on one node at a time, from where the last transaction left them. */
final class Obra {

    static final String NOMBRE = "importaciones";

    private static final Logger LOG = LoggerFactory.getLogger(Obra.class);
    private static final TxContext SISTEMA = TxContext.system(NOMBRE);

    /** Prolonged before each chunk. */
    private static final Duration ARRENDADA = Duration.ofMinutes(2);

    /** How long a file is kept after its end, for the answer that is the file itself. */
    private static final Duration GUARDADA = Duration.ofDays(30);

    private final Tx tx;
    private final Lease lease;
    private final Bitacora bitacora;
    private final Puestos puestos;
    private final Tanda tanda;
    private final Jueces jueces;
    private volatile boolean detenida;

    Obra(Tx tx, Lease lease, Bitacora bitacora, Puestos puestos, Tanda tanda, Jueces jueces) {
        this.tx = tx;
        this.lease = lease;
        this.bitacora = bitacora;
        this.puestos = puestos;
        this.tanda = tanda;
        this.jueces = jueces;
    }

    /** Ends after the chunk that is under way. */
    void detener() {
        detenida = true;
    }

    /** Everything that is left; nothing is written when there is nothing. */
    void ronda() {
        if (tx.read(ImportacionRows::primera).isEmpty() || !sigue()) {
            return;
        }
        try {
            Optional<Importacion> siguiente = tx.read(ImportacionRows::primera);
            while (siguiente.isPresent() && sigue()) {
                intentar(siguiente.get());
                siguiente = tx.read(ImportacionRows::primera);
            }
        } finally {
            lease.release(NOMBRE);
        }
    }

    private void intentar(Importacion importacion) {
        try {
            hacer(importacion);
        } catch (DatabaseUnavailableException e) {
            throw e;
        } catch (DetenidaException e) {
            LOG.debug("Import stopped in the middle of a chunk", e);
        } catch (Problema e) {
            interrumpir(importacion, String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Import {} cannot go on", importacion.id(), e);
            interrumpir(
                    importacion,
                    "Falló sin que fuera culpa del archivo; avise a la DCTA, que ve la causa en la bitácora técnica.");
        }
    }

    private void hacer(Importacion importacion) {
        Identidad quien = puestos.de(importacion.cuenta());
        byte[] contenido = tx.read(s -> ImportacionRows.contenido(s, importacion.id()))
                .orElseThrow(() -> new DetenidaException(importacion.id()));
        Hoja hoja = new Hoja(Codificacion.texto(contenido));
        Encabezado encabezado =
                new Encabezado(hoja.encabezado().stream().map(String::strip).toList());
        hoja.saltar(importacion.hechas());
        Tanda.Archivo archivo = new Tanda.Archivo(importacion, quien, encabezado, jueces.de(importacion.clase()));
        int hechas = importacion.hechas();
        while (sigue()) {
            List<Renglon> renglones = hoja.siguientes(tanda.tamano());
            if (renglones.isEmpty()) {
                terminar(importacion, quien);
                return;
            }
            hechas = tanda.hacer(archivo, hechas, renglones);
        }
    }

    private boolean sigue() {
        return !detenida && lease.acquire(NOMBRE, ARRENDADA);
    }

    private void terminar(Importacion importacion, Identidad quien) {
        tx.<Boolean>write(quien, s -> {
            boolean acabada = ImportacionRows.acabar(s, importacion.id(), EstadoImportacion.TERMINADA);
            if (acabada) {
                ImportacionRows.olvidar(s, s.now().minus(GUARDADA));
                bitacora.anotar(s, "terminar", "importacion", importacion.id(), Map.of("filas", importacion.filas()));
            }
            return acabada;
        });
    }

    private void interrumpir(Importacion importacion, String motivo) {
        tx.<Boolean>write(SISTEMA, s -> {
            boolean interrumpida = ImportacionRows.interrumpir(s, importacion.id(), motivo);
            if (interrumpida) {
                bitacora.anotar(s, "interrumpir", "importacion", importacion.id(), Map.of("motivo", motivo));
            }
            return interrumpida;
        });
    }
}
