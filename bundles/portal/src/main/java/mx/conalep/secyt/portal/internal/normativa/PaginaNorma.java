package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One norm: its text, versions, comments, opinions and receipts, and what the visitor may do with it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/normas/una")
public final class PaginaNorma extends Pagina {

    static final String RUTA = "/normas/una";

    private static final long MAXIMO = 20L * 1024 * 1024;

    private final transient Normas normas;
    private final transient ActosNorma actos;
    private final transient LibroNorma libro;

    /** Shows and moves these. */
    @Activate
    public PaginaNorma(
            @Reference Marco marco,
            @Reference Normas normas,
            @Reference ActosNorma actos,
            @Reference LibroNorma libro) {
        super(marco);
        this.normas = normas;
        this.actos = actos;
        this.libro = libro;
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        return Lamina.hacer(
                () -> actos.hacer(solicitud, clave(solicitud)),
                Direccion.de(RUTA).con("clave", clave(solicitud)).con("hecho", "avanzar"),
                rechazo -> vista(solicitud, rechazo));
    }

    private Respuesta vista(Solicitud s, @Nullable Problema rechazo) {
        Puesto.exigir(s);
        Norma norma = normas.leer(clave(s));
        int numero = s.entero("numero").orElse(norma.ultima().numero());
        List<Seccion> secciones = new ArrayList<>(libro.abrir(s, rechazo, norma, numero));
        Seccion hacer = FormasNorma.de(
                s, rechazo, norma, normas.texto(norma.clave(), norma.ultima().numero()));
        if (!hacer.formas().isEmpty()) {
            secciones.add(1, hacer);
        }
        return Lamina.de(
                s,
                rechazo,
                Lamina.Cabeza.de(
                                norma.titulo(),
                                norma.clave() + ", " + Rotulos.de(norma.clase()) + ", "
                                        + Rotulos.lineas(norma.lineas()),
                                informe(s, norma, numero))
                        .bajo(Enlace.a("Normas", "/normas"), Enlace.aqui(norma.clave())),
                null,
                secciones);
    }

    private static Enlace[] informe(Solicitud s, Norma norma, int numero) {
        String pdf = "/api/v1/normas/" + norma.clave() + "/versiones/" + numero + "/comentarios?formato=pdf";
        return Puesto.de(s).gestiona(norma.lineas())
                ? new Enlace[] {Enlace.a("Informe de comentarios en PDF", pdf)}
                : new Enlace[0];
    }

    static String clave(Solicitud s) {
        return s.parametro("clave").orElseThrow(() -> Problema.campo("clave", "Elija una norma de la lista.", null));
    }
}
