package mx.conalep.secyt.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import mx.conalep.secyt.api.informe.TipoDato;
import org.jspecify.annotations.Nullable;

/**
 * Un informe hecho a mano, como los que el núcleo entrega. Los métodos se encadenan:
 *
 * <pre>{@code
 * new InformePrueba()
 *         .columna("unidad", TipoDato.TEXTO)
 *         .columna("meta", TipoDato.NUMERO)
 *         .fila("08DPT0001C", 100)
 *         .fila("08DPT0002B", null)
 *         .nota("Cifras al corte");
 * }</pre>
 *
 * <p>Igual que en el núcleo, las filas se recorren una sola vez y cada una vale hasta que se pide la siguiente: para
 * escribirlo dos veces se hace dos veces.
 */
public final class InformePrueba implements Informe {

    private final Map<String, String> filtros = new LinkedHashMap<>();
    private final List<Columna> columnas = new ArrayList<>();
    private final List<String> notas = new ArrayList<>();
    private final List<Responsable> responsables = new ArrayList<>();
    private final List<@Nullable Object[]> puestas = new ArrayList<>();
    private FilasUnaVez filas = new FilasUnaVez(puestas);
    private Optional<Fila> totales = Optional.empty();
    private Valores ajustes = Valores.ninguno();
    private String clave = "metas-resultados";
    private String titulo = "Metas y resultados";
    private boolean demostracion;

    /** Un informe sin columnas ni filas. */
    public InformePrueba() {}

    /** Un informe sin filas con columnas de toda clase, filtros, notas, totales y responsables. */
    public static InformePrueba completo() {
        return new InformePrueba()
                .titulo("Metas y resultados de capacitación")
                .filtro("Ejercicio", "2026")
                .filtro("Trimestre", "1")
                .columna("unidad", TipoDato.TEXTO)
                .columna("personas", TipoDato.NUMERO)
                .columna("cuota", TipoDato.IMPORTE)
                .columna("avance", TipoDato.PORCENTAJE)
                .columna("corte", TipoDato.FECHA)
                .totales(null, 220, "15000.50", null, null)
                .nota("Cifras preliminares «al corte»")
                .responsable("Elaboró", "María Ñáñez", "Jefa de Proyecto")
                .responsable("Autorizó", "", "Director del Colegio Estatal");
    }

    /** Cambia la clave. */
    public InformePrueba clave(String nueva) {
        clave = nueva;
        return this;
    }

    /** Cambia el título. */
    public InformePrueba titulo(String nuevo) {
        titulo = nuevo;
        return this;
    }

    /** Agrega un filtro. */
    public InformePrueba filtro(String etiqueta, String valor) {
        filtros.put(etiqueta, valor);
        return this;
    }

    /** Agrega una columna con título {@code Título de <clave>}. */
    public InformePrueba columna(String claveColumna, TipoDato tipo) {
        return columna(claveColumna, "Título de " + claveColumna, tipo);
    }

    /** Agrega una columna. */
    public InformePrueba columna(String claveColumna, String tituloColumna, TipoDato tipo) {
        columnas.add(new ColumnaPrueba(claveColumna, tituloColumna, tipo));
        return this;
    }

    /**
     * Agrega una fila.
     *
     * @param valores uno por columna: {@link String}, un número, {@link LocalDate} o {@code null} si no hay dato
     */
    public InformePrueba fila(@Nullable Object... valores) {
        puestas.add(valores);
        return this;
    }

    /** Cambia las filas por otras que se hacen al recorrerlas, para probar con muchas. */
    public InformePrueba filas(int cuantas, IntFunction<@Nullable Object[]> fila) {
        filas = new FilasUnaVez(() -> IntStream.range(0, cuantas).mapToObj(fila).iterator());
        return this;
    }

    /** Cambia los totales; {@code null} en las columnas que no suman. */
    public InformePrueba totales(@Nullable Object... valores) {
        Object[] numeros = new Object[valores.length];
        for (int i = 0; i < valores.length; i++) {
            Object valor = valores[i];
            numeros[i] = valor == null ? null : new BigDecimal(valor.toString());
        }
        totales = Optional.of(new FilaPrueba(numeros));
        return this;
    }

    /** Agrega una nota al pie. */
    public InformePrueba nota(String nota) {
        notas.add(nota);
        return this;
    }

    /** Agrega a quien lo elabora, revisa o autoriza. */
    public InformePrueba responsable(String funcion, String nombre, String puesto) {
        responsables.add(new ResponsablePrueba(funcion, nombre, puesto));
        return this;
    }

    /** Cambia los ajustes de la unidad. */
    public InformePrueba ajustes(Map<String, Object> nuevos) {
        ajustes = Valores.de(nuevos);
        return this;
    }

    /** Dice que contiene datos de demostración. */
    public InformePrueba deDemostracion() {
        demostracion = true;
        return this;
    }

    /** Una fila con ese texto en cada columna de texto y un valor de su clase en las demás. */
    @Nullable Object[] filaCon(String texto, int numero) {
        return columnas.stream().map(c -> valor(c.tipo(), texto, numero)).toArray();
    }

    private static Object valor(TipoDato tipo, String texto, int numero) {
        return switch (tipo) {
            case NUMERO -> BigDecimal.valueOf(numero);
            case IMPORTE, PORCENTAJE -> BigDecimal.valueOf(numero, 2);
            case FECHA -> LocalDate.of(2026, 1, 1).plusDays(numero % 365);
            default -> texto;
        };
    }

    @Override
    public String clave() {
        return clave;
    }

    @Override
    public String titulo() {
        return titulo;
    }

    @Override
    public Map<String, String> filtros() {
        return Collections.unmodifiableMap(filtros);
    }

    @Override
    public List<Columna> columnas() {
        return Collections.unmodifiableList(columnas);
    }

    @Override
    public Iterable<Fila> filas() {
        return filas;
    }

    @Override
    public Optional<Fila> totales() {
        return totales;
    }

    @Override
    public List<String> notas() {
        return Collections.unmodifiableList(notas);
    }

    @Override
    public List<Responsable> responsables() {
        return Collections.unmodifiableList(responsables);
    }

    @Override
    public Valores ajustes() {
        return ajustes;
    }

    @Override
    public boolean demostracion() {
        return demostracion;
    }

    private record ColumnaPrueba(String clave, String titulo, TipoDato tipo) implements Columna {}

    private record ResponsablePrueba(String funcion, String nombre, String puesto) implements Responsable {}
}
