package mx.conalep.secyt.portal.internal.bitacora;

import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Asiento;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.FiltroBitacora;
import mx.conalep.secyt.audit.LecturaBitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The audit trail: who did what to which record, when; and whether the chain is whole. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/bitacora")
public final class PaginaBitacora extends Pagina {

    private static final int CONTADAS = 10_000;
    private static final List<Columna> COLUMNAS = List.of(
            Columna.de("Momento"),
            Columna.de("Quién"),
            Columna.de("Qué hizo"),
            Columna.de("A qué"),
            Columna.de("Detalle"),
            Columna.de("Sello"));

    private final transient LecturaBitacora lectura;
    private final transient Bitacora bitacora;

    /** Of that trail. */
    @Activate
    public PaginaBitacora(@Reference Marco marco, @Reference LecturaBitacora lectura, @Reference Bitacora bitacora) {
        super(marco);
        this.lectura = lectura;
        this.bitacora = bitacora;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Consulta.exigir(solicitud.identidad());
        return vista(solicitud, null);
    }

    /** Checking reads the whole trail, so it is only done when somebody asks for it. */
    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Consulta.exigir(solicitud.identidad());
        return vista(solicitud, bitacora.verificar());
    }

    private Vista vista(Solicitud solicitud, @Nullable Verificacion verificacion) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("tabla", tabla(solicitud));
        modelo.put("filtro", Consulta.forma(solicitud));
        modelo.put("verificacion", verificacion);
        modelo.put("exportar", exportar(solicitud));
        modelo.put("csrf", solicitud.visita().map(Visita::csrf).orElse(""));
        return Vista.de("bitacora", "Bitácora", modelo);
    }

    private Tabla tabla(Solicitud solicitud) {
        Paginacion paginacion = Paginas.pedida(solicitud);
        FiltroBitacora filtro = Consulta.filtro(solicitud);
        long total = lectura.contar(filtro, CONTADAS + 1);
        List<Asiento> filas = lectura.buscar(filtro, paginacion.desde(), paginacion.tamano());
        mx.conalep.secyt.http.Pagina<Asiento> pagina = total > CONTADAS
                ? new mx.conalep.secyt.http.Pagina<>(CONTADAS, filas, true)
                : mx.conalep.secyt.http.Pagina.de(total, filas);
        return Tabla.de(
                        "bitacora",
                        "Lo más reciente primero",
                        COLUMNAS,
                        filas.stream().map(PaginaBitacora::fila).toList())
                .con(Paginas.de(solicitud, paginacion, pagina))
                .siVacia(new Vacio(
                        "Nada cumple lo elegido", "Quite algún filtro o amplíe las fechas.", "/bitacora", "Ver todo"));
    }

    private static List<Celda> fila(Asiento a) {
        boolean servicio = a.objeto().equals("servicio");
        Celda que = servicio
                ? Celda.enlace(a.objetoId(), Direccion.de("/servicios/uno").con("folio", a.objetoId()))
                : Celda.de(Legible.texto(a.objetoId()));
        return List.of(
                Celda.de(Fechas.momento(a.momento())),
                Celda.de(a.cuenta()),
                Celda.de(a.accion()),
                que.conNota(a.objeto()),
                Celda.de(Legible.detalle(a.detalle())),
                a.bloque() == null
                        ? Celda.insignia("Por sellar", Tono.CURSO)
                        : Celda.insignia("Bloque " + a.bloque(), Tono.BIEN)
                                .conNota(a.huella().substring(0, 12)));
    }

    private static String exportar(Solicitud solicitud) {
        Direccion aqui = Direccion.de(solicitud).con("pagina", null).con("csrf", null);
        return new Direccion("/bitacora/exportacion", aqui.parametros()).toString();
    }
}
