package mx.conalep.secyt.portal.internal.normativa;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.Compromiso.Accion;
import mx.conalep.secyt.normativa.Compromiso.Paso;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Adjuntador;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One commitment: what was done with it, and what the visitor may do. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/compromisos/uno")
public final class PaginaCompromiso extends Pagina {

    private static final String RUTA = "/compromisos/uno";
    private static final long MAXIMO = 20L * 1024 * 1024;
    private static final List<Opcion> UNIDAD =
            List.of(new Opcion("ANOTAR", "Anotar un avance"), new Opcion("ATENDER", "Darlo por atendido"));

    private final transient Compromisos compromisos;
    private final transient Adjuntador adjuntador;

    /** Shows and moves these. */
    @Activate
    public PaginaCompromiso(
            @Reference Marco marco, @Reference Compromisos compromisos, @Reference Adjuntador adjuntador) {
        super(marco);
        this.compromisos = compromisos;
        this.adjuntador = adjuntador;
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        return Lamina.hacer(
                () -> avanzar(solicitud),
                Direccion.de(RUTA).con("id", id(solicitud)).con("hecho", "avanzar"),
                rechazo -> vista(solicitud, rechazo));
    }

    private void avanzar(Solicitud s) {
        String que = Forma.de(s);
        Compromiso c = compromisos.leer(s.identidad(), id(s));
        compromisos.avanzar(
                s.identidad(),
                c.id(),
                s.entero(que + "-version").orElse(0),
                new Compromisos.Avance(
                        Palabras.una(Accion.class, Forma.valor(s, "accion").orElse(null), "accion"),
                        Forma.valor(s, "texto").orElse(null),
                        s.fecha(que + "-vence").orElse(null),
                        adjuntador.uno(s, "archivo", c.unidad()).orElse(null)));
    }

    private Respuesta vista(Solicitud s, @Nullable Problema rechazo) {
        Compromiso c = compromisos.leer(s.identidad(), id(s));
        List<Seccion> secciones = new ArrayList<>(List.of(datos(c)));
        Seccion hacer = Seccion.de("hacer", "Qué hacer", "");
        for (Forma forma : formas(s, rechazo, c)) {
            hacer = hacer.con(forma);
        }
        if (!hacer.formas().isEmpty()) {
            secciones.add(hacer);
        }
        secciones.add(Seccion.de("historia", "Seguimiento", "").con(pasos(s, c)));
        return Lamina.de(
                s,
                rechazo,
                Lamina.Cabeza.de(c.texto(), "")
                        .bajo(Enlace.a("Compromisos", "/compromisos"), Enlace.aqui("Compromiso " + c.id())),
                null,
                secciones);
    }

    private static Seccion datos(Compromiso c) {
        return Seccion.de("datos", "Datos", "")
                .con(
                        new Dato("Estado", Rotulos.insignia(c)),
                        Dato.de("Unidad", c.unidad()),
                        Dato.de("Vence", Fechas.dia(c.vence())),
                        new Dato("Origen", ListaCompromisos.origen(c)),
                        Dato.de("Punto", c.punto()),
                        Dato.de("Registró", c.cuenta() + ", " + Fechas.momento(c.momento())));
    }

    private Tabla pasos(Solicitud s, Compromiso c) {
        return Tabla.de(
                        "pasos",
                        "Lo que se ha hecho",
                        List.of(Columna.de("Quién"), Columna.de("Qué"), Columna.de("Detalle"), Columna.de("Evidencia")),
                        compromisos.pasos(s.identidad(), c.id()).stream()
                                .map(p -> paso(c, p))
                                .toList())
                .siVacia(Vacio.de("Sin avances", "Su unidad los registra aquí, con evidencia."));
    }

    private static List<Celda> paso(Compromiso c, Paso p) {
        return List.of(
                Celda.de(p.cuenta()).conNota(Fechas.momento(p.momento())),
                Celda.de(Rotulos.de(p.accion())),
                Celda.de(p.texto()),
                p.archivo() == null
                        ? Celda.de("")
                        : Celda.enlace("Descargar", "/api/v1/compromisos/" + c.id() + "/archivos/" + p.archivo()));
    }

    private static List<Forma> formas(Solicitud s, @Nullable Problema rechazo, Compromiso c) {
        List<Forma> formas = new ArrayList<>();
        Puesto puesto = Puesto.de(s);
        String accion = Direccion.de(RUTA).con("id", c.id()).toString();
        if (c.estado().abierto() && puesto.lugares().contains(c.unidad())) {
            formas.add(Forma.de(
                    s,
                    rechazo,
                    "unidad",
                    Forma.plegada("Registrar un avance", "En nombre de " + c.unidad() + ".", accion, "Registrar"),
                    Entrada.lista("accion", "Qué se registra", UNIDAD).obligatoria(),
                    Entrada.de(Clase.AREA, "texto", "Qué se hizo").obligatoria(),
                    Entrada.archivo("archivo", "Evidencia", "unidad=" + c.unidad())
                            .conAyuda("Un archivo de hasta 20 MB."),
                    Entrada.oculta("version", c.version())));
        }
        if (c.estado().abierto() && puesto.gestiona()) {
            formas.add(Forma.de(
                    s,
                    rechazo,
                    "seguir",
                    Forma.plegada("Dar seguimiento", "Se avisa a " + c.unidad() + ".", accion, "Registrar"),
                    Entrada.lista("accion", "Qué se decide", decisiones(c)).obligatoria(),
                    Entrada.de(Clase.AREA, "texto", "Motivo o nota").obligatoria(),
                    Entrada.de(Clase.FECHA, "vence", "Nueva fecha").conAyuda("Sólo para una prórroga."),
                    Entrada.oculta("version", c.version())));
        }
        return formas;
    }

    private static List<Opcion> decisiones(Compromiso c) {
        return c.estado() == Compromiso.Estado.ATENDIDO
                ? List.of(
                        new Opcion("CERRAR", "Cerrarlo: se cumplió"),
                        new Opcion("DEVOLVER", "Devolverlo: falta algo"),
                        new Opcion("CANCELAR", "Cancelarlo"))
                : List.of(new Opcion("PRORROGAR", "Dar prórroga"), new Opcion("CANCELAR", "Cancelarlo"));
    }

    private static long id(Solicitud s) {
        return s.entero("id").orElseThrow(() -> Problema.campo("id", "Elija un compromiso de la lista.", null));
    }
}
