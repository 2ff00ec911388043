package mx.conalep.secyt.portal.internal.metas;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.seguimiento.Conformidades;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The sheet of a unit, or who is missing among those that one answers for. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/metas")
public final class PaginaMetas extends PaginaDeMetas {

    private static final String RUTA = "/metas";

    private final transient Conformidades conformidades;
    private final transient Unidades unidades;
    private final transient HojaUnidad hoja;
    private final transient MetasUnidad metas;

    @Activate
    public PaginaMetas(
            @Reference Marco marco,
            @Reference Conformidades conformidades,
            @Reference Unidades unidades,
            @Reference HojaUnidad hoja,
            @Reference MetasUnidad metas) {
        super(marco, RUTA);
        this.conformidades = conformidades;
        this.unidades = unidades;
        this.hoja = hoja;
        this.metas = metas;
    }

    @Override
    Respuesta ver(Solicitud s, List<ErrorCampo> errores) {
        Optional<Unidad> unidad = unidad(s);
        Formulario filtro = Hojas.filtro(
                s,
                Hojas.linea(s).deFiltro(),
                Entrada.texto("unidad", "Unidad")
                        .deFiltro()
                        .conAyuda("Clave de un plantel o CAST, o de su unidad estatal.")
                        .conValor(unidad.map(Unidad::clave)
                                .orElse(s.parametro("unidad").orElse(""))));
        List<Bloque> bloques = unidad.filter(u -> u.tipo().prestaServicios())
                .map(u -> hoja.bloques(s, u))
                .orElseGet(() -> List.of(situacion(s)));
        return Hojas.vista(s, RUTA, "Metas", filtro, bloques, errores);
    }

    /** The unit asked for, or the only one in which he captures. */
    private Optional<Unidad> unidad(Solicitud s) {
        Optional<String> pedida = s.parametro("unidad");
        if (pedida.isPresent()) {
            return Optional.of(unidades.exigir(pedida.get(), "unidad"));
        }
        List<Unidad> propias = s.identidad().facultades().stream()
                .map(Facultad::unidad)
                .distinct()
                .flatMap(u -> unidades.buscar(u).stream())
                .toList();
        return propias.size() == 1 ? Optional.of(propias.get(0)) : Optional.empty();
    }

    private Bloque situacion(Solicitud s) {
        Linea linea = Hojas.linea(s.parametro("linea").orElse(""));
        int ejercicio = Hojas.ejercicio(s);
        List<SituacionMetas> todas = conformidades.situacion(
                s.identidad(), ejercicio, linea, s.parametro("unidad").orElse(null));
        List<List<Celda>> filas = todas.stream().map(u -> fila(u, ejercicio)).toList();
        Tabla tabla = new Tabla(
                "situacion",
                "Cómo va cada unidad",
                List.of(
                        Columna.de("Unidad"),
                        Columna.de("Estado"),
                        Columna.numero("Pedidas"),
                        Columna.numero("Capturadas"),
                        Columna.numero("Observadas"),
                        Columna.numero("Aceptadas"),
                        Columna.de("Faltan")),
                filas,
                null,
                new Vacio(
                        "Aún no hay metas",
                        "Cuando la coordinación las solicite o una unidad las capture, aparecerán aquí.",
                        "/metas/solicitudes?ejercicio=" + ejercicio,
                        "Ver las solicitudes"));
        long faltan = todas.stream().filter(u -> !u.completa()).count();
        String texto = todas.isEmpty() ? "" : faltan + " de " + todas.size() + " unidades tienen algo pendiente.";
        return Bloque.lista("situacion", "Unidades", texto, tabla);
    }

    private List<Celda> fila(SituacionMetas u, int ejercicio) {
        return List.of(
                Celda.enlace(
                                u.unidad(),
                                Direccion.de(RUTA).con("ejercicio", ejercicio).con("unidad", u.unidad()))
                        .conNota(u.nombre()),
                estado(u).conNota(u.estatal()),
                Celda.numero(u.esperadas()),
                Celda.numero(u.capturadas()),
                Celda.numero(u.observadas()),
                Celda.numero(u.aceptadas()),
                Celda.de(hoja.nombres(u.faltan())));
    }

    private static Celda estado(SituacionMetas u) {
        if (u.conformidad() != null) {
            return Celda.insignia("Conforme", Tono.BIEN);
        }
        return u.completa() ? Celda.insignia("Completa", Tono.CURSO) : Celda.insignia("Pendiente", Tono.ATENCION);
    }

    @Override
    String hacer(Solicitud s) {
        if (s.parametro("accion").orElse("").equals("observar")) {
            return metas.observar(s);
        }
        return metas.guardar(s, unidades.exigir(s.parametro("unidad").orElse(null), "unidad"));
    }
}
