package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.CambioExterno;
import mx.conalep.secyt.normativa.CambiosExternos;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** External changes that are watched: what is open, a new one, an answer. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/cambios-externos")
public final class PaginaCambios extends Pagina {

    private static final String RUTA = "/cambios-externos";

    private final transient CambiosExternos cambios;

    /** Shows these. */
    @Activate
    public PaginaCambios(@Reference Marco marco, @Reference CambiosExternos cambios) {
        super(marco);
        this.cambios = cambios;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Problema rechazo = Lamina.intentar(() -> guardar(solicitud));
        return rechazo == null ? Redireccion.a(RUTA + "?hecho=guardar") : vista(solicitud, rechazo);
    }

    private void guardar(Solicitud s) {
        String que = Forma.de(s);
        if (que.equals("contestar")) {
            cambios.contestar(
                    s.identidad(),
                    s.entero("id").orElse(0),
                    s.entero(que + "-version").orElse(0),
                    new CambiosExternos.Respuesta(valor(s, "respuesta"), valor(s, "norma")));
            return;
        }
        cambios.registrar(
                s.identidad(),
                new CambiosExternos.Datos(
                        Palabras.una(CambioExterno.Fuente.class, valor(s, "fuente"), "fuente"),
                        valor(s, "titulo"),
                        s.fecha(que + "-fecha").orElse(null),
                        valor(s, "enlace"),
                        Forma.valores(s, "lineas").stream().map(Linea::valueOf).toList(),
                        valor(s, "responsable"),
                        s.fecha(que + "-vence").orElse(null)));
    }

    private static @Nullable String valor(Solicitud s, String campo) {
        return Forma.valor(s, campo).orElse(null);
    }

    private Respuesta vista(Solicitud s, @Nullable Problema rechazo) {
        Puesto.exigir(s);
        List<Seccion> secciones = new ArrayList<>();
        Integer id = s.entero("id").orElse(null);
        if (id != null) {
            secciones.add(uno(s, rechazo, cambios.leer(id)));
        }
        secciones.add(Seccion.de(lista(s)));
        if (id == null) {
            secciones.addAll(Lamina.solo(s, () -> nuevo(s, rechazo), Rol.CST, Rol.CSC, Rol.DSTC, Rol.DCAJ));
        }
        return Lamina.de(
                s,
                rechazo,
                Lamina.Cabeza.de(
                        "Cambios externos",
                        "Leyes, normas y políticas que pueden pedir cambiar las nuestras; primero lo que está por revisar."),
                Formulario.de(
                                Entrada.lista("fuente", "Fuente", Rotulos.opciones(CambioExterno.Fuente.class))
                                        .deFiltro(),
                                Entrada.lista("estado", "Estado", Rotulos.opciones(CambioExterno.Estado.class))
                                        .deFiltro())
                        .llenado(s),
                secciones);
    }

    private Tabla lista(Solicitud s) {
        Paginacion paginacion = Paginas.pedida(s);
        var pagina = cambios.listar(
                new CambiosExternos.Filtro(
                        Palabras.una(
                                CambioExterno.Fuente.class,
                                s.parametro("fuente").orElse(null),
                                "fuente"),
                        Palabras.una(
                                CambioExterno.Estado.class,
                                s.parametro("estado").orElse(null),
                                "estado")),
                paginacion);
        return Tabla.de(
                        "lista",
                        "Cambios externos",
                        List.of(
                                Columna.de("Qué cambió"),
                                Columna.de("Fuente"),
                                Columna.de("Responsable"),
                                Columna.de("Vence"),
                                Columna.de("Estado")),
                        pagina.elementos().stream().map(PaginaCambios::fila).toList())
                .con(Paginas.de(s, paginacion, pagina))
                .siVacia(Vacio.de("No hay cambios externos", "La CST, la CSC, la DSTC o la DCAJ los registran aquí."));
    }

    private static List<Celda> fila(CambioExterno c) {
        return List.of(
                Celda.enlace(c.titulo(), Direccion.de(RUTA).con("id", c.id())),
                Celda.de(Rotulos.de(c.fuente())).conNota(Fechas.dia(c.fecha())),
                Celda.de(c.responsable()),
                Celda.de(Fechas.dia(c.vence())),
                Rotulos.insignia(c));
    }

    private static Seccion uno(Solicitud s, @Nullable Problema rechazo, CambioExterno c) {
        String norma = c.norma();
        Seccion seccion = Seccion.de("uno", c.titulo(), "")
                .con(
                        Dato.de("Fuente", Rotulos.de(c.fuente()) + ", " + Fechas.dia(c.fecha())),
                        Dato.de("Dónde se lee", c.enlace()),
                        Dato.de("Líneas", Rotulos.lineas(c.lineas())),
                        Dato.de("Responsable", c.responsable()),
                        Dato.de("Vence", Fechas.dia(c.vence())),
                        new Dato("Estado", Rotulos.insignia(c)),
                        Dato.de("Respuesta", c.respuesta()),
                        Dato.de("Contestó", c.contesto()),
                        new Dato(
                                "Norma que cambia",
                                norma == null
                                        ? Celda.de("")
                                        : Celda.enlace(
                                                norma,
                                                Direccion.de("/normas/una").con("clave", norma))));
        Puesto puesto = Puesto.de(s);
        boolean contesta = puesto.gestiona(c.lineas()) || puesto.lugares().contains(c.responsable());
        return c.estado() == CambioExterno.Estado.ABIERTO && contesta ? seccion.con(respuesta(s, rechazo, c)) : seccion;
    }

    private static Forma respuesta(Solicitud s, @Nullable Problema rechazo, CambioExterno c) {
        return Forma.de(
                s,
                rechazo,
                "contestar",
                Forma.abierta(Direccion.de(RUTA).con("id", c.id()).toString(), "Contestar"),
                Entrada.de(Clase.AREA, "respuesta", "Qué se encontró").obligatoria(),
                Entrada.texto("norma", "Clave de la norma que cambia").conAyuda("Vacía: revisado, sin cambio."),
                Entrada.oculta("version", c.version()));
    }

    private static Seccion nuevo(Solicitud s, @Nullable Problema rechazo) {
        return Seccion.de("nuevo", "Registrar un cambio externo", "")
                .con(Forma.de(
                        s,
                        rechazo,
                        "registrar",
                        Forma.abierta(RUTA, "Registrar"),
                        Entrada.lista("fuente", "Fuente", Rotulos.opciones(CambioExterno.Fuente.class))
                                .obligatoria(),
                        Entrada.texto("titulo", "Qué cambió").obligatoria(),
                        Entrada.de(Clase.FECHA, "fecha", "Publicado").obligatoria(),
                        Entrada.texto("enlace", "Dónde se lee")
                                .obligatoria()
                                .conAyuda("Dirección que empieza con https://."),
                        Entrada.de(Clase.CASILLAS, "lineas", "Líneas")
                                .conOpciones(Rotulos.opciones(Linea.class))
                                .obligatoria(),
                        Entrada.texto("responsable", "Área responsable")
                                .obligatoria()
                                .conValor(Puesto.de(s).oficina()),
                        Entrada.de(Clase.FECHA, "vence", "Contestar a más tardar")
                                .obligatoria()));
    }
}
