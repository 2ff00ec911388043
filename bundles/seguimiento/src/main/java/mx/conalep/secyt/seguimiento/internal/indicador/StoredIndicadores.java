package mx.conalep.secyt.seguimiento.internal.indicador;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.FichaIndicador;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The indicators of the database, kept for some seconds. */
@Component(service = {Indicadores.class, StoredIndicadores.class})
public final class StoredIndicadores implements Indicadores {

    private static final Duration FRESH = Duration.ofSeconds(15);

    private final LoadingCache<Boolean, List<Indicador>> cache;

    @Activate
    public StoredIndicadores(@Reference Tx tx) {
        cache = Caffeine.newBuilder().expireAfterWrite(FRESH).build(todos -> tx.read(StoredIndicadores::read));
    }

    @Override
    public List<Indicador> listar() {
        return cache.get(true);
    }

    /** Reads them anew next time. */
    void olvidar() {
        cache.invalidateAll();
    }

    private static List<Indicador> read(TxSession session) throws SQLException {
        List<Indicador> indicadores = new ArrayList<>();
        try (PreparedStatement select = session.jdbc()
                        .prepareStatement(
                                "SELECT clave, nombre, unidad_medida, hecho, linea, acumulacion, activo, oficial,"
                                        + " orden, version, numerador, denominador, sentido, linea_base, linea_base_anio, umbral,"
                                        + " ficha_version FROM indicador ORDER BY orden, clave");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                indicadores.add(indicador(row));
            }
        }
        return List.copyOf(indicadores);
    }

    private static Indicador indicador(ResultSet row) throws SQLException {
        String linea = row.getString("linea");
        return new Indicador(
                row.getString("clave"),
                row.getString("nombre"),
                row.getString("unidad_medida"),
                Indicador.Hecho.valueOf(row.getString("hecho")),
                linea == null ? null : Linea.valueOf(linea),
                Indicador.Acumulacion.valueOf(row.getString("acumulacion")),
                row.getBoolean("activo"),
                row.getBoolean("oficial"),
                row.getInt("orden"),
                row.getInt("version"),
                ficha(row),
                row.getInt("ficha_version"));
    }

    private static FichaIndicador ficha(ResultSet row) throws SQLException {
        return new FichaIndicador(
                row.getString("numerador"),
                row.getString("denominador"),
                FichaIndicador.Sentido.valueOf(row.getString("sentido")),
                row.getBigDecimal("linea_base"),
                Columns.integer(row, "linea_base_anio"),
                row.getBigDecimal("umbral"));
    }
}
