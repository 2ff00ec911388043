package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds back the verification of a whole state while its sample is open or did not pass. */
@Component(service = PuertaMuestras.class, configurationPid = "mx.conalep.secyt.seguimiento")
public final class PuertaMuestras {

    private static final int MESES = 3;

    private final Tx tx;
    private final boolean exigida;

    /** Settings of the node. */
    public @interface Ajustes {
        /** Whether nothing is verified for a whole period without a sample that passed or was decided. */
        boolean exigirMuestra() default false;
    }

    @Activate
    public PuertaMuestras(Ajustes ajustes, @Reference Tx tx) {
        this(ajustes.exigirMuestra(), tx);
    }

    public PuertaMuestras(boolean exigida, Tx tx) {
        this.exigida = exigida;
        this.tx = tx;
    }

    /**
     * Demands that no sample stands in the way.
     *
     * @throws Problema 409 {@code muestra-pendiente} or {@code falta-muestra}
     */
    void exigir(Peticiones.Revisada revisada, List<Linea> lineas) {
        long pendientes = tx.read(s -> contar(s.jdbc(), suyas(revisada, lineas, "ABIERTA", "NO_PASA")));
        if (pendientes > 0) {
            throw Problema.conflicto(
                    "muestra-pendiente",
                    "Hay una muestra sin terminar o con hallazgos: revise sus registros, o decida con un motivo en"
                            + " POST /muestras/{id}/decision, antes de verificar todo el periodo.");
        }
        if (exigida && tx.read(s -> contar(s.jdbc(), suyas(revisada, lineas, "PASA", "DECIDIDA"))) == 0) {
            throw Problema.conflicto(
                    "falta-muestra", "Saque y revise una muestra (POST /muestras) antes de verificar todo el periodo.");
        }
    }

    private static Condiciones suyas(Peticiones.Revisada revisada, List<Linea> lineas, String... estados) {
        Unidad unidad = revisada.unidad();
        Condiciones condiciones = new Condiciones()
                .y("ejercicio = ?", revisada.ejercicio())
                .y(
                        "trimestre BETWEEN ? AND ?",
                        (revisada.meses().desde() + MESES - 1) / MESES,
                        (revisada.meses().hasta() + MESES - 1) / MESES)
                .entre("linea", lineas.stream().map(Enum::name).toList())
                .entre("estado", List.of(estados));
        return unidad.entidad() == null
                ? condiciones
                : condiciones.y("(entidad IS NULL OR entidad = ?)", unidad.entidad());
    }

    private static long contar(Connection connection, Condiciones condiciones) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT COUNT(*) FROM muestra" + condiciones.where())) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
