package mx.conalep.secyt.extensiones.internal.cuota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.extensiones.Derrama;
import mx.conalep.secyt.extensiones.Prestador;
import mx.conalep.secyt.extensiones.ReglaDisponible;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import org.jspecify.annotations.Nullable;

/**
 * What to share out in a simulation.
 *
 * @param importe MXN
 * @param unidad that coordinates, whose settings the rule gets; missing means the first participant
 * @param participantes who delivered
 */
public record SimulacionDerrama(
        @Nullable BigDecimal importe,
        @Nullable String unidad,
        @Nullable List<Participacion> participantes) {

    private static final int MAXIMO = 200;

    /**
     * One participant.
     *
     * @param unidad key
     * @param horas missing means 0
     * @param costosDirectos MXN; missing means 0
     */
    public record Participacion(
            @Nullable String unidad,
            @Nullable BigDecimal horas,
            @Nullable BigDecimal costosDirectos) {}

    /**
     * Checks it and has the rule share it out.
     *
     * @throws mx.conalep.secyt.http.Problema 422 with all that is wrong
     */
    Derrama aplicar(ReglaDisponible regla, Unidades unidades) {
        List<Prestador> prestadores = revisar(unidades);
        String coordina = unidad == null ? prestadores.get(0).unidad() : unidad;
        return regla.repartir(
                Importes.pesos(Objects.requireNonNull(importe)),
                unidades.exigir(coordina, "unidad").clave(),
                prestadores);
    }

    private List<Prestador> revisar(Unidades unidades) {
        Validacion v = new Validacion();
        Importes.revisar(v, importe, "importe", true);
        List<Participacion> lista = participantes == null ? List.of() : participantes;
        v.exigir(
                !lista.isEmpty() && lista.size() <= MAXIMO,
                "participantes",
                "Indique de 1 a " + MAXIMO + " participantes.",
                lista.size());
        Set<String> vistas = new HashSet<>();
        for (int i = 0; i < Math.min(lista.size(), MAXIMO); i++) {
            revisar(v, lista.get(i), "participantes[" + i + "].", unidades, vistas);
        }
        v.terminar();
        List<Prestador> prestadores = new ArrayList<>();
        lista.forEach(p -> prestadores.add(prestador(p)));
        return prestadores;
    }

    private static void revisar(Validacion v, Participacion p, String ruta, Unidades unidades, Set<String> vistas) {
        String clave = p.unidad() == null ? "" : p.unidad();
        BigDecimal horas = p.horas();
        v.exigir(
                        unidades.buscar(clave).isPresent(),
                        ruta + "unidad",
                        "No existe esa unidad; consulte GET /unidades.",
                        clave)
                .exigir(vistas.add(clave), ruta + "unidad", "La unidad se repite; júntela en un participante.", clave)
                .exigir(
                        horas == null || Importes.cabe(horas, 6),
                        ruta + "horas",
                        "Escriba un número de 0 en adelante con a lo más seis decimales.",
                        horas);
        Importes.revisar(v, p.costosDirectos(), ruta + "costosDirectos", false);
    }

    private static Prestador prestador(Participacion p) {
        BigDecimal horas = p.horas() == null ? BigDecimal.ZERO : p.horas();
        BigDecimal costos = p.costosDirectos() == null ? BigDecimal.ZERO : p.costosDirectos();
        return new Prestador(Objects.requireNonNull(p.unidad()), horas, costos.setScale(2, RoundingMode.UNNECESSARY));
    }
}
