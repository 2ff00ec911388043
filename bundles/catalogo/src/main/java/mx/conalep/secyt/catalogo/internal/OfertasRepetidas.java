package mx.conalep.secyt.catalogo.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.Parecidos;
import mx.conalep.secyt.organizacion.Trigramas;
import mx.conalep.secyt.persistence.Columns;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Offers that look like one and the same: by name above all, then by hours and area. */
final class OfertasRepetidas {

    /** From here on the name alone tells it, whatever the hours. */
    private static final double CASI_IGUAL = 0.9;

    /** What is compared of an offer. */
    record Renglon(
            String clave,
            String linea,
            String nombre,
            @Nullable Integer horas,
            @Nullable String area) {}

    /** Two keys, in order, that may be one. */
    record Candidatas(String una, String otra, BigDecimal parecido, List<String> motivos) {}

    private OfertasRepetidas() {}

    /** All pairs, the closest first, without those told apart. */
    static List<Candidatas> pares(TxSession s) throws SQLException {
        List<Renglon> ofertas = leer(s);
        NombresOferta nombres = NombresOferta.leer(s);
        List<Trigramas> suyos =
                ofertas.stream().map(o -> nombres.de(o.nombre())).toList();
        Set<String> distintas = new HashSet<>(
                Query.of("SELECT una, otra FROM oferta_distinta").list(s, f -> f.getString(1) + " " + f.getString(2)));
        return Parecidos.entre(suyos, NombresOferta.UMBRAL).stream()
                .filter(p -> NombresOferta.parecido(suyos.get(p.uno()), suyos.get(p.otro())) > 0)
                .map(p -> candidatas(ofertas.get(p.uno()), ofertas.get(p.otro()), p.parecido()))
                .filter(Objects::nonNull)
                .filter(c -> !distintas.contains(c.una() + " " + c.otra()))
                .toList();
    }

    /** Those of the line with nearly that name. */
    static List<Renglon> parecidas(TxSession s, Linea linea, String nombre) throws SQLException {
        NombresOferta nombres = NombresOferta.leer(s);
        Trigramas buscado = nombres.de(nombre);
        return leer(s).stream()
                .filter(o -> o.linea().equals(linea.name()))
                .filter(o -> NombresOferta.parecido(buscado, nombres.de(o.nombre())) >= NombresOferta.UMBRAL)
                .toList();
    }

    private static List<Renglon> leer(TxSession s) throws SQLException {
        return Query.of(
                        "SELECT clave, linea, nombre, horas, area FROM oferta WHERE fusionada_en IS NULL ORDER BY clave")
                .list(s, OfertasRepetidas::renglon);
    }

    private static Renglon renglon(ResultSet f) throws SQLException {
        return new Renglon(f.getString(1), f.getString(2), f.getString(3), Columns.integer(f, 4), f.getString(5));
    }

    private static @Nullable Candidatas candidatas(Renglon a, Renglon b, double parecido) {
        boolean horas = a.horas() == null || b.horas() == null || a.horas().equals(b.horas());
        if (!a.linea().equals(b.linea()) || (!horas && parecido < CASI_IGUAL)) {
            return null;
        }
        BigDecimal redondo = BigDecimal.valueOf(parecido).setScale(2, RoundingMode.HALF_UP);
        List<String> motivos = new ArrayList<>();
        motivos.add("nombre parecido (" + redondo.movePointRight(2).toBigInteger() + " %)");
        if (a.horas() != null && a.horas().equals(b.horas())) {
            motivos.add("mismas horas");
        }
        if (a.area() != null && a.area().equals(b.area())) {
            motivos.add("misma área");
        }
        return new Candidatas(a.clave(), b.clave(), redondo, motivos);
    }
}
