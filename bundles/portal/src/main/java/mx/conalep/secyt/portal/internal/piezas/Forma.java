package mx.conalep.secyt.portal.internal.piezas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import org.jspecify.annotations.Nullable;

/**
 * One of several forms of a page: its fields are named after what it does, so that no two share an id.
 *
 * @param titulo words on what opens it; empty when it is in view
 * @param pregunta what it does, in a sentence
 * @param accion address that it is sent to
 * @param boton words of the button
 */
public record Forma(String titulo, String pregunta, Formulario formulario, String accion, String boton) {

    private static final String QUE = "que";

    /**
     * A form, filled in again when it was refused.
     *
     * @param que what it does, a word
     */
    public static Forma de(
            Solicitud solicitud, @Nullable Problema rechazo, String que, Forma palabras, Entrada... entradas) {
        List<Entrada> propias = new ArrayList<>();
        for (Entrada e : entradas) {
            propias.add(con(que, e));
        }
        Formulario formulario = Formulario.de(propias);
        if (rechazo != null && de(solicitud).equals(que)) {
            formulario = new Formulario(formulario.llenado(solicitud).entradas(), errores(solicitud, rechazo));
        }
        propias = new ArrayList<>(formulario.entradas());
        propias.add(Entrada.oculta(QUE, que));
        return new Forma(
                palabras.titulo(),
                palabras.pregunta(),
                new Formulario(propias, formulario.errores()),
                palabras.accion(),
                palabras.boton());
    }

    /** Words of a form that stands in view. */
    public static Forma abierta(String accion, String boton) {
        return new Forma("", "", Formulario.de(), accion, boton);
    }

    /** Words of a form that opens. */
    public static Forma plegada(String titulo, String pregunta, String accion, String boton) {
        return new Forma(titulo, pregunta, Formulario.de(), accion, boton);
    }

    /** What the form that was sent does. */
    public static String de(Solicitud solicitud) {
        return solicitud.parametro(QUE).orElse("");
    }

    /** What was typed into a field of the form that was sent. */
    public static Optional<String> valor(Solicitud solicitud, String campo) {
        return solicitud.parametro(de(solicitud) + "-" + campo);
    }

    /** All that was chosen in a field of the form that was sent. */
    public static List<String> valores(Solicitud solicitud, String campo) {
        return solicitud.parametros(de(solicitud) + "-" + campo);
    }

    /** What a refusal says, for the summary and under the fields; none without a refusal. */
    public static List<ErrorCampo> errores(Solicitud solicitud, @Nullable Problema rechazo) {
        if (rechazo == null) {
            return List.of();
        }
        return rechazo.errores().isEmpty()
                ? Formulario.errores(rechazo)
                : rechazo.errores().stream()
                        .map(e -> new ErrorCampo(
                                de(solicitud) + "-" + e.campo().replace("datos.", ""), e.mensaje(), e.valor()))
                        .toList();
    }

    private static Entrada con(String que, Entrada e) {
        return new Entrada(
                que + "-" + e.id(),
                e.etiqueta(),
                e.clase(),
                e.valores(),
                e.ayuda(),
                e.requerido(),
                e.opciones(),
                e.atributos());
    }
}
