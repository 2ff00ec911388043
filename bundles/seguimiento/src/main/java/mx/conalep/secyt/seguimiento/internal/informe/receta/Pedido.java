package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import org.jspecify.annotations.Nullable;

/** What a report is about: year, months, units and line, checked; and who asks, and when. Not thread-safe. */
public final class Pedido {

    private static final List<String> ENTIDADES =
            IntStream.rangeClosed(1, 32).mapToObj("%02d"::formatted).toList();

    private final Identidad quien;
    private final Unidades unidades;
    private final Map<String, String> parametros;
    private final Map<String, String> filtros = new LinkedHashMap<>();
    private final Instant ahora;
    private final int ejercicio;
    private final @Nullable Integer trimestre;
    private final Meses meses;
    private final Alcance alcance;
    private final @Nullable Linea linea;

    /**
     * Checks the parameters that every report takes.
     *
     * @throws Problema 422 for a bad one, 403 for a unit out of scope
     */
    public Pedido(Identidad quien, Unidades unidades, Map<String, String> parametros, Clock reloj) {
        this.quien = quien;
        this.unidades = unidades;
        this.parametros = parametros;
        this.ahora = reloj.instant();
        Integer anio = entero("ejercicio");
        trimestre = entero("trimestre");
        Integer mes = entero("mes");
        Validacion validacion = new Validacion();
        Meses.anio(anio, validacion);
        meses = Meses.de(mes, trimestre, validacion);
        validacion.terminar();
        ejercicio = Objects.requireNonNull(anio);
        linea = Palabras.una(Linea.class, texto("linea"), "linea");
        alcance = Alcance.visible(quien, unidades, texto("unidad"));
        anotar("Ejercicio", ejercicio);
        anotar("Trimestre", trimestre);
        anotar("Mes", mes);
        anotar("Unidad", texto("unidad"));
        anotar("Línea", linea == null ? null : nombre(linea));
    }

    private void anotar(String etiqueta, @Nullable Object valor) {
        if (valor != null) {
            filtros.put(etiqueta, valor.toString());
        }
    }

    /** Adds a filter that the heading of the report tells. */
    public void filtro(String etiqueta, String valor) {
        filtros.put(etiqueta, valor);
    }

    /** With what it was asked for, for its heading. */
    public Map<String, String> filtros() {
        return Collections.unmodifiableMap(filtros);
    }

    /** Who asks. */
    public Identidad quien() {
        return quien;
    }

    /** The year. */
    public int ejercicio() {
        return ejercicio;
    }

    /** The quarter; null for a month or the year. */
    public @Nullable Integer trimestre() {
        return trimestre;
    }

    /** The months. */
    public Meses meses() {
        return meses;
    }

    /** The units. */
    public Alcance alcance() {
        return alcance;
    }

    /** The line; null for both. */
    public @Nullable Linea linea() {
        return linea;
    }

    /** The instant of the report. */
    public Instant ahora() {
        return ahora;
    }

    /** The civil day of the report. */
    public LocalDate hoy() {
        return LocalDate.ofInstant(ahora, Cerrado.MEXICO);
    }

    /** Units of the register. */
    public Unidades unidades() {
        return unidades;
    }

    /** Name of a unit; its key when the register does not know it any more. */
    public String nombre(String unidad) {
        return unidades.buscar(unidad).map(Unidad::nombre).orElse(unidad);
    }

    /** Name of a line, for people. */
    public static String nombre(Linea linea) {
        return linea == Linea.CAPACITACION ? "capacitación" : "tecnológicos";
    }

    /** Last day on which something is on time, so many days after the end of the month. */
    public LocalDate limite(int mes, int dias) {
        return YearMonth.of(ejercicio, mes).atEndOfMonth().plusDays(dias);
    }

    /** A text parameter; null without. */
    public @Nullable String texto(String campo) {
        String texto = parametros.get(campo);
        return texto == null || texto.isBlank() ? null : texto.strip();
    }

    /** A whole number; null without. */
    private @Nullable Integer entero(String campo) {
        String texto = texto(campo);
        try {
            return texto == null ? null : Integer.valueOf(texto);
        } catch (NumberFormatException e) {
            throw Problema.campo(campo, "Escriba un número entero.", texto);
        }
    }

    /** A whole number between two, and what it is without one. */
    public int entero(String campo, int omision, int minimo, int maximo) {
        Integer valor = entero(campo);
        if (valor != null && (valor < minimo || valor > maximo)) {
            throw Problema.campo(campo, "Escriba un número de " + minimo + " a " + maximo + ".", texto(campo));
        }
        return valor == null ? omision : valor;
    }

    /** A word of a closed list, and which it is without one. */
    public <E extends Enum<E>> E palabra(Class<E> tipo, String campo, E omision) {
        return Objects.requireNonNullElse(Palabras.una(tipo, texto(campo), campo), omision);
    }

    /**
     * Restricts a query over services or periods. The whole country is told as its entities, so that the index by entity,
     * year and month serves.
     *
     * @param prefijo of the columns, such as {@code "s."}; may be empty
     */
    public Condiciones condiciones(String prefijo) {
        Condiciones condiciones = new Condiciones().y(prefijo + "ejercicio = ?", ejercicio);
        meses.aplicar(condiciones, prefijo + "mes").si(linea == null ? null : linea.name(), prefijo + "linea = ?");
        return alcance.todo()
                ? condiciones.entre(prefijo + "entidad", ENTIDADES)
                : alcance.aplicar(condiciones, prefijo);
    }
}
