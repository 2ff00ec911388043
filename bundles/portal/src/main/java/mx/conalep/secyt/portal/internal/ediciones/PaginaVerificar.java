package mx.conalep.secyt.portal.internal.ediciones;

import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.Map;
import mx.conalep.secyt.informes.edicion.Comprobacion;
import mx.conalep.secyt.informes.edicion.Comprobador;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Where the QR of a printed page leads; for everybody. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/verificar")
public final class PaginaVerificar extends Pagina {

    private final transient Comprobador comprobador;

    /** With the check. */
    @Activate
    public PaginaVerificar(@Reference Marco marco, @Reference Comprobador comprobador) {
        super(marco);
        this.comprobador = comprobador;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("comprobado", false);
        String folio = solicitud.parametro("folio").orElse("");
        if (!folio.isEmpty()) {
            Comprobacion c =
                    comprobador.comprobar(folio, solicitud.parametro("h").orElse(""));
            modelo.put("comprobado", true);
            modelo.put("comprobacion", c);
            modelo.put("fecha", Letras.momento(c.fecha()));
        }
        modelo.put("formulario", formulario().llenado(solicitud));
        return Vista.de("verificar", "Verificar un documento", modelo);
    }

    private static Formulario formulario() {
        return Formulario.de(
                Entrada.texto("folio", "Folio")
                        .conAyuda("Está al pie de cada hoja.")
                        .obligatoria(),
                Entrada.texto("h", "Huella SHA-256")
                        .conAyuda("Los primeros 16 caracteres, o todos.")
                        .obligatoria());
    }
}
