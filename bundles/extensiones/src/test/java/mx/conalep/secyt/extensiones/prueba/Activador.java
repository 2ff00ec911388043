package mx.conalep.secyt.extensiones.prueba;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Dictionary;
import java.util.Hashtable;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Goes into the jar of a plugin made by a test: registers a format whose key is a header of its bundle. */
public final class Activador implements BundleActivator, FormatoInforme {

    @Override
    public void start(BundleContext contexto) {
        Dictionary<String, Object> propiedades = new Hashtable<>();
        propiedades.put("secyt.formato.id", contexto.getBundle().getHeaders("").get("Prueba-Id"));
        propiedades.put("secyt.formato.nombre", "Formato de prueba");
        propiedades.put("secyt.formato.tipoMedio", "text/plain");
        propiedades.put("secyt.formato.extension", "txt");
        contexto.registerService(FormatoInforme.class, this, propiedades);
    }

    @Override
    public void stop(BundleContext contexto) {}

    @Override
    public void escribir(Informe informe, OutputStream salida) throws IOException {
        salida.write(informe.titulo().getBytes(StandardCharsets.UTF_8));
    }
}
