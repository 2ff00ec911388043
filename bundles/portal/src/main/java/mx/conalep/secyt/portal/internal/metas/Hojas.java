package mx.conalep.secyt.portal.internal.metas;

import java.math.BigDecimal;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;

/** What all pages of goals share: their tabs, their year, how figures are written. */
final class Hojas {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private Hojas() {}

    /** The year asked for; this one unless told. */
    static int ejercicio(Solicitud s) {
        return s.entero("ejercicio").orElseGet(() -> Year.now(MEXICO).getValue());
    }

    static Vista vista(Solicitud s, String ruta, String titulo, Formulario filtro, List<Bloque> bloques) {
        return vista(s, ruta, titulo, filtro, bloques, List.of());
    }

    /** A page of goals; with errors it is answered as such. */
    static Vista vista(
            Solicitud s,
            String ruta,
            String titulo,
            Formulario filtro,
            List<Bloque> bloques,
            List<ErrorCampo> errores) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("partes", pestanas(s, ruta));
        modelo.put("encabezado", titulo);
        modelo.put("ruta", ruta);
        modelo.put("filtro", filtro);
        modelo.put("bloques", bloques);
        modelo.put("errores", errores);
        modelo.put("hecho", s.parametro("hecho").orElse(""));
        return new Vista(errores.isEmpty() ? 200 : 422, "metas", titulo, modelo);
    }

    private static List<Enlace> pestanas(Solicitud s, String ruta) {
        return Stream.of(
                        List.of("/metas", "Hoja"),
                        List.of("/metas/excel", "Excel"),
                        List.of("/metas/solicitudes", "Solicitudes"),
                        List.of("/metas/conformidades", "Conformidad"),
                        List.of("/metas/nacionales", "Nacionales"),
                        List.of("/metas/autorizadas", "Autorizadas"),
                        List.of("/metas/reprogramaciones", "Reprogramación"),
                        List.of("/metas/desviaciones", "Desviaciones"))
                .map(p -> new Enlace(
                        p.get(1),
                        Direccion.de(p.get(0)).con("ejercicio", ejercicio(s)).toString(),
                        p.get(0).equals(ruta)))
                .toList();
    }

    /** A form with what goes along unseen. */
    static Formulario con(Formulario visibles, Entrada... ocultas) {
        return new Formulario(
                Stream.concat(Arrays.stream(ocultas), visibles.entradas().stream())
                        .toList(),
                visibles.errores());
    }

    /** Year and line, as a filter. */
    static Formulario filtro(Solicitud s, Entrada... otras) {
        return Formulario.de(
                Stream.concat(Stream.of(anio(s)), Arrays.stream(otras)).toList());
    }

    static Entrada anio(Solicitud s) {
        return Entrada.de(Entrada.Clase.ENTERO, "ejercicio", "Ejercicio")
                .obligatoria()
                .conValor(ejercicio(s));
    }

    static Entrada linea(Solicitud s) {
        return Entrada.lista(
                        "linea",
                        "Línea",
                        List.of(
                                new Opcion("CAPACITACION", "Capacitación"),
                                new Opcion("TECNOLOGICOS", "Servicios tecnológicos")))
                .obligatoria()
                .conValor(linea(s.parametro("linea").orElse("")));
    }

    static Linea linea(String texto) {
        return texto.equals("TECNOLOGICOS") ? Linea.TECNOLOGICOS : Linea.CAPACITACION;
    }

    /** Without idle zeros. */
    static String cifra(BigDecimal cifra) {
        BigDecimal corta = cifra.stripTrailingZeros();
        return (corta.scale() < 0 ? corta.setScale(0) : corta).toPlainString();
    }

    static String cifras(List<BigDecimal> cifras) {
        return String.join(" · ", cifras.stream().map(Hojas::cifra).toList());
    }

    /**
     * A figure as it was typed or pasted.
     *
     * @throws Problema 422 when it is none
     */
    static BigDecimal cifra(String campo, String texto) {
        try {
            return new BigDecimal(texto.replaceAll("[\\s$,]", ""));
        } catch (NumberFormatException e) {
            Problema problema = Problema.campo(campo, "«" + texto + "» no es un número; escríbalo sin letras.", texto);
            problema.initCause(e);
            throw problema;
        }
    }
}
