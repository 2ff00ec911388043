package mx.conalep.secyt.audit.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.conalep.secyt.persistence.Tx;
import org.jspecify.annotations.Nullable;

/** Compares the file of heads with the blocks of the database, a batch of lines at a time. */
final class CotejoCabezas {

    private static final int LOTE = 500;
    private static final Pattern LINEA = Pattern.compile("([1-9][0-9]{0,17}) \\S{20,40} [0-9a-f]{64}");
    private static final String ENTRE =
            "SELECT " + Bloque.COLUMNAS + " FROM bitacora_bloque WHERE numero >= ? AND numero <= ?";

    private record Cabeza(long numero, String linea) {}

    private final Tx tx;
    private final Cabezas cabezas;
    private final Hallazgos hallazgos;
    private final List<Cabeza> lote = new ArrayList<>();

    CotejoCabezas(Tx tx, Cabezas cabezas, Hallazgos hallazgos) {
        this.tx = tx;
        this.cabezas = cabezas;
        this.hallazgos = hallazgos;
    }

    void cotejar() {
        try (BufferedReader lineas = cabezas.leer()) {
            leer(lineas);
        } catch (IOException e) {
            hallazgos.agregar("El archivo de cabezas no se puede leer: " + e.getMessage());
        }
        vaciar();
    }

    private void leer(BufferedReader lineas) throws IOException {
        String siguiente = lineas.readLine();
        for (long n = 1; siguiente != null; n++) {
            String linea = siguiente;
            siguiente = lineas.readLine();
            tomar(linea, n, siguiente);
        }
    }

    private void tomar(String linea, long n, @Nullable String siguiente) {
        Matcher partes = LINEA.matcher(linea);
        if (partes.matches()) {
            lote.add(new Cabeza(Long.parseLong(partes.group(1)), linea));
        } else if (siguiente != null) {
            // The last line may just be on its way to the disk.
            hallazgos.agregar("La línea " + n + " del archivo de cabezas está alterada: no se entiende.");
        }
        if (lote.size() == LOTE) {
            vaciar();
        }
    }

    private void vaciar() {
        if (lote.isEmpty()) {
            return;
        }
        long desde = lote.stream().mapToLong(Cabeza::numero).min().orElseThrow();
        long hasta = lote.stream().mapToLong(Cabeza::numero).max().orElseThrow();
        Map<Long, Bloque> bloques = tx.read(s -> Consulta.leer(s.jdbc(), Bloque::leer, ENTRE, desde, hasta)).stream()
                .collect(Collectors.toMap(Bloque::numero, Function.identity()));
        lote.forEach(c -> cotejar(c, bloques.get(c.numero())));
        lote.clear();
    }

    private void cotejar(Cabeza cabeza, @Nullable Bloque bloque) {
        if (bloque == null) {
            hallazgos.agregar("El bloque " + cabeza.numero()
                    + " está en el archivo de cabezas y ya no en la base: la cadena se acortó.");
        } else {
            hallazgos.exigir(
                    bloque.cabeza().equals(cabeza.linea()),
                    "El bloque " + cabeza.numero()
                            + " no coincide con el archivo de cabezas: se alteró uno de los dos.");
        }
    }
}
