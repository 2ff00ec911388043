package mx.conalep.secyt.portal.internal.piezas;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;

/**
 * A form: its fields, and what was wrong with them the last time. Immutable.
 *
 * @param entradas in order
 * @param errores each under the id of its field; what belongs to none stands in the summary only
 */
public record Formulario(List<Entrada> entradas, List<ErrorCampo> errores) {

    /** Copies. */
    public Formulario {
        entradas = List.copyOf(entradas);
        errores = List.copyOf(errores);
    }

    /** One that is shown for the first time. */
    public static Formulario de(Entrada... entradas) {
        return new Formulario(List.of(entradas), List.of());
    }

    /** One that is shown for the first time. */
    public static Formulario de(List<Entrada> entradas) {
        return new Formulario(entradas, List.of());
    }

    /** The same as it was filled in; secrets and files are to be given anew. */
    public Formulario llenado(Solicitud solicitud) {
        return new Formulario(entradas.stream().map(e -> llenada(e, solicitud)).toList(), errores);
    }

    private static Entrada llenada(Entrada entrada, Solicitud solicitud) {
        boolean seCalla = entrada.clase() == Clase.SECRETO || entrada.esArchivo();
        return seCalla ? entrada : entrada.conValores(solicitud.parametros(entrada.id()));
    }

    /** The same with what a refusal says; one without fields goes to the summary. */
    public Formulario con(Problema rechazo) {
        return new Formulario(entradas, errores(rechazo));
    }

    /** What a refusal says, for the error summary. */
    public static List<ErrorCampo> errores(Problema rechazo) {
        return rechazo.errores().isEmpty()
                ? List.of(new ErrorCampo("contenido", String.valueOf(rechazo.getMessage()), null))
                : rechazo.errores();
    }

    /** Whether a file travels, for which the form must be multipart. */
    public boolean conArchivo() {
        return entradas.stream().anyMatch(Entrada::esArchivo);
    }

    /** What was typed into the fields that were made of descriptors, empty ones left out. */
    public static Map<String, Object> valores(Solicitud solicitud, List<Campo> campos, String prefijo) {
        Map<String, Object> valores = new TreeMap<>();
        campos.forEach(c -> solicitud.parametro(prefijo + c.clave()).ifPresent(v -> valores.put(c.clave(), v)));
        return valores;
    }
}
