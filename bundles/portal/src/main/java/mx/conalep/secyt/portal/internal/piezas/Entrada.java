package mx.conalep.secyt.portal.internal.piezas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.campo.Campo;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, drawn by the macro {@code entrada} with its label, help and error. Immutable; the methods that
 * complete it give a copy.
 *
 * @param id of the input, which is its name too
 * @param etiqueta what is read before it
 * @param clase how it is filled in
 * @param valores what is there; several only for {@link Clase#CASILLAS}
 * @param ayuda explanation, may be empty
 * @param requerido whether it cannot be left empty
 * @param opciones of what is chosen
 * @param atributos further ones of the element, such as {@code min}
 */
public record Entrada(
        String id,
        String etiqueta,
        Clase clase,
        List<String> valores,
        String ayuda,
        boolean requerido,
        List<Opcion> opciones,
        Map<String, String> atributos) {

    private static final List<Opcion> SI_NO = List.of(new Opcion("true", "Sí"), new Opcion("false", "No"));

    /** How a field is filled in. */
    public enum Clase {
        /** A line. */
        TEXTO("text"),
        /** Typed unseen. */
        SECRETO("password"),
        /** A whole number. */
        ENTERO("text"),
        /** A number with decimals. */
        DECIMAL("text"),
        /** A day. */
        FECHA("date"),
        /** Several lines. */
        AREA(""),
        /** A drop-down list. */
        LISTA(""),
        /** One of a few, all in view. */
        RADIOS("radio"),
        /** Any of a few, all in view. */
        CASILLAS("checkbox"),
        /** Yes, or nothing. */
        CASILLA("checkbox"),
        /** A file. */
        ARCHIVO("file"),
        /** Not seen. */
        OCULTO("hidden");

        private final String tipo;

        Clase(String tipo) {
            this.tipo = tipo;
        }

        /** Of the HTML input. */
        public String tipo() {
            return tipo;
        }
    }

    /** Copies. */
    public Entrada {
        valores = List.copyOf(valores);
        opciones = List.copyOf(opciones);
        atributos = Collections.unmodifiableMap(new LinkedHashMap<>(atributos));
    }

    /** An empty field that may stay so. */
    public static Entrada de(Clase clase, String id, String etiqueta) {
        Entrada entrada = new Entrada(id, etiqueta, clase, List.of(), "", false, List.of(), Map.of());
        return switch (clase) {
            case ENTERO -> entrada.con("inputmode", "numeric");
            case DECIMAL -> entrada.con("inputmode", "decimal");
            default -> entrada;
        };
    }

    /** A line of text. */
    public static Entrada texto(String id, String etiqueta) {
        return de(Clase.TEXTO, id, etiqueta);
    }

    /** A list; without the mark of required it can be left empty. */
    public static Entrada lista(String id, String etiqueta, List<Opcion> opciones) {
        return de(Clase.LISTA, id, etiqueta).conOpciones(opciones);
    }

    /**
     * A file for the archive: with script it is sent in pieces while the form is filled in ({@code subida.js}), and the form
     * carries its number; an {@link Adjuntador} takes either.
     *
     * @param destino what the file is for, as a query: {@code unidad=CE-08}
     */
    public static Entrada archivo(String id, String etiqueta, String destino) {
        return de(Clase.ARCHIVO, id, etiqueta).con("data-subida", destino);
    }

    /** What goes along unseen. */
    public static Entrada oculta(String id, Object valor) {
        return de(Clase.OCULTO, id, "").conValor(valor);
    }

    /** The field that a type or a setting describes; its name is the key after the prefix. */
    public static Entrada de(Campo campo, String prefijo) {
        Entrada entrada = de(clase(campo), prefijo + campo.clave(), campo.etiqueta())
                .conAyuda(campo.ayuda())
                .conOpciones(opciones(campo));
        return campo.requerido() ? entrada.obligatoria() : entrada;
    }

    private static Clase clase(Campo campo) {
        if (!campo.opciones().isEmpty() || campo.clase() == Campo.Clase.LOGICO) {
            return Clase.LISTA;
        }
        return switch (campo.clase()) {
            case ENTERO -> Clase.ENTERO;
            case DECIMAL -> Clase.DECIMAL;
            case FECHA -> Clase.FECHA;
            default -> Clase.TEXTO;
        };
    }

    private static List<Opcion> opciones(Campo campo) {
        return campo.clase() == Campo.Clase.LOGICO
                ? SI_NO
                : campo.opciones().stream().map(Opcion::de).toList();
    }

    /** The same, which cannot be left empty. */
    public Entrada obligatoria() {
        return new Entrada(id, etiqueta, clase, valores, ayuda, true, opciones, atributos);
    }

    /** The same with an explanation. */
    public Entrada conAyuda(String texto) {
        return new Entrada(id, etiqueta, clase, valores, texto, requerido, opciones, atributos);
    }

    /** The same with what is there; null leaves it empty. */
    public Entrada conValor(@Nullable Object valor) {
        return conValores(valor == null ? List.of() : List.of(escrito(valor)));
    }

    /** The same with several of its options chosen. */
    public Entrada conValores(List<String> nuevos) {
        return new Entrada(id, etiqueta, clase, nuevos, ayuda, requerido, opciones, atributos);
    }

    /** The same with these to choose from. */
    public Entrada conOpciones(List<Opcion> nuevas) {
        return new Entrada(id, etiqueta, clase, valores, ayuda, requerido, nuevas, atributos);
    }

    /** The same as part of a filter: left empty it means all. */
    public Entrada deFiltro() {
        return con("data-filtro", "");
    }

    /** Whether it is part of a filter. */
    public boolean filtra() {
        return atributos.containsKey("data-filtro");
    }

    /** Whether it says itself what the browser may fill in. */
    public boolean completa() {
        return atributos.containsKey("autocomplete");
    }

    /** The same with one more attribute of the element. */
    public Entrada con(String atributo, String valor) {
        Map<String, String> todos = new LinkedHashMap<>(atributos);
        todos.put(atributo, valor);
        return new Entrada(id, etiqueta, clase, valores, ayuda, requerido, opciones, todos);
    }

    private static String escrito(Object valor) {
        return valor instanceof BigDecimal numero ? numero.toPlainString() : valor.toString();
    }

    /** The first value; empty when there is none. */
    public String valor() {
        return valores.isEmpty() ? "" : valores.get(0);
    }

    /** Whether an option is chosen. */
    public boolean elegida(String opcion) {
        return valores.contains(opcion);
    }

    private boolean ofrece(String valor) {
        return opciones.stream().anyMatch(o -> o.valor().equals(valor));
    }

    boolean esArchivo() {
        return clase == Clase.ARCHIVO;
    }

    /** Its options, and its value when that is none of them any more. */
    public List<Opcion> conLaSuya() {
        List<Opcion> todas = new ArrayList<>(opciones);
        valores.stream().filter(v -> !v.isEmpty() && !ofrece(v)).map(Opcion::de).forEach(todas::add);
        return List.copyOf(todas);
    }
}
