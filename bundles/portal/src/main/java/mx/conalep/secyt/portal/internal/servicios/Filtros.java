package mx.conalep.secyt.portal.internal.servicios;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import org.jspecify.annotations.Nullable;

/** What the list of services can be narrowed to: from the address to the use case, and as a form. */
final class Filtros {

    private static final List<Opcion> SI_NO = List.of(new Opcion("true", "Sí"), new Opcion("false", "No"));

    private Filtros() {}

    static FiltroServicios de(Solicitud s) {
        return new FiltroServicios(
                s.parametro("unidad").orElse(null),
                s.entero("ejercicio").orElse(null),
                s.entero("mes").orElse(null),
                s.entero("trimestre").orElse(null),
                s.parametro("linea").map(v -> una(Linea.values(), v, "linea")).orElse(null),
                s.parametro("estado")
                        .map(v -> una(EstadoServicio.values(), v, "estado"))
                        .orElse(null),
                s.parametro("tipo").orElse(null),
                s.parametro("oferta").orElse(null),
                s.parametro("folio").orElse(null),
                logico(s, "autovalidado"),
                logico(s, "conAvisos"),
                s.parametro("orden").orElse(null));
    }

    private static @Nullable Boolean logico(Solicitud s, String nombre) {
        Optional<String> valor = s.parametro(nombre);
        return valor.isPresent() ? Boolean.valueOf(valor.get()) : null;
    }

    private static <E extends Enum<E>> E una(E[] todas, String valor, String campo) {
        return Arrays.stream(todas)
                .filter(e -> e.name().equalsIgnoreCase(valor))
                .findFirst()
                .orElseThrow(() -> Problema.campo(campo, "Elija un valor de la lista.", valor));
    }

    static Formulario comunes(Solicitud s, List<Opcion> unidades, SortedSet<Integer> ejercicios) {
        List<Opcion> anios =
                ejercicios.stream().map(e -> Opcion.de(e.toString())).toList();
        return filtro(
                s,
                Entrada.lista("ejercicio", "Ejercicio", anios),
                Entrada.lista("trimestre", "Trimestre", Rotulos.opciones("1", "2", "3", "4")),
                Entrada.lista("mes", "Mes", Fechas.meses()),
                Entrada.lista("unidad", "Unidad", unidades),
                Entrada.lista("estado", "Estado", estados()));
    }

    static Formulario otros(Solicitud s, List<Opcion> tipos) {
        return filtro(
                s,
                Entrada.lista("linea", "Línea", Rotulos.opciones("CAPACITACION", "TECNOLOGICOS")),
                Entrada.lista("tipo", "Tipo", tipos),
                Entrada.texto("oferta", "Clave de la oferta"),
                Entrada.texto("folio", "Folio, o como empieza"),
                Entrada.lista("conAvisos", "Con avisos justificados", SI_NO),
                Entrada.lista("autovalidado", "Validado por quien capturó", SI_NO));
    }

    private static Formulario filtro(Solicitud s, Entrada... entradas) {
        return Formulario.de(Stream.of(entradas).map(Entrada::deFiltro).toList())
                .llenado(s);
    }

    private static List<Opcion> estados() {
        return Arrays.stream(EstadoServicio.values())
                .map(e -> new Opcion(e.clave(), Rotulos.estado(e)))
                .toList();
    }
}
