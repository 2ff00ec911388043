package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.catalogo.Acreditaciones;
import mx.conalep.secyt.catalogo.Acreditaciones.Acreditacion;
import mx.conalep.secyt.catalogo.Acreditaciones.Situacion;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Accreditations of CAST and planteles: which expire, and a new or changed one. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/acreditaciones")
public final class PaginaAcreditaciones extends Pagina {

    private static final String RUTA = "/acreditaciones";
    private static final List<Opcion> SITUACIONES = List.of(
            new Opcion("VIGENTE", "En vigor"),
            new Opcion("POR_VENCER", "Por vencer"),
            new Opcion("VENCIDA", "Vencida"));

    private final transient Acreditaciones acreditaciones;

    /** Shows these. */
    @Activate
    public PaginaAcreditaciones(@Reference Marco marco, @Reference Acreditaciones acreditaciones) {
        super(marco);
        this.acreditaciones = acreditaciones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Problema rechazo = Lamina.intentar(() -> guardar(solicitud));
        return rechazo == null ? Redireccion.a(RUTA + "?hecho=crear") : vista(solicitud, rechazo);
    }

    private void guardar(Solicitud s) {
        String que = Forma.de(s);
        Acreditaciones.Datos datos = new Acreditaciones.Datos(
                valor(s, "unidad"),
                valor(s, "organismo"),
                valor(s, "numero"),
                valor(s, "alcance"),
                partes(valor(s, "ofertas"), "[,\\s]+"),
                partes(valor(s, "normas"), "\\R"),
                s.fecha(que + "-emitida").orElse(null),
                s.fecha(que + "-vence").orElse(null),
                s.entero(que + "-archivo").map(Integer::longValue).orElse(null));
        if (que.equals("cambiar")) {
            acreditaciones.cambiar(
                    s.identidad(),
                    s.entero("id").orElse(0),
                    s.entero("cambiar-version").orElse(0),
                    datos);
        } else {
            acreditaciones.registrar(s.identidad(), datos);
        }
    }

    private static @Nullable String valor(Solicitud s, String campo) {
        return Forma.valor(s, campo).orElse(null);
    }

    private static List<String> partes(@Nullable String texto, String separador) {
        return texto == null
                ? List.of()
                : Arrays.stream(texto.split(separador))
                        .map(String::strip)
                        .filter(p -> !p.isEmpty())
                        .toList();
    }

    private Respuesta vista(Solicitud solicitud, @Nullable Problema rechazo) {
        solicitud.identidad();
        List<Seccion> secciones = new ArrayList<>(List.of(Seccion.de(lista(solicitud))));
        secciones.addAll(Lamina.solo(
                solicitud,
                () -> forma(solicitud, rechazo),
                Rol.DIRECTOR,
                Rol.UNIDAD_ESTATAL,
                Rol.CST,
                Rol.CSC,
                Rol.DSTC));
        return Lamina.de(
                solicitud,
                rechazo,
                Lamina.Cabeza.de(
                        "Acreditaciones",
                        "Competencia reconocida a los CAST y planteles; primero las que vencen antes."),
                Formulario.de(
                                Entrada.texto("unidad", "Unidad").deFiltro(),
                                Entrada.texto("oferta", "Clave de la oferta").deFiltro(),
                                Entrada.lista("situacion", "Situación", SITUACIONES)
                                        .deFiltro())
                        .llenado(solicitud),
                secciones);
    }

    private Tabla lista(Solicitud s) {
        Paginacion paginacion = Paginas.pedida(s);
        var pagina = acreditaciones.listar(
                new Acreditaciones.Filtro(
                        s.parametro("unidad").orElse(null),
                        s.parametro("oferta").orElse(null),
                        s.parametro("situacion").map(Situacion::valueOf).orElse(null)),
                paginacion);
        return Tabla.de(
                        "lista",
                        "Acreditaciones",
                        List.of(
                                Columna.de("Número"),
                                Columna.de("Unidad"),
                                Columna.de("Organismo"),
                                Columna.de("Ofertas y normas"),
                                Columna.de("Vence"),
                                Columna.de("Situación")),
                        pagina.elementos().stream()
                                .map(PaginaAcreditaciones::fila)
                                .toList())
                .con(Paginas.de(s, paginacion, pagina))
                .siVacia(Vacio.de(
                        "No hay acreditaciones",
                        "La dirección del CAST, su unidad estatal o la CST las registran aquí."));
    }

    private static List<Celda> fila(Acreditacion a) {
        List<String> cubre = new ArrayList<>(a.ofertas());
        cubre.addAll(a.normas());
        return List.of(
                Celda.enlace(a.numero(), Direccion.de(RUTA).con("id", a.id()) + "#forma")
                        .conNota(a.alcance()),
                Celda.de(a.unidad()),
                Celda.de(a.organismo()),
                Celda.de(String.join(", ", cubre)),
                Celda.de(a.vence()),
                situacion(a.situacion()));
    }

    private static Celda situacion(Situacion situacion) {
        return switch (situacion) {
            case VIGENTE -> Celda.insignia("En vigor", Tono.BIEN);
            case POR_VENCER -> Celda.insignia("Por vencer", Tono.ATENCION);
            case VENCIDA -> Celda.insignia("Vencida", Tono.MAL);
        };
    }

    private Seccion forma(Solicitud s, @Nullable Problema rechazo) {
        Integer id = s.entero("id").orElse(null);
        Acreditacion a = id == null ? null : acreditaciones.leer(id);
        String que = a == null ? "registrar" : "cambiar";
        String accion = Direccion.de(RUTA).con("id", id).toString();
        return Seccion.de("forma", a == null ? "Registrar" : "Cambiar " + a.numero(), "")
                .con(Forma.de(s, rechazo, que, Forma.abierta(accion, "Guardar"), entradas(s, a)));
    }

    private static Entrada[] entradas(Solicitud s, @Nullable Acreditacion a) {
        return new Entrada[] {
            Entrada.texto("unidad", "Unidad")
                    .obligatoria()
                    .conValor(a == null ? Lamina.unidad(s.identidad()) : a.unidad()),
            Entrada.texto("organismo", "Organismo que acredita")
                    .obligatoria()
                    .conValor(a == null ? null : a.organismo()),
            Entrada.texto("numero", "Número").obligatoria().conValor(a == null ? null : a.numero()),
            Entrada.de(Clase.AREA, "alcance", "Alcance").obligatoria().conValor(a == null ? null : a.alcance()),
            Entrada.texto("ofertas", "Ofertas")
                    .conAyuda("Claves separadas por comas.")
                    .conValor(a == null ? null : String.join(", ", a.ofertas())),
            Entrada.de(Clase.AREA, "normas", "Normas")
                    .conAyuda("Una en cada renglón.")
                    .conValor(a == null ? null : String.join("\n", a.normas())),
            Entrada.de(Clase.FECHA, "emitida", "Emitida").obligatoria().conValor(a == null ? null : a.emitida()),
            Entrada.de(Clase.FECHA, "vence", "Vence").obligatoria().conValor(a == null ? null : a.vence()),
            Entrada.oculta("archivo", a == null || a.archivo() == null ? "" : a.archivo()),
            Entrada.oculta("version", a == null ? 0 : a.version())
        };
    }
}
