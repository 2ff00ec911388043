package mx.conalep.secyt.portal.internal.informes;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.Informes;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** A report as a file. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaArchivo.RUTA)
public final class PaginaArchivo extends Pagina {

    static final String RUTA = "/informes/archivo";

    private final transient Informes informes;

    /** Of these. */
    @Activate
    public PaginaArchivo(@Reference Marco marco, @Reference Informes informes) {
        super(marco);
        this.informes = informes;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        String clave = solicitud.parametro(PaginaInformes.CUAL).orElseThrow(() -> Problema.noExiste("un informe", ""));
        Map<String, String> consulta = new LinkedHashMap<>();
        solicitud.nombres().stream()
                .filter(n -> !n.equals(PaginaInformes.CUAL))
                .forEach(n -> solicitud.parametro(n).ifPresent(v -> consulta.put(n, v)));
        try {
            Informes.Emitido emitido = informes.emitir(solicitud.identidad(), clave, consulta);
            return new Descarga(emitido.archivo(), emitido.tipoMedio(), salida -> {
                try (var documento = emitido.documento()) {
                    documento.copiar(salida);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
