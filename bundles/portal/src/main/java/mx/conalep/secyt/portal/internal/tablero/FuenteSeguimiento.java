package mx.conalep.secyt.portal.internal.tablero;

import java.util.Comparator;
import java.util.List;
import mx.conalep.secyt.portal.internal.tablero.Lugar.Clase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Avance;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.Avances.Consulta;
import mx.conalep.secyt.seguimiento.Ejercicios;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicador.Hecho;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Nivel;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures of seguimiento, live. */
@Component
public final class FuenteSeguimiento implements FuenteAvance {

    private static final int CENTAVOS = 2;

    private final Avances avances;
    private final Indicadores indicadores;
    private final Ejercicios ejercicios;

    /** Of this system. */
    @Activate
    public FuenteSeguimiento(
            @Reference Avances avances, @Reference Indicadores indicadores, @Reference Ejercicios ejercicios) {
        this.avances = avances;
        this.indicadores = indicadores;
        this.ejercicios = ejercicios;
    }

    @Override
    public List<Integer> ejercicios() {
        return ejercicios.abiertos().stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Override
    public List<Medida> medidas() {
        return indicadores.listar().stream()
                .filter(Indicador::activo)
                .map(FuenteSeguimiento::medida)
                .toList();
    }

    private static Medida medida(Indicador indicador) {
        int decimales = indicador.hecho() == Hecho.CUOTA ? CENTAVOS : 0;
        return new Medida(indicador.clave(), indicador.nombre(), indicador.unidadMedida(), decimales);
    }

    @Override
    public List<Dato> de(Identidad quien, Corte corte, Lugar lugar) {
        return switch (lugar.clase()) {
            case NACION -> leer(quien, corte, Nivel.NACIONAL, null);
            case ESTADO -> leer(quien, corte, Nivel.ESTATAL, lugar.clave());
            case UNIDAD -> leer(quien, corte, Nivel.PLANTEL, lugar.clave());
        };
    }

    @Override
    public List<Dato> bajo(Identidad quien, Corte corte, Lugar lugar) {
        return lugar.clase() == Clase.NACION
                ? leer(quien, corte, Nivel.ESTATAL, null)
                : leer(quien, corte, Nivel.PLANTEL, lugar.clave());
    }

    @Override
    public boolean demostracion(int ejercicio) {
        return consultar(Identidad.sistema("portal"), new Corte(ejercicio, null), Nivel.NACIONAL, null)
                .demostracion();
    }

    private List<Dato> leer(Identidad quien, Corte corte, Nivel nivel, @Nullable String unidad) {
        return consultar(quien, corte, nivel, unidad).elementos().stream()
                .map(FuenteSeguimiento::dato)
                .toList();
    }

    private Avance consultar(Identidad quien, Corte corte, Nivel nivel, @Nullable String unidad) {
        return avances.consultar(quien, new Consulta(corte.ejercicio(), corte.trimestre(), null, nivel, unidad));
    }

    private static Dato dato(Avance.Elemento elemento) {
        return new Dato(
                elemento.indicador(),
                elemento.unidad(),
                elemento.metaVigente(),
                elemento.preliminar(),
                elemento.alcanzado(),
                elemento.porcentaje());
    }
}
