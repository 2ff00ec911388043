package mx.conalep.secyt.security.internal;

import static mx.conalep.secyt.security.internal.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.security.internal.InstalacionResource.Instalacion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SetUpCodeTest {

    @TempDir
    Path folder;

    private CodigoInicial codes(Node node, Path file) {
        return new CodigoInicial(node.tx, new ArchivoCodigo(file));
    }

    private Path file(Object database) {
        return folder.resolve(database + "/codigo-inicial.txt");
    }

    @TestFactory
    Stream<DynamicTest> theCodeMakesOneAdministratorAndBurns() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            Path file = file(database);
            CodigoInicial codes = codes(node, file);
            codes.preparar();
            String code = Files.readString(file).strip();
            InstalacionResource resource = new InstalacionResource(node.accounts, codes, clock);

            assertThat(code).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(refusal(() -> resource.instalar(new Instalacion("0000", "admin", "Ana", Node.PASSWORD))))
                    .isEqualTo("403 codigo-incorrecto");
            assertThat(resource.instalar(new Instalacion(code.toLowerCase(), "admin", "Ana", Node.PASSWORD))
                            .getStatus())
                    .isEqualTo(201);
            assertThat(node.who("admin").facultades()).containsExactly(new Facultad(Rol.ADMINISTRADOR, "CONALEP"));
            assertThat(file).doesNotExist();
            assertThat(refusal(() -> resource.instalar(new Instalacion(code, "otra", "Ana", Node.PASSWORD))))
                    .isEqualTo("409 ya-instalado");
        });
    }

    @TestFactory
    Stream<DynamicTest> aRefusedAccountLeavesTheCodeAsItWas() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            Path file = file(database);
            CodigoInicial codes = codes(node, file);
            codes.preparar();
            String code = Files.readString(file).strip();
            InstalacionResource resource = new InstalacionResource(node.accounts, codes, clock);

            assertThat(refusal(() -> resource.instalar(new Instalacion(code, "admin", "Ana", "corta"))))
                    .isEqualTo("422 datos-invalidos");
            assertThat(refusal(() -> resource.instalar(new Instalacion(code, "admin", "Ana", Node.PASSWORD))))
                    .isEqualTo("none");
        });
    }

    @TestFactory
    Stream<DynamicTest> aRestartKeepsTheCodeAndALostFileMakesAnother() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            Path file = file(database);
            codes(node, file).preparar();
            String code = Files.readString(file);

            codes(node, file).preparar();
            assertThat(Files.readString(file)).isEqualTo(code);
            Files.delete(file);
            codes(node, file).preparar();
            assertThat(Files.readString(file)).isNotEqualTo(code);
            assertThat(refusal(() -> codes(node, file).exigir(code))).isEqualTo("403 codigo-incorrecto");
        });
    }

    @TestFactory
    Stream<DynamicTest> withAccountsThereIsNoCode() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("admin", Rol.ADMINISTRADOR, "CONALEP");
            Path file = file(database);
            codes(node, file).preparar();

            assertThat(file).doesNotExist();
        });
    }
}
