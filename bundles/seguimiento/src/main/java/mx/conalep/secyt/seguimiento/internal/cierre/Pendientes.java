package mx.conalep.secyt.seguimiento.internal.cierre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.MiTrimestre.Avance;
import mx.conalep.secyt.seguimiento.MiTrimestre.Aviso;
import mx.conalep.secyt.seguimiento.MiTrimestre.Clase;
import mx.conalep.secyt.seguimiento.MiTrimestre.Pendiente;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.internal.servicio.RegistroDevuelto;

/** Makes one list of all that is pending. */
final class Pendientes {

    private static final String METAS = "SELECT m.indicador, o.trimestre, o.motivo, o.vence FROM meta m"
            + " JOIN meta_observacion o ON o.meta = m.id WHERE m.ejercicio = ? AND m.unidad = ? AND o.cierre IS NULL"
            + " ORDER BY m.indicador, o.numero";

    private final Cortes cortes;
    private final Map<String, String> indicadores;
    private final List<Pendiente> todos = new ArrayList<>();

    /** The figures give the names of the indicators. */
    Pendientes(Cortes cortes, List<Avance> avances) {
        this.cortes = cortes;
        indicadores = avances.stream().collect(Collectors.toMap(Avance::indicador, Avance::nombre, (una, otra) -> una));
    }

    private String nombre(String indicador) {
        return indicadores.getOrDefault(indicador, indicador);
    }

    Pendientes meses(List<Periodo> periodos) {
        for (Periodo p : periodos) {
            mes(p);
        }
        return this;
    }

    private void mes(Periodo p) {
        int capturados = p.cuentas().capturados();
        if (capturados > 0) {
            todos.add(de(Clase.CAPTURADO, p, capturados, "Servicios capturados sin reportar", PasoCorte.CAPTURA));
        }
        int reportados = p.cuentas().reportados();
        if (reportados > 0) {
            todos.add(de(Clase.REPORTADO, p, reportados, "Servicios reportados por liberar", PasoCorte.LIBERACION));
        }
        if (p.estado() == EstadoPeriodo.SIN_CAPTURA) {
            todos.add(de(
                    Clase.SIN_CAPTURA,
                    p,
                    1,
                    "Mes sin captura: capture, o declare que no hubo movimiento",
                    PasoCorte.CAPTURA));
        }
    }

    private Pendiente de(Clase clase, Periodo p, int cuantos, String texto, PasoCorte paso) {
        LocalDate hasta = cortes.fecha(p.ejercicio(), p.linea(), p.mes(), paso);
        return new Pendiente(clase, p.linea(), p.mes(), cuantos, null, texto, hasta);
    }

    Pendientes devueltos(List<RegistroDevuelto> devueltos) {
        for (RegistroDevuelto d : devueltos) {
            String campos = d.campos() == null || d.campos().isEmpty() ? "" : " (" + d.campos() + ")";
            String texto = "Devuelto por «" + d.motivo() + "»" + campos;
            todos.add(new Pendiente(Clase.DEVUELTO, d.linea(), d.mes(), 1, d.folio(), texto, d.hasta()));
        }
        return this;
    }

    Pendientes metas(Connection connection, String unidad, int ejercicio) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(METAS)) {
            select.setInt(1, ejercicio);
            select.setString(2, unidad);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    todos.add(meta(row));
                }
            }
        }
        return this;
    }

    private Pendiente meta(ResultSet row) throws SQLException {
        int trimestre = row.getInt(2);
        String celda = trimestre == 0 ? "" : ", trimestre " + trimestre;
        String texto = "Meta de %s%s observada por «%s»".formatted(nombre(row.getString(1)), celda, row.getString(3));
        return new Pendiente(Clase.META_OBSERVADA, null, null, 1, null, texto, Columns.day(row, 4));
    }

    Pendientes desviaciones(List<Desviacion> desviaciones) {
        for (Desviacion d : desviaciones) {
            if (d.pedida() && d.explicacion() == null) {
                todos.add(new Pendiente(Clase.DESVIACION, null, null, 1, null, desviacion(d), null));
            }
        }
        return this;
    }

    private String desviacion(Desviacion d) {
        String cuanto = d.porcentaje() == null ? "hay resultado sin meta" : d.porcentaje() + " % de la meta";
        return "Desviación sin explicar de " + nombre(d.indicador()) + ": " + cuanto;
    }

    Pendientes avisos(List<Aviso> avisos) {
        for (Aviso aviso : avisos) {
            if (aviso.texto() == null) {
                Linea linea = aviso.linea();
                todos.add(new Pendiente(Clase.AVISO, linea, aviso.mes(), 1, null, aviso.mensaje(), null));
            }
        }
        return this;
    }

    /** The earliest last day first; what has none comes at the end. */
    List<Pendiente> lista() {
        return todos.stream()
                .sorted(Comparator.comparing(Pendientes::dia).thenComparing(Pendiente::clase))
                .toList();
    }

    private static LocalDate dia(Pendiente pendiente) {
        LocalDate hasta = pendiente.hasta();
        return hasta == null ? LocalDate.MAX : hasta;
    }
}
