package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.conalep.secyt.extensiones.Advertido;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.seguimiento.Justificacion;
import org.jspecify.annotations.Nullable;

/**
 * Pairs warnings with their explanations. One that was given before holds while its warning says the same; one for a
 * warning that does not arise is ignored, for the rule may be out of order just then.
 *
 * @param dadas explanations of this request, by {@code rule.key}
 * @param previas those that the record has
 */
record Justificador(Map<String, @Nullable String> dadas, List<Justificacion> previas) {

    private static final int MINIMO = 10;
    private static final int MAXIMO = 500;

    /**
     * The warnings with their explanations.
     *
     * @throws Problema 422 {@code advertencia} naming each that has none
     */
    List<Justificado> exigir(List<Advertido> avisos) {
        List<ErrorCampo> errores = new ArrayList<>();
        List<Justificado> justificados = new ArrayList<>();
        for (Advertido aviso : avisos) {
            String texto = texto(aviso);
            if (texto.length() < MINIMO || texto.length() > MAXIMO) {
                errores.add(new ErrorCampo(
                        "justificaciones." + aviso.ruta(), aviso.mensaje(), texto.isEmpty() ? null : texto));
            }
            justificados.add(new Justificado(aviso, texto));
        }
        if (!errores.isEmpty()) {
            throw falta(errores);
        }
        return justificados;
    }

    /** The refusal that names each warning without explanation. */
    static Problema falta(List<ErrorCampo> errores) {
        return new Problema(
                422,
                "advertencia",
                "Hay avisos que se deben justificar: corrija los datos, o envíe en «justificaciones» un texto de "
                        + MINIMO + " a " + MAXIMO + " caracteres por cada uno.",
                errores);
    }

    private String texto(Advertido aviso) {
        String dada = dadas.get(aviso.ruta());
        return dada == null || dada.isBlank() ? previa(aviso) : dada.strip();
    }

    private String previa(Advertido aviso) {
        return previas.stream()
                .filter(p -> p.ruta().equals(aviso.ruta()) && p.aviso().equals(aviso.mensaje()))
                .map(Justificacion::texto)
                .collect(Collectors.joining());
    }
}
