package mx.conalep.secyt.seguimiento.internal.informe;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.recomendacion.Recomendacion;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.internal.Registro;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;

/** Some recommendations, of which the one of last year counts no more. */
final class RecomendacionesDePrueba {

    private static final List<Recomendacion> TODAS = List.of(
            una("R-1", Registro.PLANTEL, 2026, false),
            una("R-2", Registro.PLANTEL, 2026, false),
            una("R-3", Registro.ESTADO, 2026, true),
            una("R-4", Registro.ESTADO, 2025, true));

    private RecomendacionesDePrueba() {}

    static Recomendaciones abiertas() {
        return (Recomendaciones) Proxy.newProxyInstance(
                Recomendaciones.class.getClassLoader(),
                new Class<?>[] {Recomendaciones.class},
                (proxy, metodo, args) -> Pagina.de(
                        TODAS.stream()
                                .filter(r -> r.estado() == args[2] && ve((Identidad) args[0], r))
                                .toList(),
                        (Paginacion) args[3]));
    }

    private static boolean ve(Identidad quien, Recomendacion r) {
        return Alcance.ve(quien, new Registro().buscar(r.unidad()).orElseThrow());
    }

    private static Recomendacion una(String folio, String unidad, int anio, boolean respondida) {
        Recomendacion.Sello sello = new Recomendacion.Sello("dstc", Instant.parse(anio + "-05-02T15:00:00Z"));
        return new Recomendacion(
                folio,
                unidad,
                null,
                null,
                "Capture a tiempo.",
                LocalDate.of(anio, 6, 1),
                respondida ? Recomendacion.Estado.RESPONDIDA : Recomendacion.Estado.EMITIDA,
                sello,
                respondida ? "Listo." : null,
                respondida ? sello : null,
                null,
                null,
                1);
    }
}
