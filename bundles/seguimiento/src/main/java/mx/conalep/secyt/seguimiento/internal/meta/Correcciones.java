package mx.conalep.secyt.seguimiento.internal.meta;

import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.PeticionObservacion;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import org.jspecify.annotations.Nullable;

/** Cells that are sent back, and their correction. */
final class Correcciones {

    private static final int DIAS = 10;
    private static final int TEXTO = 500;

    private Correcciones() {}

    static void revisar(PeticionObservacion peticion) {
        Validacion validacion = new Validacion();
        texto(validacion, peticion.motivo(), "motivo");
        Integer trimestre = peticion.trimestre();
        validacion
                .exigir(
                        trimestre == null || (trimestre >= 1 && trimestre <= 4),
                        "trimestre",
                        "Use un trimestre de 1 a 4.",
                        trimestre)
                .terminar();
    }

    static void texto(Validacion validacion, @Nullable String texto, String campo) {
        validacion
                .presente(texto, campo)
                .exigir(texto == null || texto.length() <= TEXTO, campo, "Use a lo más 500 caracteres.", null);
    }

    /** Opens an observation; the goal is observed from then on. */
    static Meta.Observacion observar(TxSession session, MetaEntity meta, PeticionObservacion peticion)
            throws SQLException {
        for (Meta.Observacion abierta : ObservacionRows.abiertas(session.jdbc(), meta.id())) {
            if (Objects.equals(abierta.trimestre(), peticion.trimestre())) {
                throw Problema.conflicto(
                        "celda-observada",
                        "Esa celda ya está observada desde el " + dia(abierta) + " por " + abierta.por()
                                + "; espere la corrección, que vence el " + abierta.vence()
                                + ", o retire antes esa observación.");
            }
        }
        LocalDate hoy = session.now().atZone(Cerrado.MEXICO).toLocalDate();
        LocalDate vence = Objects.requireNonNullElse(peticion.vence(), hoy.plusDays(DIAS));
        if (vence.isBefore(hoy)) {
            throw Problema.campo("vence", "La fecha límite ya pasó; use hoy o un día posterior.", vence);
        }
        meta.pasar(Meta.Estado.OBSERVADA);
        tocar(session, meta);
        return ObservacionRows.insertar(
                session, meta.id(), peticion.trimestre(), Objects.requireNonNull(peticion.motivo()), vence);
    }

    private static LocalDate dia(Meta.Observacion abierta) {
        return abierta.fecha().atZone(Cerrado.MEXICO).toLocalDate();
    }

    /** Another cell of an observed goal changes nothing in its row: its version must grow all the same. */
    private static void tocar(TxSession session, MetaEntity meta) {
        session.em().lock(meta, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Withdraws an open observation. */
    static void retirar(TxSession session, MetaEntity meta, int numero, String motivo) throws SQLException {
        if (!ObservacionRows.cerrar(session, meta.id(), numero, ObservacionRows.RETIRADA, motivo)) {
            throw Problema.conflicto(
                    "observacion-cerrada",
                    "La meta no tiene abierta la observación " + numero + "; consulte GET /metas/" + meta.id()
                            + "/observaciones.");
        }
        if (ObservacionRows.abiertas(session.jdbc(), meta.id()).isEmpty()) {
            meta.pasar(Meta.Estado.CAPTURADA);
        }
        tocar(session, meta);
    }

    /**
     * Takes over four amounts: corrected cells are not observed any more.
     *
     * @throws Problema 422 when a cell changes that nobody observed in a goal that was accepted before
     */
    static void capturar(TxSession session, MetaEntity meta, List<BigDecimal> trimestres) throws SQLException {
        List<Meta.Observacion> abiertas = ObservacionRows.abiertas(session.jdbc(), meta.id());
        List<BigDecimal> antes = meta.trimestres();
        if (meta.aceptadaAntes()) {
            exigirSoloObservadas(abiertas, antes, trimestres);
        }
        boolean quedan = false;
        for (Meta.Observacion abierta : abiertas) {
            boolean corregida = corrige(abierta.trimestre(), antes, trimestres);
            if (corregida) {
                ObservacionRows.cerrar(
                        session, meta.id(), abierta.numero(), ObservacionRows.CORREGIDA, "" + trimestres);
            }
            quedan |= !corregida;
        }
        meta.capturar(trimestres, quedan, session.actor(), session.now());
    }

    private static void exigirSoloObservadas(
            List<Meta.Observacion> abiertas, List<BigDecimal> antes, List<BigDecimal> ahora) {
        if (abiertas.isEmpty() || abiertas.stream().anyMatch(o -> o.trimestre() == null)) {
            return;
        }
        List<ErrorCampo> errores = new ArrayList<>();
        for (int t = 1; t <= 4; t++) {
            int trimestre = t;
            if (!igual(antes, ahora, t) && abiertas.stream().noneMatch(o -> Objects.equals(o.trimestre(), trimestre))) {
                errores.add(new ErrorCampo(
                        "trimestres[" + (t - 1) + "]",
                        "Ese trimestre ya estaba aceptado y no se observó; déjelo en "
                                + antes.get(t - 1).toPlainString() + " o pida que también lo observen.",
                        ahora.get(t - 1).toPlainString()));
            }
        }
        if (!errores.isEmpty()) {
            throw Problema.invalido(errores);
        }
    }

    private static boolean corrige(@Nullable Integer trimestre, List<BigDecimal> antes, List<BigDecimal> ahora) {
        return trimestre == null ? !igual(antes, ahora) : !igual(antes, ahora, trimestre);
    }

    private static boolean igual(List<BigDecimal> antes, List<BigDecimal> ahora) {
        return igual(antes, ahora, 1) && igual(antes, ahora, 2) && igual(antes, ahora, 3) && igual(antes, ahora, 4);
    }

    private static boolean igual(List<BigDecimal> antes, List<BigDecimal> ahora, int trimestre) {
        return antes.get(trimestre - 1).compareTo(ahora.get(trimestre - 1)) == 0;
    }
}
