package mx.conalep.secyt.portal.internal.bitacora;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/** What is asked of the trail: from the address to the filter, and as a form. */
final class Consulta {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private Consulta() {}

    /** Those who read the trail over HTTP read it here. */
    static void exigir(Identidad quien) {
        if (!quien.tiene(Rol.AUDITOR, Rol.ADMINISTRADOR, Rol.DSTC)) {
            throw Problema.prohibido(
                    "fuera-de-ambito", "La bitácora la consultan la auditoría, la administración y la DSTC.");
        }
    }

    static FiltroBitacora filtro(Solicitud s) {
        LocalDate hasta = s.fecha("hasta").orElse(null);
        return new FiltroBitacora(
                s.parametro("cuenta").orElse(null),
                s.parametro("accion").orElse(null),
                s.parametro("objeto").orElse(null),
                s.parametro("id").orElse(null),
                inicio(s.fecha("desde").orElse(null)),
                inicio(hasta == null ? null : hasta.plusDays(1)));
    }

    private static @Nullable Instant inicio(@Nullable LocalDate dia) {
        return dia == null ? null : dia.atStartOfDay(MEXICO).toInstant();
    }

    static Formulario forma(Solicitud s) {
        return Formulario.de(
                        Entrada.texto("objeto", "Clase de registro").deFiltro().con("placeholder", "servicio"),
                        Entrada.texto("id", "Clave del registro").deFiltro(),
                        Entrada.texto("cuenta", "Cuenta").deFiltro(),
                        Entrada.texto("accion", "Qué se hizo").deFiltro().con("placeholder", "validar"),
                        Entrada.de(Clase.FECHA, "desde", "Desde").deFiltro(),
                        Entrada.de(Clase.FECHA, "hasta", "Hasta").deFiltro())
                .llenado(s);
    }
}
