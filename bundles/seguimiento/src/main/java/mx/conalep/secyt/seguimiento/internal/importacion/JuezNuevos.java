package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.List;
import java.util.function.BiFunction;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.internal.servicio.Revisado;

/** Every row is a new service. */
final class JuezNuevos implements Juez {

    private final BiFunction<Identidad, Captura, Revisado> reglas;

    /** With the rules that hold for its rows. */
    JuezNuevos(BiFunction<Identidad, Captura, Revisado> reglas) {
        this.reglas = reglas;
    }

    @Override
    public List<Juicio> juzgar(Identidad quien, Encabezado encabezado, List<Renglon> renglones) {
        return renglones.stream()
                .map(r -> juzgar(quien, Lectura.leer(encabezado, r)))
                .toList();
    }

    Juicio juzgar(Identidad quien, Leido leido) {
        try {
            Revisado revisado = reglas.apply(quien, leido.captura());
            return leido.errores().isEmpty()
                    ? Juicio.nuevo(leido.renglon().fila(), revisado)
                    : Juicio.malo(leido, List.of());
        } catch (RuntimeException e) {
            return Juicio.malo(leido, Falla.errores(leido.renglon().fila(), e));
        }
    }
}
