package mx.conalep.secyt.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the node's configuration means, with defaults for what it leaves empty. */
final class NodeSettings {

    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");
    private static final int POOL_SIZE = 20;
    private static final int SMALLEST_POOL = 2;
    private static final int LARGEST_POOL = 200;

    private final DatabaseConfig config;
    private final Path data;

    NodeSettings(DatabaseConfig config, Path data) {
        this.config = config;
        this.data = data;
    }

    Engine engine() {
        return Engine.of(url());
    }

    /** The address without its parameters, which may hold secrets. */
    String place() {
        return url().split("[;?]", 2)[0];
    }

    Set<String> modules() {
        return Stream.of(config.modules())
                .flatMap(SEPARATOR::splitAsStream)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads the password anew, so that mending its file is enough. */
    DatabaseSettings database() throws IOException {
        String user = config.user().strip();
        return new DatabaseSettings(url(), user, user.isEmpty() ? "" : password(), poolSize());
    }

    private String url() {
        String url = config.url().strip();
        return url.isEmpty() ? "jdbc:derby:" + data.resolve("derby") + ";create=true" : url;
    }

    private String password() throws IOException {
        String file = config.passwordFile().strip();
        if (file.isEmpty()) {
            return "";
        }
        if (!Files.isReadable(Path.of(file))) {
            throw new IOException("No se puede leer el archivo de la contraseña, " + file
                    + ": revise passwordFile y los permisos del archivo");
        }
        return Files.readString(Path.of(file)).lines().findFirst().orElse("");
    }

    private int poolSize() {
        String size = config.poolSize().strip();
        int connections = size.isEmpty() ? POOL_SIZE : parse(size);
        if (connections < SMALLEST_POOL || connections > LARGEST_POOL) {
            throw new IllegalArgumentException("poolSize debe ser un número de 2 a 200, y es " + size);
        }
        return connections;
    }

    private static int parse(String size) {
        try {
            return Integer.parseInt(size);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
