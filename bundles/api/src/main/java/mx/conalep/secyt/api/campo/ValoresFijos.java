package mx.conalep.secyt.api.campo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Valores que no cambian. */
record ValoresFijos(Map<String, Object> todos) implements Valores {

    ValoresFijos {
        todos = Collections.unmodifiableMap(new LinkedHashMap<>(todos));
    }

    @Override
    public Optional<String> texto(String clave) {
        return de(clave, String.class);
    }

    @Override
    public Optional<BigDecimal> numero(String clave) {
        return de(clave, BigDecimal.class);
    }

    @Override
    public Optional<LocalDate> fecha(String clave) {
        return de(clave, LocalDate.class);
    }

    @Override
    public boolean logico(String clave) {
        return de(clave, Boolean.class).orElse(false);
    }

    private <T> Optional<T> de(String clave, Class<T> clase) {
        return Optional.ofNullable(todos.get(clave)).filter(clase::isInstance).map(clase::cast);
    }
}
