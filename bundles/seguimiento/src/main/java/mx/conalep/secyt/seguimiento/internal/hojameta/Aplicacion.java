package mx.conalep.secyt.seguimiento.internal.hojameta;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.HojasMetas;
import mx.conalep.secyt.seguimiento.HojasMetas.Suerte;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import org.jspecify.annotations.Nullable;

/** Captures one row, or tries it in a transaction that is taken back. */
final class Aplicacion {

    private static final int VENCIDA = 412;

    private final Metas metas;

    Aplicacion(Metas metas) {
        this.metas = metas;
    }

    /** Takes a trial back. */
    private static final class EnsayoException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnsayoException() {
            super("Trial", null, false, false);
        }
    }

    HojasMetas.Fila hacer(Identidad quien, Celdas celdas, Map<Existentes.Clave, Meta> actuales, boolean aplicar) {
        if (celdas.sinCifras()) {
            return renglon(celdas, Suerte.IGUAL, List.of());
        }
        PeticionMeta peticion = celdas.peticion();
        Integer vista = celdas.entero("version");
        if (!celdas.errores().isEmpty()) {
            return renglon(celdas, Suerte.ERROR, celdas.errores());
        }
        Meta actual = Existentes.una(actuales, peticion.ejercicio(), peticion.unidad(), peticion.indicador());
        if (actual != null && iguales(actual.trimestres(), Objects.requireNonNull(peticion.trimestres()))) {
            return renglon(celdas, Suerte.IGUAL, List.of());
        }
        if (actual != null && !Objects.equals(vista, actual.version())) {
            return renglon(celdas, Suerte.CONFLICTO, List.of(cambiada(actual)));
        }
        return guardar(quien, celdas, peticion, actual, aplicar);
    }

    private HojasMetas.Fila guardar(
            Identidad quien, Celdas celdas, PeticionMeta peticion, @Nullable Meta actual, boolean aplicar) {
        Identidad como = aplicar
                ? quien
                : quien.con((s, r) -> {
                    throw new EnsayoException();
                });
        try {
            metas.guardar(como, peticion, actual == null ? null : actual.version());
        } catch (EnsayoException bien) {
            return bien(celdas, actual);
        } catch (Problema p) {
            return renglon(celdas, p.estado() == VENCIDA ? Suerte.CONFLICTO : Suerte.ERROR, errores(p));
        }
        return bien(celdas, actual);
    }

    private static HojasMetas.Fila bien(Celdas celdas, @Nullable Meta actual) {
        return renglon(celdas, actual == null ? Suerte.NUEVA : Suerte.CAMBIADA, List.of());
    }

    /** By the columns of the sheet: {@code trimestres[2]} is {@code t3}. */
    private static List<ErrorCampo> errores(Problema p) {
        return p.errores().isEmpty()
                ? List.of(new ErrorCampo("renglon", String.valueOf(p.getMessage()), null))
                : p.errores().stream()
                        .map(e -> new ErrorCampo(columna(e.campo()), e.mensaje(), e.valor()))
                        .toList();
    }

    private static String columna(String campo) {
        return campo.startsWith("trimestres[") ? "t" + (campo.charAt("trimestres[".length()) - '0' + 1) : campo;
    }

    private static ErrorCampo cambiada(Meta actual) {
        List<String> cifras = actual.trimestres().stream()
                .map(t -> t.stripTrailingZeros().toPlainString())
                .toList();
        return new ErrorCampo(
                "version",
                actual.capturadaPor() + " la dejó en " + String.join(", ", cifras)
                        + " después de que usted descargó la hoja; descárguela de nuevo y repita su cambio.",
                null);
    }

    private static boolean iguales(List<BigDecimal> antes, List<@Nullable BigDecimal> ahora) {
        for (int i = 0; i < antes.size(); i++) {
            BigDecimal cantidad = ahora.get(i);
            if (cantidad == null || antes.get(i).compareTo(cantidad) != 0) {
                return false;
            }
        }
        return true;
    }

    private static HojasMetas.Fila renglon(Celdas celdas, Suerte suerte, List<ErrorCampo> errores) {
        return new HojasMetas.Fila(
                celdas.fila(), celdas.texto("unidad"), celdas.texto("indicador"), suerte, List.copyOf(errores));
    }
}
