package mx.conalep.secyt.audit.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.audit.LecturaBitacora;
import mx.conalep.secyt.persistence.Tx;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the trail through JDBC. */
@Component
public final class JdbcLectura implements LecturaBitacora {

    private final Tx tx;

    /** Over the database. */
    @Activate
    public JdbcLectura(@Reference Tx tx) {
        this.tx = tx;
    }

    @Override
    public List<Asiento> buscar(FiltroBitacora filtro, int desde, int cuantos) {
        Condicion donde = new Condicion(filtro);
        // The page comes from the index alone; Derby would sort whole rows.
        String sql = "SELECT " + Fila.COLUMNAS + ", s.bloque FROM (SELECT b.id FROM bitacora b" + donde.sql()
                + " ORDER BY b.momento DESC, b.id DESC OFFSET ? ROWS FETCH FIRST ? ROWS ONLY) p"
                + " JOIN bitacora b ON b.id = p.id LEFT JOIN bitacora_sello s ON s.bitacora_id = b.id"
                + " ORDER BY b.momento DESC, b.id DESC";
        donde.valores.add(desde);
        donde.valores.add(cuantos);
        return tx.read(s -> Consulta.leer(s.jdbc(), Fila::leer, sql, donde.valores.toArray()));
    }

    @Override
    public long contar(FiltroBitacora filtro, int limite) {
        Condicion donde = new Condicion(filtro);
        String sql = "SELECT COUNT(*) FROM (SELECT b.id FROM bitacora b" + donde.sql()
                + " FETCH FIRST ? ROWS ONLY) contadas";
        donde.valores.add(limite);
        return tx.read(s -> Consulta.numero(s.jdbc(), sql, donde.valores.toArray()));
    }

    /** The restrictions asked for, with their values bound. */
    private static final class Condicion {

        private final List<String> terminos = new ArrayList<>();
        private final List<Object> valores = new ArrayList<>();

        Condicion(FiltroBitacora f) {
            agregar("b.cuenta = ?", f.cuenta());
            agregar("b.accion = ?", f.accion());
            agregar("b.objeto = ?", f.objeto());
            agregar("b.objeto_id = ?", f.objetoId());
            agregar("b.momento >= ?", momento(f.desde()));
            agregar("b.momento < ?", momento(f.hasta()));
        }

        String sql() {
            return terminos.isEmpty() ? "" : " WHERE " + String.join(" AND ", terminos);
        }

        private void agregar(String termino, @Nullable Object valor) {
            if (valor != null) {
                terminos.add(termino);
                valores.add(valor);
            }
        }

        private static @Nullable Timestamp momento(@Nullable Instant instante) {
            return instante == null ? null : Timestamp.from(instante);
        }
    }
}
