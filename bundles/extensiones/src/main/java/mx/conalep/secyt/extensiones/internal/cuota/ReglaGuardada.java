package mx.conalep.secyt.extensiones.internal.cuota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.cuota.Participante;
import mx.conalep.secyt.api.cuota.Peso;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.api.cuota.Reparto;
import mx.conalep.secyt.extensiones.Derrama;
import mx.conalep.secyt.extensiones.Derrama.Parte;
import mx.conalep.secyt.extensiones.Prestador;
import mx.conalep.secyt.extensiones.ReglaDisponible;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.DePieza;
import mx.conalep.secyt.extensiones.internal.registro.Habilitadas;
import org.jspecify.annotations.Nullable;

/** A rule behind the guard: it weighs, the core counts the cents. */
record ReglaGuardada(
        Pieza pieza,
        Guarda guarda,
        Habilitadas habilitadas,
        @Nullable String reparo) implements ReglaDisponible, DePieza {

    @Override
    public Derrama repartir(BigDecimal importe, String coordina, List<Prestador> prestadores) {
        Cuota cuota = new Cuota(importe, List.copyOf(prestadores), habilitadas.ajustes(pieza, coordina));
        List<BigDecimal> pesos = guarda.llamar(
                pieza,
                coordina,
                ReglaDerrama.class,
                "pesar el reparto",
                guarda.limiteTipo(),
                regla -> revisados(regla.pesar(cuota), prestadores));
        List<BigDecimal> importes = MayorResiduo.repartir(importe, pesos);
        List<Parte> partes = new ArrayList<>();
        for (int i = 0; i < prestadores.size(); i++) {
            partes.add(new Parte(prestadores.get(i).unidad(), importes.get(i)));
        }
        return new Derrama(partes);
    }

    /** One weight for each participant; who has none gets nothing. */
    private static List<BigDecimal> revisados(List<Peso> pesos, List<Prestador> prestadores) throws FallaException {
        Map<String, BigDecimal> porUnidad = new HashMap<>();
        for (Peso peso : List.copyOf(pesos)) {
            BigDecimal copia = Cantidades.copia(peso.peso(), "el peso de " + peso.unidad());
            if (porUnidad.put(peso.unidad(), copia) != null) {
                throw new FallaException("dio dos pesos a " + peso.unidad());
            }
        }
        List<BigDecimal> enOrden = new ArrayList<>();
        for (Prestador prestador : prestadores) {
            BigDecimal suyo = porUnidad.remove(prestador.unidad());
            enOrden.add(suyo == null ? BigDecimal.ZERO : suyo);
        }
        if (!porUnidad.isEmpty()) {
            throw new FallaException("dio peso a quien no participa: " + porUnidad.keySet());
        }
        if (enOrden.stream().noneMatch(p -> p.signum() > 0)) {
            throw new FallaException("no dio a nadie un peso mayor que cero");
        }
        return enOrden;
    }

    /** What a rule gets to see. */
    private record Cuota(BigDecimal importe, List<Prestador> quienes, Valores ajustes) implements Reparto {

        @Override
        public List<Participante> participantes() {
            return List.copyOf(quienes);
        }
    }
}
