package mx.conalep.secyt.informes.internal.edicion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones.Filtro;
import mx.conalep.secyt.informes.edicion.EstadoEdicion;
import mx.conalep.secyt.informes.edicion.Faltante;
import mx.conalep.secyt.informes.edicion.Firmante;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.informes.edicion.TipoEdicion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The tables {@code edicion} and {@code edicion_faltante}. */
final class EdicionRows {

    private static final String COLUMNAS = "id, folio, clave, titulo, tipo, linea, ejercicio, periodo, corte, huella,"
            + " bloque, cabeza, verificacion, estado, servicios, justificacion, elaboro, elaboro_cargo, reviso,"
            + " reviso_cargo, autorizo, autorizo_cargo, firmado, oficio, emitida_por, demostracion";
    private static final String INSERTAR = "INSERT INTO edicion (" + COLUMNAS + ") VALUES (?" + ", ?".repeat(25) + ")";
    private static final String LEER = "SELECT " + COLUMNAS + " FROM edicion";
    private static final String FALTANTE =
            "INSERT INTO edicion_faltante (edicion, unidad, mes, nombre, estado) VALUES (?, ?, ?, ?, ?)";
    private static final String FALTANTES =
            "SELECT unidad, nombre, mes, estado FROM edicion_faltante WHERE edicion = ? ORDER BY unidad, mes";
    private static final String DEL_PERIODO =
            "SELECT folio FROM edicion WHERE clave = ? AND tipo = ? AND linea = ? AND ejercicio = ? AND periodo = ?";

    private static final String DEL_TIPO =
            "SELECT folio FROM edicion WHERE tipo = ? AND linea = ? AND ejercicio = ? AND periodo = ?";

    private EdicionRows() {}

    static void insertar(TxSession s, Edicion e) throws SQLException {
        PeriodoEdicion p = e.periodo();
        Query.of(
                        INSERTAR,
                        e.id(),
                        e.folio(),
                        e.clave(),
                        e.titulo(),
                        p.tipo().name(),
                        p.linea().name(),
                        p.ejercicio(),
                        p.periodo(),
                        e.corte(),
                        e.huella(),
                        e.bloque(),
                        e.cabeza(),
                        e.verificacion(),
                        e.estado().name(),
                        e.servicios(),
                        e.justificacion(),
                        e.elaboro().nombre(),
                        e.elaboro().cargo(),
                        e.reviso().nombre(),
                        e.reviso().cargo(),
                        e.autorizo().nombre(),
                        e.autorizo().cargo(),
                        e.firmado(),
                        e.oficio(),
                        e.emitidaPor(),
                        e.demostracion())
                .update(s);
        for (Faltante f : e.faltantes()) {
            Query.of(FALTANTE, e.id(), f.unidad(), f.mes(), f.nombre(), f.estado())
                    .update(s);
        }
    }

    static Optional<String> delPeriodo(TxSession s, String clave, PeriodoEdicion p) throws SQLException {
        return Query.of(DEL_PERIODO, clave, p.tipo().name(), p.linea().name(), p.ejercicio(), p.periodo())
                .first(s, fila -> fila.getString(1));
    }

    /** Whether some report was issued of it. */
    static boolean hay(TxSession s, PeriodoEdicion p) throws SQLException {
        return Query.of(DEL_TIPO, p.tipo().name(), p.linea().name(), p.ejercicio(), p.periodo())
                .first(s, fila -> fila.getString(1))
                .isPresent();
    }

    /** With its missing units and its errata. */
    static Optional<Edicion> leer(TxSession s, String folio) throws SQLException {
        Optional<Edicion> sola = Query.of(LEER + " WHERE folio = ?", folio).first(s, EdicionRows::edicion);
        return sola.isEmpty() ? sola : Optional.of(completa(s, sola.get()));
    }

    /** Without what hangs on them. */
    static Pagina<Edicion> listar(TxSession s, Filtro filtro, Paginacion paginacion) throws SQLException {
        List<String> terminos = new ArrayList<>();
        List<Object> valores = new ArrayList<>();
        si(filtro.clave(), "clave = ?", terminos, valores);
        si(filtro.tipo() == null ? null : filtro.tipo().name(), "tipo = ?", terminos, valores);
        si(filtro.ejercicio(), "ejercicio = ?", terminos, valores);
        String donde = terminos.isEmpty() ? "" : " WHERE " + String.join(" AND ", terminos);
        long total = Query.of("SELECT COUNT(*) FROM edicion" + donde, valores.toArray())
                .list(s, fila -> fila.getLong(1))
                .get(0);
        valores.add(paginacion.desde());
        valores.add(paginacion.tamano());
        String sql = LEER + donde + " ORDER BY id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
        return Pagina.de(total, Query.of(sql, valores.toArray()).list(s, EdicionRows::edicion));
    }

    static void firmar(TxSession s, long id, long archivo) throws SQLException {
        Query.of("UPDATE edicion SET firmado = ? WHERE id = ?", archivo, id).update(s);
    }

    static void enviar(TxSession s, long id, String oficio) throws SQLException {
        Query.of("UPDATE edicion SET oficio = ? WHERE id = ?", oficio, id).update(s);
    }

    static void corregida(TxSession s, long id) throws SQLException {
        Query.of("UPDATE edicion SET estado = ? WHERE id = ?", EstadoEdicion.CORREGIDA.name(), id)
                .update(s);
    }

    private static void si(@Nullable Object valor, String termino, List<String> terminos, List<Object> valores) {
        if (valor != null) {
            terminos.add(termino);
            valores.add(valor);
        }
    }

    private static Edicion completa(TxSession s, Edicion e) throws SQLException {
        List<Faltante> faltantes = Query.of(FALTANTES, e.id())
                .list(s, f -> new Faltante(f.getString(1), f.getString(2), f.getInt(3), f.getString(4), false));
        return new Edicion(
                e.id(),
                e.folio(),
                e.clave(),
                e.titulo(),
                e.periodo(),
                e.corte(),
                e.huella(),
                e.bloque(),
                e.cabeza(),
                e.verificacion(),
                e.estado(),
                e.servicios(),
                e.justificacion(),
                faltantes,
                e.elaboro(),
                e.reviso(),
                e.autorizo(),
                e.firmado(),
                e.oficio(),
                e.emitidaPor(),
                e.demostracion(),
                ErrataRows.de(s, e.id()));
    }

    private static Edicion edicion(ResultSet fila) throws SQLException {
        PeriodoEdicion periodo = new PeriodoEdicion(
                TipoEdicion.valueOf(fila.getString("tipo")),
                Linea.valueOf(fila.getString("linea")),
                fila.getInt("ejercicio"),
                fila.getInt("periodo"));
        Timestamp corte = fila.getTimestamp("corte");
        long firmado = fila.getLong("firmado");
        return new Edicion(
                fila.getLong("id"),
                fila.getString("folio"),
                fila.getString("clave"),
                fila.getString("titulo"),
                periodo,
                corte.toInstant(),
                fila.getString("huella"),
                fila.getLong("bloque"),
                fila.getString("cabeza"),
                fila.getString("verificacion"),
                EstadoEdicion.valueOf(fila.getString("estado")),
                fila.getLong("servicios"),
                fila.getString("justificacion"),
                List.of(),
                firmante(fila, "elaboro"),
                firmante(fila, "reviso"),
                firmante(fila, "autorizo"),
                firmado == 0 ? null : firmado,
                fila.getString("oficio"),
                fila.getString("emitida_por"),
                fila.getBoolean("demostracion"),
                List.of());
    }

    private static Firmante firmante(ResultSet fila, String quien) throws SQLException {
        return new Firmante(fila.getString(quien), fila.getString(quien + "_cargo"));
    }
}
