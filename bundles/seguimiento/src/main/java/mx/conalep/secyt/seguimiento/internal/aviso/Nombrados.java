package mx.conalep.secyt.seguimiento.internal.aviso;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.api.advertencia.Resultado;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;

/** Names of indicators, for the text of a warning. */
final class Nombrados {

    private Nombrados() {}

    static String lista(Indicadores indicadores, Stream<Resultado> resultados) {
        return resultados
                .map(r ->
                        indicadores.buscar(r.indicador()).map(Indicador::nombre).orElse(r.indicador()))
                .collect(Collectors.joining(", "));
    }
}
