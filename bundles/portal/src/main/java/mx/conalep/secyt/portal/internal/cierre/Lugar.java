package mx.conalep.secyt.portal.internal.cierre;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about: a unit and a quarter, the last one that has ended unless told otherwise.
 *
 * @param linea null for both
 */
record Lugar(
        String ruta,
        String unidad,
        int ejercicio,
        int trimestre,
        @Nullable Linea linea) {

    private static final int MESES = 3;

    static Lugar de(String ruta, Solicitud solicitud) {
        LocalDate antes = LocalDate.now(ZoneId.of("America/Mexico_City")).minusMonths(MESES);
        String unidad = solicitud.parametro("unidad").orElseGet(() -> propia(solicitud));
        return new Lugar(
                ruta,
                unidad,
                solicitud.entero("ejercicio").orElse(antes.getYear()),
                solicitud.entero("trimestre").orElse((antes.getMonthValue() + MESES - 1) / MESES),
                linea(solicitud, "linea"));
    }

    /** The line that a field names; null when it names none. */
    static @Nullable Linea linea(Solicitud solicitud, String campo) {
        String texto = solicitud.parametro(campo).orElse("");
        return Stream.of(Linea.values())
                .filter(l -> l.name().equals(texto))
                .findFirst()
                .orElse(null);
    }

    /** The unit of a post, the lowest kind first. */
    private static String propia(Solicitud solicitud) {
        return solicitud.identidad().facultades().stream()
                .filter(f -> f.rol() != Rol.FIRMA)
                .sorted(Comparator.comparing(Facultad::rol))
                .map(Facultad::unidad)
                .findFirst()
                .orElse("");
    }

    List<Entrada> ocultas() {
        List<Entrada> ocultas = new ArrayList<>(List.of(
                Entrada.oculta("unidad", unidad),
                Entrada.oculta("ejercicio", ejercicio),
                Entrada.oculta("trimestre", trimestre)));
        if (linea != null) {
            ocultas.add(Entrada.oculta("linea", linea.name()));
        }
        return ocultas;
    }

    Formulario filtro(List<Opcion> unidades, boolean conLinea) {
        List<Opcion> trimestres = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> new Opcion(Integer.toString(n), "Trimestre " + n))
                .toList();
        List<Entrada> entradas = new ArrayList<>(List.of(
                Entrada.lista("unidad", "Unidad", unidades).conValor(unidad).obligatoria(),
                Entrada.de(Entrada.Clase.ENTERO, "ejercicio", "Ejercicio")
                        .conValor(ejercicio)
                        .obligatoria(),
                Entrada.lista("trimestre", "Trimestre", trimestres)
                        .conValor(trimestre)
                        .obligatoria()));
        if (conLinea) {
            entradas.add(Entrada.lista("linea", "Línea", lineas())
                    .conValor(linea == null ? null : linea.name())
                    .deFiltro());
        }
        return Formulario.de(entradas);
    }

    static List<Opcion> lineas() {
        return Stream.of(Linea.values())
                .map(l -> new Opcion(l.name(), nombre(l)))
                .toList();
    }

    static String nombre(@Nullable Linea linea) {
        if (linea == null) {
            return "Ambas";
        }
        return linea == Linea.CAPACITACION ? "Capacitación" : "Tecnológicos";
    }

    Direccion direccion() {
        return Direccion.de(ruta)
                .con("unidad", unidad)
                .con("ejercicio", ejercicio)
                .con("trimestre", trimestre)
                .con("linea", linea == null ? null : linea.name());
    }

    /** Months of the quarter. */
    List<Opcion> meses() {
        return IntStream.rangeClosed(trimestre * MESES - 2, trimestre * MESES)
                .mapToObj(m -> new Opcion(Integer.toString(m), "%02d".formatted(m)))
                .toList();
    }
}
