package mx.conalep.secyt.demostracion.internal.generador;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;

/** The offers of the demonstration, of the types that are present. Immutable. */
public final class CatalogoModelo {

    private static final String ARCHIVO = "ofertas.csv";

    private final List<OfertaModelo> ofertas;

    private CatalogoModelo(List<OfertaModelo> ofertas) {
        this.ofertas = List.copyOf(ofertas);
    }

    /** All of them, as they ship. */
    public static CatalogoModelo leer() {
        try (InputStream flujo = Objects.requireNonNull(CatalogoModelo.class.getResourceAsStream(ARCHIVO), ARCHIVO);
                BufferedReader lector = new BufferedReader(new InputStreamReader(flujo, StandardCharsets.UTF_8))) {
            return new CatalogoModelo(lector.lines()
                    .filter(l -> !l.startsWith("#"))
                    .skip(1)
                    .map(CatalogoModelo::oferta)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those whose type is among these. */
    public CatalogoModelo deTipos(Set<String> tipos) {
        return new CatalogoModelo(
                ofertas.stream().filter(o -> tipos.contains(o.tipo())).toList());
    }

    /** All of them, by key. */
    public List<OfertaModelo> ofertas() {
        return ofertas;
    }

    /** Those of a line. */
    public List<OfertaModelo> de(Linea linea) {
        return ofertas.stream().filter(o -> o.linea() == linea).toList();
    }

    private static OfertaModelo oferta(String renglon) {
        String[] c = renglon.split(";", -1);
        return new OfertaModelo(c[0], c[1], c[2], Integer.parseInt(c[3]), c[4], c[5], c[6], Integer.parseInt(c[7]));
    }
}
