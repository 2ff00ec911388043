package mx.conalep.secyt.portal.internal.pagina;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/**
 * A form that brings files ({@code multipart/form-data}, RFC 7578). It is read as it comes: fields into memory, files
 * onto disk, each with its limit. Lives as long as the request and belongs to its thread.
 */
final class Multiparte implements AutoCloseable {

    /** The body of a form that brings none. */
    static final Multiparte NADA = new Multiparte(InputStream.nullInputStream(), "", 0);

    private static final int MAXIMO_CAMPO = 64 * 1024;
    private static final int MAXIMO_CABECERA = 8 * 1024;
    private static final int FIN_DE_CABECERA = 0x0d0a0d0a;
    private static final int MAXIMO_PARTES = 200;
    private static final int MAXIMO_ARCHIVOS = 20;
    private static final Pattern LIMITE = Pattern.compile("boundary=\"?([^\";,]{1,70})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOMBRE = Pattern.compile("[; ]name=\"([^\"]{1,200})\"");
    private static final Pattern ARCHIVO = Pattern.compile("filename=\"([^\"]*)\"");

    private final Map<String, List<String>> campos = new LinkedHashMap<>();
    private final Map<String, List<Archivo>> archivos = new LinkedHashMap<>();
    private final InputStream entrada;
    private final byte[] limite;
    private final long maximo;

    private Multiparte(InputStream entrada, String limite, long maximo) {
        this.entrada = entrada;
        this.limite = ("\r\n--" + limite).getBytes(StandardCharsets.ISO_8859_1);
        this.maximo = maximo;
    }

    static boolean es(@Nullable String tipo) {
        return tipo != null && tipo.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * Reads a body.
     *
     * @throws Problema 413 when a file is longer than the page takes, 400 when the body is not what it says
     */
    static Multiparte leer(String tipo, InputStream cuerpo, long maximo) throws IOException {
        Matcher busca = LIMITE.matcher(tipo);
        if (!busca.find()) {
            throw mal();
        }
        Multiparte leido = new Multiparte(new BufferedInputStream(cuerpo, MAXIMO_CAMPO), busca.group(1), maximo);
        try {
            leido.partes();
            return leido;
        } catch (IOException | RuntimeException e) {
            leido.close();
            throw e;
        }
    }

    Map<String, List<String>> campos() {
        return campos;
    }

    /** The files of a field, in order. */
    List<Archivo> archivos(String nombre) {
        return List.copyOf(archivos.getOrDefault(nombre, List.of()));
    }

    @Override
    public void close() {
        archivos.values().forEach(suyos -> suyos.forEach(Archivo::borrar));
    }

    /** The first boundary has no line end before it, all others have. */
    private void partes() throws IOException {
        byte[] primero = entrada.readNBytes(limite.length - 2);
        if (!new String(limite, 2, limite.length - 2, StandardCharsets.ISO_8859_1)
                .equals(new String(primero, StandardCharsets.ISO_8859_1))) {
            throw mal();
        }
        int partes = 0;
        while (siguiente()) {
            if (++partes > MAXIMO_PARTES) {
                throw mal();
            }
            parte(cabecera());
        }
    }

    private boolean siguiente() throws IOException {
        int uno = entrada.read();
        int otro = entrada.read();
        if (uno == '-' && otro == '-') {
            return false;
        }
        if (uno != '\r' || otro != '\n') {
            throw mal();
        }
        return true;
    }

    private String cabecera() throws IOException {
        ByteArrayOutputStream cabecera = new ByteArrayOutputStream();
        int ultimos = 0;
        while (ultimos != FIN_DE_CABECERA) {
            int b = entrada.read();
            if (b < 0 || cabecera.size() >= MAXIMO_CABECERA) {
                throw mal();
            }
            cabecera.write(b);
            ultimos = ultimos << Byte.SIZE | b;
        }
        return cabecera.toString(StandardCharsets.UTF_8);
    }

    private void parte(String cabecera) throws IOException {
        String nombre = grupo(NOMBRE, cabecera).orElseThrow(Multiparte::mal);
        Optional<String> archivo = grupo(ARCHIVO, cabecera);
        if (archivo.isPresent()) {
            guardar(nombre, archivo.get());
        } else {
            ByteArrayOutputStream valor = new ByteArrayOutputStream();
            copiar(valor, MAXIMO_CAMPO, nombre);
            campos.computeIfAbsent(nombre, n -> new ArrayList<>()).add(valor.toString(StandardCharsets.UTF_8));
        }
    }

    /** A file field that was left empty comes with an empty name. */
    private void guardar(String nombre, String archivo) throws IOException {
        Path donde = Files.createTempFile("secyt-", ".carga");
        Archivo suelto = new Archivo(simple(archivo), 0, donde);
        long tamano;
        try (OutputStream salida = new BufferedOutputStream(Files.newOutputStream(donde))) {
            tamano = copiar(salida, maximo, nombre);
        } catch (IOException | RuntimeException e) {
            suelto.borrar();
            throw e;
        }
        List<Archivo> suyos = archivos.computeIfAbsent(nombre, n -> new ArrayList<>());
        if (archivo.isEmpty() || suyos.size() >= MAXIMO_ARCHIVOS) {
            suelto.borrar();
        } else {
            suyos.add(new Archivo(suelto.nombre(), tamano, donde));
        }
    }

    /** Up to the next boundary, which is dropped; a boundary has no beginning that repeats but that of its line end. */
    private long copiar(OutputStream salida, long cuanto, String nombre) throws IOException {
        long tamano = 0;
        int coinciden = 0;
        while (coinciden < limite.length) {
            int b = entrada.read();
            if (b < 0) {
                throw mal();
            }
            if (b == limite[coinciden]) {
                coinciden++;
                continue;
            }
            salida.write(limite, 0, coinciden);
            tamano += coinciden;
            coinciden = b == '\r' ? 1 : 0;
            if (coinciden == 0) {
                salida.write(b);
                tamano++;
            }
            exigir(tamano <= cuanto, nombre, cuanto);
        }
        return tamano;
    }

    private static void exigir(boolean cabe, String nombre, long cuanto) {
        if (!cabe) {
            throw new Problema(
                    413,
                    "archivo-grande",
                    "«" + nombre + "» pasa de " + cuanto / 1024 + " KB. Divida el archivo o quite lo que sobra.",
                    List.of());
        }
    }

    private static Optional<String> grupo(Pattern patron, String texto) {
        Matcher busca = patron.matcher(texto);
        return busca.find() ? Optional.of(busca.group(1)) : Optional.empty();
    }

    private static String simple(String archivo) {
        return archivo.substring(Math.max(archivo.lastIndexOf('/'), archivo.lastIndexOf('\\')) + 1);
    }

    private static Problema mal() {
        return new Problema(400, "formulario-ilegible", "El formulario llegó incompleto. Envíelo de nuevo.", List.of());
    }
}
