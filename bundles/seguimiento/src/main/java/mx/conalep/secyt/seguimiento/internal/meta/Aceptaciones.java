package mx.conalep.secyt.seguimiento.internal.meta;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.jspecify.annotations.Nullable;

/** Who may accept or send back goals, and the acceptance of many at once. */
final class Aceptaciones {

    private static final String ACEPTAR = "UPDATE meta SET estado = 'ACEPTADA', v1 = t1, v2 = t2, v3 = t3, v4 = t4,"
            + " o1 = COALESCE(o1, t1), o2 = COALESCE(o2, t2), o3 = COALESCE(o3, t3), o4 = COALESCE(o4, t4),"
            + " aceptada_por = ?, aceptada_en = ?, version = version + 1";

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;
    private final Bitacora bitacora;

    Aceptaciones(Tx tx, Unidades unidades, Indicadores indicadores, Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
        this.bitacora = bitacora;
    }

    /**
     * Demands the right over one goal.
     *
     * @throws mx.conalep.secyt.http.Problema 403 otherwise
     */
    void exigir(Identidad quien, String accion, Meta meta) {
        Indicador indicador = indicadores.buscar(meta.indicador()).orElseThrow();
        quien.exigir(accion + " la meta", unidades.exigir(meta.unidad(), "unidad"), quienes(indicador));
    }

    private static Rol[] quienes(Indicador indicador) {
        Stream<Rol> coordinaciones =
                Stream.of(Linea.values()).filter(indicador::cuenta).map(Peticiones::coordinacion);
        return Stream.concat(Stream.of(Rol.UNIDAD_ESTATAL, Rol.DSTC), coordinaciones)
                .toArray(Rol[]::new);
    }

    int aceptar(Identidad quien, @Nullable Integer ejercicio, @Nullable String clave) {
        Validacion validacion = new Validacion();
        Meses.anio(ejercicio, validacion);
        validacion.presente(clave, "unidad").terminar();
        Unidad unidad = unidades.exigir(clave, "unidad");
        List<Indicador> todos = indicadores.listar();
        List<String> suyos = todos.stream()
                .filter(i -> quien.puede(unidad, quienes(i)))
                .map(Indicador::clave)
                .toList();
        if (suyos.isEmpty()) {
            quien.exigir("aceptar las metas", unidad, Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC);
        }
        Condiciones condiciones = new Condiciones()
                .y("ejercicio = ?", Objects.requireNonNull(ejercicio))
                .y("estado = 'CAPTURADA'")
                .entre("indicador", suyos);
        Alcance.de(unidad).aplicar(condiciones, "");
        return tx.<Integer>write(quien, s -> aceptar(s, condiciones, ejercicio + "/" + unidad.clave()));
    }

    private int aceptar(TxSession session, Condiciones condiciones, String id) throws SQLException {
        int aceptadas;
        try (PreparedStatement update = session.jdbc().prepareStatement(ACEPTAR + condiciones.where())) {
            update.setString(1, session.actor());
            update.setTimestamp(2, Timestamp.from(session.now()));
            condiciones.bind(update, 3);
            aceptadas = update.executeUpdate();
        }
        if (aceptadas > 0) {
            bitacora.anotar(session, "aceptar", "metas", id, Map.of("metas", aceptadas));
        }
        return aceptadas;
    }
}
