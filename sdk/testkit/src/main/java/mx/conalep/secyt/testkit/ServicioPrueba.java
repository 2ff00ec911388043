package mx.conalep.secyt.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/**
 * Un servicio capturado a mano, como los que el núcleo entrega. Los métodos se encadenan:
 *
 * <pre>{@code
 * new ServicioPrueba().horas(20).personas(8, 12, 0).dato("instrumento", "Balanza");
 * }</pre>
 */
public final class ServicioPrueba implements ServicioPropuesto {

    private final Map<String, Object> datos = new LinkedHashMap<>();
    private Map<String, Object> ajustes = Map.of();
    private String tipo = "curso";
    private String unidad = "08DPT0001C";
    private LocalDate inicio = LocalDate.of(2026, 2, 3);
    private LocalDate fin = LocalDate.of(2026, 2, 7);
    private int horas = 40;
    private int hombres = 12;
    private int mujeres = 9;
    private int otro;
    private Optional<Integer> acreditados = Optional.empty();
    private BigDecimal cuota = new BigDecimal("15000.00");

    /** Un curso de 40 horas con 21 personas y cuota de 15,000 pesos. */
    public ServicioPrueba() {}

    /** Cambia la clave del tipo. */
    public ServicioPrueba tipo(String clave) {
        tipo = clave;
        return this;
    }

    /** Cambia la unidad que lo prestó. */
    public ServicioPrueba unidad(String clave) {
        unidad = clave;
        return this;
    }

    /** Cambia las fechas. */
    public ServicioPrueba fechas(LocalDate primera, LocalDate ultima) {
        inicio = primera;
        fin = ultima;
        return this;
    }

    /** Cambia las horas. */
    public ServicioPrueba horas(int cuantas) {
        horas = cuantas;
        return this;
    }

    /** Cambia las personas atendidas. */
    public ServicioPrueba personas(int cuantosHombres, int cuantasMujeres, int deOtro) {
        hombres = cuantosHombres;
        mujeres = cuantasMujeres;
        otro = deOtro;
        return this;
    }

    /** Dice cuántas personas se acreditaron. */
    public ServicioPrueba acreditados(int cuantos) {
        acreditados = Optional.of(cuantos);
        return this;
    }

    /** Cambia la cuota, en pesos con dos decimales. */
    public ServicioPrueba cuota(String pesos) {
        cuota = new BigDecimal(pesos);
        return this;
    }

    /**
     * Pone un dato propio del tipo.
     *
     * @param valor {@link String}, {@link BigDecimal}, {@link LocalDate} o {@link Boolean}
     */
    public ServicioPrueba dato(String clave, Object valor) {
        datos.put(clave, valor);
        return this;
    }

    /** Quita un dato propio, como si no se hubiera capturado. */
    public ServicioPrueba sinDato(String clave) {
        datos.remove(clave);
        return this;
    }

    /** Cambia los ajustes de la unidad. */
    public ServicioPrueba ajustes(Map<String, Object> nuevos) {
        ajustes = Map.copyOf(nuevos);
        return this;
    }

    @Override
    public String tipo() {
        return tipo;
    }

    @Override
    public String unidad() {
        return unidad;
    }

    @Override
    public LocalDate fechaInicio() {
        return inicio;
    }

    @Override
    public LocalDate fechaFin() {
        return fin;
    }

    @Override
    public int horas() {
        return horas;
    }

    @Override
    public int participantesHombres() {
        return hombres;
    }

    @Override
    public int participantesMujeres() {
        return mujeres;
    }

    @Override
    public int participantesOtro() {
        return otro;
    }

    @Override
    public Optional<Integer> acreditados() {
        return acreditados;
    }

    @Override
    public BigDecimal cuota() {
        return cuota;
    }

    @Override
    public Valores datos() {
        return Valores.de(datos);
    }

    @Override
    public Valores ajustes() {
        return Valores.de(ajustes);
    }
}
