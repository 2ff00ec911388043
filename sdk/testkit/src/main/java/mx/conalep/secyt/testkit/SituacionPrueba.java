package mx.conalep.secyt.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import org.jspecify.annotations.Nullable;

/** Lo que revisa una advertencia, hecho a mano: un mes, o un servicio si se le pone. Los métodos se encadenan. */
public final class SituacionPrueba implements Situacion {

    private final List<Resultado> resultados = new ArrayList<>();
    private Linea linea = Linea.CAPACITACION;
    private Map<String, Object> ajustes = Map.of();
    private Optional<ServicioPropuesto> servicio = Optional.empty();
    private int mes = 3;

    /** El mes de marzo de 2026 de un plantel, en capacitación y sin resultados. */
    public SituacionPrueba() {}

    /** Cambia la línea. */
    public SituacionPrueba linea(Linea nueva) {
        linea = nueva;
        return this;
    }

    /** Cambia el mes. */
    public SituacionPrueba mes(int nuevo) {
        mes = nuevo;
        return this;
    }

    /** Revisa un servicio en vez del mes. */
    public SituacionPrueba servicio(ServicioPropuesto capturado) {
        servicio = Optional.of(capturado);
        return this;
    }

    /**
     * Agrega lo alcanzado de un indicador.
     *
     * @param meta la del trimestre; null si no se le fijó
     */
    public SituacionPrueba resultado(String indicador, @Nullable Integer meta, int alcanzado) {
        resultados.add(new ResultadoPrueba(
                indicador, Optional.ofNullable(meta).map(BigDecimal::valueOf), BigDecimal.valueOf(alcanzado)));
        return this;
    }

    /** Cambia los ajustes de la unidad. */
    public SituacionPrueba ajustes(Map<String, Object> nuevos) {
        ajustes = Map.copyOf(nuevos);
        return this;
    }

    @Override
    public String unidad() {
        return "08DPT0001C";
    }

    @Override
    public Linea linea() {
        return linea;
    }

    @Override
    public int ejercicio() {
        return 2026;
    }

    @Override
    public int mes() {
        return mes;
    }

    @Override
    public Optional<ServicioPropuesto> servicio() {
        return servicio;
    }

    @Override
    public List<Resultado> resultados() {
        return List.copyOf(resultados);
    }

    @Override
    public Valores ajustes() {
        return Valores.de(ajustes);
    }

    private record ResultadoPrueba(String indicador, Optional<BigDecimal> meta, BigDecimal alcanzado)
            implements Resultado {}
}
