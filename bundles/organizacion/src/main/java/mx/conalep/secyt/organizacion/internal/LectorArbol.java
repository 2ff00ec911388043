package mx.conalep.secyt.organizacion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.persistence.TxSession;

/** Reads the tree of units, and counts its changes. */
final class LectorArbol {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private LectorArbol() {}

    static Arbol leer(TxSession s) throws SQLException {
        Arbol.Marca marca = marca(s);
        Map<String, List<Vigencia>> vigencias = s.em().createQuery(
                        "select v from VersionUnidadEntity v order by v.desde", VersionUnidadEntity.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        VersionUnidadEntity::unidad,
                        Collectors.mapping(VersionUnidadEntity::toRecord, Collectors.toList())));
        List<Nodo> nodos = s.em().createQuery("select u from UnidadEntity u", UnidadEntity.class)
                .getResultStream()
                .map(u -> u.toRecord(vigencias.getOrDefault(u.clave(), List.of())))
                .toList();
        return new Arbol(marca, nodos);
    }

    static Arbol.Marca marca(TxSession s) throws SQLException {
        try (Statement consulta = s.jdbc().createStatement();
                ResultSet fila = consulta.executeQuery("SELECT revision FROM unidad_revision WHERE id = 1")) {
            fila.next();
            return new Arbol.Marca(fila.getLong(1), LocalDate.ofInstant(s.now(), MEXICO));
        }
    }

    /** Counts a change; the row stays locked until the commit, so changes of the tree come one after the other. */
    static void contarCambio(TxSession s) throws SQLException {
        try (Statement cambio = s.jdbc().createStatement()) {
            cambio.executeUpdate("UPDATE unidad_revision SET revision = revision + 1 WHERE id = 1");
        }
    }
}
