package mx.conalep.secyt.portal.internal.informes;

import jakarta.servlet.Servlet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionInforme.Estado;
import mx.conalep.secyt.informes.PeticionesInforme;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The desk: what was asked for, what is due first coming first. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaPeticiones.RUTA)
public final class PaginaPeticiones extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    static final String RUTA = "/peticiones-informe";

    private final transient PeticionesInforme peticiones;

    /** Of this desk. */
    @Activate
    public PaginaPeticiones(@Reference Marco marco, @Reference PeticionesInforme peticiones) {
        super(marco);
        this.peticiones = peticiones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Paginacion paginacion = Paginas.pedida(solicitud);
        Estado estado = solicitud
                .parametro("estado")
                .flatMap(t -> Arrays.stream(Estado.values())
                        .filter(e -> e.name().equals(t))
                        .findFirst())
                .orElse(null);
        boolean vencidas = solicitud.parametro("vencidas").isPresent();
        Pagina<PeticionInforme> pagina =
                peticiones.listar(solicitud.identidad(), new PeticionesInforme.Filtro(estado, vencidas), paginacion);
        Tabla tabla = tabla(pagina.elementos()).con(Paginas.de(solicitud, paginacion, pagina));
        return Vista.de(
                "peticiones-informe",
                "Informes pedidos",
                Map.of("tabla", tabla, "filtro", filtro().llenado(solicitud)));
    }

    private static Formulario filtro() {
        List<Opcion> estados = Arrays.stream(Estado.values())
                .map(e -> new Opcion(e.name(), palabra(e)))
                .toList();
        return Formulario.de(
                Entrada.lista("estado", "Estado", estados).deFiltro(),
                Entrada.de(Clase.CASILLA, "vencidas", "Sólo vencidas").deFiltro());
    }

    private static Tabla tabla(List<PeticionInforme> peticiones) {
        return Tabla.de(
                        "peticiones",
                        "Informes pedidos",
                        List.of(
                                Columna.de("Folio"),
                                Columna.de("Qué se pide"),
                                Columna.de("Quién pide"),
                                Columna.de("Atiende"),
                                Columna.de("Vence"),
                                Columna.de("Estado")),
                        peticiones.stream().map(PaginaPeticiones::fila).toList())
                .siVacia(new Vacio(
                        "No hay informes pedidos",
                        "Registre aquí lo que le pidan por oficio, correo o teléfono, o lo que usted necesite.",
                        PaginaPeticion.NUEVA,
                        "Registrar una petición"));
    }

    private static List<Celda> fila(PeticionInforme p) {
        String atiende = p.atiende();
        return List.of(
                Celda.enlace(p.folio(), Direccion.de(PaginaPeticion.RUTA).con("folio", p.folio())),
                Celda.de(p.asunto()),
                Celda.de(p.solicitante()).conNota(p.externo() ? "Externo" : ""),
                Celda.de(p.unidad()).conNota(atiende == null ? "" : atiende),
                Celda.de(p.vence()),
                insignia(p));
    }

    static Celda insignia(PeticionInforme p) {
        return p.vencida()
                ? Celda.insignia("Vencida", Tono.MAL)
                : Celda.insignia(palabra(p.estado()), tono(p.estado()));
    }

    private static String palabra(Estado estado) {
        return switch (estado) {
            case RECIBIDA -> "Recibida";
            case EN_ATENCION -> "En atención";
            case ATENDIDA -> "Atendida";
            case CANCELADA -> "Cancelada";
        };
    }

    private static Tono tono(Estado estado) {
        return switch (estado) {
            case RECIBIDA -> Tono.ATENCION;
            case EN_ATENCION -> Tono.CURSO;
            case ATENDIDA -> Tono.BIEN;
            case CANCELADA -> Tono.NEUTRO;
        };
    }
}
