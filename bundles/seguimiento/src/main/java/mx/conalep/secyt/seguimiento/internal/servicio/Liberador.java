package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.extensiones.Advertido;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.internal.aviso.AvisosPeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a release asks to be explained, and keeps beside the period so that it travels to the verifier. */
@Component(service = Liberador.class)
public final class Liberador {

    private final Tx tx;
    private final Unidades unidades;
    private final AvisosPeriodo avisos;
    private final Bitacora bitacora;

    @Activate
    public Liberador(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference AvisosPeriodo avisos,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.avisos = avisos;
        this.bitacora = bitacora;
    }

    /**
     * Demands an explanation for each warning of each period and stores them.
     *
     * @param dadas explanations by {@code rule.key}; one serves all the periods that the act is about
     * @throws Problema 422 {@code advertencia} naming each warning without one
     */
    public void exigir(Identidad quien, List<ClavePeriodo> periodos, @Nullable Map<String, @Nullable String> dadas) {
        Explicado explicado = revisar(periodos, dadas);
        if (explicado != Explicado.NADA) {
            tx.<Integer>write(quien, explicado::guardar);
        }
    }

    /** What is to be written in the transaction of the release. */
    @FunctionalInterface
    interface Explicado {
        Explicado NADA = s -> 0;

        int guardar(TxSession session) throws SQLException;
    }

    /**
     * Demands an explanation for each warning of each period; outside any transaction, for plugins are called.
     *
     * @throws Problema 422 {@code advertencia} naming each warning without one
     */
    Explicado revisar(List<ClavePeriodo> periodos, @Nullable Map<String, @Nullable String> dadas) {
        Map<ClavePeriodo, List<Justificado>> justificados = new LinkedHashMap<>();
        List<ErrorCampo> errores = new ArrayList<>();
        for (ClavePeriodo periodo : periodos) {
            justificar(periodo, dadas == null ? Map.of() : dadas, justificados, errores);
        }
        if (!errores.isEmpty()) {
            throw Justificador.falta(errores);
        }
        justificados.values().removeIf(List::isEmpty);
        return justificados.isEmpty()
                ? Explicado.NADA
                : s -> JustificacionPeriodoRows.guardar(s, bitacora, unidades, justificados);
    }

    /** The explanations of a period that hold. */
    public List<Justificacion> justificaciones(ClavePeriodo periodo) {
        return tx.read(s -> JustificacionPeriodoRows.leer(s.jdbc(), periodo));
    }

    private void justificar(
            ClavePeriodo periodo,
            Map<String, @Nullable String> dadas,
            Map<ClavePeriodo, List<Justificado>> justificados,
            List<ErrorCampo> errores) {
        List<Advertido> suyos = avisos.de(periodo);
        if (suyos.isEmpty()) {
            return;
        }
        try {
            List<Justificacion> previas = tx.read(s -> JustificacionPeriodoRows.leer(s.jdbc(), periodo));
            justificados.put(periodo, new Justificador(dadas, previas).exigir(suyos));
        } catch (Problema sinJustificar) {
            sinJustificar.errores().forEach(e -> errores.add(nombrado(periodo, e)));
        }
    }

    private static ErrorCampo nombrado(ClavePeriodo periodo, ErrorCampo error) {
        String cual = "%d-%02d de %s, línea %s: "
                .formatted(periodo.ejercicio(), periodo.mes(), periodo.unidad(), periodo.linea());
        return new ErrorCampo(error.campo(), cual + error.mensaje(), error.valor());
    }
}
