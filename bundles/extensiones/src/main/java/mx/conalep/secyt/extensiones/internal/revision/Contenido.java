package mx.conalep.secyt.extensiones.internal.revision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.osgi.framework.Bundle;

/** The files of a jar. */
interface Contenido {

    /** Hands each file over, once. */
    void recorrer(Visita visita) throws IOException;

    /** Whoever looks at the files. */
    interface Visita {

        /** One file; the stream belongs to the jar. */
        void archivo(String nombre, InputStream bytes) throws IOException;
    }

    /** Of a jar that is not installed. */
    static Contenido de(byte[] jar) {
        return visita -> recorrer(new ByteArrayInputStream(jar), visita);
    }

    /** Of an installed bundle; does not make it resolve. */
    static Contenido de(Bundle bundle) {
        return visita -> {
            Deque<String> carpetas = new ArrayDeque<>();
            carpetas.add("/");
            while (!carpetas.isEmpty()) {
                for (String ruta : Collections.list(rutas(bundle, carpetas.pop()))) {
                    if (ruta.endsWith("/")) {
                        carpetas.push(ruta);
                    } else {
                        abrir(bundle, ruta, visita);
                    }
                }
            }
        };
    }

    /** The files of a jar as they come. */
    static void recorrer(InputStream jar, Visita visita) throws IOException {
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry entrada = zip.getNextEntry(); entrada != null; entrada = zip.getNextEntry()) {
            if (!entrada.isDirectory()) {
                visita.archivo(entrada.getName(), zip);
            }
        }
    }

    private static Enumeration<String> rutas(Bundle bundle, String carpeta) {
        Enumeration<String> rutas = bundle.getEntryPaths(carpeta);
        return rutas == null ? Collections.emptyEnumeration() : rutas;
    }

    private static void abrir(Bundle bundle, String ruta, Visita visita) throws IOException {
        URL entrada = bundle.getEntry(ruta);
        if (entrada != null) {
            try (InputStream bytes = entrada.openStream()) {
                visita.archivo(ruta, bytes);
            }
        }
    }
}
