package mx.conalep.secyt.seguimiento.internal.edicion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;
import mx.conalep.secyt.seguimiento.internal.edicion.CifraRows.Clave;

/** Differences as a fe de erratas tells them: the nation and each state that changes. */
final class Cambios {

    private Cambios() {}

    static List<Cambio> de(
            IndicadorCongelado indicador,
            Map<Clave, BigDecimal> antes,
            Map<Clave, BigDecimal> diferencias,
            Map<String, String> unidades) {
        List<Cambio> cambios = new ArrayList<>();
        for (Map.Entry<String, String> estado : unidades.entrySet()) {
            Clave clave = new Clave(estado.getKey(), indicador.clave());
            BigDecimal diferencia = diferencias.getOrDefault(clave, BigDecimal.ZERO);
            if (diferencia.signum() != 0) {
                cambios.add(
                        cambio(estado.getValue(), indicador, antes.getOrDefault(clave, BigDecimal.ZERO), diferencia));
            }
        }
        if (!cambios.isEmpty()) {
            cambios.add(0, cambio("Nacional", indicador, suma(antes, indicador), suma(diferencias, indicador)));
        }
        return cambios;
    }

    private static Cambio cambio(String donde, IndicadorCongelado indicador, BigDecimal antes, BigDecimal diferencia) {
        return new Cambio(donde + ": " + indicador.nombre(), Cantidad.de(antes), Cantidad.de(antes.add(diferencia)));
    }

    private static BigDecimal suma(Map<Clave, BigDecimal> montos, IndicadorCongelado indicador) {
        return montos.entrySet().stream()
                .filter(m -> m.getKey().indicador().equals(indicador.clave()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
