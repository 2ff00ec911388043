package mx.conalep.secyt.extensiones.internal.cuota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.cuota.Costos;
import mx.conalep.secyt.api.cuota.PoliticaCuota;
import mx.conalep.secyt.extensiones.CostosServicio;
import mx.conalep.secyt.extensiones.PoliticaDisponible;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.DePieza;
import mx.conalep.secyt.extensiones.internal.registro.Habilitadas;
import org.jspecify.annotations.Nullable;

/** A policy behind the guard. */
record PoliticaGuardada(
        Pieza pieza,
        Guarda guarda,
        Habilitadas habilitadas,
        @Nullable String reparo) implements PoliticaDisponible, DePieza {

    private static final BigDecimal MAXIMO = new BigDecimal("1000000000");

    @Override
    public BigDecimal calcular(CostosServicio costos) {
        Vistos vistos = new Vistos(costos, habilitadas.ajustes(pieza, costos.unidad()));
        return guarda.llamar(
                pieza,
                costos.unidad(),
                PoliticaCuota.class,
                "calcular la cuota",
                guarda.limiteTipo(),
                politica -> enPesos(politica.calcular(vistos)));
    }

    private static BigDecimal enPesos(BigDecimal cuota) throws FallaException {
        BigDecimal pesos = Cantidades.copia(cuota, "la cuota").setScale(2, RoundingMode.HALF_UP);
        if (pesos.compareTo(MAXIMO) >= 0) {
            throw new FallaException("la cuota pasa de 999999999.99 pesos");
        }
        return pesos;
    }

    /** What a policy gets to see. */
    private record Vistos(CostosServicio de, Valores ajustes) implements Costos {

        @Override
        public String tipo() {
            return de.tipo();
        }

        @Override
        public String unidad() {
            return de.unidad();
        }

        @Override
        public BigDecimal directos() {
            return de.directos();
        }

        @Override
        public BigDecimal indirectos() {
            return de.indirectos();
        }

        @Override
        public int horas() {
            return de.horas();
        }

        @Override
        public int personas() {
            return de.personas();
        }
    }
}
