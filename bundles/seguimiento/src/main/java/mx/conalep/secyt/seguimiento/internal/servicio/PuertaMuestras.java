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
import mx.conalep.secyt.seguimiento.ReglasMuestra;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds back the verification of a whole state while its sample is open or did not pass. */
@Component(service = PuertaMuestras.class)
public final class PuertaMuestras {

    private static final int MESES = 3;

    private final Tx tx;
    private final ReglasMuestra reglas;

    @Activate
    public PuertaMuestras(@Reference Tx tx, @Reference ReglasMuestra reglas) {
        this.tx = tx;
        this.reglas = reglas;
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
        for (ReglasMuestra.Regla regla : reglas.listar()) {
            if (regla.exigida() && lineas.contains(regla.linea())) {
                exigirMuestra(revisada, regla.linea());
            }
        }
    }

    private void exigirMuestra(Peticiones.Revisada revisada, Linea linea) {
        if (tx.read(s -> contar(s.jdbc(), suyas(revisada, List.of(linea), "PASA", "DECIDIDA"))) == 0) {
            throw Problema.conflicto(
                    "falta-muestra",
                    "En " + nombre(linea)
                            + " se exige una muestra: sáquela y revísela (POST /muestras) antes de verificar todo el periodo.");
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

    private static String nombre(Linea linea) {
        return linea == Linea.CAPACITACION ? "capacitación" : "servicios tecnológicos";
    }
}
