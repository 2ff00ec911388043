package mx.conalep.secyt.portal.internal.tablero;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes boards. The figures of the nation are for everybody; what is below needs an account. Thread-safe. */
@Component(service = Tableros.class)
public final class Tableros {

    private static final Identidad PUBLICO = Identidad.sistema("portal");
    private static final String SIN_CUENTA = "Las cifras por entidad y por plantel se ven con una cuenta.";
    private static final String SIN_ALCANCE =
            "Su puesto no incluye el detalle de los planteles y CAST de esta unidad; lo ve quien la atiende.";

    private final FuenteAvance fuente;
    private final Lugares lugares;
    private final Calendario calendario;

    /** From these figures and places. */
    @Activate
    public Tableros(@Reference FuenteAvance fuente, @Reference Lugares lugares) {
        this(fuente, lugares, Clock.systemUTC());
    }

    Tableros(FuenteAvance fuente, Lugares lugares, Clock reloj) {
        this.fuente = fuente;
        this.lugares = lugares;
        this.calendario = new Calendario(reloj);
    }

    /** That of the nation in the quarter of today, without breakdown. */
    public Tablero nacional(Optional<Visita> visita) {
        Lugar nacion = lugares.nacion();
        Corte corte = calendario.corte(Peticion.nacional(), fuente.ejercicios());
        Seccion resumen = resumen(visita.map(Visita::identidad).orElse(PUBLICO), corte, nacion);
        return new Tablero(corte, nacion, List.of(), resumen, null, "", descargas(visita, corte, nacion));
    }

    Tablero armar(Optional<Visita> visita, Peticion peticion) {
        Lugar lugar = lugar(peticion);
        Corte corte = calendario.corte(peticion, fuente.ejercicios());
        Identidad quien = visita.map(Visita::identidad).orElse(PUBLICO);
        Seccion resumen = resumen(quien, corte, lugar);
        Detalle detalle = visita.isEmpty()
                ? new Detalle(null, SIN_CUENTA)
                : detalle(quien, corte, lugar, medida(peticion), peticion.orden());
        return new Tablero(
                corte,
                lugar,
                migas(corte, lugar, medida(peticion)),
                resumen,
                detalle.seccion(),
                detalle.nota(),
                descargas(visita, corte, lugar));
    }

    Lugar lugar(Peticion peticion) {
        return peticion.unidad()
                .map(clave -> lugares.buscar(clave).orElseThrow(() -> Problema.noExiste("una unidad", clave)))
                .orElseGet(lugares::nacion);
    }

    List<Medida> medidas() {
        return fuente.medidas();
    }

    List<Integer> ejercicios(Corte corte) {
        return Stream.concat(Stream.of(corte.ejercicio()), fuente.ejercicios().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The indicator of the breakdown. */
    Medida medida(Peticion peticion) {
        List<Medida> todas = fuente.medidas();
        if (peticion.indicador().isEmpty()) {
            return todas.isEmpty() ? new Medida("", "Sin indicadores", "", 0) : todas.get(0);
        }
        String clave = peticion.indicador().orElseThrow();
        return todas.stream()
                .filter(m -> m.clave().equals(clave))
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("un indicador", clave));
    }

    private Seccion resumen(Identidad quien, Corte corte, Lugar lugar) {
        Map<String, Dato> datos = fuente.de(quien, corte, lugar).stream()
                .collect(Collectors.toMap(Dato::indicador, Function.identity(), (uno, otro) -> uno));
        String hojas = lugar.clase() == Lugar.Clase.UNIDAD ? Enlaces.servicios(corte, lugar) : "";
        List<Cifra> cifras = fuente.medidas().stream()
                .flatMap(m -> Stream.ofNullable(datos.get(m.clave())).map(dato -> Cifra.de(m, dato, hojas)))
                .toList();
        String titulo = "Avance de las metas, " + lugar.corto() + ", " + minuscula(corte.nombre());
        return new Seccion("resumen", titulo, "Indicador", Grafica.deAvance(titulo, cifras), cifras);
    }

    private record Detalle(@Nullable Seccion seccion, String nota) {}

    private Detalle detalle(Identidad quien, Corte corte, Lugar lugar, Medida medida, Peticion.Orden orden) {
        if (lugar.clase() == Lugar.Clase.UNIDAD) {
            return new Detalle(null, "");
        }
        try {
            return new Detalle(desglose(quien, corte, lugar, medida, orden), "");
        } catch (Problema rechazo) {
            if (rechazo.estado() != 403) {
                throw rechazo;
            }
            return new Detalle(null, SIN_ALCANCE);
        }
    }

    private Seccion desglose(Identidad quien, Corte corte, Lugar lugar, Medida medida, Peticion.Orden orden) {
        List<Cifra> cifras = fuente.bajo(quien, corte, lugar).stream()
                .filter(d -> d.indicador().equals(medida.clave()))
                .flatMap(d -> lugares.buscar(d.unidad()).stream().map(donde -> new Renglon(donde, d)))
                .sorted(orden(orden))
                .map(r -> r.cifra(corte, medida))
                .toList();
        String cuales = lugar.esNacion() ? "por entidad" : "por plantel y CAST";
        String titulo = medida.nombre() + " " + cuales + ", " + minuscula(corte.nombre());
        String columna = lugar.esNacion() ? "Entidad" : "Plantel o CAST";
        return new Seccion("desglose", titulo, columna, Grafica.deCantidad(titulo, cifras), cifras);
    }

    private record Renglon(Lugar lugar, Dato dato) {

        Cifra cifra(Corte corte, Medida medida) {
            return Cifra.de(medida, dato, lugar, Enlaces.tablero(corte, lugar, medida.clave()));
        }

        @Nullable BigDecimal avance() {
            return dato.porcentaje();
        }
    }

    private static Comparator<Renglon> orden(Peticion.Orden orden) {
        Comparator<Renglon> porClave = Comparator.comparing(r -> r.lugar().orden());
        return orden == Peticion.Orden.CLAVE
                ? porClave
                : Comparator.comparing(Renglon::avance, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(porClave);
    }

    private List<Enlace> migas(Corte corte, Lugar lugar, Medida medida) {
        return lugares.sobre(lugar).stream()
                .map(arriba -> new Enlace(arriba.corto(), Enlaces.tablero(corte, arriba, medida.clave())))
                .toList();
    }

    private static List<Enlace> descargas(Optional<Visita> visita, Corte corte, Lugar lugar) {
        return visita.isEmpty()
                ? List.of()
                : Stream.of("csv", "json")
                        .map(f -> new Enlace(f.toUpperCase(Locale.ROOT), Enlaces.informe(corte, lugar, f)))
                        .toList();
    }

    private static String minuscula(String texto) {
        return Character.toLowerCase(texto.charAt(0)) + texto.substring(1);
    }
}
