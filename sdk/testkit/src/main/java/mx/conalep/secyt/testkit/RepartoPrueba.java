package mx.conalep.secyt.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.cuota.Participante;
import mx.conalep.secyt.api.cuota.Reparto;

/** Una cuota que se reparte, hecha a mano. Los métodos se encadenan. */
public final class RepartoPrueba implements Reparto {

    private final List<Participante> participantes = new ArrayList<>();
    private final BigDecimal importe;
    private Map<String, Object> ajustes = Map.of();

    /** El reparto de ese importe, aún sin participantes. */
    public RepartoPrueba(String importe) {
        this.importe = new BigDecimal(importe);
    }

    /** Agrega un participante. */
    public RepartoPrueba participante(String unidad, String horas, String costosDirectos) {
        participantes.add(new ParticipantePrueba(unidad, new BigDecimal(horas), new BigDecimal(costosDirectos)));
        return this;
    }

    /** Cambia los ajustes de la unidad que coordina. */
    public RepartoPrueba ajustes(Map<String, Object> nuevos) {
        ajustes = Map.copyOf(nuevos);
        return this;
    }

    @Override
    public BigDecimal importe() {
        return importe;
    }

    @Override
    public List<Participante> participantes() {
        return List.copyOf(participantes);
    }

    @Override
    public Valores ajustes() {
        return Valores.de(ajustes);
    }

    private record ParticipantePrueba(String unidad, BigDecimal horas, BigDecimal costosDirectos)
            implements Participante {}
}
