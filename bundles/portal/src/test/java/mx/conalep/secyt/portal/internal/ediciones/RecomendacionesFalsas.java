package mx.conalep.secyt.portal.internal.ediciones;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.recomendacion.Recomendacion;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Estado;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Sello;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones;
import mx.conalep.secyt.security.Identidad;

/** One recommendation, and what was asked of it. */
public final class RecomendacionesFalsas implements Recomendaciones {

    public final List<String> hechos = new ArrayList<>();

    private static Recomendacion una() {
        return new Recomendacion(
                "RE-2026-001",
                "CE-08",
                "ED-T-2026-001",
                null,
                "Capture <cada> semana.",
                LocalDate.of(2026, 5, 30),
                Estado.EMITIDA,
                new Sello("csc", Instant.parse("2026-05-01T00:00:00Z")),
                null,
                null,
                null,
                null,
                1);
    }

    @Override
    public Recomendacion emitir(Identidad quien, Nueva nueva) {
        hechos.add("emitir " + nueva.unidad() + " " + nueva.vence());
        return una();
    }

    @Override
    public Pagina<Recomendacion> listar(Identidad quien, String unidad, Estado estado, Paginacion paginacion) {
        return Pagina.de(List.of(una()), paginacion);
    }

    @Override
    public Recomendacion leer(Identidad quien, String folio) {
        return una();
    }

    @Override
    public Recomendacion responder(Identidad quien, String folio, int version, String respuesta) {
        if (respuesta.isEmpty()) {
            throw Problema.campo("texto", "Escriba qué se hizo.", null);
        }
        hechos.add("responder " + folio + " " + version + " " + respuesta);
        return una();
    }

    @Override
    public Recomendacion cerrar(Identidad quien, String folio, int version, String efecto) {
        hechos.add("cerrar");
        return una();
    }
}
