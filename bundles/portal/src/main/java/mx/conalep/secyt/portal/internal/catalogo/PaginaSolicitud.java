package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import mx.conalep.secyt.catalogo.Solicitud.Aceptacion;
import mx.conalep.secyt.catalogo.Solicitud.Estado;
import mx.conalep.secyt.catalogo.Solicitud.Propuesta;
import mx.conalep.secyt.catalogo.Solicitud.Tipo;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One request: what was said about it, and what the visitor may do with it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/solicitudes/una")
public final class PaginaSolicitud extends Pagina {

    private static final String RUTA = "/solicitudes/una";
    private static final Rol[] COORDINAN = {Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR};

    private final transient Solicitudes solicitudes;

    /** Shows these. */
    @Activate
    public PaginaSolicitud(@Reference Marco marco, @Reference Solicitudes solicitudes) {
        super(marco);
        this.solicitudes = solicitudes;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        return Lamina.hacer(
                () -> hacer(solicitud),
                Direccion.de(RUTA).con("id", id(solicitud)).con("hecho", "contestar"),
                rechazo -> vista(solicitud, rechazo));
    }

    private void hacer(Solicitud s) {
        Identidad quien = s.identidad();
        long id = id(s);
        String que = Forma.de(s);
        OptionalInt version = s.entero(que + "-version").map(OptionalInt::of).orElse(OptionalInt.empty());
        switch (que) {
            case "avalar" -> solicitudes.avalar(quien, id, version);
            case "aceptar" ->
                solicitudes.aceptar(
                        quien,
                        id,
                        version,
                        new Aceptacion(Forma.valor(s, "clave").orElse(null), contrasena(s)));
            case "rechazar" ->
                solicitudes.rechazar(
                        quien, id, version, Forma.valor(s, "motivo").orElse(null));
            case "preguntar" ->
                solicitudes.preguntar(
                        quien, id, version, Forma.valor(s, "texto").orElse(null));
            case "ampliar" ->
                solicitudes.ampliar(
                        quien,
                        id,
                        version,
                        Forma.valor(s, "texto").orElse(null),
                        new Propuesta(
                                null,
                                null,
                                null,
                                Forma.valor(s, "nombre").orElse(null),
                                s.entero(que + "-horas").orElse(null),
                                null,
                                Map.of()));
            default -> throw Problema.campo("que", "Use los botones de la página.", que);
        }
    }

    private static @Nullable String contrasena(Solicitud s) {
        String escrita = s.literal("aceptar-contrasena");
        return escrita.isEmpty() ? null : escrita;
    }

    private Respuesta vista(Solicitud solicitud, @Nullable Problema rechazo) {
        mx.conalep.secyt.catalogo.Solicitud s = solicitudes.leer(solicitud.identidad(), id(solicitud));
        List<Seccion> secciones = new ArrayList<>(List.of(datos(s), mensajes(solicitud, s)));
        Seccion responder = Seccion.de("responder", "Qué hacer", "");
        for (Forma forma : formas(solicitud, rechazo, s)) {
            responder = responder.con(forma);
        }
        if (!responder.formas().isEmpty()) {
            secciones.add(responder);
        }
        return Lamina.de(
                solicitud,
                rechazo,
                Lamina.Cabeza.de("Solicitud " + s.id() + ": " + s.nombre(), "")
                        .bajo(Enlace.a("Solicitudes", "/solicitudes"), Enlace.aqui("Solicitud " + s.id())),
                null,
                secciones);
    }

    private static Seccion datos(mx.conalep.secyt.catalogo.Solicitud s) {
        return Seccion.de("datos", "Datos", "")
                .con(
                        Dato.de(
                                "Qué se pide",
                                PaginaCatalogo.texto(
                                        PaginaSolicitudes.TIPOS, s.tipo().name())),
                        new Dato("Estado", PaginaSolicitudes.estado(s.estado())),
                        Dato.de("Unidad", s.unidad()),
                        Dato.de(
                                "Línea",
                                PaginaCatalogo.texto(
                                        PaginaCatalogo.LINEAS, s.linea().name())),
                        Dato.de("Horas", s.horas()),
                        Dato.de(
                                "Otros datos",
                                s.datos().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(d -> d.getKey() + ": " + d.getValue())
                                        .collect(Collectors.joining(", "))),
                        Dato.de("Justificación", s.justificacion()),
                        Dato.de("Días", s.dias()),
                        Dato.de("Quedó como", s.resultado()),
                        Dato.de("Motivo", s.motivo()));
    }

    private Seccion mensajes(Solicitud solicitud, mx.conalep.secyt.catalogo.Solicitud s) {
        return Seccion.de(Tabla.de(
                "mensajes",
                "Qué se ha dicho",
                List.of(Columna.de("Fecha"), Columna.de("Acto"), Columna.de("Quién"), Columna.de("Texto")),
                solicitudes.mensajes(solicitud.identidad(), s.id()).stream()
                        .map(m -> List.of(
                                Celda.de(Fechas.dia(m.momento())),
                                Celda.de(m.accion()),
                                Celda.de(m.cuenta()),
                                Celda.de(m.texto())))
                        .toList()));
    }

    /** Only what its state allows; the use case checks who. */
    private static List<Forma> formas(Solicitud v, @Nullable Problema rechazo, mx.conalep.secyt.catalogo.Solicitud s) {
        List<Forma> formas = new ArrayList<>();
        boolean coordina = Lamina.tiene(v, COORDINAN);
        boolean estatal = Lamina.tiene(v, Rol.UNIDAD_ESTATAL);
        if (s.estado() == Estado.PROPUESTA && estatal) {
            formas.add(forma(v, rechazo, s, "avalar", "Avalar y turnar a la coordinación"));
        }
        if (s.estado() == Estado.PENDIENTE && coordina) {
            formas.add(forma(v, rechazo, s, "aceptar", "Aceptar", aceptacion(s)));
            formas.add(forma(v, rechazo, s, "preguntar", "Pedir más datos", texto("texto", "Qué falta")));
        }
        if (s.estado() == Estado.AMPLIAR && Lamina.tiene(v, Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL)) {
            formas.add(forma(
                    v,
                    rechazo,
                    s,
                    "ampliar",
                    "Contestar",
                    texto("texto", "Respuesta"),
                    Entrada.texto("nombre", "Nombre").conValor(s.nombre()),
                    Entrada.de(Clase.ENTERO, "horas", "Horas").conValor(s.horas())));
        }
        boolean rechaza = s.estado() == Estado.PROPUESTA ? estatal : s.resuelta() == null && coordina;
        if (rechaza) {
            formas.add(forma(v, rechazo, s, "rechazar", "Rechazar", texto("motivo", "Motivo")));
        }
        return formas;
    }

    private static Entrada[] aceptacion(mx.conalep.secyt.catalogo.Solicitud s) {
        if (s.tipo() == Tipo.CUENTA) {
            return new Entrada[] {
                Entrada.de(Clase.SECRETO, "contrasena", "Contraseña inicial")
                        .obligatoria()
                        .conAyuda("De 10 a 200 caracteres; entréguela a la persona por un medio seguro.")
                        .con("autocomplete", "new-password")
            };
        }
        return s.tipo() == Tipo.FIRMA
                ? new Entrada[0]
                : new Entrada[] {Entrada.texto("clave", "Clave de la oferta").obligatoria()};
    }

    private static Entrada texto(String id, String etiqueta) {
        return Entrada.de(Clase.AREA, id, etiqueta).obligatoria();
    }

    private static Forma forma(
            Solicitud v,
            @Nullable Problema rechazo,
            mx.conalep.secyt.catalogo.Solicitud s,
            String que,
            String boton,
            Entrada... entradas) {
        List<Entrada> todas = new ArrayList<>(List.of(entradas));
        todas.add(Entrada.oculta("version", s.version()));
        return Forma.de(
                v,
                rechazo,
                que,
                Forma.plegada(boton, "", Direccion.de(RUTA).con("id", s.id()).toString(), boton),
                todas.toArray(Entrada[]::new));
    }

    private static long id(Solicitud solicitud) {
        return solicitud.entero("id").orElse(0);
    }
}
