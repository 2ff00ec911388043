package mx.conalep.secyt.testkit;

import java.math.BigDecimal;
import java.util.Map;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.cuota.Costos;

/** Los costos de un servicio, hechos a mano. Los métodos se encadenan. */
public final class CostosPrueba implements Costos {

    private final BigDecimal directos;
    private final BigDecimal indirectos;
    private Map<String, Object> ajustes = Map.of();
    private String tipo = "curso";
    private int horas = 40;
    private int personas = 21;

    /** Los costos de un curso de 40 horas con 21 personas. */
    public CostosPrueba(String directos, String indirectos) {
        this.directos = new BigDecimal(directos);
        this.indirectos = new BigDecimal(indirectos);
    }

    /** Cambia la clave del tipo de servicio. */
    public CostosPrueba tipo(String clave) {
        tipo = clave;
        return this;
    }

    /** Cambia las horas. */
    public CostosPrueba horas(int cuantas) {
        horas = cuantas;
        return this;
    }

    /** Cambia las personas. */
    public CostosPrueba personas(int cuantas) {
        personas = cuantas;
        return this;
    }

    /** Cambia los ajustes de la unidad. */
    public CostosPrueba ajustes(Map<String, Object> nuevos) {
        ajustes = Map.copyOf(nuevos);
        return this;
    }

    @Override
    public String tipo() {
        return tipo;
    }

    @Override
    public String unidad() {
        return "08DPT0001C";
    }

    @Override
    public BigDecimal directos() {
        return directos;
    }

    @Override
    public BigDecimal indirectos() {
        return indirectos;
    }

    @Override
    public int horas() {
        return horas;
    }

    @Override
    public int personas() {
        return personas;
    }

    @Override
    public Valores ajustes() {
        return Valores.de(ajustes);
    }
}
