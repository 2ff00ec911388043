package mx.conalep.secyt.portal.internal.tablero;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.piezas.NombreCorto;
import mx.conalep.secyt.portal.internal.tablero.Lugar.Clase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tree of units in the words of the board. Thread-safe. */
@Component(service = Lugares.class)
public final class Lugares {

    private final Unidades unidades;

    /** Of that tree. */
    @Activate
    public Lugares(@Reference Unidades unidades) {
        this.unidades = unidades;
    }

    Lugar nacion() {
        return buscar(Unidad.NACIONAL)
                .orElseGet(() -> new Lugar(
                        Unidad.NACIONAL, "CONALEP", "Nacional", Clase.NACION, "", List.of(Unidad.NACIONAL), false));
    }

    /** The place with a key; empty when there is none or it has no board. */
    Optional<Lugar> buscar(String clave) {
        return unidades.buscar(clave).filter(Lugares::tieneTablero).map(Lugares::lugar);
    }

    /** The places above one, from the nation down. */
    List<Lugar> sobre(Lugar lugar) {
        List<String> arriba = new ArrayList<>(
                lugar.ascendencia().subList(1, lugar.ascendencia().size()));
        Collections.reverse(arriba);
        return arriba.stream().flatMap(clave -> buscar(clave).stream()).toList();
    }

    private static boolean tieneTablero(Unidad unidad) {
        return unidad.tipo() != TipoUnidad.CENTRAL || unidad.clave().equals(Unidad.NACIONAL);
    }

    private static Lugar lugar(Unidad unidad) {
        return new Lugar(
                unidad.clave(),
                unidad.nombre(),
                corto(unidad),
                clase(unidad.tipo()),
                Objects.requireNonNullElse(unidad.entidad(), "") + unidad.clave(),
                unidad.ascendencia(),
                unidad.demostracion());
    }

    private static Clase clase(TipoUnidad tipo) {
        if (tipo == TipoUnidad.CENTRAL) {
            return Clase.NACION;
        }
        return tipo.esEstatal() ? Clase.ESTADO : Clase.UNIDAD;
    }

    private static String corto(Unidad unidad) {
        return switch (unidad.tipo()) {
            case CENTRAL -> "Nacional";
            case PLANTEL -> unidad.nombre();
            default -> NombreCorto.de(unidad.nombre());
        };
    }
}
