package mx.conalep.secyt.trabajos.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.trabajos.AvisoPendiente;
import mx.conalep.secyt.trabajos.Entrega;
import mx.conalep.secyt.trabajos.internal.correo.CanalCorreo;

/** The channels of plugins and the core's own mail; one that fails does not stop the other. */
final class EntregaCompleta implements Entrega {

    private final Entrega complementos;
    private final CanalCorreo correo;

    EntregaCompleta(Entrega complementos, CanalCorreo correo) {
        this.complementos = complementos;
        this.correo = correo;
    }

    @Override
    public Resultado entregar(AvisoPendiente aviso) {
        Resultado uno = complementos.entregar(aviso);
        Resultado otro = correo.entregar(aviso);
        Set<String> canales = new HashSet<>(uno.canales());
        canales.addAll(otro.canales());
        String errores =
                Stream.of(uno, otro).flatMap(r -> Stream.ofNullable(r.error())).collect(Collectors.joining(" "));
        return new Resultado(canales, errores.isEmpty() ? null : errores);
    }
}
