package mx.conalep.secyt.seguimiento.internal.desviacion;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.CausasDesviacion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table {@code desviacion_causa}. */
@Component
public final class StoredCausas implements CausasDesviacion {

    private static final String LEER =
            "SELECT clave, texto, orden, activa, version FROM desviacion_causa ORDER BY orden, clave";
    private static final String CREAR =
            "INSERT INTO desviacion_causa (texto, orden, activa, clave, version) VALUES (?, ?, ?, ?, 1)";
    private static final String CAMBIAR = "UPDATE desviacion_causa SET texto = ?, orden = ?, activa = ?,"
            + " version = version + 1 WHERE clave = ? AND version = ?";

    private final Tx tx;
    private final Unidades unidades;
    private final Bitacora bitacora;

    @Activate
    public StoredCausas(@Reference Tx tx, @Reference Unidades unidades, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
    }

    @Override
    public List<Causa> listar() {
        return tx.read(StoredCausas::leer);
    }

    @Override
    public Causa guardar(Identidad quien, Causa causa) {
        Unidad nacional = unidades.exigir(Unidad.NACIONAL, "unidad");
        quien.exigir("cambiar el catálogo de causas", nacional, Rol.DSTC, Rol.CSC, Rol.CST);
        revisar(causa);
        try {
            return tx.write(quien, s -> {
                escribir(s, causa);
                if (leer(s).stream().noneMatch(Causa::activa)) {
                    throw Problema.campo("activa", "Deje al menos una causa en uso.", false);
                }
                bitacora.anotar(
                        s,
                        causa.version() == 0 ? "agregar" : "cambiar",
                        "desviacion-causa",
                        causa.clave(),
                        Map.of("texto", causa.texto(), "orden", causa.orden(), "activa", causa.activa()));
                return new Causa(causa.clave(), causa.texto(), causa.orden(), causa.activa(), causa.version() + 1);
            });
        } catch (ConstraintViolatedException yaHay) {
            throw IfMatch.vencida();
        }
    }

    private static void escribir(TxSession s, Causa c) throws SQLException {
        Query orden = c.version() == 0
                ? Query.of(CREAR, c.texto(), c.orden(), c.activa(), c.clave())
                : Query.of(CAMBIAR, c.texto(), c.orden(), c.activa(), c.clave(), c.version());
        if (orden.update(s) == 0) {
            throw IfMatch.vencida();
        }
    }

    private static void revisar(Causa c) {
        new Validacion()
                .exigir(
                        c.clave().matches("[A-Z][A-Z0-9_]{1,39}"),
                        "clave",
                        "Use de 2 a 40 mayúsculas, dígitos o guiones bajos, por ejemplo DEMANDA.",
                        c.clave())
                .presente(c.texto(), "texto")
                .exigir(c.texto().length() <= 120, "texto", "Use a lo más 120 caracteres.", null)
                .exigir(c.orden() >= 0 && c.orden() <= 9_999, "orden", "Use un número de 0 a 9999.", c.orden())
                .terminar();
    }

    private static List<Causa> leer(TxSession s) throws SQLException {
        return Query.of(LEER)
                .list(
                        s.jdbc(),
                        fila -> new Causa(
                                fila.getString(1),
                                fila.getString(2),
                                fila.getInt(3),
                                fila.getBoolean(4),
                                fila.getInt(5)));
    }
}
