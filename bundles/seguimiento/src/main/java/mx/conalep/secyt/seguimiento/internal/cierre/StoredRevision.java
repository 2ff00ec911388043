package mx.conalep.secyt.seguimiento.internal.cierre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.Revision;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exceptions first, over JDBC. */
@Component
public final class StoredRevision implements Revision {

    private static final String EXPLICACIONES =
            "SELECT unidad, linea, mes, regla, clave, aviso, texto, cuenta FROM justificacion_periodo";
    private static final String RESUMEN = "SELECT unidad, linea, SUM(n_capturado), SUM(n_reportado), SUM(n_liberado),"
            + " SUM(n_validado), SUM(n_verificado) FROM periodo";
    private static final String ALGUNO = "n_capturado + n_reportado + n_liberado + n_validado + n_verificado > 0";

    private final Tx tx;
    private final Unidades unidades;

    @Activate
    public StoredRevision(@Reference Tx tx, @Reference Unidades unidades) {
        this.tx = tx;
        this.unidades = unidades;
    }

    @Override
    public Resultado leer(Identidad quien, Filtro filtro) {
        Validacion validacion = new Validacion();
        Meses.anio(filtro.ejercicio(), validacion);
        Meses meses = Meses.de(null, filtro.trimestre(), validacion);
        validacion.presente(filtro.trimestre(), "trimestre").terminar();
        Alcance alcance = Alcance.visible(quien, unidades, filtro.unidad());
        Busqueda busqueda = new Busqueda(alcance, Objects.requireNonNull(filtro.ejercicio()), meses, filtro.linea());
        return tx.read(s -> leer(s.jdbc(), busqueda));
    }

    /** What is searched. */
    private record Busqueda(
            Alcance alcance,
            int ejercicio,
            Meses meses,
            @Nullable Linea linea) {

        Condiciones condiciones(String prefijo, int anio) {
            Condiciones condiciones = new Condiciones().y(prefijo + "ejercicio = ?", anio);
            meses.aplicar(condiciones, prefijo + "mes");
            return alcance.aplicar(condiciones, prefijo);
        }

        Condiciones deLinea(String prefijo) {
            return condiciones(prefijo, ejercicio).si(linea == null ? null : linea.name(), prefijo + "linea = ?");
        }
    }

    private static Resultado leer(Connection connection, Busqueda busqueda) throws SQLException {
        List<Excepcion> encontradas = new ArrayList<>();
        long total = 0;
        for (Clase clase : Clase.values()) {
            if (clase != Clase.SALTO) {
                total += Excepciones.buscar(
                        connection, clase, busqueda.deLinea("s."), busqueda.ejercicio(), encontradas);
            }
        }
        int antes = encontradas.size();
        Saltos.buscar(
                connection,
                busqueda.condiciones("", busqueda.ejercicio()),
                busqueda.condiciones("", busqueda.ejercicio() - 1),
                encontradas);
        return new Resultado(
                total + encontradas.size() - antes,
                encontradas,
                explicaciones(connection, busqueda.deLinea("")),
                resumen(connection, busqueda.deLinea("").y(ALGUNO)));
    }

    private static List<Explicacion> explicaciones(Connection connection, Condiciones condiciones) throws SQLException {
        List<Explicacion> explicaciones = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(EXPLICACIONES
                + condiciones.where()
                + " ORDER BY unidad, linea, mes, momento FETCH FIRST 500 ROWS ONLY")) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    explicaciones.add(new Explicacion(
                            row.getString(1),
                            Linea.valueOf(row.getString(2)),
                            row.getInt(3),
                            row.getString(4) + "." + row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8)));
                }
            }
        }
        return explicaciones;
    }

    private static List<Resumen> resumen(Connection connection, Condiciones condiciones) throws SQLException {
        List<Resumen> resumen = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                RESUMEN + condiciones.where() + " GROUP BY unidad, linea ORDER BY unidad, linea")) {
            condiciones.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Periodo.Cuentas cuentas = new Periodo.Cuentas(
                            row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7));
                    resumen.add(new Resumen(row.getString(1), Linea.valueOf(row.getString(2)), cuentas));
                }
            }
        }
        return resumen;
    }
}
