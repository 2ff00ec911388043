package mx.conalep.secyt.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeSettingsTest {

    @TempDir
    Path folder;

    @Test
    void whatIsEmptyHasItsDefault() throws Exception {
        DatabaseSettings database = settings(Map.of()).database();

        assertThat(database.url()).isEqualTo("jdbc:derby:" + folder.resolve("derby") + ";create=true");
        assertThat(database.user()).isEmpty();
        assertThat(database.poolSize()).isEqualTo(20);
        assertThat(settings(Map.of()).modules()).isEmpty();
    }

    @Test
    void modulesAreSeparatedByCommasOrBlanks() {
        assertThat(settings(Map.of("modules", " audit,security \n catalogo")).modules())
                .containsExactlyInAnyOrder("audit", "security", "catalogo");
    }

    @Test
    void thePasswordIsTheFirstLineOfItsFileAndIsNotShown() throws Exception {
        Path file = Files.writeString(folder.resolve("clave"), "s3creta\n");

        DatabaseSettings database = settings(Map.of("user", "secyt", "passwordFile", file.toString()))
                .database();

        assertThat(database.password()).isEqualTo("s3creta");
        assertThat(database.toString()).doesNotContain("s3creta");
    }

    @Test
    void aMissingPasswordFileIsNamed() {
        NodeSettings settings = settings(Map.of("user", "secyt", "passwordFile", "/no/hay"));

        assertThatThrownBy(settings::database)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/no/hay")
                .hasMessageContaining("passwordFile");
    }

    @Test
    void theAddressIsToldWithoutItsParameters() {
        assertThat(settings(Map.of("url", "jdbc:postgresql://db/secyt?password=s3creta"))
                        .place())
                .isEqualTo("jdbc:postgresql://db/secyt");
    }

    @Test
    void aWrongNumberOfConnectionsOrAnotherDatabaseIsRefused() {
        assertThatThrownBy(() -> settings(Map.of("poolSize", "muchas")).database())
                .hasMessageContaining("poolSize");
        assertThatThrownBy(() -> settings(Map.of("url", "jdbc:mysql://x")).engine())
                .hasMessageContaining("jdbc:derby:");
    }

    private NodeSettings settings(Map<String, String> values) {
        return new NodeSettings(new Config(values), folder);
    }
}
