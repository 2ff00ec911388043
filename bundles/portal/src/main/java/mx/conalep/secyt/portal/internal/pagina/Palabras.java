package mx.conalep.secyt.portal.internal.pagina;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Roles;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/** What our templates can say beyond Pebble's own words. */
final class Palabras extends AbstractExtension {

    private final Recursos recursos;

    Palabras(Recursos recursos) {
        this.recursos = recursos;
    }

    /** {@code {{ 1234.5 | numero(2) }}} gives 1,234.50; {@code {{ 83.2 | porcentaje }}} gives 83.2%; {@code dia} and {@code momento} write dates, {@code rol} a role. */
    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "numero", new DeNumero(List.of("decimales"), (n, decimales) -> Numeros.cantidad(n, decimales)),
                "porcentaje", new DeNumero(List.of(), (n, decimales) -> Numeros.porcentaje(n)),
                "dia", new DeValor(d -> Fechas.dia((LocalDate) d)),
                "momento", new DeValor(m -> Fechas.momento((Instant) m)),
                "rol", new DeValor(r -> Roles.nombre((Rol) r)));
    }

    /** {@code {{ recurso('secyt.css') }}} gives the address of an asset. */
    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("recurso", new DeRecurso());
    }

    private final class DeRecurso implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of("nombre");
        }

        @Override
        public Object execute(
                Map<String, Object> argumentos, PebbleTemplate plantilla, EvaluationContext contexto, int linea) {
            return recursos.direccion(String.valueOf(argumentos.get("nombre")));
        }
    }

    private record DeNumero(List<String> nombres, Redaccion redaccion) implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return nombres;
        }

        @Override
        public Object apply(
                @Nullable Object entrada,
                Map<String, Object> argumentos,
                PebbleTemplate plantilla,
                EvaluationContext contexto,
                int linea) {
            int decimales = argumentos.get("decimales") instanceof Number n ? n.intValue() : 0;
            return entrada == null ? "" : redaccion.escribir(new BigDecimal(entrada.toString()), decimales);
        }
    }

    private record DeValor(java.util.function.Function<Object, String> redaccion) implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                @Nullable Object entrada,
                Map<String, Object> argumentos,
                PebbleTemplate plantilla,
                EvaluationContext contexto,
                int linea) {
            return entrada == null ? "" : redaccion.apply(entrada);
        }
    }

    private interface Redaccion {
        String escribir(BigDecimal numero, int decimales);
    }
}
