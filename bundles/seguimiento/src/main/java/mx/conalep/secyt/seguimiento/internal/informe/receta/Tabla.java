package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.persistence.Columns;
import org.jspecify.annotations.Nullable;

/** Columns of a report, each with how it is read from a row of the query. Immutable. */
public final class Tabla {

    private static final BigDecimal CIEN = new BigDecimal(100);

    private final List<Parte> partes;

    private Tabla(List<Parte> partes) {
        this.partes = partes;
    }

    /** Takes one value out of a row: text, number, date or nothing. */
    @FunctionalInterface
    public interface Lector {

        /** The value. */
        @Nullable Object leer(ResultSet fila, Pedido pedido) throws SQLException;
    }

    private record Parte(Columna columna, Lector lector, boolean suma) {}

    /** Without columns. */
    public static Tabla vacia() {
        return new Tabla(List.of());
    }

    /** Adds text that the query calls by the key. */
    public Tabla texto(String clave, String titulo) {
        return con(clave, titulo, TipoDato.TEXTO, (fila, pedido) -> fila.getString(clave));
    }

    /** Adds a number that the query calls by the key; it adds up. */
    public Tabla numero(String clave, String titulo) {
        return sumable(clave, titulo, TipoDato.NUMERO);
    }

    /** Adds a number that the query calls by the key and that does not add up, such as a count of different firms. */
    public Tabla cuenta(String clave, String titulo) {
        return con(clave, titulo, TipoDato.NUMERO, (fila, pedido) -> simple(fila.getBigDecimal(clave)));
    }

    /** Adds pesos that the query calls by the key; they add up. */
    public Tabla importe(String clave, String titulo) {
        return sumable(clave, titulo, TipoDato.IMPORTE);
    }

    /** Adds a date that the query calls by the key. */
    public Tabla fecha(String clave, String titulo) {
        return con(clave, titulo, TipoDato.FECHA, (fila, pedido) -> Columns.day(fila, clave));
    }

    /** Adds the percentage of one number of the query in another; nothing when there is nothing to compare with. */
    public Tabla porcentaje(String clave, String titulo, String parte, String todo) {
        return con(
                clave,
                titulo,
                TipoDato.PORCENTAJE,
                (fila, pedido) -> razon(fila.getBigDecimal(parte), fila.getBigDecimal(todo), CIEN, 2));
    }

    /** Adds the quotient of two numbers of the query, with one decimal; nothing when there is nothing to divide by. */
    public Tabla promedio(String clave, String titulo, String suma, String cuantos) {
        return con(
                clave,
                titulo,
                TipoDato.NUMERO,
                (fila, pedido) -> razon(fila.getBigDecimal(suma), fila.getBigDecimal(cuantos), BigDecimal.ONE, 1));
    }

    /** Adds the name of the unit whose key the query calls {@code unidad}. */
    public Tabla nombre() {
        return con("nombre", "Nombre", TipoDato.TEXTO, (fila, pedido) -> pedido.nombre(fila.getString("unidad")));
    }

    /** Adds a column of rows that are made without a query. */
    public Tabla hecha(String clave, String titulo, TipoDato tipo) {
        return con(clave, titulo, tipo, (fila, pedido) -> null);
    }

    /** Adds a column that is read in its own way and does not add up. */
    public Tabla con(String clave, String titulo, TipoDato tipo, Lector lector) {
        return mas(new Parte(InformeTabular.columna(clave, titulo, tipo), lector, false));
    }

    private Tabla sumable(String clave, String titulo, TipoDato tipo) {
        return mas(new Parte(
                InformeTabular.columna(clave, titulo, tipo),
                (fila, pedido) -> simple(fila.getBigDecimal(clave)),
                true));
    }

    private Tabla mas(Parte parte) {
        return new Tabla(Stream.concat(partes.stream(), Stream.of(parte)).toList());
    }

    /** As a report tells them. */
    public List<Columna> columnas() {
        return partes.stream().map(Parte::columna).toList();
    }

    /** Reads a row. */
    public Fila fila(ResultSet fila, Pedido pedido) throws SQLException {
        List<Optional<?>> valores = new ArrayList<>();
        for (Parte parte : partes) {
            valores.add(Optional.ofNullable(parte.lector().leer(fila, pedido)));
        }
        return InformeTabular.fila(valores);
    }

    /** The sum of the columns that add up; nothing when none does, or there are no two rows. */
    public Optional<Fila> totales(List<Fila> filas) {
        if (filas.size() < 2 || partes.stream().noneMatch(Parte::suma)) {
            return Optional.empty();
        }
        return Optional.of(InformeTabular.fila(IntStream.range(0, partes.size())
                .<Optional<?>>mapToObj(i -> total(filas, i))
                .toList()));
    }

    private Optional<BigDecimal> total(List<Fila> filas, int columna) {
        return partes.get(columna).suma()
                ? filas.stream()
                        .flatMap(f -> f.valor(columna).stream())
                        .map(BigDecimal.class::cast)
                        .reduce(BigDecimal::add)
                : Optional.empty();
    }

    /** Quotient times a factor, rounded half up; null when it has no meaning. */
    public static @Nullable BigDecimal razon(
            @Nullable BigDecimal parte, @Nullable BigDecimal todo, BigDecimal factor, int decimales) {
        if (parte == null || todo == null || todo.signum() == 0) {
            return null;
        }
        return parte.multiply(factor).divide(todo, decimales, RoundingMode.HALF_UP);
    }

    /** 100 and not 100.00, nor 1E+2. */
    public static @Nullable BigDecimal simple(@Nullable BigDecimal monto) {
        if (monto == null) {
            return null;
        }
        BigDecimal corto = monto.stripTrailingZeros();
        return corto.scale() < 0 ? corto.setScale(0) : corto;
    }
}
