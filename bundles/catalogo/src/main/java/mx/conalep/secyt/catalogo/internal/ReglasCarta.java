package mx.conalep.secyt.catalogo.internal;

import java.util.List;
import mx.conalep.secyt.catalogo.CartaDescriptiva;
import mx.conalep.secyt.catalogo.CartaDescriptiva.Criterio;
import mx.conalep.secyt.catalogo.CartaDescriptiva.UnidadDidactica;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.http.Validacion;

/** What a carta descriptiva must be like. */
final class ReglasCarta {

    private static final int TODO = 100;
    private static final int MAXIMO_HORAS = 9999;

    private ReglasCarta() {}

    static void revisar(Validacion v, CartaDescriptiva carta) {
        v.presente(carta.objetivo(), "objetivo");
        v.exigir(!carta.contenido().isEmpty(), "contenido", "Escriba al menos una unidad con sus horas.", null);
        carta.contenido().forEach(u -> unidad(v, u));
        carta.evaluacion().forEach(c -> v.presente(c.nombre(), "evaluacion"));
        int suma = carta.evaluacion().stream().mapToInt(Criterio::porcentaje).sum();
        boolean positivos = carta.evaluacion().stream().allMatch(c -> c.porcentaje() > 0);
        v.exigir(
                positivos && suma == TODO,
                "evaluacion",
                "Los porcentajes de la evaluación deben ser mayores que cero y sumar 100.",
                suma);
    }

    private static void unidad(Validacion v, UnidadDidactica unidad) {
        v.presente(unidad.nombre(), "contenido")
                .exigir(
                        unidad.horas() >= 1 && unidad.horas() <= MAXIMO_HORAS,
                        "contenido",
                        "Dé a cada unidad de 1 a 9999 horas.",
                        unidad.horas());
    }

    /** What is odd and yet may be right. */
    static List<String> avisos(Oferta oferta, CartaDescriptiva carta) {
        Integer horas = oferta.horas();
        return horas == null || horas == carta.horas()
                ? List.of()
                : List.of("Las unidades suman " + carta.horas() + " horas y la oferta tiene " + horas
                        + "; corrija una de las dos.");
    }
}
