package mx.conalep.secyt.informes.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Formatos;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.Informes;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a report and writes it with a format: whole, or not at all. */
@Component
public final class Emision implements Informes {

    private static final String FORMATO = "formato";
    private static final String PREDETERMINADO = "csv";
    private static final int NOMBRE_MAXIMO = 100;

    private final Fuentes fuentes;
    private final Formatos formatos;

    /** Joins sources with formats. */
    @Activate
    public Emision(@Reference Fuentes fuentes, @Reference Formatos formatos) {
        this.fuentes = fuentes;
        this.formatos = formatos;
    }

    @Override
    public List<FuenteInforme> listar(Identidad quien) {
        return fuentes.listar(quien);
    }

    @Override
    public FuenteInforme exigir(Identidad quien, String clave) {
        return fuentes.exigir(quien, clave);
    }

    @Override
    public Emitido emitir(Identidad quien, String clave, Map<String, String> consulta) throws IOException {
        Map<String, String> parametros = new LinkedHashMap<>(consulta);
        String pedido = parametros.remove(FORMATO);
        FuenteInforme fuente = exigir(quien, clave);
        FormatoDisponible formato = formato(quien, pedido == null || pedido.isBlank() ? PREDETERMINADO : pedido);
        Informe informe = fuente.generar(quien, Map.copyOf(parametros));
        return new Emitido(formato.preparar(informe), formato.tipoMedio(), archivo(clave, parametros, formato));
    }

    private FormatoDisponible formato(Identidad quien, String id) {
        return formatos.buscar(quien, id).orElseThrow(() -> {
            String conocidos =
                    formatos.listar(quien).stream().map(FormatoDisponible::id).collect(Collectors.joining(", "));
            return Problema.campo(
                    FORMATO, "No hay un formato «" + id + "» para usted; use uno de estos: " + conocidos + ".", id);
        });
    }

    /** Key and parameters in order of their names, in letters that every system accepts. */
    static String archivo(String clave, Map<String, String> parametros, FormatoDisponible formato) {
        String nombre = Stream.concat(Stream.of(clave), new TreeMap<>(parametros).values().stream())
                .map(v -> v.replaceAll("[^A-Za-z0-9-]", ""))
                .filter(v -> !v.isEmpty())
                .collect(Collectors.joining("-"));
        return nombre.substring(0, Math.min(nombre.length(), NOMBRE_MAXIMO)) + "." + formato.extension();
    }
}
