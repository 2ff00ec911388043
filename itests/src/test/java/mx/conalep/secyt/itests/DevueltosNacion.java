package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Services that the centre sends back after their state validated them: one field is opened, mended and carried on. */
final class DevueltosNacion {

    private static final List<String> CAMPOS = List.of(
            "tipo",
            "unidad",
            "oferta",
            "fechaInicio",
            "fechaFin",
            "horas",
            "modalidad",
            "sector",
            "participantesHombres",
            "participantesMujeres",
            "participantesOtro",
            "acreditados",
            "cuota",
            "usuario",
            "requerimiento",
            "convenio",
            "origen",
            "cerrado",
            "datos");

    private final Entorno entorno;
    private final Cuadro cuadro;

    DevueltosNacion(Entorno entorno, Cuadro cuadro) {
        this.entorno = entorno;
        this.cuadro = cuadro;
    }

    /** One of a state in a quarter. */
    void corregir(String estado, int trimestre) {
        JsonNode servicio = entorno.como("csc")
                .get("/servicios?tamano=1&linea=CAPACITACION&estado=validado&unidad=" + estado + "&ejercicio="
                        + Anio.EJERCICIO + "&trimestre=" + trimestre)
                .con(200)
                .json()
                .at("/elementos/0");
        String ruta = "/servicios/" + servicio.path("folio").asText();
        Map<String, Object> antes =
                capturado(entorno.como("csc").get(ruta).con(200).json());
        devolver(ruta);
        Map<String, Object> despues = new LinkedHashMap<>(antes);
        despues.put("cuota", "4321.09");
        editar(estado, ruta, despues);
        cuadro.sumar(antes, false);
        cuadro.sumar(despues, true);
        paso(Nacion.capturista(estado), ruta, "reportar");
        paso(Nacion.director(estado), ruta, "liberar");
        paso(Nacion.estatalDe(estado), ruta, "validar");
    }

    private void devolver(String ruta) {
        Map<String, Object> peticion = Map.of(
                "a", "capturar", "motivo", "No coincide con el comprobante", "dias", 5, "campos", List.of("cuota"));
        JsonNode devuelto =
                entorno.como("csc").post(ruta + "/devolver", peticion).con(200).json();
        assertThat(devuelto.path("estado").asText()).isEqualTo("capturado");
    }

    /** Only the field that was named may change. */
    private void editar(String estado, String ruta, Map<String, Object> despues) {
        Map<String, Object> ajeno = new LinkedHashMap<>(despues);
        ajeno.put("participantesHombres", 9_999);
        como(Nacion.capturista(estado), ruta).put(ruta, ajeno).con(409);
        como(Nacion.capturista(estado), ruta).put(ruta, despues).con(200);
    }

    private void paso(String cuenta, String ruta, String paso) {
        como(cuenta, ruta).post(ruta + "/" + paso, Map.of()).con(200);
    }

    /** Somebody who has just read it. */
    private Cliente como(String cuenta, String ruta) {
        Cliente cliente = entorno.como(cuenta);
        return cliente.con("If-Match", cliente.get(ruta).con(200).cabecera("ETag"));
    }

    private static Map<String, Object> capturado(JsonNode servicio) {
        Map<String, Object> campos = Cliente.JSON.convertValue(servicio, Cliente.OBJETO);
        campos.keySet().retainAll(CAMPOS);
        campos.values().removeIf(v -> v == null);
        return campos;
    }
}
