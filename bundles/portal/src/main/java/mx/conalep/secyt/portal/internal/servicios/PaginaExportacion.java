package mx.conalep.secyt.portal.internal.servicios;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Csv;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The list of services as a file, page by page, up to 50,000 rows. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/servicios/exportacion")
public final class PaginaExportacion extends Pagina {

    private static final int TAMANO = 500;
    private static final int PAGINAS = 100;

    private final transient Servicios servicios;

    /** Of these. */
    @Activate
    public PaginaExportacion(@Reference Marco marco, @Reference Servicios servicios) {
        super(marco);
        this.servicios = servicios;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        FiltroServicios filtro = Filtros.de(solicitud);
        List<Servicio> primeros = pagina(quien, filtro, 1);
        return new Descarga(
                "servicios.csv", "text/csv;charset=UTF-8", salida -> escribir(salida, quien, filtro, primeros));
    }

    private List<Servicio> pagina(Identidad quien, FiltroServicios filtro, int numero) {
        return servicios.listar(quien, filtro, new Paginacion(numero, TAMANO)).elementos();
    }

    private void escribir(OutputStream salida, Identidad quien, FiltroServicios filtro, List<Servicio> primeros)
            throws IOException {
        Csv csv = new Csv(salida);
        csv.fila(Stream.concat(
                        Stream.of("folio", "estado", "linea", "entidad"),
                        Rotulos.campos().stream().filter(c -> !c.equals("justificaciones")))
                .collect(Collectors.toList()));
        List<Servicio> pagina = primeros;
        for (int n = 2; !pagina.isEmpty(); n++) {
            for (Servicio s : pagina) {
                csv.fila(valores(s));
            }
            pagina = n > PAGINAS || pagina.size() < TAMANO ? List.of() : pagina(quien, filtro, n);
        }
        csv.terminar();
    }

    private static List<String> valores(Servicio s) {
        return Stream.of(
                        s.folio(),
                        s.estado().clave(),
                        s.linea(),
                        s.entidad(),
                        s.tipo(),
                        s.unidad(),
                        s.oferta(),
                        s.fechaInicio(),
                        s.fechaFin(),
                        s.horas(),
                        s.modalidad(),
                        s.sector(),
                        s.participantesHombres(),
                        s.participantesMujeres(),
                        s.participantesOtro(),
                        Objects.toString(s.acreditados(), ""),
                        s.cuota().toPlainString(),
                        Objects.toString(s.usuario(), ""),
                        Objects.toString(s.requerimiento(), ""),
                        Objects.toString(s.convenio(), ""),
                        s.origen(),
                        s.cerrado(),
                        s.datos().isEmpty() ? "" : s.datos().toString())
                .map(Object::toString)
                .toList();
    }
}
