package mx.conalep.secyt.procedimientos.internal;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.FiltroOficios.Carpeta;
import mx.conalep.secyt.procedimientos.FiltroOficios.Situacion;
import mx.conalep.secyt.procedimientos.Oficio;
import org.jspecify.annotations.Nullable;

/** Oficios as people ask for them. */
final class ListaOficios {

    private static final String PAGINA = " ORDER BY o.id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";

    private static final String CUENTA = " AND NOT EXISTS (SELECT 1 FROM oficio_sin_efecto n WHERE n.oficio = o.id)";

    private final StringBuilder donde = new StringBuilder();
    private final List<Object> valores = new ArrayList<>();

    ListaOficios(Carpeta carpeta, Collection<String> unidades, @Nullable Situacion situacion, LocalDate hoy) {
        boolean recibidos = carpeta == Carpeta.RECIBIDOS;
        String suyas = " IN (" + Placeholders.of(unidades) + ")";
        donde.append(recibidos ? " WHERE " : " WHERE o.unidad" + suyas + " AND ");
        donde.append("EXISTS (SELECT 1 FROM oficio_destino d WHERE d.oficio = o.id");
        donde.append(recibidos ? " AND d.unidad" + suyas : "");
        valores.addAll(unidades);
        donde.append(situacion == null ? "" : " AND " + condicion(situacion)).append(')');
        if (situacion == Situacion.VENCIDOS) {
            valores.add(Date.valueOf(hoy));
        }
    }

    private static String condicion(Situacion situacion) {
        return switch (situacion) {
            case SIN_LEER -> "d.leido_en IS NULL";
            case SIN_ACUSE -> "d.copia = false AND d.acusado_en IS NULL" + CUENTA;
            case SIN_RESPUESTA -> "d.copia = false AND d.respuesta IS NULL AND o.responder_antes IS NOT NULL" + CUENTA;
            case VENCIDOS -> "d.copia = false AND d.respuesta IS NULL AND o.responder_antes < ?" + CUENTA;
        };
    }

    long contar(TxSession s) throws SQLException {
        try (PreparedStatement select = s.jdbc().prepareStatement("SELECT COUNT(*) FROM oficio o" + donde)) {
            ligar(select);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    Pagina<Oficio> pagina(TxSession s, Paginacion paginacion) throws SQLException {
        List<Oficio> oficios = new ArrayList<>();
        try (PreparedStatement select = s.jdbc().prepareStatement(OficioRows.COLUMNAS + donde + PAGINA)) {
            int n = ligar(select);
            select.setInt(n, paginacion.desde());
            select.setInt(n + 1, paginacion.tamano());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    oficios.add(OficioRows.leer(row));
                }
            }
        }
        Map<Long, List<DestinoOficio>> destinos =
                DestinoRows.de(s, oficios.stream().map(Oficio::id).toList());
        return Pagina.de(
                contar(s),
                oficios.stream()
                        .map(o -> o.con(destinos.getOrDefault(o.id(), List.of())))
                        .toList());
    }

    private int ligar(PreparedStatement orden) throws SQLException {
        for (int i = 0; i < valores.size(); i++) {
            orden.setObject(i + 1, valores.get(i));
        }
        return valores.size() + 1;
    }
}
