package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Actos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.ResultadoActo;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.CountedWriting;
import mx.conalep.secyt.seguimiento.internal.periodo.PeriodoRows;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Steps for whole periods, one period after another. */
@Component
public final class PeriodActos implements Actos {

    private final Tx tx;
    private final CountedWriting escritura;
    private final Unidades unidades;
    private final Bitacora bitacora;
    private final Liberador liberador;
    private final PuertaMuestras muestras;

    @Activate
    public PeriodActos(
            @Reference Tx tx,
            @Reference CountedWriting escritura,
            @Reference Unidades unidades,
            @Reference Bitacora bitacora,
            @Reference Liberador liberador,
            @Reference PuertaMuestras muestras) {
        this.tx = tx;
        this.escritura = escritura;
        this.unidades = unidades;
        this.bitacora = bitacora;
        this.liberador = liberador;
        this.muestras = muestras;
    }

    @Override
    public ResultadoActo aplicar(Identidad quien, Transicion paso, PeticionPeriodo peticion) {
        Peticiones.Revisada revisada = Peticiones.revisar(peticion, unidades);
        List<Linea> lineas = lineas(quien, paso, revisada, peticion);
        Suma suma = new Suma();
        if (paso == Transicion.VERIFICAR && !quien.total()) {
            muestras.exigir(revisada, lineas);
        }
        List<ClavePeriodo> periodos = periodos(revisada, lineas, paso);
        if (paso == Transicion.LIBERAR && !quien.total()) {
            liberador.exigir(quien, periodos, peticion.justificaciones());
        }
        for (ClavePeriodo periodo : periodos) {
            mover(quien, new Grupo(periodo, paso), suma);
        }
        Detenidos.Lista detenidos =
                tx.read(s -> new Detenidos(paso, suma.cerrados).leer(s.jdbc(), condiciones(revisada, lineas, "s.")));
        return new ResultadoActo(suma.hechos, suma.autovalidados, detenidos.total(), detenidos.primeros());
    }

    private static List<Linea> lineas(
            Identidad quien, Transicion paso, Peticiones.Revisada revisada, PeticionPeriodo peticion) {
        boolean verificar = paso == Transicion.VERIFICAR;
        Rol[] roles = verificar ? new Rol[0] : Ciclo.quienes(paso, Linea.CAPACITACION);
        return Peticiones.lineas(quien, paso.verbo(), revisada.unidad(), peticion.linea(), verificar, roles);
    }

    private List<ClavePeriodo> periodos(Peticiones.Revisada revisada, List<Linea> lineas, Transicion paso) {
        Condiciones condiciones = condiciones(revisada, lineas, "");
        condiciones.y("n_" + paso.de().clave() + " > 0");
        return tx.read(s -> PeriodoRows.keys(s.jdbc(), condiciones));
    }

    private static Condiciones condiciones(Peticiones.Revisada revisada, List<Linea> lineas, String prefijo) {
        Condiciones condiciones = new Condiciones().y(prefijo + "ejercicio = ?", revisada.ejercicio());
        revisada.meses().aplicar(condiciones, prefijo + "mes");
        condiciones.entre(prefijo + "linea", lineas.stream().map(Enum::name).toList());
        return Alcance.de(revisada.unidad()).aplicar(condiciones, prefijo);
    }

    private void mover(Identidad quien, Grupo grupo, Suma suma) {
        try {
            long desde = 0;
            do {
                long despuesDe = desde;
                Grupo.Parte parte = escritura.write(quien, s -> grupo.mover(s, bitacora, despuesDe));
                suma.hechos += parte.hechos();
                suma.autovalidados += parte.autovalidados();
                desde = parte.ultimo();
            } while (desde > 0);
        } catch (Problema cerrado) {
            suma.cerrados.put(grupo.periodo(), String.valueOf(cerrado.getMessage()));
        }
    }

    private static final class Suma {
        private final SortedMap<ClavePeriodo, String> cerrados = new TreeMap<>();
        private long hechos;
        private long autovalidados;
    }
}
