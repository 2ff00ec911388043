package mx.conalep.secyt.seguimiento.internal.cierre;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.extensiones.Advertido;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Cedula;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.Desviacion;
import mx.conalep.secyt.seguimiento.Desviaciones;
import mx.conalep.secyt.seguimiento.FiltroPeriodos;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import mx.conalep.secyt.seguimiento.Nivel;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.Periodos;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.aviso.AvisosPeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.servicio.Devoluciones;
import mx.conalep.secyt.seguimiento.internal.servicio.Liberador;
import mx.conalep.secyt.seguimiento.internal.servicio.RegistroDevuelto;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a quarter of a unit. */
@Component(service = TrimestreQuery.class)
public final class TrimestreQuery {

    private static final int MESES_POR_TRIMESTRE = 3;
    private static final Paginacion TODO = new Paginacion(1, 500);

    private final Tx tx;
    private final Unidades unidades;
    private final Periodos periodos;
    private final Cortes cortes;
    private final Devoluciones devoluciones;
    private final Desviaciones desviaciones;
    private final AvisosPeriodo avisos;
    private final Liberador liberador;

    @Activate
    public TrimestreQuery(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Periodos periodos,
            @Reference Cortes cortes,
            @Reference Devoluciones devoluciones,
            @Reference Desviaciones desviaciones,
            @Reference AvisosPeriodo avisos,
            @Reference Liberador liberador) {
        this.tx = tx;
        this.unidades = unidades;
        this.periodos = periodos;
        this.cortes = cortes;
        this.devoluciones = devoluciones;
        this.desviaciones = desviaciones;
        this.avisos = avisos;
        this.liberador = liberador;
    }

    /** A unit that delivers services, and a quarter. */
    record Lugar(Unidad unidad, int ejercicio, int trimestre) {

        /** The periods that a closing explains: those to be released, and the last month of each line. */
        List<ClavePeriodo> cierres(List<Periodo> meses) {
            return meses.stream()
                    .filter(p -> p.cuentas().reportados() > 0 || p.mes() == trimestre * MESES_POR_TRIMESTRE)
                    .map(p -> new ClavePeriodo(ejercicio, unidad.clave(), p.linea(), p.mes()))
                    .sorted()
                    .toList();
        }
    }

    Lugar revisar(@Nullable String unidad, @Nullable Integer ejercicio, @Nullable Integer trimestre) {
        Validacion validacion = new Validacion();
        Meses.anio(ejercicio, validacion);
        Meses.de(null, trimestre, validacion);
        validacion.presente(trimestre, "trimestre").presente(unidad, "unidad").terminar();
        Unidad suya = unidades.exigir(unidad, "unidad");
        if (!suya.tipo().prestaServicios()) {
            throw Problema.campo("unidad", "Indique un plantel o CAST: sólo ellos prestan servicios.", suya.clave());
        }
        return new Lugar(suya, Objects.requireNonNull(ejercicio), Objects.requireNonNull(trimestre));
    }

    MiTrimestre leer(Identidad quien, Lugar lugar) {
        String clave = lugar.unidad().clave();
        FiltroPeriodos filtro = new FiltroPeriodos(clave, lugar.ejercicio(), null, lugar.trimestre(), null, null);
        List<Periodo> meses = periodos.listar(quien, filtro, TODO).elementos();
        List<RegistroDevuelto> devueltos = devoluciones
                .listar(quien, new Devoluciones.Filtro(clave, lugar.ejercicio(), lugar.trimestre(), 1, true), TODO)
                .elementos();
        List<Desviacion> desviadas = desviaciones.listar(
                quien, new Avances.Consulta(lugar.ejercicio(), lugar.trimestre(), null, Nivel.PLANTEL, clave));
        List<MiTrimestre.Aviso> porExplicar = avisos(lugar, meses);
        return tx.read(s -> trimestre(s.jdbc(), lugar, meses, devueltos, desviadas, porExplicar));
    }

    private MiTrimestre trimestre(
            Connection connection,
            Lugar lugar,
            List<Periodo> meses,
            List<RegistroDevuelto> devueltos,
            List<Desviacion> desviadas,
            List<MiTrimestre.Aviso> porExplicar)
            throws SQLException {
        String clave = lugar.unidad().clave();
        List<MiTrimestre.Avance> avances = avisos.avances(connection, clave, lugar.ejercicio(), lugar.trimestre());
        return new MiTrimestre(
                clave,
                lugar.unidad().nombre(),
                lugar.ejercicio(),
                lugar.trimestre(),
                new Pendientes(cortes, avances)
                        .meses(meses)
                        .devueltos(devueltos)
                        .metas(connection, clave, lugar.ejercicio())
                        .desviaciones(desviadas)
                        .avisos(porExplicar)
                        .lista(),
                meses,
                avances,
                porExplicar,
                corte(lugar),
                CedulaRows.list(connection, vigente(lugar)).stream()
                        .map(Cedula::folio)
                        .findFirst()
                        .orElse(null));
    }

    private LocalDate corte(Lugar lugar) {
        return List.of(Linea.values()).stream()
                .map(l -> cortes.fechaTrimestre(lugar.ejercicio(), l, lugar.trimestre(), PasoCorte.LIBERACION))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Condiciones vigente(Lugar lugar) {
        return new Condiciones()
                .y("unidad = ?", lugar.unidad().clave())
                .y("ejercicio = ?", lugar.ejercicio())
                .y("trimestre = ?", lugar.trimestre())
                .y("sustituida_por IS NULL");
    }

    private List<MiTrimestre.Aviso> avisos(Lugar lugar, List<Periodo> meses) {
        List<MiTrimestre.Aviso> todos = new ArrayList<>();
        for (ClavePeriodo periodo : lugar.cierres(meses)) {
            List<Justificacion> dadas = liberador.justificaciones(periodo);
            avisos.de(periodo).forEach(a -> todos.add(aviso(periodo, a, dadas)));
        }
        return todos;
    }

    private static MiTrimestre.Aviso aviso(ClavePeriodo periodo, Advertido aviso, List<Justificacion> dadas) {
        String texto = dadas.stream()
                .filter(j -> j.ruta().equals(aviso.ruta()) && j.aviso().equals(aviso.mensaje()))
                .map(Justificacion::texto)
                .findFirst()
                .orElse(null);
        return new MiTrimestre.Aviso(periodo.linea(), periodo.mes(), aviso.ruta(), aviso.mensaje(), texto);
    }
}
