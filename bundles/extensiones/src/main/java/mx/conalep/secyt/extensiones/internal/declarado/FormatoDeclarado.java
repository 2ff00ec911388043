package mx.conalep.secyt.extensiones.internal.declarado;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.extensiones.internal.declarado.Plantilla.Trozos;
import org.jspecify.annotations.Nullable;

/** A declared format at work: the report as it asks for it, written by a core format or by its template. */
public final class FormatoDeclarado implements FormatoInforme {

    private final RecetaFormato receta;
    private final Base base;

    /** With the core formats that there are when it writes. */
    public FormatoDeclarado(RecetaFormato receta, Base base) {
        this.receta = receta;
        this.base = base;
    }

    /** The core formats. */
    @FunctionalInterface
    public interface Base {

        /**
         * The core format with that key.
         *
         * @throws IOException when it is not there
         */
        FormatoInforme formato(String id) throws IOException;
    }

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        Informe declarado = new InformeDeclarado(informe, receta);
        Plantilla plantilla = receta.plantilla();
        if (plantilla == null) {
            base.formato(Objects.requireNonNull(receta.salida()).id()).escribir(declarado, salida);
        } else {
            Writer texto = new BufferedWriter(new OutputStreamWriter(salida, StandardCharsets.UTF_8));
            escribir(declarado, plantilla, texto);
            texto.flush();
        }
    }

    private void escribir(Informe informe, Plantilla plantilla, Writer texto) throws IOException {
        if (informe.demostracion()) {
            texto.write("DATOS DE DEMOSTRACIÓN\n");
        }
        texto.write(plantilla.encabezado().llenar(n -> general(informe, n)));
        Map<String, Integer> indices = new HashMap<>();
        informe.columnas().forEach(c -> indices.put(c.clave(), indices.size()));
        for (Fila fila : informe.filas()) {
            Trozos trozos = fila instanceof Corte.Suma ? plantilla.subtotal() : plantilla.renglon();
            escribir(fila, indices, trozos, texto);
        }
        if (plantilla.total() != null && informe.totales().isPresent()) {
            escribir(informe.totales().orElseThrow(), indices, plantilla.total(), texto);
        }
        texto.write(plantilla.pie().llenar(n -> general(informe, n)));
    }

    private static void escribir(Fila fila, Map<String, Integer> indices, @Nullable Trozos trozos, Writer texto)
            throws IOException {
        if (trozos != null) {
            texto.write(trozos.llenar(n -> valor(fila, indices, n)));
        }
    }

    private static String valor(Fila fila, Map<String, Integer> indices, String nombre) {
        if (nombre.equals("grupo") && fila instanceof Corte.Suma suma) {
            return suma.rotulo();
        }
        Integer indice = indices.get(nombre);
        return indice == null ? "" : fila.texto(indice);
    }

    private static String general(Informe informe, String nombre) {
        return switch (nombre) {
            case "titulo" -> informe.titulo();
            case "notas" -> String.join(" ", informe.notas());
            case "demostracion" -> informe.demostracion() ? "DATOS DE DEMOSTRACIÓN" : "";
            default -> informe.filtros().getOrDefault(nombre.substring("filtro.".length()), "");
        };
    }
}
