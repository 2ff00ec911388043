package mx.conalep.secyt.catalogo.internal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.organizacion.Trigramas;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;

/**
 * Names of offers as they are compared: words are read as their synonyms, and a level tells two courses apart however alike
 * their names are.
 */
final class NombresOferta {

    static final double UMBRAL = 0.6;
    private static final String NADA = "-";
    private static final Set<String> NIVELES = Set.of("i", "ii", "iii", "iv", "vi", "basico", "intermedio", "avanzado");

    private final Map<String, String> sinonimos;

    NombresOferta(Map<String, String> sinonimos) {
        this.sinonimos = sinonimos;
    }

    static NombresOferta leer(TxSession s) throws SQLException {
        Map<String, String> sinonimos = new HashMap<>();
        Query.of("SELECT palabra, canonica FROM sinonimo").list(s, f -> sinonimos.put(f.getString(1), f.getString(2)));
        return new NombresOferta(sinonimos);
    }

    Trigramas de(String nombre) {
        return Trigramas.de(nombre, p -> {
            String canonica = sinonimos.getOrDefault(p, p);
            return canonica.equals(NADA) ? "" : canonica;
        });
    }

    /** How alike, from 0 to 1; 0 when they are levels of the same course. */
    static double parecido(Trigramas uno, Trigramas otro) {
        return nivel(uno).equals(nivel(otro)) ? uno.parecido(otro) : 0;
    }

    private static Set<String> nivel(Trigramas nombre) {
        return nombre.palabras().stream()
                .filter(p -> NIVELES.contains(p) || Character.isDigit(p.charAt(0)))
                .collect(Collectors.toSet());
    }
}
