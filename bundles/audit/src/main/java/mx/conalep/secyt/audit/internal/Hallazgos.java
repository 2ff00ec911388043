package mx.conalep.secyt.audit.internal;

import java.util.ArrayList;
import java.util.List;

/** What does not fit, up to a number that a person can read. */
final class Hallazgos {

    private static final int MAXIMO = 1_000;

    private final List<String> textos = new ArrayList<>();
    private long omitidos;

    void agregar(String texto) {
        if (textos.size() < MAXIMO) {
            textos.add(texto);
        } else {
            omitidos++;
        }
    }

    void exigir(boolean condicion, String texto) {
        if (!condicion) {
            agregar(texto);
        }
    }

    List<String> lista() {
        List<String> lista = new ArrayList<>(textos);
        if (omitidos > 0) {
            lista.add("… y " + omitidos + " hallazgos más.");
        }
        return lista;
    }
}
