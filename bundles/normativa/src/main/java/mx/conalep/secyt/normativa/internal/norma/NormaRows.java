package mx.conalep.secyt.normativa.internal.norma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Clase;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.Norma.Vigente;
import mx.conalep.secyt.normativa.Normas.Filtro;
import mx.conalep.secyt.normativa.internal.Filas;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.SearchText;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** The table {@code norma}. */
final class NormaRows {

    private static final String RIGE = "v.desde <= ? AND (v.hasta IS NULL OR v.hasta >= ?)";
    private static final String DE = " FROM norma n JOIN norma_version v ON v.norma = n.clave";
    private static final String ULTIMA =
            DE + " AND v.numero = (SELECT MAX(x.numero) FROM norma_version x WHERE x.norma = n.clave)";
    private static final String COLUMNAS = "SELECT n.clave, n.titulo, n.clase, n.lineas, n.area, n.version, ("
            + "SELECT MAX(r.numero) FROM norma_version r WHERE r.norma = n.clave AND r.desde <= ?"
            + " AND (r.hasta IS NULL OR r.hasta >= ?)) AS vigente, " + VersionRows.COLUMNAS;

    private NormaRows() {}

    /** What a norm is called and governs. */
    record Ficha(String clave, String titulo, Clase clase, List<Linea> lineas, String area) {}

    static Pagina<Norma> pagina(TxSession s, Filtro filtro, Paginacion paginacion) throws SQLException {
        LocalDate hoy = Filas.hoy(s);
        List<@Nullable Object> valores = new ArrayList<>();
        String donde = donde(filtro, hoy, valores);
        long total = Query.of("SELECT COUNT(*)" + ULTIMA + donde, valores).number(s);
        valores.addAll(0, List.of(hoy, hoy));
        Collections.addAll(valores, paginacion.desde(), paginacion.tamano());
        return Pagina.de(
                total,
                Query.of(COLUMNAS + ULTIMA + donde + " ORDER BY n.clave OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", valores)
                        .list(s, f -> norma(f, hoy)));
    }

    static Optional<Norma> una(TxSession s, String clave) throws SQLException {
        LocalDate hoy = Filas.hoy(s);
        return Query.of(COLUMNAS + ULTIMA + " WHERE n.clave = ?", hoy, hoy, clave)
                .first(s, f -> norma(f, hoy));
    }

    static List<Vigente> vigentes(TxSession s, LocalDate dia, @Nullable Linea linea) throws SQLException {
        LocalDate hoy = Filas.hoy(s);
        List<@Nullable Object> valores = new ArrayList<>(List.of(dia, dia));
        String deLinea = "";
        if (linea != null) {
            deLinea = " AND n.lineas LIKE ?";
            valores.add("%" + linea + "%");
        }
        return Query.of(
                        "SELECT n.clave, n.titulo, n.clase, n.lineas, n.area, " + VersionRows.COLUMNAS + DE + " WHERE "
                                + RIGE + deLinea + " ORDER BY n.clave",
                        valores)
                .list(s, f -> vigente(f, hoy));
    }

    static void insertar(TxSession s, Ficha n) throws SQLException {
        Query.of(
                        "INSERT INTO norma (clave, titulo, clase, lineas, area, busqueda, version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, 1)",
                        n.clave(),
                        n.titulo(),
                        n.clase(),
                        Filas.lineas(n.lineas()),
                        n.area(),
                        busqueda(n))
                .update(s);
    }

    static void cambiar(TxSession s, Ficha n) throws SQLException {
        Query.of(
                        "UPDATE norma SET titulo = ?, clase = ?, lineas = ?, area = ?, busqueda = ? WHERE clave = ?",
                        n.titulo(),
                        n.clase(),
                        Filas.lineas(n.lineas()),
                        n.area(),
                        busqueda(n),
                        n.clave())
                .update(s);
    }

    /**
     * Takes the norm for this transaction: nobody else changes it or a version of it meanwhile.
     *
     * @throws mx.conalep.secyt.http.Problema 412 when it is not as the caller has seen it
     */
    static void tomar(TxSession s, String clave, int version) throws SQLException {
        int tomadas = Query.of("UPDATE norma SET version = version + 1 WHERE clave = ? AND version = ?", clave, version)
                .update(s);
        if (tomadas == 0) {
            throw IfMatch.vencida();
        }
    }

    private static String busqueda(Ficha n) {
        return SearchText.of(n.clave() + " " + n.titulo());
    }

    private static String donde(Filtro filtro, LocalDate hoy, List<@Nullable Object> valores) {
        List<String> condiciones = new ArrayList<>(List.of("1 = 1"));
        Linea linea = filtro.linea();
        if (linea != null) {
            condiciones.add("n.lineas LIKE ?");
            valores.add("%" + linea + "%");
        }
        if (filtro.clase() != null) {
            condiciones.add("n.clase = ?");
            valores.add(filtro.clase());
        }
        for (String palabra : SearchText.words(filtro.texto())) {
            condiciones.add("n.busqueda LIKE ?");
            valores.add("%" + palabra.replaceAll("[%_]", "") + "%");
        }
        Estado estado = filtro.estado();
        if (estado != null) {
            condiciones.add(enEstado(estado, hoy, valores));
        }
        return " WHERE " + String.join(" AND ", condiciones);
    }

    /** The state of the latest version today; in force, that of any. */
    private static String enEstado(Estado estado, LocalDate hoy, List<@Nullable Object> valores) {
        switch (estado) {
            case VIGENTE -> {
                Collections.addAll(valores, hoy, hoy);
                return "EXISTS (SELECT 1 FROM norma_version w WHERE w.norma = n.clave AND w.desde <= ?"
                        + " AND (w.hasta IS NULL OR w.hasta >= ?))";
            }
            case APROBADA -> {
                valores.add(hoy);
                return "(v.estado = 'APROBADA' OR v.desde > ?)";
            }
            case ABROGADA -> {
                valores.add(hoy);
                return "(v.estado = 'ABROGADA' AND v.hasta < ?)";
            }
            default -> {
                valores.add(estado);
                return "v.estado = ?";
            }
        }
    }

    private static Norma norma(ResultSet f, LocalDate hoy) throws SQLException {
        return new Norma(
                f.getString("clave"),
                f.getString("titulo"),
                Clase.valueOf(f.getString("clase")),
                Filas.lineas(f.getString("lineas")),
                f.getString("area"),
                VersionRows.leer(f, hoy),
                Columns.integer(f, "vigente"),
                f.getInt("version"));
    }

    private static Vigente vigente(ResultSet f, LocalDate hoy) throws SQLException {
        return new Vigente(
                f.getString("clave"),
                f.getString("titulo"),
                Clase.valueOf(f.getString("clase")),
                Filas.lineas(f.getString("lineas")),
                f.getString("area"),
                VersionRows.leer(f, hoy));
    }
}
