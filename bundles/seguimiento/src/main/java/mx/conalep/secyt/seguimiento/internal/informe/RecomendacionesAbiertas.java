package mx.conalep.secyt.seguimiento.internal.informe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.informes.recomendacion.Recomendacion;
import mx.conalep.secyt.informes.recomendacion.Recomendacion.Estado;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;

/** Recommendations of a year that somebody still has to answer or to close. */
final class RecomendacionesAbiertas {

    private static final int PAGINA = 500;

    private final Recomendaciones recomendaciones;

    RecomendacionesAbiertas(Recomendaciones recomendaciones) {
        this.recomendaciones = recomendaciones;
    }

    /** One row for each unit: those answered, which whoever issued them closes, and those whose last day has passed. */
    List<Fila> filas(Pedido pedido) {
        List<Fila> filas = new ArrayList<>();
        porUnidad(pedido, Estado.RESPONDIDA)
                .forEach((unidad, suyas) -> filas.add(fila(
                        pedido,
                        "Recomendación respondida, por cerrar",
                        "CSC, CST o DSTC",
                        unidad,
                        suyas,
                        dia(suyas, RecomendacionesAbiertas::respondida))));
        porUnidad(pedido, Estado.EMITIDA)
                .forEach((unidad, suyas) -> filas.add(fila(
                        pedido,
                        "Recomendación sin responder",
                        "su unidad",
                        unidad,
                        suyas,
                        dia(suyas, Recomendacion::vence))));
        return filas;
    }

    private Map<String, List<Recomendacion>> porUnidad(Pedido pedido, Estado estado) {
        return todas(pedido, estado).stream()
                .filter(r -> dia(r.emitida()).getYear() == pedido.ejercicio())
                .collect(Collectors.groupingBy(Recomendacion::unidad, TreeMap::new, Collectors.toList()));
    }

    private List<Recomendacion> todas(Pedido pedido, Estado estado) {
        List<Recomendacion> todas = new ArrayList<>();
        Pagina<Recomendacion> pagina;
        int numero = 1;
        do {
            Paginacion cual = new Paginacion(numero++, PAGINA);
            pagina = recomendaciones.listar(pedido.quien(), pedido.texto("unidad"), estado, cual);
            todas.addAll(pagina.elementos());
        } while (pagina.elementos().size() == PAGINA);
        return todas;
    }

    private static LocalDate dia(List<Recomendacion> suyas, Function<Recomendacion, LocalDate> cual) {
        return suyas.stream().map(cual).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate respondida(Recomendacion r) {
        Recomendacion.Sello sello = r.respondida();
        return sello == null ? r.vence() : dia(sello);
    }

    private static LocalDate dia(Recomendacion.Sello sello) {
        return LocalDate.ofInstant(sello.momento(), Cerrado.MEXICO);
    }

    private static Fila fila(
            Pedido pedido, String asunto, String decide, String unidad, List<Recomendacion> suyas, LocalDate desde) {
        return InformeTabular.fila(List.of(
                Optional.of(asunto),
                Optional.of(decide),
                pedido.unidades().buscar(unidad).map(Unidad::entidad),
                Optional.of(unidad),
                Optional.of(""),
                Optional.of(BigDecimal.valueOf(suyas.size())),
                Optional.of(desde)));
    }
}
