package mx.conalep.secyt.portal.internal.correspondencia;

import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.Juntas;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficio.SinEfecto;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.procedimientos.Relacion;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One oficio, or a new one. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/oficios/*")
public final class PaginaOficio extends Pagina {

    private static final String RAIZ = "/oficios/";

    private final transient Oficios oficios;

    /** Shows these. */
    @Activate
    public PaginaOficio(@Reference Marco marco, @Reference Oficios oficios) {
        super(marco);
        this.oficios = oficios;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return nuevo(solicitud)
                ? redaccion(200, formulario(solicitud))
                : vista(200, solicitud, oficios.abrir(solicitud.identidad(), id(solicitud)), respuesta());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        if (nuevo(solicitud)) {
            return enviarNuevo(solicitud);
        }
        long id = id(solicitud);
        if (solicitud.parametro("accion").orElse("").equals("acusar")) {
            oficios.acusar(quien, id);
            return Redireccion.a("/oficios/" + id);
        }
        try {
            Redaccion texto = new Redaccion(texto(solicitud, "asunto"), texto(solicitud, "texto"), "");
            Oficio enviado =
                    oficios.responder(quien, id, solicitud.parametro("unidad").orElse(null), texto);
            return Redireccion.a("/oficios/" + enviado.id());
        } catch (Problema e) {
            Formulario llenado = respuesta().llenado(solicitud).con(e);
            return vista(e.estado(), solicitud, oficios.abrir(quien, id), llenado);
        }
    }

    private Respuesta enviarNuevo(Solicitud solicitud) {
        try {
            List<String> para = claves(texto(solicitud, "destinatarios"));
            NuevoOficio nuevo = new NuevoOficio(
                    texto(solicitud, "emisora"),
                    new Redaccion(texto(solicitud, "asunto"), texto(solicitud, "texto"), texto(solicitud, "clausula")),
                    para,
                    claves(texto(solicitud, "copias")),
                    null,
                    solicitud.fecha("responderAntes").orElse(null),
                    null);
            return Redireccion.a(
                    "/oficios/" + oficios.enviar(solicitud.identidad(), nuevo).id());
        } catch (Problema e) {
            return redaccion(
                    e.estado(), formulario(solicitud).llenado(solicitud).con(e));
        }
    }

    private static Vista redaccion(int estado, Formulario formulario) {
        return new Vista(estado, "oficio-nuevo", "Escribir un oficio", Map.of("formulario", formulario));
    }

    private static Formulario formulario(Solicitud solicitud) {
        List<Opcion> emisoras =
                solicitud.identidad().lugares().stream().map(Opcion::de).toList();
        return Formulario.de(
                Entrada.lista("emisora", "Unidad que lo emite", emisoras).obligatoria(),
                Entrada.texto("destinatarios", "Para")
                        .conAyuda("Claves de las unidades, separadas con comas: CE-08, 08DPT0001C.")
                        .obligatoria(),
                Entrada.texto("copias", "Con copia para"),
                Entrada.texto("asunto", "Asunto").obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "texto", "Texto").obligatoria(),
                Entrada.texto("clausula", "Cláusula del manual en que se apoya"),
                Entrada.de(Entrada.Clase.FECHA, "responderAntes", "Responder a más tardar"));
    }

    private static Formulario respuesta() {
        return Formulario.de(
                Entrada.texto("asunto", "Asunto").obligatoria(),
                Entrada.de(Entrada.Clase.AREA, "texto", "Texto").obligatoria());
    }

    private static Vista vista(int estado, Solicitud solicitud, Oficio o, Formulario respuesta) {
        Set<String> suyas = Juntas.lugares(solicitud.identidad());
        List<DestinoOficio> aqui = o.destinos().stream()
                .filter(d -> !d.copia() && suyas.contains(d.unidad()))
                .toList();
        return new Vista(
                estado,
                "oficio",
                "Oficio " + o.folio(),
                Map.of(
                        "oficio",
                        o,
                        "parrafos",
                        List.of(o.texto().split("\\R\\s*\\R", -1)),
                        "datos",
                        datos(o),
                        "destinos",
                        destinos(o),
                        "puedeAcusar",
                        o.sinEfecto() == null && aqui.stream().anyMatch(d -> d.acusadoEn() == null),
                        "puedeResponder",
                        o.sinEfecto() == null && aqui.stream().anyMatch(d -> d.respuesta() == null),
                        "respuesta",
                        respuesta,
                        "errores",
                        respuesta.errores()));
    }

    private static Dato sinEfecto(SinEfecto sin) {
        return new Dato(
                "Sin efecto",
                Celda.insignia("Ya no pide acuse ni respuesta", Tono.ATENCION)
                        .conNota(sin.motivo() + " (" + sin.cuenta() + ", " + Momentos.hora(sin.momento()) + ")"));
    }

    private static List<Dato> datos(Oficio o) {
        return Stream.of(
                        Optional.ofNullable(o.sinEfecto()).map(PaginaOficio::sinEfecto),
                        Optional.of(Dato.de("De", o.emisora())),
                        Optional.of(Dato.de("Fecha", Momentos.dia(o.fecha()))),
                        Optional.of(Dato.de("Lo emitió", o.autor())),
                        Optional.ofNullable(o.responderAntes())
                                .map(d -> Dato.de("Responder a más tardar", Momentos.dia(d))),
                        Optional.ofNullable(o.respuestaA())
                                .map(r -> new Dato("Responde a", Celda.enlace("Ver el oficio", "/oficios/" + r))),
                        Optional.ofNullable(o.relacion()).map(r -> new Dato("Sobre", sobre(r))),
                        Optional.of(Dato.de("Fundamento", o.clausula())),
                        Optional.of(Dato.de("Huella SHA-256", o.huella())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Celda sobre(Relacion r) {
        return r.cosa().equals("expediente")
                ? Celda.enlace("Ver el expediente", "/expedientes/" + r.clave())
                : Celda.de(r.cosa() + " " + r.clave());
    }

    private static Tabla destinos(Oficio o) {
        List<Columna> columnas =
                List.of(Columna.de("Unidad"), Columna.de("Leído"), Columna.de("Acuse"), Columna.de("Respuesta"));
        return Tabla.de(
                "destinos",
                "Quién lo recibió",
                columnas,
                o.destinos().stream().map(PaginaOficio::destino).toList());
    }

    private static List<Celda> destino(DestinoOficio d) {
        Long respuesta = d.respuesta();
        return List.of(
                Celda.de(d.unidad()).conNota(d.copia() ? "con copia" : ""),
                Celda.de(Momentos.hora(d.leidoEn()))
                        .conNota(Optional.ofNullable(d.leidoPor()).orElse("")),
                Celda.de(Momentos.hora(d.acusadoEn()))
                        .conNota(Optional.ofNullable(d.acusadoPor()).orElse("")),
                respuesta == null ? Celda.de("") : Celda.enlace("Ver la respuesta", "/oficios/" + respuesta));
    }

    private static List<String> claves(String lista) {
        return Stream.of(lista.split("[,;\\s]+", -1)).filter(c -> !c.isEmpty()).toList();
    }

    private static String texto(Solicitud solicitud, String nombre) {
        return solicitud.parametro(nombre).orElse("");
    }

    private static boolean nuevo(Solicitud solicitud) {
        return resto(solicitud).equals("nuevo");
    }

    private static long id(Solicitud solicitud) {
        String resto = resto(solicitud);
        if (!resto.matches("[0-9]{1,18}")) {
            throw Problema.noExiste("un oficio", resto);
        }
        return Long.parseLong(resto);
    }

    private static String resto(Solicitud solicitud) {
        String ruta = solicitud.http().getRequestURI();
        return ruta.startsWith(RAIZ) ? ruta.substring(RAIZ.length()) : "";
    }
}
