package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.extensiones.internal.declarado.RecetaFormato.ColumnaPedida;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** Where in a report lies what a declared format asks for. */
final class Vista {

    private final RecetaFormato receta;
    private final Informe origen;
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<Columna> columnas;
    private final int[] fuentes;
    private final int[] filtros;
    private final int[] grupos;
    private final boolean[] sumadas;

    /**
     * Looks everything up.
     *
     * @throws Problema 422 when the report is not one for this format
     */
    Vista(Informe origen, RecetaFormato receta) {
        this.origen = origen;
        this.receta = receta;
        exigirInforme();
        List<Columna> todas = origen.columnas();
        IntStream.range(0, todas.size()).forEach(i -> indices.put(todas.get(i).clave(), i));
        List<ColumnaPedida> pedidas = receta.columnas().isEmpty()
                ? todas.stream().map(c -> new ColumnaPedida(c.clave(), null)).toList()
                : receta.columnas();
        fuentes = pedidas.stream().mapToInt(p -> indice(p.columna())).toArray();
        columnas = titulos(pedidas, todas);
        filtros = receta.filtros().stream().mapToInt(f -> indice(f.columna())).toArray();
        grupos = receta.grupos().stream().mapToInt(this::indice).toArray();
        sumadas = sumadas();
    }

    List<Columna> columnas() {
        return columnas;
    }

    boolean suma() {
        return !receta.totales().isEmpty();
    }

    int grupos() {
        return grupos.length;
    }

    boolean suma(int columna) {
        return sumadas[columna];
    }

    /** The column of the report that is shown there. */
    int fuente(int columna) {
        return fuentes[columna];
    }

    /** What the row has in the column of a group. */
    String grupo(Fila fila, int nivel) {
        return fila.texto(grupos[nivel]);
    }

    boolean pasa(Fila fila) {
        return IntStream.range(0, filtros.length)
                .allMatch(i -> receta.filtros().get(i).pasa(fila, filtros[i]));
    }

    /** The first column of text, where a total says what it is; -1 when there is none. */
    int rotulo() {
        return IntStream.range(0, columnas.size())
                .filter(i -> columnas.get(i).tipo() == TipoDato.TEXTO)
                .findFirst()
                .orElse(-1);
    }

    private void exigirInforme() {
        String informe = receta.informe();
        if (informe != null && !informe.equals(origen.clave())) {
            throw noAplica("es para el informe «" + informe + "», no para «" + origen.clave() + "»");
        }
    }

    private int indice(String clave) {
        Integer indice = indices.get(clave);
        if (indice == null) {
            throw noAplica("pide la columna «" + clave + "», que el informe «" + origen.clave() + "» no tiene; hay: "
                    + String.join(
                            ", ", origen.columnas().stream().map(Columna::clave).toList()));
        }
        return indice;
    }

    private boolean[] sumadas() {
        boolean[] marcas = new boolean[columnas.size()];
        for (String total : receta.totales()) {
            int indice = indice(total);
            int visible = IntStream.range(0, fuentes.length)
                    .filter(i -> fuentes[i] == indice)
                    .findFirst()
                    .orElse(-1);
            TipoDato tipo = origen.columnas().get(indice).tipo();
            if (visible < 0 || (tipo != TipoDato.NUMERO && tipo != TipoDato.IMPORTE)) {
                throw noAplica("suma «" + total + "», que no es un número que se pueda sumar");
            }
            marcas[visible] = true;
        }
        return marcas;
    }

    private Problema noAplica(String motivo) {
        return Problema.campo(
                "formato",
                "El formato «" + receta.id() + "» " + motivo + ". Use otro formato o corrija su archivo.",
                receta.id());
    }

    private List<Columna> titulos(List<ColumnaPedida> pedidas, List<Columna> todas) {
        List<Columna> tituladas = new ArrayList<>();
        for (int i = 0; i < fuentes.length; i++) {
            tituladas.add(Titulada.de(todas.get(fuentes[i]), pedidas.get(i).titulo()));
        }
        return List.copyOf(tituladas);
    }

    /** A column of the report with the heading that the format gives it. */
    private record Titulada(String clave, String titulo, TipoDato tipo) implements Columna {

        static Titulada de(Columna columna, @Nullable String titulo) {
            return new Titulada(columna.clave(), titulo == null ? columna.titulo() : titulo, columna.tipo());
        }
    }
}
