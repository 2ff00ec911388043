package mx.conalep.secyt.extensiones.internal.revision;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Checks a jar whole: headers, every class, those of the jars inside, and its size when unpacked. Used once. */
final class RevisionJar {

    private static final int DICHOS_MAXIMOS = 10;

    private final Politica politica;
    private final Set<String> rechazos = new LinkedHashSet<>();
    private int archivos;
    private long bytes;

    private RevisionJar(Politica politica) {
        this.politica = politica;
    }

    /** What is wrong, in Spanish, with the cure; empty when it may run. */
    static List<String> rechazos(UnaryOperator<@Nullable String> cabeceras, Contenido contenido, Politica politica) {
        RevisionJar revision = new RevisionJar(politica);
        revision.rechazos.addAll(RevisionManifiesto.rechazos(cabeceras, politica));
        try {
            contenido.recorrer(revision::archivo);
        } catch (DemasiadoException e) {
            revision.rechazos.add(e.getMessage());
        } catch (IOException | IllegalArgumentException e) {
            revision.rechazos.add("el jar está dañado y no se puede leer: constrúyalo y cópielo de nuevo");
        }
        return revision.dichos();
    }

    private List<String> dichos() {
        List<String> dichos = new ArrayList<>(rechazos);
        if (dichos.size() > DICHOS_MAXIMOS) {
            int resto = dichos.size() - DICHOS_MAXIMOS;
            dichos.subList(DICHOS_MAXIMOS, dichos.size()).clear();
            dichos.add("y " + resto + " más");
        }
        return List.copyOf(dichos);
    }

    private void archivo(String nombre, InputStream entrada) throws IOException {
        if (nombre.endsWith(".jar")) {
            byte[] jar = leer(entrada);
            Contenido.de(jar).recorrer(this::interno);
        } else {
            interno(nombre, entrada);
        }
    }

    private void interno(String nombre, InputStream entrada) throws IOException {
        byte[] contenido = leer(entrada);
        if (nombre.endsWith(".class")) {
            RevisionClase.revisar(nombre, contenido, rechazos::add);
        }
    }

    private byte[] leer(InputStream entrada) throws IOException {
        archivos++;
        if (archivos > politica.archivos()) {
            throw new DemasiadoException("trae más de " + politica.archivos() + " archivos: quite los que sobren");
        }
        ByteArrayOutputStream leido = new ByteArrayOutputStream();
        new Contada(entrada).transferTo(leido);
        return leido.toByteArray();
    }

    /** Stops a bomb before it is in memory. */
    private final class Contada extends FilterInputStream {

        Contada(InputStream entrada) {
            super(entrada);
        }

        @Override
        public int read(byte[] bufer, int desde, int cuantos) throws IOException {
            int n = super.read(bufer, desde, cuantos);
            bytes += Math.max(0, n);
            if (bytes > politica.bytes()) {
                throw new DemasiadoException(
                        "ocupa descomprimido más de " + politica.bytes() / 1_048_576 + " MB: quite lo que sobre");
            }
            return n;
        }
    }

    private static final class DemasiadoException extends IOException {

        DemasiadoException(String mensaje) {
            super(mensaje);
        }
    }
}
