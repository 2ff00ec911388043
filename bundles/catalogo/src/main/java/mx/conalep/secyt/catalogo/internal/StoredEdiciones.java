package mx.conalep.secyt.catalogo.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.EdicionesCatalogo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Counter;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Editions in their tables; the number of each comes from a counter row, so there are no gaps. */
@Component
public final class StoredEdiciones implements EdicionesCatalogo {

    private static final Counter FOLIOS = Counter.of("catalogo_folio", "ejercicio");
    private static final String COLUMNAS =
            "SELECT folio, nota, emitio, emitida, ofertas, sha256, demostracion FROM catalogo_edicion";
    private static final String OFRECIDAS =
            " FROM oferta o WHERE o.fusionada_en IS NULL AND o.activa = ?" + " AND (o.retiro IS NULL OR o.retiro > ?)";
    private static final int LARGO_NOTA = 2000;

    private final Tx tx;
    private final Bitacora bitacora;

    /** On these tables. */
    @Activate
    public StoredEdiciones(@Reference Tx tx, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.bitacora = bitacora;
    }

    @Override
    public Pagina<Edicion> listar(Paginacion paginacion) {
        return tx.read(s -> Pagina.de(
                Query.of("SELECT COUNT(*) FROM catalogo_edicion").number(s),
                Query.of(
                                COLUMNAS + " ORDER BY emitida DESC, folio DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                                paginacion.desde(),
                                paginacion.tamano())
                        .list(s, StoredEdiciones::edicion)));
    }

    @Override
    public boolean publicado(int ejercicio) {
        return tx.read(
                s -> Query.of("SELECT COUNT(*) FROM catalogo_edicion WHERE folio LIKE ?", "CAT-" + ejercicio + "-%")
                                .number(s)
                        > 0);
    }

    @Override
    public Edicion leer(String folio) {
        return tx.read(s -> exigir(s, folio));
    }

    @Override
    public List<Renglon> renglones(@Nullable String folio) {
        return tx.read(s -> renglones(s, folio));
    }

    @Override
    public List<Cambio> comparar(String antes, @Nullable String despues) {
        return tx.read(s -> DiferenciaCatalogo.entre(renglones(s, antes), renglones(s, despues)));
    }

    @Override
    public Edicion emitir(Identidad quien, @Nullable String nota) {
        quien.exigir("publicar el catálogo", Coordinacion.NACIONAL, Rol.CSC, Rol.CST, Rol.DSTC);
        new Validacion()
                .exigir(nota == null || nota.length() <= LARGO_NOTA, "nota", "Abrevie a 2000 caracteres.", nota)
                .terminar();
        return tx.write(quien, s -> emitir(s, nota == null || nota.isBlank() ? null : nota.strip()));
    }

    private Edicion emitir(TxSession s, @Nullable String nota) throws SQLException {
        List<Renglon> renglones = vigentes(s);
        String huella = DiferenciaCatalogo.huella(renglones);
        exigirCambios(s, huella);
        String folio = folio(s, Versiones.hoy(s).getYear());
        boolean demostracion =
                Query.of("SELECT COUNT(*)" + OFRECIDAS + " AND o.demostracion = ?", true, Versiones.hoy(s), true)
                                .number(s)
                        > 0;
        Query.of(
                        "INSERT INTO catalogo_edicion (folio, nota, emitio, emitida, ofertas, sha256, demostracion)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        folio,
                        nota,
                        s.actor(),
                        s.now(),
                        renglones.size(),
                        huella,
                        demostracion)
                .update(s);
        for (Renglon r : renglones) {
            insertar(s, folio, r);
        }
        bitacora.anotar(s, "publicar", "catalogo", folio, Map.of("ofertas", renglones.size(), "sha256", huella));
        return exigir(s, folio);
    }

    private static void exigirCambios(TxSession s, String huella) throws SQLException {
        Edicion ultima = Query.of(COLUMNAS + " ORDER BY emitida DESC, folio DESC FETCH FIRST 1 ROWS ONLY")
                .first(s, StoredEdiciones::edicion)
                .orElse(null);
        if (ultima != null && ultima.sha256().equals(huella)) {
            throw Problema.conflicto(
                    "catalogo-sin-cambios",
                    "Nada cambió desde la edición " + ultima.folio() + "; publique cuando haya cambios.");
        }
    }

    private static String folio(TxSession s, int ejercicio) throws SQLException {
        return "CAT-%d-%03d".formatted(ejercicio, FOLIOS.next(s, ejercicio));
    }

    private static void insertar(TxSession s, String folio, Renglon r) throws SQLException {
        Query.of(
                        "INSERT INTO catalogo_edicion_oferta (folio, clave, linea, nombre, horas, modalidad, area,"
                                + " clave_sat, unidades) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        folio,
                        r.clave(),
                        r.linea(),
                        r.nombre(),
                        r.horas(),
                        r.modalidad(),
                        r.area(),
                        r.claveSat(),
                        r.unidades())
                .update(s);
    }

    private static List<Renglon> renglones(TxSession s, @Nullable String folio) throws SQLException {
        if (folio == null) {
            return vigentes(s);
        }
        exigir(s, folio);
        return Query.of(
                        "SELECT clave, linea, nombre, horas, modalidad, area, clave_sat, unidades"
                                + " FROM catalogo_edicion_oferta WHERE folio = ? ORDER BY clave",
                        folio)
                .list(s, f -> renglon(f, f.getString(8)));
    }

    private static List<Renglon> vigentes(TxSession s) throws SQLException {
        Map<Long, String> unidades = DiferenciaCatalogo.unidades(s);
        return Query.of(
                        "SELECT o.clave, o.linea, o.nombre, o.horas, o.modalidad, o.area, o.clave_sat, o.id" + OFRECIDAS
                                + " ORDER BY o.clave",
                        true,
                        Versiones.hoy(s))
                .list(s, f -> renglon(f, unidades.getOrDefault(f.getLong(8), "")));
    }

    private static Edicion exigir(TxSession s, String folio) throws SQLException {
        return Query.of(COLUMNAS + " WHERE folio = ?", folio)
                .first(s, StoredEdiciones::edicion)
                .orElseThrow(() -> Problema.noExiste("una edición del catálogo", folio));
    }

    private static Edicion edicion(ResultSet f) throws SQLException {
        return new Edicion(
                f.getString(1),
                f.getString(2),
                f.getString(3),
                f.getTimestamp(4).toInstant(),
                f.getInt(5),
                f.getString(6),
                f.getBoolean(7));
    }

    private static Renglon renglon(ResultSet f, String unidades) throws SQLException {
        return new Renglon(
                f.getString(1),
                Linea.valueOf(f.getString(2)),
                f.getString(3),
                Columns.integer(f, 4),
                f.getString(5),
                f.getString(6),
                f.getString(7),
                unidades);
    }
}
