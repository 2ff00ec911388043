package mx.conalep.secyt.demostracion.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where HTTP listens. */
final class Anfitrion {

    private Anfitrion() {}

    /** Whether only this machine reaches it; when nothing is said it listens everywhere. */
    static boolean local(@Nullable String anfitrion) {
        if (anfitrion == null || anfitrion.isBlank()) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(anfitrion.strip())).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
