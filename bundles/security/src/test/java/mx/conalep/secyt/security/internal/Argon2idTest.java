package mx.conalep.secyt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Argon2idTest {

    private final Argon2id argon2id = new Argon2id();

    @Test
    void aPasswordIsTheOneOfItsOwnHashOnly() {
        String phc = argon2id.cifrar("una contraseña larga");

        assertThat(phc).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThanOrEqualTo(200);
        assertThat(argon2id.verifica("una contraseña larga", phc)).isTrue();
        assertThat(argon2id.verifica("una contraseña largA", phc)).isFalse();
        assertThat(argon2id.cifrar("una contraseña larga")).isNotEqualTo(phc);
    }

    @Test
    void accentsMayBeComposedEitherWay() {
        assertThat(argon2id.verifica("contrasen\u0303a", argon2id.cifrar("contrase\u00f1a")))
                .isTrue();
    }

    @Test
    void hashesOfTheReferenceImplementationAreUnderstood() {
        assertThat(argon2id.verifica(
                        "password",
                        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"))
                .isTrue();
    }

    @Test
    void theDecoyIsAHashThatNothingMatches() {
        assertThat(argon2id.verifica("", argon2id.senuelo())).isFalse();
        assertThatThrownBy(() -> argon2id.verifica("x", "texto")).isInstanceOf(IllegalStateException.class);
    }
}
