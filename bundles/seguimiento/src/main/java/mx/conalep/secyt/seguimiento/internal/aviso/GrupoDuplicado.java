package mx.conalep.secyt.seguimiento.internal.aviso;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The same group twice in a state: the same offer, days, people and own data, in a plantel and a CAST or in one unit. */
@Component(service = Advertencia.class)
@AdvertenciaInfo(id = "grupo-duplicado", nombre = "Grupo capturado dos veces")
public final class GrupoDuplicado implements Advertencia {

    private static final int VISIBLES = 10;
    // A group is recognised by what its type says of it; without own data two services may well be alike.
    private static final String BUSCAR = "SELECT a.folio, b.folio FROM servicio a JOIN servicio b"
            + " ON b.entidad = a.entidad AND b.ejercicio = a.ejercicio AND b.mes = a.mes AND b.id <> a.id"
            + " AND b.oferta = a.oferta AND b.fecha_inicio = a.fecha_inicio AND b.fecha_fin = a.fecha_fin"
            + " AND b.hombres = a.hombres AND b.mujeres = a.mujeres AND b.datos = a.datos"
            + " WHERE a.unidad = ? AND a.ejercicio = ? AND a.mes = ? AND a.linea = ? AND a.estado = 'REPORTADO'"
            + " AND a.entidad = ? AND a.datos LIKE '%\"grupo\"%' ORDER BY a.id FETCH FIRST " + VISIBLES + " ROWS ONLY";

    private final Tx tx;
    private final Unidades unidades;

    @Activate
    public GrupoDuplicado(@Reference Tx tx, @Reference Unidades unidades) {
        this.tx = tx;
        this.unidades = unidades;
    }

    @Override
    public List<Aviso> advertir(Situacion situacion) {
        if (situacion.servicio().isPresent()) {
            return List.of();
        }
        Set<String> folios = unidades.buscar(situacion.unidad())
                .map(u -> tx.read(s -> buscar(s.jdbc(), situacion, u)))
                .orElse(Set.of());
        return folios.isEmpty()
                ? List.of()
                : List.of(Aviso.de(
                        "repetido",
                        "Parecen el mismo grupo: " + String.join(", ", folios)
                                + "; deje uno, o explique por qué son distintos."));
    }

    private static Set<String> buscar(Connection connection, Situacion situacion, Unidad unidad) throws SQLException {
        Set<String> folios = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(BUSCAR)) {
            select.setString(1, unidad.clave());
            select.setInt(2, situacion.ejercicio());
            select.setInt(3, situacion.mes());
            select.setString(4, situacion.linea().name());
            select.setString(5, unidad.entidad());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    folios.add(row.getString(1));
                    folios.add(row.getString(2));
                }
            }
        }
        return folios;
    }
}
