package mx.conalep.secyt.seguimiento.internal.edicion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.Faltante;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.Periodo;

/** Units and months that are open, or closed without a verified result or a declaration. */
final class Faltantes {

    private static final String LEER =
            "SELECT unidad, mes, cerrado, sin_movimiento, n_capturado, n_reportado, n_liberado,"
                    + " n_validado, n_verificado FROM periodo WHERE ejercicio = ? AND linea = ? AND mes BETWEEN ? AND ?"
                    + " ORDER BY unidad, mes";

    private final Unidades unidades;

    Faltantes(Unidades unidades) {
        this.unidades = unidades;
    }

    /** A period as it is. */
    private record Situacion(String unidad, int mes, boolean cerrado, EstadoPeriodo estado) {

        boolean falta() {
            return !cerrado || (estado != EstadoPeriodo.VERIFICADO && estado != EstadoPeriodo.SIN_MOVIMIENTO);
        }
    }

    List<Faltante> leer(TxSession s, PeriodoEdicion p) throws SQLException {
        List<Situacion> todos = Query.of(LEER, p.ejercicio(), p.linea().name(), p.desde(), p.hasta())
                .list(s, Faltantes::situacion);
        if (todos.isEmpty()) {
            throw Problema.conflicto(
                    "ejercicio-sin-abrir",
                    "El ejercicio " + p.ejercicio() + " no está abierto; ábralo (PUT /ejercicios).");
        }
        return todos.stream().filter(Situacion::falta).map(this::faltante).toList();
    }

    private Faltante faltante(Situacion situacion) {
        return new Faltante(
                situacion.unidad(),
                unidades.buscar(situacion.unidad()).map(Unidad::nombre).orElse(situacion.unidad()),
                situacion.mes(),
                situacion.estado().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                !situacion.cerrado());
    }

    private static Situacion situacion(ResultSet f) throws SQLException {
        Periodo.Cuentas cuentas = new Periodo.Cuentas(f.getInt(5), f.getInt(6), f.getInt(7), f.getInt(8), f.getInt(9));
        return new Situacion(
                Objects.requireNonNull(f.getString(1)), f.getInt(2), f.getBoolean(3), cuentas.estado(f.getBoolean(4)));
    }
}
