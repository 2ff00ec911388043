package mx.conalep.secyt.portal.internal.bitacora;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.audit.LecturaBitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.portal.internal.pagina.Falsos;

/** A trail of one row. */
public final class BitacoraFalsa {

    public final List<FiltroBitacora> filtros = new ArrayList<>();

    public LecturaBitacora lectura() {
        return Falsos.falso(LecturaBitacora.class, (proxy, metodo, args) -> {
            filtros.add((FiltroBitacora) args[0]);
            return metodo.getName().equals("contar") ? (Object) 10_001L : List.of(asiento());
        });
    }

    public Bitacora bitacora() {
        return Falsos.falso(Bitacora.class, (proxy, metodo, args) -> new Verificacion(7, 2, 1, List.of()));
    }

    private static Asiento asiento() {
        return new Asiento(
                5,
                Instant.parse("2026-08-14T18:30:00Z"),
                "=ana",
                "validar",
                "servicio",
                "S2026-00000001",
                "{\"a\":\"<b>\"}",
                "0123456789abcdef0123456789abcdef",
                3L);
    }
}
