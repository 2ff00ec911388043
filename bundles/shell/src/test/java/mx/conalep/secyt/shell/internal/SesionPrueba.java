package mx.conalep.secyt.shell.internal;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.karaf.shell.api.console.History;
import org.apache.karaf.shell.api.console.Registry;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.apache.karaf.shell.api.console.Terminal;

/** A session that keeps what is printed and answers what it was told to. */
final class SesionPrueba implements Session {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream consola = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final Deque<String> respuestas = new ArrayDeque<>();
    private final Path directorio;
    private Character mascara = 'x';

    SesionPrueba(Path directorio, String... respuestas) {
        this.directorio = directorio;
        this.respuestas.addAll(List.of(respuestas));
    }

    SesionPrueba(String... respuestas) {
        this(Path.of("."), respuestas);
    }

    String impreso() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    Character mascara() {
        return mascara;
    }

    @Override
    public PrintStream getConsole() {
        return consola;
    }

    @Override
    public String readLine(String pregunta, Character eco) {
        if (respuestas.isEmpty()) {
            throw new UnsupportedOperationException();
        }
        mascara = eco;
        return respuestas.pop();
    }

    @Override
    public Path currentDir() {
        return directorio;
    }

    @Override
    public void currentDir(Path otro) {}

    @Override
    public Object execute(CharSequence orden) {
        return null;
    }

    @Override
    public Object get(String nombre) {
        return null;
    }

    @Override
    public void put(String nombre, Object valor) {}

    @Override
    public InputStream getKeyboard() {
        return InputStream.nullInputStream();
    }

    @Override
    public Terminal getTerminal() {
        return null;
    }

    @Override
    public History getHistory() {
        return null;
    }

    @Override
    public Registry getRegistry() {
        return null;
    }

    @Override
    public SessionFactory getFactory() {
        return null;
    }

    @Override
    public String resolveCommand(String nombre) {
        return nombre;
    }

    @Override
    public void run() {}

    @Override
    public void close() {}
}
