package mx.conalep.secyt.portal.internal.servicios;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Servicio;
import org.jspecify.annotations.Nullable;

/** From the form to a capture; a field that the form does not show keeps what the record has. */
final class LectorCaptura {

    private final Solicitud solicitud;
    private final FormaCaptura forma;
    private final @Nullable Servicio antes;
    private final Validacion validacion = new Validacion();

    LectorCaptura(Solicitud solicitud, FormaCaptura forma, @Nullable Servicio antes) {
        this.solicitud = solicitud;
        this.forma = forma;
        this.antes = antes;
    }

    /**
     * Reads it.
     *
     * @throws mx.conalep.secyt.http.Problema 422 for what is no number or date
     */
    Captura leer(String tipo, String unidad) {
        Captura captura = new Captura(
                texto("tipo", tipo),
                texto("unidad", unidad),
                texto("oferta", null),
                valor("fechaInicio", LectorCaptura::fecha, "Elija la fecha."),
                valor("fechaFin", LectorCaptura::fecha, "Elija la fecha."),
                entero("horas"),
                texto("modalidad", null),
                texto("sector", null),
                entero("participantesHombres"),
                entero("participantesMujeres"),
                entero("participantesOtro"),
                entero("acreditados"),
                valor("cuota", LectorCaptura::pesos, "Escriba pesos, como 15000.00."),
                texto("usuario", null),
                texto("requerimiento", null),
                texto("convenio", null),
                texto("origen", null),
                forma.muestra("cerrado")
                        ? Boolean.valueOf(solicitud.parametro("cerrado").isPresent())
                        : previo("cerrado", Boolean.class),
                datos(),
                Explicaciones.leer(solicitud));
        validacion.terminar();
        return captura;
    }

    private @Nullable String texto(String campo, @Nullable String fijo) {
        String previo = previo(campo, String.class);
        return forma.muestra(campo) ? solicitud.parametro(campo).orElse(null) : previo == null ? fijo : previo;
    }

    private @Nullable Integer entero(String campo) {
        return valor(campo, t -> Integer.valueOf(t.replace(",", "")), "Escriba un número entero.");
    }

    private static LocalDate fecha(String texto) {
        return LocalDate.parse(texto);
    }

    private static BigDecimal pesos(String texto) {
        return new BigDecimal(texto.replaceAll("[$,\\s]", ""));
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T valor(String campo, Function<String, T> lectura, String mensaje) {
        if (!forma.muestra(campo)) {
            return antes == null ? null : (T) Valores.de(antes, campo);
        }
        String texto = solicitud.parametro(campo).orElse("");
        try {
            return texto.isEmpty() ? null : lectura.apply(texto);
        } catch (NumberFormatException | DateTimeParseException e) {
            validacion.exigir(false, campo, mensaje, texto);
            return null;
        }
    }

    private <T> @Nullable T previo(String campo, Class<T> clase) {
        return antes == null ? null : clase.cast(Valores.de(antes, campo));
    }

    private Map<String, @Nullable Object> datos() {
        Map<String, @Nullable Object> datos = new LinkedHashMap<>();
        for (Campo campo : forma.propios()) {
            String nombre = FormaCaptura.DATOS + campo.clave();
            datos.put(
                    campo.clave(),
                    forma.muestra(nombre)
                            ? solicitud.parametro(nombre).orElse(null)
                            : antes == null ? null : antes.datos().get(campo.clave()));
        }
        return datos;
    }
}
