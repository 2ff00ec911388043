package mx.conalep.secyt.catalogo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a course teaches and asks for. Immutable; what a request leaves out is empty.
 *
 * @param objetivo what whoever concludes it will be able to do
 * @param objetivos particular ones
 * @param contenido its units, in order
 * @param materiales what it needs
 * @param evaluacion how it is accredited; the shares add up to 100
 * @param perfilParticipante who may take it
 * @param perfilInstructor who may give it
 * @param requisitos what participants bring
 */
public record CartaDescriptiva(
        String objetivo,
        List<String> objetivos,
        List<UnidadDidactica> contenido,
        List<String> materiales,
        List<Criterio> evaluacion,
        String perfilParticipante,
        String perfilInstructor,
        List<String> requisitos) {

    /** Copies; what is missing becomes empty. */
    public CartaDescriptiva {
        objetivo = texto(objetivo);
        objetivos = lista(objetivos);
        contenido = lista(contenido);
        materiales = lista(materiales);
        evaluacion = lista(evaluacion);
        perfilParticipante = texto(perfilParticipante);
        perfilInstructor = texto(perfilInstructor);
        requisitos = lista(requisitos);
    }

    /**
     * A unit of the contents.
     *
     * @param nombre title
     * @param horas how long
     * @param temas in order
     */
    public record UnidadDidactica(String nombre, int horas, List<String> temas) {

        /** Copies; what is missing becomes empty. */
        public UnidadDidactica {
            nombre = texto(nombre);
            temas = lista(temas);
        }
    }

    /**
     * A share of the evaluation.
     *
     * @param nombre what is evaluated
     * @param porcentaje 1 to 100
     */
    public record Criterio(String nombre, int porcentaje) {

        /** What is missing becomes empty. */
        public Criterio {
            nombre = texto(nombre);
        }
    }

    /** Hours of all units. */
    public int horas() {
        return contenido.stream().mapToInt(UnidadDidactica::horas).sum();
    }

    private static String texto(@Nullable String texto) {
        return texto == null ? "" : texto.strip();
    }

    private static <T> List<T> lista(@Nullable List<T> lista) {
        return lista == null ? List.of() : List.copyOf(lista);
    }
}
