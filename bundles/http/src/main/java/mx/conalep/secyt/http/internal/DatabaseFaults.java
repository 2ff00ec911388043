package mx.conalep.secyt.http.internal;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.StaleVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the database refuses, as problems. */
final class DatabaseFaults {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFaults.class);

    private final ConstraintMessages constraints;

    DatabaseFaults(ConstraintMessages constraints) {
        this.constraints = constraints;
    }

    /** The problem, or empty when the database has nothing to do with it. */
    Optional<Problema> problem(Throwable fault) {
        if (fault instanceof StaleVersionException) {
            return Optional.of(IfMatch.vencida());
        }
        if (fault instanceof ConstraintViolatedException violated) {
            return Optional.of(violated(violated.constraint()));
        }
        if (fault instanceof DatabaseUnavailableException) {
            LOG.warn("La base de datos no respondió: {}", fault.getMessage());
            return Optional.of(new Problema(
                    503, "base-no-disponible", "La base de datos no responde; repita en unos segundos.", List.of()));
        }
        return Optional.empty();
    }

    private Problema violated(String constraint) {
        return constraints.of(constraint).orElseGet(() -> {
            LOG.warn("Restricción «{}» rota sin mensaje propio", constraint);
            return Problema.conflicto(
                    "restriccion",
                    "El cambio contradice otro registro; revise claves repetidas y referencias, y envíe de nuevo.");
        });
    }
}
