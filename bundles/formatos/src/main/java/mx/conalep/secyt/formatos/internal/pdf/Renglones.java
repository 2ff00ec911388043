package mx.conalep.secyt.formatos.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Text cut into lines that fit; what no line can hold is cut between characters. */
final class Renglones {

    /** A line may end after these. */
    static final String CORTES = " _-/";

    private Renglones() {}

    /** The lines of a clean text. A line that ends between words ends in a space, so that its text reads on. */
    static List<String> partir(String texto, Letra letra, double tamano, double ancho) {
        int maximo = (int) Math.floor(ancho * 1000 / tamano);
        if (texto.indexOf('\n') < 0 && letra.tipografia().ancho(texto) <= maximo) {
            return texto.isEmpty() ? List.of() : List.of(texto);
        }
        List<String> renglones = new ArrayList<>();
        int inicio = 0;
        for (int fin = texto.indexOf('\n'); fin >= 0; fin = texto.indexOf('\n', inicio)) {
            doblar(texto.substring(inicio, fin) + " ", letra.tipografia(), maximo, renglones);
            inicio = fin + 1;
        }
        doblar(texto.substring(inicio), letra.tipografia(), maximo, renglones);
        return renglones;
    }

    private static void doblar(String texto, Tipografia tipografia, int maximo, List<String> renglones) {
        int inicio = 0;
        int palabra = 0;
        int suma = 0;
        for (int i = 0; i < texto.length(); i++) {
            char c = texto.charAt(i);
            suma += tipografia.ancho(c);
            while (c != ' ' && suma > maximo && i > inicio) {
                int corte = palabra > inicio ? palabra : i;
                renglones.add(texto.substring(inicio, corte));
                inicio = corte;
                suma = tipografia.ancho(texto.subSequence(corte, i + 1));
            }
            if (CORTES.indexOf(c) >= 0) {
                palabra = i + 1;
            }
        }
        if (inicio < texto.length()) {
            renglones.add(texto.substring(inicio));
        }
    }
}
