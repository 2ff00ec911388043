package mx.conalep.secyt.trabajos.internal.correo;

import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import mx.conalep.secyt.security.Correos;
import mx.conalep.secyt.security.Correos.Destinatario;
import mx.conalep.secyt.trabajos.AvisoPendiente;
import mx.conalep.secyt.trabajos.Entrega.Resultado;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends notices by SMTP, one message to each person; who has it does not get it again. Off without a server. */
@Component(service = CanalCorreo.class, configurationPid = CorreoConfig.PID)
public final class CanalCorreo {

    private static final Logger LOG = LoggerFactory.getLogger(CanalCorreo.class);
    private static final String ESPERA = "10000";

    /** As many as the keys of channels of a notice have room for. */
    private static final int PERSONAS = 100;

    private final CorreoConfig config;
    private final Correos correos;

    /** As this node is configured. */
    @Activate
    public CanalCorreo(CorreoConfig config, @Reference Correos correos) {
        this.config = config;
        this.correos = correos;
        if (activo()) {
            LOG.info("Notices leave by mail through {}:{}", config.servidor(), config.puerto());
        }
    }

    private boolean activo() {
        return !config.servidor().isBlank() && config.remitente().indexOf('@') > 0;
    }

    /** Sends it to those of the unit who do not have it; never called within a transaction. */
    public Resultado entregar(AvisoPendiente aviso) {
        List<Destinatario> faltan = activo() ? faltan(aviso) : List.of();
        if (faltan.isEmpty()) {
            return new Resultado(aviso.canales(), null);
        }
        // Mail finds its content handlers through this loader; within OSGi the thread's own does not know them.
        Thread hilo = Thread.currentThread();
        ClassLoader suyo = hilo.getContextClassLoader();
        hilo.setContextClassLoader(Session.class.getClassLoader());
        try {
            return enviar(aviso, faltan);
        } finally {
            hilo.setContextClassLoader(suyo);
        }
    }

    private List<Destinatario> faltan(AvisoPendiente aviso) {
        String clase = aviso.aviso().motivo().split("\\.", 2)[0];
        return correos.para(aviso.aviso().unidad(), clase).stream()
                .limit(PERSONAS)
                .filter(d -> !aviso.canales().contains(canal(d)))
                .toList();
    }

    private Resultado enviar(AvisoPendiente aviso, List<Destinatario> faltan) {
        Set<String> entregados = new HashSet<>(aviso.canales());
        Session session = sesion();
        try (Transport smtp = session.getTransport()) {
            smtp.connect();
            for (Destinatario para : faltan) {
                enviar(smtp, new Carta(session, config.remitente(), config.portal(), aviso, para), para);
                entregados.add(canal(para));
            }
            return new Resultado(entregados, null);
        } catch (MessagingException e) {
            LOG.debug("Cannot send mail", e);
            return new Resultado(entregados, "correo: " + Carta.renglon(String.valueOf(e.getMessage())));
        }
    }

    /** An address that the server refuses for good counts as served: trying again would not mend it. */
    private static void enviar(Transport smtp, Carta carta, Destinatario para) throws MessagingException {
        try {
            smtp.sendMessage(carta, carta.getAllRecipients());
        } catch (SendFailedException e) {
            Address[] malas = e.getInvalidAddresses();
            if (malas == null || malas.length == 0) {
                throw e;
            }
            LOG.warn("The mail server refuses the address of account {}: {}", para.cuenta(), e.getMessage());
        }
    }

    /** Account names fit one to one into a short key, but for the length. */
    private static String canal(Destinatario para) {
        UUID clave = UUID.nameUUIDFromBytes(para.cuenta().getBytes(StandardCharsets.UTF_8));
        return "correo-" + clave.toString().substring(0, 8);
    }

    private Session sesion() {
        Properties p = new Properties();
        String protocolo = modo().equals("TLS") ? "smtps" : "smtp";
        String base = "mail." + protocolo + ".";
        p.setProperty("mail.transport.protocol", protocolo);
        p.setProperty(base + "host", config.servidor());
        p.setProperty(base + "port", Integer.toString(config.puerto()));
        p.setProperty(base + "connectiontimeout", ESPERA);
        p.setProperty(base + "timeout", ESPERA);
        p.setProperty(base + "writetimeout", ESPERA);
        p.setProperty(base + "starttls.enable", Boolean.toString(modo().equals("STARTTLS")));
        p.setProperty(base + "starttls.required", Boolean.toString(modo().equals("STARTTLS")));
        p.setProperty(base + "ssl.checkserveridentity", "true");
        p.setProperty(base + "auth", Boolean.toString(!config.usuario().isBlank()));
        return Session.getInstance(p, config.usuario().isBlank() ? null : clave());
    }

    private String modo() {
        return config.seguridad().strip().toUpperCase(Locale.ROOT);
    }

    private Authenticator clave() {
        return new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(config.usuario(), contrasena());
            }
        };
    }

    private String contrasena() {
        try {
            return Files.readString(Path.of(config.archivoContrasena()))
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            LOG.warn("Cannot read the password of the mail server: {}", e.getMessage());
            return "";
        }
    }
}
