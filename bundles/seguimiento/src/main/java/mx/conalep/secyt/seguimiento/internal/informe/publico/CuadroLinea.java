package mx.conalep.secyt.seguimiento.internal.informe.publico;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.DatosPublicos.Renglon;
import mx.conalep.secyt.seguimiento.internal.informe.publico.Anio.Suma;
import mx.conalep.secyt.seguimiento.internal.informe.publico.Proteccion.Personas;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a line.
 *
 * @param nombres of the state units, by entity
 */
record CuadroLinea(Linea linea, Map<String, String> nombres) {

    private static final String NACION = "00";

    List<Renglon> renglones(Map<String, Suma> sumas, Map<String, Suma> previas) {
        List<Suma> enOrden = nombres.keySet().stream()
                .map(e -> sumas.getOrDefault(e, Suma.NADA))
                .toList();
        Proteccion proteccion =
                Proteccion.de(enOrden.stream().map(Suma::personas).toList());
        List<Renglon> renglones = new ArrayList<>();
        renglones.add(renglon(
                NACION,
                "Nacional",
                total(sumas),
                proteccion.total(),
                proteccion.totalPorSexo(),
                servicios(total(previas))));
        int i = 0;
        for (Map.Entry<String, String> lugar : nombres.entrySet()) {
            boolean seDice = !proteccion.sinPersonas().contains(i);
            boolean porSexo = seDice && !proteccion.sinSexo().contains(i);
            String entidad = lugar.getKey();
            renglones.add(renglon(
                    entidad, lugar.getValue(), sumas.get(entidad), seDice, porSexo, servicios(previas.get(entidad))));
            i++;
        }
        return renglones;
    }

    private Renglon renglon(
            String entidad,
            String nombre,
            @Nullable Suma suma,
            boolean seDice,
            boolean porSexo,
            @Nullable Long anterior) {
        if (suma == null) {
            return new Renglon(entidad, nombre, linea, null, null, null, null, null, null, anterior);
        }
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
                anterior);
    }

    private static @Nullable Long si(boolean condicion, long valor) {
        return Optional.of(valor).filter(v -> condicion).orElse(null);
    }

    private static @Nullable Long servicios(@Nullable Suma suma) {
        return suma == null ? null : Long.valueOf(suma.servicios());
    }

    private static @Nullable Suma total(Map<String, Suma> sumas) {
        return sumas.values().stream().reduce(Suma::mas).orElse(null);
    }
}
