package mx.conalep.secyt.portal.internal.informes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;

/** The parameters of a report as a form, and as they were filled in. */
final class FormaInforme {

    /** Reports that do not tell what they take are quarterly. */
    private static final List<ParametroInforme> DE_TRIMESTRE = List.of(
            ParametroInforme.de("ejercicio", "Ejercicio", ParametroInforme.Clase.ENTERO, "Año de cuatro cifras.")
                    .exigido(),
            ParametroInforme.de(
                    "trimestre", "Trimestre", ParametroInforme.Clase.ENTERO, "De 1 a 4; vacío, todo el año."),
            ParametroInforme.lista(
                    "nivel",
                    "Nivel",
                    "De qué son los renglones.",
                    new ParametroInforme.Opcion("estatal", "Unidades estatales"),
                    new ParametroInforme.Opcion("plantel", "Planteles y CAST"),
                    new ParametroInforme.Opcion("nacional", "Nación")),
            ParametroInforme.de("unidad", "Unidad", ParametroInforme.Clase.UNIDAD, "Clave; vacía, todas las suyas."));

    private FormaInforme() {}

    static Formulario de(FuenteInforme fuente) {
        Stream<Entrada> entradas = parametros(fuente).stream().map(FormaInforme::entrada);
        return Formulario.de(Stream.concat(Stream.of(Entrada.oculta(PaginaInformes.CUAL, fuente.clave())), entradas)
                .toList());
    }

    private static List<ParametroInforme> parametros(FuenteInforme fuente) {
        return fuente.parametros().isEmpty() ? DE_TRIMESTRE : fuente.parametros();
    }

    private static Entrada entrada(ParametroInforme p) {
        Entrada entrada = Entrada.de(clase(p), p.clave(), p.titulo())
                .conAyuda(p.ayuda())
                .conOpciones(p.opciones().stream()
                        .filter(o -> !o.valor().isEmpty())
                        .map(o -> new Opcion(o.valor(), o.titulo()))
                        .toList());
        return p.obligatorio() ? entrada.obligatoria() : entrada;
    }

    private static Clase clase(ParametroInforme p) {
        return switch (p.clase()) {
            case ENTERO -> Clase.ENTERO;
            case LISTA -> Clase.LISTA;
            case TEXTO, UNIDAD -> Clase.TEXTO;
        };
    }

    /** Whether nothing that is required is missing. */
    static boolean completa(FuenteInforme fuente, Solicitud solicitud) {
        return parametros(fuente).stream()
                .filter(ParametroInforme::obligatorio)
                .allMatch(p -> solicitud.parametro(p.clave()).isPresent());
    }

    /** What was filled in. */
    static Map<String, String> valores(FuenteInforme fuente, Solicitud solicitud) {
        Map<String, String> valores = new LinkedHashMap<>();
        parametros(fuente).forEach(p -> solicitud.parametro(p.clave()).ifPresent(v -> valores.put(p.clave(), v)));
        return valores;
    }

    /** The same as an address. */
    static Direccion consulta(FuenteInforme fuente, Solicitud solicitud, String ruta) {
        Direccion direccion = Direccion.de(ruta).con(PaginaInformes.CUAL, fuente.clave());
        for (Map.Entry<String, String> valor : valores(fuente, solicitud).entrySet()) {
            direccion = direccion.con(valor.getKey(), valor.getValue());
        }
        return direccion;
    }
}
