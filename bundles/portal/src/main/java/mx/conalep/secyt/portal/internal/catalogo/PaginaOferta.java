package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.catalogo.CambiosOferta;
import mx.conalep.secyt.catalogo.CartaDescriptiva;
import mx.conalep.secyt.catalogo.Cartas;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
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
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One offer, for everybody: who has it, its carta descriptiva, its versions; its coordination may retire it. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/catalogo/oferta")
public final class PaginaOferta extends Pagina {

    private static final String RUTA = "/catalogo/oferta";

    private final transient Ofertas ofertas;
    private final transient CambiosOferta cambios;
    private final transient Cartas cartas;

    /** Shows these. */
    @Activate
    public PaginaOferta(
            @Reference Marco marco,
            @Reference Ofertas ofertas,
            @Reference CambiosOferta cambios,
            @Reference Cartas cartas) {
        super(marco);
        this.ofertas = ofertas;
        this.cambios = cambios;
        this.cartas = cartas;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Oferta o = oferta(solicitud);
        Problema rechazo = Lamina.intentar(() -> cambios.retirar(
                solicitud.identidad(),
                o.clave(),
                solicitud.entero("retirar-version").orElse(o.version()),
                new CambiosOferta.Retiro(
                        solicitud.fecha("retirar-desde").orElse(null),
                        Forma.valor(solicitud, "sustituta").orElse(null),
                        Forma.valor(solicitud, "motivo").orElse(null))));
        return rechazo == null
                ? Redireccion.a(direccion(o).con("hecho", "retirar").toString())
                : vista(solicitud, rechazo);
    }

    private Respuesta vista(Solicitud solicitud, @Nullable Problema rechazo) {
        Oferta o = oferta(solicitud);
        Optional<Cartas.Carta> carta = cartas.vigente(o.clave());
        List<Seccion> secciones = new ArrayList<>(List.of(datos(o)));
        carta.ifPresent(c -> secciones.addAll(carta(c)));
        secciones.add(Seccion.de("versiones", "Versiones", "").con(versiones(o)));
        secciones.addAll(Lamina.solo(
                solicitud, () -> retiro(solicitud, rechazo, o), Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR));
        Lamina.Cabeza cabeza = new Lamina.Cabeza(
                        o.nombre(), o.clave(), List.of(), acciones(solicitud, o, carta.isPresent()))
                .bajo(Enlace.a("Catálogo", "/catalogo"), Enlace.aqui(o.clave()));
        return Lamina.de(solicitud, rechazo, cabeza, null, secciones);
    }

    private static List<Enlace> acciones(Solicitud solicitud, Oferta o, boolean conCarta) {
        Direccion carta = Direccion.de("/catalogo/carta").con("clave", o.clave());
        List<Enlace> acciones = new ArrayList<>();
        if (conCarta) {
            acciones.add(Enlace.a("Carta descriptiva en PDF", carta.con("formato", "pdf")));
        }
        if (Lamina.tiene(solicitud, Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR)) {
            acciones.add(Enlace.a("Escribir la carta descriptiva", carta));
        }
        return acciones;
    }

    private static Seccion datos(Oferta o) {
        return Seccion.de("datos", "Datos", o.activa() ? "" : "No se ofrece actualmente.")
                .con(
                        Dato.de(
                                "Línea",
                                PaginaCatalogo.texto(
                                        PaginaCatalogo.LINEAS, o.linea().name())),
                        Dato.de("Horas", o.horas()),
                        Dato.de("Modalidad", PaginaCatalogo.texto(PaginaCatalogo.MODALIDADES, o.modalidad())),
                        Dato.de("Área", PaginaCatalogo.texto(PaginaCatalogo.AREAS, o.area())),
                        Dato.de("Clave SAT", o.claveSat()),
                        Dato.de(
                                "La ofrecen",
                                o.unidades().isEmpty() ? "Todas las unidades" : String.join(", ", o.unidades())),
                        Dato.de("Acreditación", o.requiereAcreditacion() ? "Se requiere" : "No se requiere"),
                        Dato.de("Retiro", o.retiro()),
                        Dato.de("La sustituye", o.sustituta()));
    }

    static List<Seccion> carta(Cartas.Carta carta) {
        CartaDescriptiva c = carta.contenido();
        List<List<Celda>> filas = c.contenido().stream()
                .map(u ->
                        List.of(Celda.de(u.nombre()), Celda.de(String.join("; ", u.temas())), Celda.numero(u.horas())))
                .toList();
        List<List<Celda>> criterios = c.evaluacion().stream()
                .map(e -> List.of(Celda.de(e.nombre()), Celda.de(e.porcentaje() + " %")))
                .toList();
        List<Seccion> secciones = new ArrayList<>();
        secciones.add(Seccion.de("objetivo", "Objetivo", c.objetivo()).con(c.objetivos()));
        secciones.add(Seccion.de("contenido-carta", "Contenido", "")
                .con(Tabla.de(
                        "unidades",
                        "Unidades, " + c.horas() + " horas",
                        List.of(Columna.de("Unidad"), Columna.de("Temas"), Columna.numero("Horas")),
                        filas)));
        secciones.add(Seccion.de("evaluacion", "Evaluación", "")
                .con(Tabla.de(
                        "criterios",
                        "Criterios de evaluación",
                        List.of(Columna.de("Criterio"), Columna.numero("Porcentaje")),
                        criterios)));
        secciones.add(Seccion.de("perfiles", "Perfiles y materiales", "")
                .con(
                        Dato.de("Quien participa", c.perfilParticipante()),
                        Dato.de("Quien instruye", c.perfilInstructor()),
                        Dato.de("Materiales", String.join(", ", c.materiales())),
                        Dato.de("Requisitos", String.join(", ", c.requisitos())),
                        Dato.de("Versión de la carta", carta.version())));
        return secciones;
    }

    private Tabla versiones(Oferta o) {
        return Tabla.de(
                "tabla-versiones",
                "Desde cuándo fue como fue",
                List.of(
                        Columna.de("Desde"),
                        Columna.de("Nombre"),
                        Columna.numero("Horas"),
                        Columna.de("Modalidad"),
                        Columna.de("Se ofrecía")),
                cambios.versiones(o.clave()).stream()
                        .map(v -> List.of(
                                Celda.de(v.desde()),
                                Celda.de(v.nombre()),
                                Celda.de(v.horas()),
                                Celda.de(PaginaCatalogo.texto(PaginaCatalogo.MODALIDADES, v.modalidad())),
                                Celda.de(v.activa() ? "Sí" : "No")))
                        .toList());
    }

    private static Seccion retiro(Solicitud solicitud, @Nullable Problema rechazo, Oferta o) {
        return Seccion.de(
                        "retiro", "Retiro", "Los servicios que terminen antes de la fecha se pueden capturar todavía.")
                .con(Forma.de(
                        solicitud,
                        rechazo,
                        "retirar",
                        Forma.plegada(
                                "Retirar o reponer",
                                "Sin fecha se vuelve a ofrecer.",
                                direccion(o).toString(),
                                "Registrar"),
                        Entrada.de(Clase.FECHA, "desde", "Desde").conValor(o.retiro()),
                        Entrada.texto("sustituta", "Clave de la que la sustituye")
                                .conValor(o.sustituta()),
                        Entrada.texto("motivo", "Motivo").obligatoria(),
                        Entrada.oculta("version", o.version())));
    }

    private Oferta oferta(Solicitud solicitud) {
        String clave = solicitud.parametro("clave").orElse("");
        return ofertas.buscar(clave).orElseThrow(() -> Problema.noExiste("una oferta", clave));
    }

    private static Direccion direccion(Oferta o) {
        return Direccion.de(RUTA).con("clave", o.clave());
    }
}
