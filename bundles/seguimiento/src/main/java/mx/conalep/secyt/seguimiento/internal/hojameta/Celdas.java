package mx.conalep.secyt.seguimiento.internal.hojameta;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Neutro;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.internal.hoja.ClaseColumna;
import mx.conalep.secyt.seguimiento.internal.importacion.Renglon;
import org.jspecify.annotations.Nullable;

/** One row of a file, read. */
final class Celdas {

    private static final int NUMERO = 20;

    private final int fila;
    private final Map<String, String> valores = new HashMap<>();
    private final List<ErrorCampo> errores = new ArrayList<>();

    Celdas(List<String> encabezado, Renglon renglon) {
        fila = renglon.fila();
        for (int i = 0; i < Math.min(encabezado.size(), renglon.celdas().size()); i++) {
            String valor = Neutro.leer(renglon.celdas().get(i)).strip();
            if (!valor.isEmpty()) {
                valores.put(encabezado.get(i), valor);
            }
        }
    }

    int fila() {
        return fila;
    }

    @Nullable String texto(String columna) {
        return valores.get(columna);
    }

    /** What could not be read. */
    List<ErrorCampo> errores() {
        return errores;
    }

    /** Whether nobody wrote an amount in it. */
    boolean sinCifras() {
        return Columnas.TRIMESTRES.stream().noneMatch(valores::containsKey);
    }

    /** The goal of the row; look at {@link #errores} afterwards. */
    PeticionMeta peticion() {
        List<@Nullable BigDecimal> trimestres = new ArrayList<>();
        Columnas.TRIMESTRES.forEach(c -> trimestres.add(cantidad(c)));
        return new PeticionMeta(entero("ejercicio"), texto("indicador"), texto("unidad"), trimestres, null);
    }

    @Nullable Integer entero(String columna) {
        String texto = texto(columna);
        try {
            return texto == null ? null : Integer.valueOf(ClaseColumna.ENTERO.canonico(texto));
        } catch (NumberFormatException e) {
            errores.add(new ErrorCampo(columna, "Escriba un número entero.", texto));
            return null;
        }
    }

    private @Nullable BigDecimal cantidad(String columna) {
        String texto = texto(columna);
        if (texto == null) {
            errores.add(new ErrorCampo(columna, "Falta la cantidad; escriba 0 si no se programa nada.", null));
            return null;
        }
        try {
            BigDecimal cantidad = new BigDecimal(texto);
            if (texto.length() <= NUMERO && Math.abs(cantidad.scale()) <= NUMERO) {
                return cantidad;
            }
        } catch (NumberFormatException e) {
            // Told below, as one that is too long.
        }
        errores.add(new ErrorCampo(columna, "Escriba sólo el número, sin comas ni signo de pesos.", texto));
        return null;
    }
}
