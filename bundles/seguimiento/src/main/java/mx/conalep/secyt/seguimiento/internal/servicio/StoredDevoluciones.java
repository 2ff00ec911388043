package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Returned services over JDBC. */
@Component
public final class StoredDevoluciones implements Devoluciones {

    private static final String LEER = "SELECT folio, unidad, linea, ejercicio, mes, estado, devoluciones,"
            + " devuelto_motivo, devuelto_campos, devuelto_hasta FROM servicio";
    private static final String ORDEN = " ORDER BY devoluciones DESC, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";

    private final Tx tx;
    private final Unidades unidades;

    @Activate
    public StoredDevoluciones(@Reference Tx tx, @Reference Unidades unidades) {
        this.tx = tx;
        this.unidades = unidades;
    }

    @Override
    public Pagina<RegistroDevuelto> listar(Identidad quien, Filtro filtro, Paginacion paginacion) {
        Validacion validacion = new Validacion();
        Meses meses = Meses.de(null, filtro.trimestre(), validacion);
        validacion.terminar();
        Integer rondas = filtro.rondas();
        Condiciones condiciones = new Condiciones().si(filtro.ejercicio(), "ejercicio = ?");
        meses.aplicar(condiciones, "mes").y("devoluciones >= ?", rondas == null ? 1 : rondas);
        if (filtro.abiertas()) {
            condiciones.y("devuelto_a IS NOT NULL");
        }
        Alcance.visible(quien, unidades, filtro.unidad()).aplicar(condiciones, "");
        return tx.read(s -> Pagina.de(contar(s.jdbc(), condiciones), leer(s.jdbc(), condiciones, paginacion)));
    }

    private static long contar(Connection connection, Condiciones condiciones) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT COUNT(*) FROM servicio" + condiciones.where())) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<RegistroDevuelto> leer(Connection connection, Condiciones condiciones, Paginacion paginacion)
            throws SQLException {
        List<RegistroDevuelto> devueltos = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LEER + condiciones.where() + ORDEN)) {
            int i = condiciones.bind(select, 1);
            select.setInt(i, paginacion.desde());
            select.setInt(i + 1, paginacion.tamano());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    devueltos.add(devuelto(row));
                }
            }
        }
        return devueltos.stream().distinct().toList();
    }

    private static RegistroDevuelto devuelto(ResultSet row) throws SQLException {
        return new RegistroDevuelto(
                row.getString("folio"),
                row.getString("unidad"),
                Linea.valueOf(row.getString("linea")),
                row.getInt("ejercicio"),
                row.getInt("mes"),
                EstadoServicio.valueOf(row.getString("estado")),
                row.getInt("devoluciones"),
                row.getString("devuelto_motivo"),
                row.getString("devuelto_campos"),
                Columns.day(row, "devuelto_hasta"));
    }
}
