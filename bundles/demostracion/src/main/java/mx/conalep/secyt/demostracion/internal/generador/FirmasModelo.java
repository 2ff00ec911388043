package mx.conalep.secyt.demostracion.internal.generador;

import java.util.List;
import java.util.stream.IntStream;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Rfc;

/** Firms of the demonstration: their names say that they do not exist. */
public final class FirmasModelo {

    private static final String DIGITOS = "0123456789A";
    private static final List<String> GIROS = List.of(
            "Autopartes",
            "Metalmecánica",
            "Alimentos",
            "Plásticos",
            "Textiles",
            "Hotelería",
            "Construcción",
            "Agroindustria",
            "Logística",
            "Electrónica",
            "Ayuntamiento",
            "Cooperativa");

    private FirmasModelo() {}

    /** All of them. */
    public static List<Firmas.Datos> firmas() {
        return IntStream.range(0, GIROS.size()).mapToObj(FirmasModelo::firma).toList();
    }

    private static Firmas.Datos firma(int n) {
        String giro = GIROS.get(n);
        String sector = giro.equals("Ayuntamiento") ? "PUBLICO" : giro.equals("Cooperativa") ? "SOCIAL" : "PRIVADO";
        List<String> tamanos = List.of("MICRO", "PEQUENA", "MEDIANA", "GRANDE");
        String nombre = giro + " de Demostración " + (n + 1);
        return new Firmas.Datos(rfc(n), nombre, "601", null, null, tamanos.get(n % tamanos.size()), sector);
    }

    /** The one whose check digit is right. */
    private static String rfc(int n) {
        String base = "DEM%02d0101AA".formatted(n + 1);
        return DIGITOS.chars()
                .mapToObj(c -> base + (char) c)
                .filter(c -> new Rfc(c).digitoCorrecto())
                .findFirst()
                .orElse(base + "0");
    }
}
