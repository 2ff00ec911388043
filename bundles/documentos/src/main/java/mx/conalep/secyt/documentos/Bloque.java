package mx.conalep.secyt.documentos;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document. */
public sealed interface Bloque {

    /**
     * A heading.
     *
     * @param nivel 1 for a section, 2 and 3 below it; none may be left out on the way down
     */
    record Titulo(int nivel, String texto) implements Bloque {

        /** Checks the level. */
        public Titulo {
            if (nivel < 1 || nivel > 3) {
                throw new IllegalArgumentException("Level of a heading: " + nivel);
            }
        }
    }

    /** Running text. */
    record Parrafo(String texto) implements Bloque {}

    /** Items without order. */
    record Lista(List<String> elementos) implements Bloque {

        /** Copies. */
        public Lista {
            elementos = List.copyOf(elementos);
        }
    }

    /** Figures side by side. */
    record Cifras(List<Cifra> cifras) implements Bloque {

        /** Copies. */
        public Cifras {
            cifras = List.copyOf(cifras);
        }
    }

    /**
     * One figure.
     *
     * @param valor as it is to be read
     * @param detalle below it, may be empty
     */
    record Cifra(String rotulo, String valor, String detalle) {}

    /**
     * A table.
     *
     * @param titulo its caption
     * @param filas each with a value for each column: text, {@link Number}, {@link java.time.LocalDate} or null
     * @param totales the last row; empty when there is none
     */
    record Tabla(
            String titulo, List<Columna> columnas, List<List<@Nullable Object>> filas, List<@Nullable Object> totales)
            implements Bloque {

        /** Copies; what is empty may stay empty. */
        public Tabla {
            columnas = List.copyOf(columnas);
            filas = filas.stream().map(Bloque::copia).toList();
            totales = copia(totales);
        }
    }

    /** A column of a table. */
    record Columna(String titulo, Tipo tipo) {}

    /** How the values of a column are written. */
    enum Tipo {
        /** As it is. */
        TEXTO,
        /** 1,234. */
        NUMERO,
        /** $1,234.50. */
        IMPORTE,
        /** 87.25 %. */
        PORCENTAJE,
        /** 31/03/2026. */
        FECHA
    }

    /**
     * Horizontal bars, with their numbers beside them as a table.
     *
     * @param series name of each bar of a row, at most three
     */
    record Barras(String titulo, String rotulo, List<String> series, List<Barra> barras) implements Bloque {

        /** Copies. */
        public Barras {
            series = List.copyOf(series);
            barras = List.copyOf(barras);
        }
    }

    /** A row of bars: one value for each series, none negative. */
    record Barra(String rotulo, List<BigDecimal> valores) {

        /** Copies. */
        public Barra {
            valores = List.copyOf(valores);
        }
    }

    /** Places for signatures, side by side. */
    record Firmas(List<Firma> firmas) implements Bloque {

        /** Copies. */
        public Firmas {
            firmas = List.copyOf(firmas);
        }
    }

    /**
     * A place for a signature.
     *
     * @param acto what is signed for: elaboró, revisó, autorizó
     * @param nombre may be empty
     */
    record Firma(String acto, String nombre, String cargo) {}

    /** What follows begins on a new page. */
    record Salto() implements Bloque {}

    private static List<@Nullable Object> copia(List<@Nullable Object> valores) {
        return Collections.unmodifiableList(new ArrayList<@Nullable Object>(valores));
    }
}
