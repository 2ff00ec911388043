package mx.conalep.secyt.portal.internal.cierre;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.security.Facultad;

/** A page about a unit and a quarter, made of sections; what is refused is told above them. */
abstract class PaginaPeriodica extends Pagina {

    private static final Set<Integer> SE_MUESTRAN = Set.of(403, 409, 412, 422);

    private final transient Unidades unidades;
    private final String ruta;
    private final String titulo;
    private final String subtitulo;
    private final transient Map<String, String> hechos;

    /** Whose acts say this when they are done. */
    PaginaPeriodica(
            Marco marco, Unidades unidades, String ruta, String titulo, String subtitulo, Map<String, String> hechos) {
        super(marco);
        this.unidades = unidades;
        this.ruta = ruta;
        this.titulo = titulo;
        this.subtitulo = subtitulo;
        this.hechos = Map.copyOf(hechos);
    }

    /** What the page shows. */
    abstract List<Seccion> secciones(Solicitud solicitud, Lugar lugar);

    /** Does what a form asks. */
    abstract void hacer(Solicitud solicitud, Lugar lugar, String accion);

    /** Whether the page is about one that delivers services; otherwise also about states and the nation. */
    boolean deUna() {
        return false;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Lugar lugar = Lugar.de(ruta, solicitud);
        String hecho = hechos.getOrDefault(solicitud.parametro("hecho").orElse(""), "");
        return vista(200, solicitud, elegida(solicitud, lugar), List.of(), hecho);
    }

    /** In a page about one unit, the first of those in reach unless it is one. */
    private Lugar elegida(Solicitud solicitud, Lugar lugar) {
        List<Opcion> opciones = opciones(solicitud);
        boolean esUna = opciones.stream().anyMatch(o -> o.valor().equals(lugar.unidad()));
        return esUna || opciones.isEmpty() || solicitud.parametro("unidad").isPresent()
                ? lugar
                : new Lugar(ruta, opciones.get(0).valor(), lugar.ejercicio(), lugar.trimestre(), lugar.linea());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Lugar lugar = Lugar.de(ruta, solicitud);
        try {
            String accion = solicitud.parametro("accion").orElse("");
            hacer(solicitud, lugar, accion);
            return Redireccion.a(lugar.direccion().con("hecho", accion).toString());
        } catch (Problema rechazo) {
            if (!SE_MUESTRAN.contains(rechazo.estado())) {
                throw rechazo;
            }
            return vista(rechazo.estado(), solicitud, lugar, errores(rechazo), "");
        }
    }

    private static List<ErrorCampo> errores(Problema rechazo) {
        return Formulario.errores(rechazo).stream()
                .map(e -> new ErrorCampo("contenido", e.mensaje(), e.valor()))
                .toList();
    }

    private Vista vista(int estado, Solicitud solicitud, Lugar lugar, List<ErrorCampo> errores, String hecho) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("subtitulo", subtitulo);
        modelo.put("filtro", lugar.filtro(opciones(solicitud), !deUna()));
        modelo.put("accion", ruta);
        modelo.put("csrf", solicitud.visita().map(Visita::csrf).orElse(""));
        modelo.put("rechazos", errores);
        modelo.put("aviso", hecho);
        modelo.put("secciones", lugar.unidad().isEmpty() ? List.of() : secciones(solicitud, lugar));
        return new Vista(estado, "cierre", titulo, modelo);
    }

    private List<Opcion> opciones(Solicitud solicitud) {
        Set<TipoUnidad> tipos = deUna()
                ? EnumSet.of(TipoUnidad.PLANTEL, TipoUnidad.CAST)
                : EnumSet.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO, TipoUnidad.PLANTEL, TipoUnidad.CAST);
        List<String> puestos = solicitud.identidad().facultades().stream()
                .map(Facultad::unidad)
                .distinct()
                .toList();
        boolean nacional = puestos.contains(Unidad.NACIONAL);
        List<Opcion> todas = unidades.listar(tipos, null, null, null).stream()
                .filter(u -> nacional || puestos.stream().anyMatch(u.ascendencia()::contains))
                .filter(u -> deUna() || !nacional || !u.tipo().prestaServicios())
                .map(u -> new Opcion(u.clave(), u.clave() + " " + u.nombre()))
                .toList();
        return nacional && !deUna() ? conNacion(todas) : todas;
    }

    private static List<Opcion> conNacion(List<Opcion> todas) {
        List<Opcion> con = new ArrayList<>(List.of(new Opcion(Unidad.NACIONAL, "Todo el país")));
        con.addAll(todas);
        return con;
    }
}
