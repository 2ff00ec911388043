package mx.conalep.secyt.demostracion.internal.generador;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;

/** Makes up the services of a year. Immutable: the same call gives the same services. */
public final class GeneradorServicios {

    private static final int ULTIMO_MES = 11;
    private static final double SERVICIOS_AL_MES = 1.62;

    /** January to November: the beginning of the year, summer and the end of the year are slow. */
    private static final double[] TEMPORADA = {0.55, 0.9, 1.1, 0.8, 1.15, 1.2, 0.6, 0.75, 1.1, 1.3, 1.25};

    private final String semilla;
    private final int ejercicio;
    private final CatalogoModelo catalogo;
    private final List<String> firmas;

    /**
     * A generator.
     *
     * @param firmas RFC of the firms that ask for services; may be empty
     */
    public GeneradorServicios(String semilla, int ejercicio, CatalogoModelo catalogo, List<String> firmas) {
        this.semilla = semilla;
        this.ejercicio = ejercicio;
        this.catalogo = catalogo;
        this.firmas = List.copyOf(firmas);
    }

    /** Services of all units, unit by unit and month by month. */
    public List<ServicioModelo> servicios(Poblacion poblacion) {
        return poblacion.prestadores().stream().flatMap(this::servicios).toList();
    }

    /** Services of one unit; the quiet one has none. */
    public Stream<ServicioModelo> servicios(Prestador prestador) {
        if (prestador.quieta()) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(1, ULTIMO_MES).boxed().flatMap(mes -> delMes(prestador, mes).stream());
    }

    private List<ServicioModelo> delMes(Prestador prestador, int mes) {
        Azar azar = Azar.de(semilla, "servicios", prestador.clave(), Integer.toString(mes));
        int cuantos = azar.cuantos(SERVICIOS_AL_MES * prestador.tamano() * TEMPORADA[mes - 1]);
        List<ServicioModelo> delMes = new ArrayList<>();
        for (int i = 0; i < cuantos; i++) {
            Linea linea = azar.sucede(prestador.parteTecnologica()) ? Linea.TECNOLOGICOS : Linea.CAPACITACION;
            List<OfertaModelo> ofertas = catalogo.de(linea);
            if (!ofertas.isEmpty()) {
                delMes.add(new Redactor(azar, firmas, ejercicio).servicio(prestador, mes, azar.elegir(ofertas)));
            }
        }
        return delMes;
    }
}
