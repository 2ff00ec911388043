package mx.conalep.secyt.seguimiento.internal.informe.publico;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.DatosPublicos.Renglon;
import mx.conalep.secyt.seguimiento.internal.informe.publico.Proteccion.Personas;
import mx.conalep.secyt.seguimiento.internal.informe.publico.StoredDatosPublicos.Suma;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a line.
 *
 * @param nombres of the state units, by entity
 * @param hayAnterior whether the year before is in the record
 */
record CuadroLinea(Linea linea, Map<String, String> nombres, boolean hayAnterior) {

    private static final String NACION = "00";
    private static final Suma NADA = new Suma(0, new Personas(0, 0, 0), 0);

    List<Renglon> renglones(Map<String, Suma> sumas, Map<String, Suma> previas) {
        List<Suma> enOrden =
                nombres.keySet().stream().map(e -> sumas.getOrDefault(e, NADA)).toList();
        Proteccion proteccion =
                Proteccion.de(enOrden.stream().map(Suma::personas).toList());
        List<Renglon> renglones = new ArrayList<>();
        renglones.add(renglon(
                NACION,
                "Nacional",
                enOrden.stream().reduce(NADA, CuadroLinea::mas),
                proteccion.total(),
                proteccion.totalPorSexo(),
                previas.values().stream().mapToLong(Suma::servicios).sum()));
        int i = 0;
        for (Map.Entry<String, String> lugar : nombres.entrySet()) {
            boolean seDice = !proteccion.sinPersonas().contains(i);
            boolean porSexo = seDice && !proteccion.sinSexo().contains(i);
            long antes = previas.getOrDefault(lugar.getKey(), NADA).servicios();
            renglones.add(renglon(lugar.getKey(), lugar.getValue(), enOrden.get(i), seDice, porSexo, antes));
            i++;
        }
        return renglones;
    }

    private Renglon renglon(String entidad, String nombre, Suma suma, boolean seDice, boolean porSexo, long anterior) {
        Personas p = suma.personas();
        return new Renglon(
                entidad,
                nombre,
                linea,
                suma.servicios(),
                si(seDice, p.todas()),
                si(porSexo && seDice, p.hombres()),
                si(porSexo && seDice, p.mujeres()),
                si(porSexo && seDice, p.otro()),
                suma.horas(),
                si(hayAnterior, anterior));
    }

    private static @Nullable Long si(boolean condicion, long valor) {
        return Optional.of(valor).filter(v -> condicion).orElse(null);
    }

    private static Suma mas(Suma a, Suma b) {
        Personas p = a.personas();
        Personas q = b.personas();
        return new Suma(
                a.servicios() + b.servicios(),
                new Personas(p.hombres() + q.hombres(), p.mujeres() + q.mujeres(), p.otro() + q.otro()),
                a.horas() + b.horas());
    }
}
