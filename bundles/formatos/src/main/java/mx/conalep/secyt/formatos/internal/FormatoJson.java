package mx.conalep.secyt.formatos.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import org.osgi.service.component.annotations.Component;

/** Compact JSON: heading, then each row, and the totals, as an object by column key. Numbers are numbers, what is missing is null. */
@Component
@FormatoInformeInfo(id = "json", nombre = "JSON", tipoMedio = "application/json", extension = "json")
public final class FormatoJson implements FormatoInforme {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(salida)) {
            json.writeStartObject();
            json.writeStringField("clave", informe.clave());
            json.writeStringField("titulo", informe.titulo());
            json.writeBooleanField("demostracion", informe.demostracion());
            filtros(json, informe.filtros());
            columnas(json, informe.columnas());
            filas(json, informe);
            totales(json, informe);
            notas(json, informe.notas());
            responsables(json, informe.responsables());
            json.writeEndObject();
        }
    }

    private static void filtros(JsonGenerator json, Map<String, String> filtros) throws IOException {
        json.writeObjectFieldStart("filtros");
        for (Map.Entry<String, String> filtro : filtros.entrySet()) {
            json.writeStringField(filtro.getKey(), filtro.getValue());
        }
        json.writeEndObject();
    }

    private static void columnas(JsonGenerator json, List<Columna> columnas) throws IOException {
        json.writeArrayFieldStart("columnas");
        for (Columna columna : columnas) {
            json.writeStartObject();
            json.writeStringField("clave", columna.clave());
            json.writeStringField("titulo", columna.titulo());
            json.writeStringField("tipo", columna.tipo().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void filas(JsonGenerator json, Informe informe) throws IOException {
        List<Columna> columnas = informe.columnas();
        json.writeArrayFieldStart("filas");
        for (Fila fila : informe.filas()) {
            fila(json, columnas, fila);
        }
        json.writeEndArray();
    }

    private static void totales(JsonGenerator json, Informe informe) throws IOException {
        json.writeFieldName("totales");
        Fila totales = informe.totales().orElse(null);
        if (totales == null) {
            json.writeNull();
        } else {
            fila(json, informe.columnas(), totales);
        }
    }

    private static void fila(JsonGenerator json, List<Columna> columnas, Fila fila) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columnas.size(); i++) {
            json.writeFieldName(columnas.get(i).clave());
            valor(json, fila, i);
        }
        json.writeEndObject();
    }

    private static void valor(JsonGenerator json, Fila fila, int columna) throws IOException {
        Object valor = fila.valor(columna).orElse(null);
        if (valor == null) {
            json.writeNull();
        } else if (valor instanceof BigDecimal numero) {
            json.writeNumber(numero);
        } else {
            json.writeString(fila.texto(columna));
        }
    }

    private static void notas(JsonGenerator json, List<String> notas) throws IOException {
        json.writeArrayFieldStart("notas");
        for (String nota : notas) {
            json.writeString(nota);
        }
        json.writeEndArray();
    }

    private static void responsables(JsonGenerator json, List<Responsable> responsables) throws IOException {
        json.writeArrayFieldStart("responsables");
        for (Responsable responsable : responsables) {
            json.writeStartObject();
            json.writeStringField("funcion", responsable.funcion());
            json.writeStringField("nombre", responsable.nombre());
            json.writeStringField("puesto", responsable.puesto());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
