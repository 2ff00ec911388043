package mx.conalep.secyt.seguimiento.internal.informe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Cifra;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Sentencia;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Tabla;

/**
 * A random sample that anyone can repeat: of all folios those whose digest with the seed is lowest. Which folios are
 * taken depends neither on their order nor on what else the database holds. Not thread-safe.
 */
final class Muestra {

    private static final int OMISION = 50;
    private static final int MAXIMO = 5_000;
    private static final int SEMILLA_MAXIMA = 60;
    private static final int DE_UNA_VEZ = 500;
    private static final String COLUMNAS = "SELECT folio, entidad, unidad, linea, tipo, oferta, fecha_fin AS fin,"
            + " hombres + mujeres + otro AS personas, cuota, estado FROM servicio";

    private record Sorteado(String huella, String folio) {}

    private final byte[] semilla;
    private final int tamano;
    private final MessageDigest sha;
    private final PriorityQueue<Sorteado> menores =
            new PriorityQueue<>(Comparator.comparing(Sorteado::huella).reversed());
    private long poblacion;

    Muestra(String semilla, int tamano) {
        this.semilla = (semilla + "|").getBytes(UTF_8);
        this.tamano = tamano;
        this.sha = Sha256.digest();
    }

    /** Lets a folio take part. */
    void tomar(String folio) {
        poblacion++;
        sha.update(semilla);
        menores.add(new Sorteado(HexFormat.of().formatHex(sha.digest(folio.getBytes(UTF_8))), folio));
        if (menores.size() > tamano) {
            menores.poll();
        }
    }

    /** Those drawn, in the order of the draw. */
    List<String> folios() {
        return menores.stream()
                .sorted(Comparator.comparing(Sorteado::huella))
                .map(Sorteado::folio)
                .toList();
    }

    long poblacion() {
        return poblacion;
    }

    static Iterable<Fila> leer(Tx tx, Pedido pedido, Tabla tabla) {
        Condiciones donde = Cifra.de(pedido).aplicar(pedido.condiciones(""), "");
        return tx.read(s -> {
            Muestra muestra = pedida(pedido);
            Sentencia.de("SELECT folio FROM servicio")
                    .donde(donde)
                    .leer(s.jdbc(), fila -> muestra.tomar(fila.getString(1)));
            pedido.filtro("Población", Long.toString(muestra.poblacion()));
            return filas(s.jdbc(), muestra.folios(), pedido, tabla);
        });
    }

    private static Muestra pedida(Pedido pedido) {
        String escrita = pedido.texto("semilla");
        String semilla = escrita == null ? pedido.hoy().toString() : escrita;
        if (semilla.length() > SEMILLA_MAXIMA) {
            throw Problema.campo("semilla", "Use hasta " + SEMILLA_MAXIMA + " letras o cifras.", semilla);
        }
        int tamano = pedido.entero("tamano", OMISION, 1, MAXIMO);
        pedido.filtro("Semilla", semilla);
        pedido.filtro("Tamaño pedido", Integer.toString(tamano));
        return new Muestra(semilla, tamano);
    }

    private static List<Fila> filas(Connection connection, List<String> folios, Pedido pedido, Tabla tabla)
            throws SQLException {
        Map<String, Fila> porFolio = new HashMap<>();
        for (int desde = 0; desde < folios.size(); desde += DE_UNA_VEZ) {
            List<String> estos = folios.subList(desde, Math.min(folios.size(), desde + DE_UNA_VEZ));
            Sentencia.de(COLUMNAS)
                    .donde(new Condiciones().entre("folio", estos))
                    .leer(connection, fila -> porFolio.put(fila.getString("folio"), tabla.fila(fila, pedido)));
        }
        return folios.stream().map(f -> Objects.requireNonNull(porFolio.get(f))).toList();
    }
}
