package mx.conalep.secyt.security.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** An account as it is stored, with its posts. */
record CuentaFila(
        String cuenta,
        String nombre,
        String huella,
        boolean activa,
        boolean demostracion,
        int intentos,
        @Nullable Instant bloqueadaHasta,
        int version,
        List<Nombramiento> nombramientos) {

    Identidad identidad(LocalDate dia) {
        Set<Facultad> facultades = nombramientos.stream()
                .filter(n -> n.vigente(dia))
                .map(n -> new Facultad(n.rol(), n.unidad()))
                .collect(Collectors.toSet());
        return Identidad.de(cuenta, nombre, facultades);
    }

    Cuenta toRecord() {
        return new Cuenta(cuenta, nombre, activa, demostracion, nombramientos, version);
    }
}
