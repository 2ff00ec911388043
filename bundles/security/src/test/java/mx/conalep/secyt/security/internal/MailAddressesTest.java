package mx.conalep.secyt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Correos;
import mx.conalep.secyt.security.Correos.Destinatario;
import mx.conalep.secyt.security.Correos.Preferencia;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MailAddressesTest {

    @TestFactory
    Stream<DynamicTest> thoseWhoWorkInTheUnitTodayAndWantThatKindAreWrittenTo() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("admin", Rol.ADMINISTRADOR, "CONALEP");
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            node.account("luis", Rol.DIRECTOR, "08DPT0001C");
            node.account("cst", Rol.CST, "CONALEP");
            Correos mail = new JdbcCorreos(node.tx, node.audit, node.memory);
            mail.cambiar(node.who("rosa"), new Preferencia(" rosa@conalep.edu.mx ", Set.of()));
            mail.cambiar(node.who("luis"), new Preferencia("luis@conalep.edu.mx", Set.of("oficio")));
            mail.cambiar(node.who("cst"), new Preferencia("cst@conalep.edu.mx", Set.of()));

            assertThat(mail.para("08DPT0001C", "oficio"))
                    .extracting(Destinatario::correo)
                    .containsExactly("rosa@conalep.edu.mx");
            assertThat(mail.para("08DPT0001C", "servicio")).hasSize(2);
            assertThat(mail.para("CST", "oficio"))
                    .as("a national post works in its area")
                    .extracting(Destinatario::cuenta)
                    .containsExactly("cst");
            assertThat(mail.para("CE-08", "oficio")).isEmpty();

            node.accounts.relevar(node.who("admin"), "rosa", Rol.CAPTURISTA, "08DPT0001C", LocalDate.of(2026, 3, 9));
            assertThat(mail.para("08DPT0001C", "oficio")).isEmpty();
            mail.cambiar(node.who("luis"), new Preferencia(null, Set.of()));
            assertThat(mail.para("08DPT0001C", "servicio")).isEmpty();
            assertThat(node.audit.lines).contains("luis cambiar-correo cuenta luis");
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoAddressOrCouldAddAHeaderIsRefused() {
        return OnBothDatabases.run((database, clock) -> {
            Node node = new Node(database, clock);
            node.account("rosa", Rol.CAPTURISTA, "08DPT0001C");
            Correos mail = new JdbcCorreos(node.tx, node.audit, node.memory);
            for (String bad : new String[] {
                "rosa",
                "a@b",
                "a b@c.mx",
                "a@c.mx\r\nBcc: x@y.mx",
                "a@c.mx,b@c.mx",
                "<a@c.mx>",
                "á@c.mx",
                "x".repeat(250) + "@c.mx"
            }) {
                assertThatThrownBy(() -> mail.cambiar(node.who("rosa"), new Preferencia(bad, Set.of())))
                        .as(bad)
                        .isInstanceOf(Problema.class);
            }
            assertThat(mail.leer(node.who("rosa")).correo()).isNull();
        });
    }
}
