package mx.conalep.secyt.trabajos.internal.correo;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import mx.conalep.secyt.security.Correos.Destinatario;
import mx.conalep.secyt.trabajos.AvisoPendiente;

/** A notice as a message to one person; the same notice to the same person has the same Message-ID. */
final class Carta extends MimeMessage {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final String identificador;

    Carta(Session session, String remitente, String portal, AvisoPendiente aviso, Destinatario para)
            throws MessagingException {
        super(session);
        identificador = "<" + aviso.aviso().clave() + "." + para.cuenta() + "@"
                + remitente.substring(remitente.indexOf('@') + 1) + ">";
        setFrom(new InternetAddress(remitente, true));
        setRecipient(RecipientType.TO, new InternetAddress(para.correo(), true));
        setSubject("[SECyT] " + renglon(aviso.aviso().asunto()), UTF8);
        setText(texto(portal, aviso, para), UTF8);
        setSentDate(Date.from(aviso.momento()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", "es-MX");
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identificador);
    }

    /** What would end a header becomes a blank. */
    static String renglon(String texto) {
        return texto.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String texto(String portal, AvisoPendiente aviso, Destinatario para) {
        String ruta = aviso.aviso().ruta();
        String enlace = ruta.isEmpty() || portal.isEmpty() ? "" : "\r\n\r\nÁbralo en: " + portal + ruta;
        return "Para " + renglon(para.nombre()) + ", " + aviso.aviso().unidad() + ":\r\n\r\n"
                + aviso.aviso().texto() + enlace
                + "\r\n\r\n--\r\nSECyT, CONALEP. No responda a este mensaje. Elija qué avisos quiere por correo en «Mi cuenta».";
    }
}
