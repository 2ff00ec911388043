package mx.conalep.secyt.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.Problema;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Hashes passwords; never more than two at once, because each takes 19 MiB and a core. */
@Component(service = Argon2id.class)
public final class Argon2id {

    private static final int MEMORIA_KIB = 19 * 1024;
    private static final int PASADAS = 2;
    private static final int CARRILES = 1;
    private static final int SAL = 16;
    private static final int LARGO = 32;
    private static final int A_LA_VEZ = 2;
    private static final Duration ESPERA = Duration.ofSeconds(5);
    // Those who wait hold threads of the server.
    private static final int COLA = 60;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{1,64})\\$([A-Za-z0-9+/]{1,128})");

    private final Semaphore turnos = new Semaphore(A_LA_VEZ, true);
    private final int memoria;
    private final String senuelo;

    /** With the memory that OWASP recommends. */
    @Activate
    public Argon2id() {
        this(MEMORIA_KIB);
    }

    Argon2id(int memoria) {
        this.memoria = memoria;
        this.senuelo = phc(Secretos.bytes(SAL), Secretos.bytes(LARGO));
    }

    /** The PHC string to store. */
    String cifrar(String contrasena) {
        byte[] sal = Secretos.bytes(SAL);
        Argon2Parameters parametros = parametros(memoria, PASADAS, CARRILES, sal);
        return phc(sal, enTurno(() -> derivar(contrasena, parametros, LARGO)));
    }

    /** Whether the password is the one of the PHC string. */
    boolean verifica(String contrasena, String phc) {
        Matcher m = PHC.matcher(phc);
        if (!m.matches()) {
            throw new IllegalStateException("The stored hash is not an Argon2id PHC string");
        }
        byte[] esperada = Base64.getDecoder().decode(m.group(5));
        Argon2Parameters parametros = parametros(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)),
                Base64.getDecoder().decode(m.group(4)));
        return MessageDigest.isEqual(esperada, enTurno(() -> derivar(contrasena, parametros, esperada.length)));
    }

    /** A hash that no password has, for accounts that do not exist. */
    String senuelo() {
        return senuelo;
    }

    private byte[] enTurno(Supplier<byte[]> trabajo) {
        if (!turno()) {
            throw new Problema(
                    503,
                    "sin-turno",
                    "Demasiadas personas están entrando a la vez; intente de nuevo en unos segundos.",
                    List.of());
        }
        try {
            return trabajo.get();
        } finally {
            turnos.release();
        }
    }

    private boolean turno() {
        try {
            return turnos.getQueueLength() < COLA && turnos.tryAcquire(ESPERA.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Argon2Parameters parametros(int memoria, int pasadas, int carriles, byte[] sal) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoria)
                .withIterations(pasadas)
                .withParallelism(carriles)
                .withSalt(sal)
                .build();
    }

    /** The same letters give the same password however the keyboard composes their accents. */
    private static byte[] derivar(String contrasena, Argon2Parameters parametros, int largo) {
        byte[] clave = Normalizer.normalize(contrasena, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        byte[] derivada = new byte[largo];
        Argon2BytesGenerator generador = new Argon2BytesGenerator();
        generador.init(parametros);
        generador.generateBytes(clave, derivada);
        return derivada;
    }

    private String phc(byte[] sal, byte[] derivada) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memoria + ",t=" + PASADAS + ",p=" + CARRILES + "$" + base64.encodeToString(sal)
                + "$" + base64.encodeToString(derivada);
    }
}
