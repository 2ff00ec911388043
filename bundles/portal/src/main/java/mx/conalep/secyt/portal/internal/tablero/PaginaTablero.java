package mx.conalep.secyt.portal.internal.tablero;

import jakarta.servlet.Servlet;
import java.util.Map;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The board: from the nation to a state, to its planteles and CAST, to one of them. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/tablero")
public final class PaginaTablero extends Pagina {

    private final transient Tableros tableros;

    /** Shows these. */
    @Activate
    public PaginaTablero(@Reference Marco marco, @Reference Tableros tableros) {
        super(marco);
        this.tableros = tableros;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Peticion peticion = Peticion.de(solicitud);
        if (!tableros.lugar(peticion).esNacion()) {
            solicitud.identidad();
        }
        Tablero tablero = tableros.armar(solicitud.visita(), peticion);
        return Vista.de(
                "tablero",
                "Tablero: " + tablero.lugar().corto() + ", " + tablero.corte().nombre(),
                Map.of(
                        "tablero", tablero,
                        "medida", tableros.medida(peticion),
                        "medidas", tableros.medidas(),
                        "ejercicios", tableros.ejercicios(tablero.corte()),
                        "orden", peticion.orden().name()));
    }
}
