package mx.conalep.secyt.demostracion.internal.generador;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of each type of the core. */
final class Datos {

    private static final List<String> TURNOS = List.of("MATUTINO", "VESPERTINO", "SABATINO", "MIXTO");

    private Datos() {}

    static Map<String, @Nullable Object> de(Azar azar, OfertaModelo oferta, LocalDate fin) {
        return switch (oferta.tipo()) {
            case "curso" -> curso(azar);
            case "evaluacion" -> uno("estandar", estandar(oferta.nombre()));
            case "asesoria" -> uno("tema", oferta.nombre());
            case "asistencia-tecnica" -> asistencia(azar, oferta);
            case "ensayo" -> ensayo(azar, oferta);
            case "calibracion" -> calibracion(azar, oferta, fin);
            default -> new LinkedHashMap<>();
        };
    }

    private static Map<String, @Nullable Object> curso(Azar azar) {
        Map<String, @Nullable Object> datos = uno("grupo", "G" + azar.entero(101, 499));
        datos.put("turno", azar.elegir(TURNOS));
        return datos;
    }

    private static Map<String, @Nullable Object> asistencia(Azar azar, OfertaModelo oferta) {
        Map<String, @Nullable Object> datos = uno("equipo", oferta.nombre());
        datos.put("lugar", azar.elegir(List.of("EMPRESA", "EMPRESA", "PLANTEL")));
        return datos;
    }

    private static Map<String, @Nullable Object> ensayo(Azar azar, OfertaModelo oferta) {
        Map<String, @Nullable Object> datos = uno("muestra", oferta.nombre());
        datos.put("muestras", azar.bajo(1, 12));
        datos.put("norma", "Método de demostración");
        return datos;
    }

    private static Map<String, @Nullable Object> calibracion(Azar azar, OfertaModelo oferta, LocalDate fin) {
        Map<String, @Nullable Object> datos = uno("instrumento", oferta.nombre());
        datos.put("numeroInforme", "DEMO-" + azar.entero(10_000, 99_999));
        datos.put("proximaCalibracion", fin.plusYears(1).toString());
        return datos;
    }

    /** The name of such an offer begins with its standard. */
    private static String estandar(String nombre) {
        return nombre.substring(nombre.indexOf("EC"), nombre.indexOf(':'));
    }

    private static Map<String, @Nullable Object> uno(String clave, Object valor) {
        Map<String, @Nullable Object> datos = new LinkedHashMap<>();
        datos.put(clave, valor);
        return datos;
    }
}
