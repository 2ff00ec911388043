package mx.conalep.secyt.seguimiento.internal.meta;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
public final class Aceptaciones {

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
        List<Indicador> suyos = indicadores.listar().stream()
                .filter(i -> quien.puede(unidad, quienes(i)))
                .toList();
        if (suyos.isEmpty()) {
            quien.exigir("aceptar las metas", unidad, Rol.UNIDAD_ESTATAL, Rol.CSC, Rol.CST, Rol.DSTC);
        }
        int anio = Objects.requireNonNull(ejercicio);
        int aceptadas = 0;
        for (String entidad : entidades(unidad)) {
            aceptadas += tx.<Integer>write(quien, s -> aceptar(s, anio, unidad, entidad, suyos));
        }
        return aceptadas;
    }

    private List<String> entidades(Unidad unidad) {
        String propia = unidad.entidad();
        return propia != null
                ? List.of(propia)
                : unidades.listar(Set.of(), null, unidad.clave(), null).stream()
                        .flatMap(u -> Stream.ofNullable(u.entidad()))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private int aceptar(TxSession session, int ejercicio, Unidad unidad, String entidad, List<Indicador> suyos)
            throws SQLException {
        Candado.tomar(session, List.of(entidad));
        List<Indicador> abiertos = Actas.abiertos(suyos, Actas.lineas(session.jdbc(), ejercicio, entidad));
        Condiciones condiciones = delEstado(ejercicio, entidad, abiertos);
        Alcance.de(unidad).aplicar(condiciones, "");
        int aceptadas = aceptar(session, condiciones, "aceptar", null);
        if (aceptadas > 0) {
            String id = ejercicio + "/" + unidad.clave() + "/" + entidad;
            bitacora.anotar(session, "aceptar", "metas", id, Map.of("metas", aceptadas));
        }
        return aceptadas;
    }

    /** Goals of a state and some indicators. */
    public static Condiciones delEstado(int ejercicio, String entidad, List<Indicador> indicadores) {
        return new Condiciones()
                .y("ejercicio = ?", ejercicio)
                .y("entidad = ?", entidad)
                .entre("indicador", indicadores.stream().map(Indicador::clave).toList());
    }

    /** Accepts what is captured among some goals, and keeps its versions; tells how many. */
    public static int aceptar(TxSession session, Condiciones condiciones, String accion, @Nullable String documento)
            throws SQLException {
        Condiciones capturadas = new Condiciones().y("estado = 'CAPTURADA'").con(condiciones);
        int aceptadas;
        try (PreparedStatement update = session.jdbc().prepareStatement(ACEPTAR + capturadas.where())) {
            update.setString(1, session.actor());
            update.setTimestamp(2, Timestamp.from(session.now()));
            capturadas.bind(update, 3);
            aceptadas = update.executeUpdate();
        }
        VersionRows.guardarAceptadas(session, condiciones, accion, documento);
        return aceptadas;
    }
}
