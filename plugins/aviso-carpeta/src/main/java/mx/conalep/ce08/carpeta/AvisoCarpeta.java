package mx.conalep.ce08.carpeta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.notificacion.Notificacion;
import mx.conalep.secyt.api.notificacion.Notificador;
import mx.conalep.secyt.api.notificacion.NotificadorInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/**
 * Deja cada aviso como un archivo de texto, para que otro programa de la unidad lo recoja. Sólo escribe debajo de la carpeta
 * que fijó quien administra el servidor: mientras no la fija, el canal no se ofrece.
 */
@Component(configurationPid = "mx.conalep.ce08.avisos", configurationPolicy = ConfigurationPolicy.REQUIRE)
@NotificadorInfo(id = "ce08-carpeta", nombre = "Chihuahua: carpeta de avisos")
public final class AvisoCarpeta implements Notificador {

    static final String CARPETA = "carpeta";

    private final Buzon buzon;

    /** Lo que fija quien administra el servidor, en {@code etc/mx.conalep.ce08.avisos.cfg}. */
    public @interface Configuracion {

        /** Carpeta debajo de la cual se escribe. */
        String base();
    }

    /** Con la carpeta base. */
    @Activate
    public AvisoCarpeta(Configuracion configuracion) {
        this(Path.of(exigir(configuracion.base())));
    }

    AvisoCarpeta(Path base) {
        this.buzon = new Buzon(base);
    }

    @Override
    public void entregar(Notificacion notificacion) throws IOException {
        String carpeta = notificacion.ajustes().texto(CARPETA).orElse(notificacion.unidad());
        buzon.dejar(carpeta, notificacion.id(), Hoja.de(notificacion));
    }

    @Override
    public List<Campo> ajustes() {
        return List.of(Campo.texto(CARPETA, "Carpeta, dentro de la que fijó quien administra")
                .conAyuda("Letras, dígitos, guiones y diagonales. Sin valor, la clave de la unidad."));
    }

    private static String exigir(String base) {
        if (base.isBlank()) {
            throw new IllegalArgumentException("Falta «base» en etc/mx.conalep.ce08.avisos.cfg");
        }
        return base.strip();
    }
}
