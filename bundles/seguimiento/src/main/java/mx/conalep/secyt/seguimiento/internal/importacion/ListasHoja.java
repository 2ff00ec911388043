package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.seguimiento.internal.hoja.Lista;
import org.jspecify.annotations.Nullable;

/** The lists of a sheet of services: what may be chosen without a network. */
final class ListasHoja {

    private static final int PAGINA = 500;
    private static final int OFERTAS = 5_000;

    private final Unidades unidades;
    private final Ofertas ofertas;

    ListasHoja(Unidades unidades, Ofertas ofertas) {
        this.unidades = unidades;
        this.ofertas = ofertas;
    }

    /** All of them for a unit and the types that it uses. */
    List<Lista> de(Unidad unidad, List<TipoDisponible> tipos) {
        List<Lista> listas = new ArrayList<>();
        listas.add(new Lista(
                "tipo",
                List.of("tipo", "nombre"),
                tipos.stream().map(t -> List.of(t.id(), t.nombre())).toList()));
        listas.add(new Lista("unidad", List.of("unidad", "nombre"), prestadoras(unidad)));
        listas.add(new Lista("oferta", List.of("oferta", "nombre", "línea", "horas"), ofrecidas(unidad)));
        listas.add(Lista.simple("modalidad", List.of("PRESENCIAL", "EN_LINEA", "MIXTA")));
        listas.add(Lista.simple("sector", List.of("PUBLICO", "PRIVADO", "SOCIAL")));
        listas.add(Lista.simple("origen", List.of("DSTC", "ESTATAL")));
        listas.add(Lista.simple("cerrado", List.of("sí", "no")));
        tipos.stream()
                .flatMap(t -> t.campos().stream())
                .filter(c -> !c.opciones().isEmpty())
                .forEach(c -> listas.add(propia(c)));
        return listas;
    }

    private static Lista propia(Campo campo) {
        return Lista.simple(Encabezado.DATOS + campo.clave(), campo.opciones());
    }

    private List<List<String>> prestadoras(Unidad unidad) {
        return unidades.listar(EnumSet.of(TipoUnidad.PLANTEL, TipoUnidad.CAST), null, unidad.clave(), null).stream()
                .map(u -> List.of(u.clave(), u.nombre()))
                .toList();
    }

    private List<List<String>> ofrecidas(Unidad unidad) {
        List<List<String>> filas = new ArrayList<>();
        @Nullable String suya = unidad.tipo().prestaServicios() ? unidad.clave() : null;
        for (int pagina = 1; filas.size() < OFERTAS; pagina++) {
            Pagina<Oferta> ofrecidas = ofertas.listar(null, null, suya, new Paginacion(pagina, PAGINA));
            ofrecidas.elementos().stream()
                    .filter(Oferta::activa)
                    .map(ListasHoja::fila)
                    .forEach(filas::add);
            if ((long) pagina * PAGINA >= ofrecidas.total()) {
                break;
            }
        }
        return filas;
    }

    private static List<String> fila(Oferta oferta) {
        String horas = Optional.ofNullable(oferta.horas()).map(String::valueOf).orElse("");
        return List.of(oferta.clave(), oferta.nombre(), oferta.linea().name(), horas);
    }
}
