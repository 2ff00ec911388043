package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.Ejercicios;
import mx.conalep.secyt.seguimiento.FiltroPeriodos;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.Periodos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.ResultadoCierre;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Periods over JDBC. */
@Component
public final class StoredPeriodos implements Periodos {

    private final Tx tx;
    private final CountedWriting escritura;
    private final Unidades unidades;
    private final Ejercicios ejercicios;
    private final Cortes cortes;
    private final Bitacora bitacora;
    private final Cierres cierres;

    @Activate
    public StoredPeriodos(
            @Reference Tx tx,
            @Reference CountedWriting escritura,
            @Reference Unidades unidades,
            @Reference Ejercicios ejercicios,
            @Reference Cortes cortes,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.escritura = escritura;
        this.unidades = unidades;
        this.ejercicios = ejercicios;
        this.cortes = cortes;
        this.bitacora = bitacora;
        this.cierres = new Cierres(tx, escritura, unidades, bitacora, cortes);
    }

    @Override
    public Pagina<Periodo> listar(Identidad quien, FiltroPeriodos filtro, Paginacion paginacion) {
        Validacion validacion = new Validacion();
        Meses meses = Meses.de(filtro.mes(), filtro.trimestre(), validacion);
        validacion.terminar();
        Linea linea = filtro.linea();
        Condiciones condiciones = new Condiciones()
                .si(filtro.ejercicio(), "ejercicio = ?")
                .si(linea == null ? null : linea.name(), "linea = ?");
        Alcance.visible(quien, unidades, filtro.unidad()).aplicar(meses.aplicar(condiciones, "mes"), "");
        Optional.ofNullable(filtro.estado()).map(PeriodoRows::condicion).ifPresent(condiciones::y);
        Pagina<Periodo> pagina = tx.read(s -> Pagina.de(
                PeriodoRows.count(s.jdbc(), condiciones), PeriodoRows.list(s.jdbc(), condiciones, paginacion)));
        return pagina.map(Frontera.hoy(cortes)::con);
    }

    @Override
    public Periodo declararSinMovimiento(Identidad quien, PeticionPeriodo peticion) {
        ClavePeriodo clave = exigir(quien, "declarar sin movimiento", peticion);
        return escritura.write(quien, s -> declarar(s, clave));
    }

    @Override
    public Periodo retirarSinMovimiento(Identidad quien, PeticionPeriodo peticion) {
        ClavePeriodo clave = exigir(quien, "retirar la declaración sin movimiento", peticion);
        return escritura.write(quien, s -> retirar(s, clave));
    }

    @Override
    public ResultadoCierre cerrar(Identidad quien, PeticionPeriodo peticion) {
        Peticiones.Revisada revisada = Peticiones.revisar(peticion, unidades);
        exigirAbierto(revisada.ejercicio());
        return cierres.cerrar(quien, revisada, peticion);
    }

    @Override
    public ResultadoCierre reabrir(Identidad quien, PeticionPeriodo peticion) {
        String motivo = peticion.motivo();
        if (motivo == null || motivo.isBlank()) {
            throw Problema.campo("motivo", "Diga por qué se reabre el periodo.", null);
        }
        return cierres.reabrir(quien, Peticiones.revisar(peticion, unidades), peticion, motivo);
    }

    private ClavePeriodo exigir(Identidad quien, String accion, PeticionPeriodo peticion) {
        ClavePeriodo clave = Peticiones.uno(peticion, unidades);
        quien.exigir(accion, unidades.exigir(clave.unidad(), "unidad"), Rol.DIRECTOR, Rol.UNIDAD_ESTATAL);
        exigirAbierto(clave.ejercicio());
        return clave;
    }

    private void exigirAbierto(int ejercicio) {
        if (!ejercicios.abiertos().contains(ejercicio)) {
            throw Problema.campo(
                    "ejercicio",
                    "El ejercicio no está abierto; pida a la DSTC, la CST o la CSC que lo abra (POST /ejercicios).",
                    ejercicio);
        }
    }

    private Periodo declarar(TxSession session, ClavePeriodo clave) throws SQLException {
        if (Declaraciones.declarar(session, clave)) {
            bitacora.anotar(session, "declarar-sin-movimiento", "periodo", clave.texto(), Map.of());
        }
        Periodo periodo = leer(session, clave);
        if (periodo.cierre() != null && periodo.sinMovimiento() == null) {
            throw Cerrado.problema(periodo);
        }
        if (periodo.cuentas().total() > 0) {
            throw Problema.conflicto(
                    "periodo-con-servicios",
                    Cerrado.nombre(periodo) + " tiene " + periodo.cuentas().total()
                            + " servicios: no puede declararse sin movimiento. Revíselos en GET /servicios.");
        }
        return periodo;
    }

    private Periodo retirar(TxSession session, ClavePeriodo clave) throws SQLException {
        if (Declaraciones.retirar(session, clave)) {
            bitacora.anotar(session, "retirar-sin-movimiento", "periodo", clave.texto(), Map.of());
        }
        Periodo periodo = leer(session, clave);
        if (periodo.cierre() != null && periodo.sinMovimiento() != null) {
            throw Cerrado.problema(periodo);
        }
        return periodo;
    }

    private static Periodo leer(TxSession session, ClavePeriodo clave) throws SQLException {
        return PeriodoRows.read(session.jdbc(), clave)
                .orElseThrow(() -> new MissingRowsException(clave.unidad(), clave.ejercicio()));
    }
}
