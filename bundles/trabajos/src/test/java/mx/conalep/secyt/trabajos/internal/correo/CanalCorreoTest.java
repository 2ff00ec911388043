package mx.conalep.secyt.trabajos.internal.correo;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.security.Correos;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.AvisoPendiente;
import mx.conalep.secyt.trabajos.Entrega.Resultado;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CanalCorreoTest {

    private static final Correos.Destinatario ROSA =
            new Correos.Destinatario("rosa", "Rosa Núñez", "rosa@conalep.edu.mx");
    private static final Correos.Destinatario LUIS = new Correos.Destinatario("luis", "Luis", "luis@conalep.edu.mx");

    @TempDir
    Path carpeta;

    private final GreenMail servidor = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void abrir() {
        servidor.start();
    }

    @AfterEach
    void cerrar() {
        servidor.stop();
    }

    @Test
    void aNoticeReachesEachPersonInSpanishWithItsLinkAndTheSameIdEachTime() throws Exception {
        Resultado resultado = canal(List.of(ROSA, LUIS)).entregar(aviso("Se devolvió ñ", Set.of("carpeta")));

        assertThat(resultado.error()).isNull();
        assertThat(resultado.canales()).hasSize(3).contains("carpeta");
        MimeMessage[] cartas = servidor.getReceivedMessages();
        assertThat(cartas).hasSize(2);
        assertThat(cartas[0].getSubject()).isEqualTo("[SECyT] Se devolvió ñ");
        assertThat(cartas[0].getAllRecipients()).hasSize(1);
        assertThat(cartas[0].getAllRecipients()[0]).hasToString("rosa@conalep.edu.mx");
        assertThat(cartas[0].getMessageID()).isEqualTo("<oficio-7.rosa@conalep.edu.mx>");
        assertThat(cartas[0].getContent().toString())
                .contains("Rosa Núñez", "Revise la cuota: año", "Ábralo en: https://secyt.mx/oficios/7");
        assertThat(cartas[0].getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    }

    @Test
    void whoHasItDoesNotGetItAgain() {
        Set<String> canales =
                canal(List.of(ROSA)).entregar(aviso("Una vez", Set.of())).canales();
        assertThat(canal(List.of(ROSA, LUIS))
                        .entregar(aviso("Una vez", canales))
                        .canales())
                .hasSize(2);
        assertThat(servidor.getReceivedMessages()).hasSize(2);
    }

    @Test
    void nothingThatIsWrittenInANoticeBecomesAHeader() throws Exception {
        canal(List.of(new Correos.Destinatario("x", "Eva\r\nBcc: todos@x.mx", "eva@conalep.edu.mx")))
                .entregar(aviso("Hola\r\nBcc: todos@x.mx\r\n\r\ncuerpo", Set.of()));
        MimeMessage carta = servidor.getReceivedMessages()[0];
        assertThat(carta.getHeader("Bcc")).isNull();
        assertThat(carta.getSubject()).isEqualTo("[SECyT] Hola Bcc: todos@x.mx cuerpo");
        assertThat(GreenMailUtil.getHeaders(carta)).doesNotContain("\nBcc:");
        assertThat(servidor.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsDownOrWantsAnotherPasswordIsToldAndDoesNotHang() throws Exception {
        int puerto = servidor.getSmtp().getPort();
        servidor.stop();
        assertThat(new CanalCorreo(config(puerto, "NO", "", ""), correos(List.of(ROSA)))
                        .entregar(aviso("x", Set.of()))
                        .error())
                .startsWith("correo: ");
        servidor.start();
        assertThat(canal("STARTTLS", "").entregar(aviso("x", Set.of())).error())
                .as("a server without TLS gets nothing when TLS is demanded")
                .contains("STARTTLS");
        assertThat(servidor.getReceivedMessages()).isEmpty();
    }

    @Test
    void itLogsInWithThePasswordOfTheFile() throws Exception {
        servidor.setUser("secyt@conalep.edu.mx", "secyt", "secreta ñ");
        Path archivo = Files.writeString(carpeta.resolve("clave"), "secreta ñ\n");
        assertThat(canal("NO", archivo.toString())
                        .entregar(aviso("x", Set.of()))
                        .error())
                .isNull();
        Files.writeString(archivo, "otra\n");
        assertThat(canal("NO", archivo.toString())
                        .entregar(aviso("y", Set.of()))
                        .error())
                .isNotNull()
                .doesNotContain("otra");
    }

    @Test
    void withoutAServerNothingLeavesAndNothingFails() {
        Resultado resultado =
                new CanalCorreo(config(25, "NO", "", "", ""), correos(List.of(ROSA))).entregar(aviso("x", Set.of("a")));
        assertThat(resultado).isEqualTo(new Resultado(Set.of("a"), null));
    }

    private CanalCorreo canal(List<Correos.Destinatario> personas) {
        return new CanalCorreo(config(servidor.getSmtp().getPort(), "NO", "", ""), correos(personas));
    }

    private CanalCorreo canal(String seguridad, String archivo) {
        String usuario = archivo.isEmpty() ? "" : "secyt";
        return new CanalCorreo(
                config(servidor.getSmtp().getPort(), seguridad, usuario, archivo), correos(List.of(ROSA)));
    }

    private static AvisoPendiente aviso(String asunto, Set<String> canales) {
        Aviso aviso =
                new Aviso("oficio-7", "oficio.recibido", "08DPT0001C", asunto, "Revise la cuota: año.", "/oficios/7");
        return new AvisoPendiente(7, aviso, Instant.parse("2026-03-10T18:00:00Z"), canales, 0);
    }

    private static Correos correos(List<Correos.Destinatario> personas) {
        return new Correos() {
            @Override
            public Preferencia leer(Identidad quien) {
                throw new AssertionError();
            }

            @Override
            public Preferencia cambiar(Identidad quien, Preferencia preferencia) {
                throw new AssertionError();
            }

            @Override
            public List<Destinatario> para(String unidad, String clase) {
                assertThat(unidad + " " + clase).isEqualTo("08DPT0001C oficio");
                return personas;
            }
        };
    }

    private static CorreoConfig config(int puerto, String seguridad, String usuario, String archivo) {
        return config(puerto, seguridad, usuario, archivo, "127.0.0.1");
    }

    private static CorreoConfig config(int puerto, String seguridad, String usuario, String archivo, String host) {
        return new CorreoConfig() {
            @Override
            public Class<? extends Annotation> annotationType() {
                return CorreoConfig.class;
            }

            @Override
            public String servidor() {
                return host;
            }

            @Override
            public int puerto() {
                return puerto;
            }

            @Override
            public String seguridad() {
                return seguridad;
            }

            @Override
            public String usuario() {
                return usuario;
            }

            @Override
            public String archivoContrasena() {
                return archivo;
            }

            @Override
            public String remitente() {
                return "secyt@conalep.edu.mx";
            }

            @Override
            public String portal() {
                return "https://secyt.mx";
            }
        };
    }
}
