package mx.conalep.secyt.seguimiento.internal.periodo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.ResultadoCierre;

/** Closes and reopens periods, in short transactions. */
final class Cierres {

    private static final int POR_VEZ = 100;
    private static final int VISIBLES = 1_000;

    private final Tx tx;
    private final CountedWriting escritura;
    private final Unidades unidades;
    private final Bitacora bitacora;
    private final Cortes cortes;

    Cierres(Tx tx, CountedWriting escritura, Unidades unidades, Bitacora bitacora, Cortes cortes) {
        this.tx = tx;
        this.escritura = escritura;
        this.unidades = unidades;
        this.bitacora = bitacora;
        this.cortes = cortes;
    }

    ResultadoCierre cerrar(Identidad quien, Peticiones.Revisada revisada, PeticionPeriodo peticion) {
        Unidad unidad = revisada.unidad();
        List<Linea> lineas = Peticiones.lineas(
                quien, "cerrar un periodo", unidad, peticion.linea(), true, Rol.UNIDAD_ESTATAL, Rol.DSTC);
        escritura.completar(
                unidades.listar(EnumSet.of(TipoUnidad.PLANTEL, TipoUnidad.CAST), null, unidad.clave(), null),
                revisada.ejercicio());
        List<Periodo> pendientes = new ArrayList<>();
        int cambiados = 0;
        for (Linea linea : lineas) {
            List<Periodo> suyos = leer(revisada, linea);
            cambiados +=
                    porPartes(quien, CambioCierre.cerrar(esNacional(quien, unidad, linea), peticion.motivo()), suyos);
            suyos.stream().filter(Cierres::pendiente).forEach(pendientes::add);
        }
        return new ResultadoCierre(
                cambiados, pendientes.stream().limit(VISIBLES).toList());
    }

    ResultadoCierre reabrir(Identidad quien, Peticiones.Revisada revisada, PeticionPeriodo peticion, String motivo) {
        Unidad unidad = revisada.unidad();
        List<Linea> lineas =
                Peticiones.lineas(quien, "reabrir un periodo", unidad, peticion.linea(), true, Rol.UNIDAD_ESTATAL);
        Frontera frontera = Frontera.hoy(cortes);
        int cambiados = 0;
        List<Periodo> ajenos = new ArrayList<>();
        for (Linea linea : lineas) {
            boolean nacional = esNacional(quien, unidad, linea);
            List<Periodo> cerrados = leer(revisada, linea).stream()
                    .filter(p -> p.cierre() != null)
                    .toList();
            List<Periodo> suyos =
                    cerrados.stream().filter(p -> frontera.permite(p, nacional)).toList();
            cambiados += porPartes(quien, CambioCierre.reabrir(nacional, motivo), suyos);
            cerrados.stream().filter(p -> !frontera.permite(p, nacional)).forEach(ajenos::add);
        }
        if (cambiados == 0 && !ajenos.isEmpty()) {
            throw frontera.negada(ajenos.get(0));
        }
        return new ResultadoCierre(cambiados, List.of());
    }

    private int porPartes(Identidad quien, CambioCierre cambio, List<Periodo> periodos) {
        List<ClavePeriodo> claves =
                periodos.stream().map(PeriodoRows::clave).sorted().toList();
        int cambiados = 0;
        for (int i = 0; i < claves.size(); i += POR_VEZ) {
            List<ClavePeriodo> parte = claves.subList(i, Math.min(i + POR_VEZ, claves.size()));
            cambiados += tx.<Integer>write(quien, s -> cambio.aplicar(s, bitacora, parte));
        }
        return cambiados;
    }

    private List<Periodo> leer(Peticiones.Revisada revisada, Linea linea) {
        return tx.read(s -> PeriodoRows.list(s.jdbc(), revisada.periodos(linea), null));
    }

    private static boolean esNacional(Identidad quien, Unidad unidad, Linea linea) {
        return quien.puede(unidad, Peticiones.coordinacion(linea), Rol.DSTC);
    }

    private static boolean pendiente(Periodo periodo) {
        return periodo.estado() != EstadoPeriodo.VERIFICADO && periodo.estado() != EstadoPeriodo.SIN_MOVIMIENTO;
    }
}
