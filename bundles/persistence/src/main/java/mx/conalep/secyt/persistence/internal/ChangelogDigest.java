package mx.conalep.secyt.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.conalep.secyt.persistence.PersistenceModule;
import mx.conalep.secyt.persistence.Sha256;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a change log and every file it names. */
final class ChangelogDigest {

    private static final Pattern NAMED = Pattern.compile("\\b(?:file|path)\\s*=\\s*\"([^\"]+)\"");

    private final ClassLoader loader;
    private final MessageDigest digest = Sha256.digest();
    private final Set<String> seen = new HashSet<>();

    private ChangelogDigest(ClassLoader loader) {
        this.loader = loader;
    }

    static String of(PersistenceModule module) throws IOException {
        return of(module.changelog(), module.getClass().getClassLoader());
    }

    static String of(String changelog, ClassLoader loader) throws IOException {
        ChangelogDigest digest = new ChangelogDigest(loader);
        if (!digest.add(changelog)) {
            throw new IOException("No se encuentra el registro de cambios " + changelog);
        }
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private boolean add(String path) throws IOException {
        byte[] bytes = read(path);
        if (bytes == null) {
            return false;
        }
        if (seen.add(path)) {
            digest.update(bytes);
            addNamedIn(new String(bytes, StandardCharsets.UTF_8), path);
        }
        return true;
    }

    private void addNamedIn(String text, String path) throws IOException {
        if (!path.endsWith(".xml")) {
            return;
        }
        if (text.contains("<includeAll")) {
            throw new IOException(path + ": use include; what includeAll finds cannot be fingerprinted");
        }
        for (Matcher named = NAMED.matcher(text); named.find(); ) {
            // Relative to the file or to the class path: whichever is there.
            if (!add(named.group(1))) {
                add(URI.create(path).resolve(named.group(1)).toString());
            }
        }
    }

    private byte @Nullable [] read(String path) throws IOException {
        try (InputStream in = loader.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        }
    }
}
