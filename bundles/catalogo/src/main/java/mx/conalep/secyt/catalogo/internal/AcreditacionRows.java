package mx.conalep.secyt.catalogo.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.catalogo.Acreditaciones.Acreditacion;
import mx.conalep.secyt.catalogo.Acreditaciones.Filtro;
import mx.conalep.secyt.catalogo.Acreditaciones.Situacion;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Accreditations in their tables. */
final class AcreditacionRows {

    /** How long before its end an accreditation is flagged. */
    static final int DIAS_ANTES = 60;

    private static final String COLUMNAS =
            "SELECT a.id, a.unidad, a.organismo, a.numero, a.alcance, a.normas, a.emitida, a.vence, a.archivo, a.version"
                    + " FROM acreditacion a";

    private AcreditacionRows() {}

    /** Those that expire first come first. */
    static Pagina<Acreditacion> pagina(
            TxSession s, Filtro filtro, @Nullable List<String> unidades, Paginacion paginacion) throws SQLException {
        List<Object> valores = new ArrayList<>();
        String donde = donde(s, filtro, unidades, valores);
        long total =
                Query.of("SELECT COUNT(*) FROM acreditacion a" + donde, valores).number(s);
        Collections.addAll(valores, paginacion.desde(), paginacion.tamano());
        return Pagina.de(
                total,
                leer(s, COLUMNAS + donde + " ORDER BY a.vence, a.id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", valores));
    }

    static Optional<Acreditacion> buscar(TxSession s, long id) throws SQLException {
        return leer(s, COLUMNAS + " WHERE a.id = ?", List.of(id)).stream().findFirst();
    }

    /** In force on the day, of one of the units, for the offer; the one that lasts longest. */
    static Optional<Acreditacion> vigente(TxSession s, List<String> unidades, String oferta, LocalDate dia)
            throws SQLException {
        List<Object> valores = new ArrayList<>(unidades);
        Collections.addAll(valores, dia, dia, oferta);
        return leer(
                        s,
                        COLUMNAS + " WHERE a.unidad IN (" + Placeholders.of(unidades)
                                + ") AND a.emitida <= ? AND a.vence >= ?"
                                + " AND EXISTS (SELECT 1 FROM acreditacion_oferta o WHERE o.acreditacion = a.id AND"
                                + " o.oferta = ?) ORDER BY a.vence DESC FETCH FIRST 1 ROWS ONLY",
                        valores)
                .stream()
                .findFirst();
    }

    static long insertar(TxSession s, Acreditacion a) throws SQLException {
        long id = SequenceIds.next(s, "acreditacion_seq", 1)[0];
        Query.of(
                        "INSERT INTO acreditacion (id, unidad, organismo, numero, alcance, normas, emitida, vence,"
                                + " archivo, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                        id,
                        a.unidad(),
                        a.organismo(),
                        a.numero(),
                        a.alcance(),
                        String.join("\n", a.normas()),
                        a.emitida(),
                        a.vence(),
                        a.archivo())
                .update(s);
        ofertas(s, id, a.ofertas());
        return id;
    }

    /** Whether the version was still that one. */
    static boolean cambiar(TxSession s, Acreditacion a) throws SQLException {
        int cambiadas = Query.of(
                        "UPDATE acreditacion SET organismo = ?, numero = ?, alcance = ?, normas = ?, emitida = ?,"
                                + " vence = ?, archivo = ?, version = version + 1 WHERE id = ? AND version = ?",
                        a.organismo(),
                        a.numero(),
                        a.alcance(),
                        String.join("\n", a.normas()),
                        a.emitida(),
                        a.vence(),
                        a.archivo(),
                        a.id(),
                        a.version())
                .update(s);
        Query.of("DELETE FROM acreditacion_oferta WHERE acreditacion = ?", a.id())
                .update(s);
        ofertas(s, a.id(), a.ofertas());
        return cambiadas == 1;
    }

    static Situacion situacion(LocalDate vence, LocalDate hoy) {
        if (vence.isBefore(hoy)) {
            return Situacion.VENCIDA;
        }
        return vence.isBefore(hoy.plusDays(DIAS_ANTES)) ? Situacion.POR_VENCER : Situacion.VIGENTE;
    }

    private static String donde(TxSession s, Filtro filtro, @Nullable List<String> unidades, List<Object> valores) {
        List<String> condiciones = new ArrayList<>(List.of("1 = 1"));
        if (unidades != null) {
            condiciones.add("a.unidad IN (" + Placeholders.of(unidades) + ")");
            valores.addAll(unidades);
        }
        String oferta = filtro.oferta();
        if (oferta != null) {
            condiciones.add(
                    "EXISTS (SELECT 1 FROM acreditacion_oferta o WHERE o.acreditacion = a.id AND o.oferta = ?)");
            valores.add(oferta);
        }
        Situacion situacion = filtro.situacion();
        if (situacion != null) {
            LocalDate hoy = Versiones.hoy(s);
            condiciones.add(situacion == Situacion.VENCIDA ? "a.vence < ?" : "a.vence >= ?");
            valores.add(hoy);
            if (situacion != Situacion.VENCIDA) {
                condiciones.add(situacion == Situacion.POR_VENCER ? "a.vence < ?" : "a.vence >= ?");
                valores.add(hoy.plusDays(DIAS_ANTES));
            }
        }
        return " WHERE " + String.join(" AND ", condiciones);
    }

    private static void ofertas(TxSession s, long id, List<String> ofertas) throws SQLException {
        for (String oferta : ofertas) {
            Query.of("INSERT INTO acreditacion_oferta (acreditacion, oferta) VALUES (?, ?)", id, oferta)
                    .update(s);
        }
    }

    private static List<Acreditacion> leer(TxSession s, String sql, List<Object> valores) throws SQLException {
        List<Acreditacion> sinOfertas = Query.of(sql, valores).list(s, f -> acreditacion(s, f));
        List<Acreditacion> leidas = new ArrayList<>();
        for (Acreditacion a : sinOfertas) {
            leidas.add(con(
                    a,
                    Query.of("SELECT oferta FROM acreditacion_oferta WHERE acreditacion = ? ORDER BY oferta", a.id())
                            .list(s, f -> f.getString(1))));
        }
        return leidas;
    }

    private static Acreditacion acreditacion(TxSession s, ResultSet f) throws SQLException {
        String normas = f.getString(6);
        LocalDate vence = f.getDate(8).toLocalDate();
        return new Acreditacion(
                f.getLong(1),
                f.getString(2),
                f.getString(3),
                f.getString(4),
                f.getString(5),
                List.of(),
                normas.isEmpty() ? List.of() : List.of(normas.split("\n")),
                f.getDate(7).toLocalDate(),
                vence,
                Columns.number(f, 9),
                situacion(vence, Versiones.hoy(s)),
                f.getInt(10));
    }

    private static Acreditacion con(Acreditacion a, List<String> ofertas) {
        return new Acreditacion(
                a.id(),
                a.unidad(),
                a.organismo(),
                a.numero(),
                a.alcance(),
                ofertas,
                a.normas(),
                a.emitida(),
                a.vence(),
                a.archivo(),
                a.situacion(),
                a.version());
    }
}
