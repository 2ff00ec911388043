package mx.conalep.secyt.informes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.informes.InformeTabular;

/** A report held still, so that it can be written several times with the same figures. */
final class Copia {

    private static final int FILAS_MAXIMAS = 20_000;

    private Copia() {}

    static InformeTabular de(Informe informe) {
        List<Fila> filas = new ArrayList<>();
        for (Fila fila : informe.filas()) {
            if (filas.size() == FILAS_MAXIMAS) {
                break;
            }
            filas.add(fila(fila, informe.columnas().size()));
        }
        return new InformeTabular(
                informe.clave(),
                informe.titulo(),
                informe.filtros(),
                informe.columnas(),
                filas,
                informe.totales().map(t -> fila(t, informe.columnas().size())),
                informe.notas(),
                informe.responsables(),
                informe.demostracion());
    }

    private static Fila fila(Fila fila, int columnas) {
        return InformeTabular.fila(
                IntStream.range(0, columnas).<Optional<?>>mapToObj(fila::valor).toList());
    }
}
