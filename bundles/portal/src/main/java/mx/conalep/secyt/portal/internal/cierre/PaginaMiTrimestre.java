package mx.conalep.secyt.portal.internal.cierre;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Adjuntador;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.seguimiento.Cierre;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import mx.conalep.secyt.seguimiento.Periodos;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** All that a plantel or CAST has before it, and the one act that closes its quarter. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/mi-trimestre")
public final class PaginaMiTrimestre extends PaginaPeriodica {

    private static final long MAXIMO = 20L * 1024 * 1024;

    private final transient Cierre cierre;
    private final transient Periodos periodos;
    private final transient Copiado copiado;
    private final transient Adjuntador adjuntador;

    @Activate
    public PaginaMiTrimestre(
            @Reference Marco marco,
            @Reference Unidades unidades,
            @Reference Cierre cierre,
            @Reference Periodos periodos,
            @Reference Copiado copiado,
            @Reference Adjuntador adjuntador) {
        super(
                marco,
                unidades,
                "/mi-trimestre",
                "Mi trimestre",
                "Todo lo pendiente en una lista; al terminar, un solo acto libera el trimestre y emite su cédula.",
                Map.of(
                        "cerrar", "Se cerró el trimestre; su cédula está abajo, lista para firma.",
                        "sin-movimiento", "Se declaró el mes sin movimiento.",
                        "copiar", "Se capturó la copia; revísela y repórtela.",
                        "firmar", "Se adjuntó la cédula firmada."));
        this.cierre = cierre;
        this.periodos = periodos;
        this.copiado = copiado;
        this.adjuntador = adjuntador;
    }

    @Override
    boolean deUna() {
        return true;
    }

    @Override
    List<Seccion> secciones(Solicitud solicitud, Lugar lugar) {
        MiTrimestre t = cierre.leer(solicitud.identidad(), lugar.unidad(), lugar.ejercicio(), lugar.trimestre());
        List<Seccion> secciones = new ArrayList<>();
        secciones.add(Seccion.de(
                "pendientes",
                "Pendiente",
                "Último día para liberar: " + t.corte() + ".",
                pendientes(t),
                Acto.de(
                        "sin-movimiento",
                        lugar,
                        "Declarar un mes sin movimiento",
                        "Declare sólo los meses y líneas en que no hubo ningún servicio.",
                        Entrada.lista("mes", "Mes", lugar.meses()).obligatoria(),
                        Entrada.lista("lineaDeclarada", "Línea", Lugar.lineas()).obligatoria())));
        copiado.seccion(solicitud, lugar).ifPresent(secciones::add);
        secciones.add(Seccion.de("cifras", "Cifras contra metas", "", cifras(t)));
        secciones.add(cierre(t, lugar));
        return secciones;
    }

    private static Tabla pendientes(MiTrimestre t) {
        List<List<Celda>> filas = t.pendientes().stream()
                .map(p -> List.of(
                        Celda.de(p.texto()),
                        Celda.insignia(palabra(p.clase()), p.clase().detiene() ? Tono.ATENCION : Tono.CURSO),
                        Celda.de(Lugar.nombre(p.linea())),
                        Celda.de(p.mes() == null ? null : "%02d".formatted(p.mes())),
                        Celda.numero(p.cuantos()),
                        Celda.de(p.hasta()),
                        servicio(p.folio())))
                .toList();
        return Tabla.de(
                        "pendientes-tabla",
                        "Lo que falta para cerrar",
                        List.of(
                                Columna.de("Qué"),
                                Columna.de("Clase"),
                                Columna.de("Línea"),
                                Columna.de("Mes"),
                                Columna.numero("Cuántos"),
                                Columna.de("Hasta"),
                                Columna.de("Servicio")),
                        filas)
                .siVacia(Vacio.de("No hay nada pendiente.", "Puede cerrar el trimestre."));
    }

    private static Celda servicio(@Nullable String folio) {
        return folio == null
                ? Celda.de(null)
                : Celda.enlace(folio, Direccion.de("/servicios/uno").con("folio", folio));
    }

    private static String palabra(MiTrimestre.Clase clase) {
        return switch (clase) {
            case CAPTURADO -> "Por reportar";
            case DEVUELTO -> "Devuelto";
            case SIN_CAPTURA -> "Sin captura";
            case REPORTADO -> "Por liberar";
            case META_OBSERVADA -> "Meta observada";
            case DESVIACION -> "Desviación";
            case AVISO -> "Por justificar";
        };
    }

    private static Tabla cifras(MiTrimestre t) {
        List<List<Celda>> filas = t.avances().stream()
                .map(a -> List.of(Celda.de(a.nombre()), Celda.numero(a.meta(), 0), Celda.numero(a.reportado(), 0)))
                .toList();
        return Tabla.de(
                "cifras-tabla",
                "Reportado en el trimestre, junto a su meta",
                List.of(Columna.de("Indicador"), Columna.numero("Meta"), Columna.numero("Reportado")),
                filas);
    }

    private static Seccion cierre(MiTrimestre t, Lugar lugar) {
        List<Entrada> entradas = new ArrayList<>();
        for (MiTrimestre.Aviso aviso : t.avisos()) {
            entradas.add(Entrada.de(Entrada.Clase.AREA, campo(aviso.ruta()), "Justificación: " + aviso.mensaje())
                    .conValor(aviso.texto())
                    .obligatoria());
        }
        List<Entrada> distintas = new ArrayList<>();
        entradas.stream()
                .filter(e -> distintas.stream().noneMatch(d -> d.id().equals(e.id())))
                .forEach(distintas::add);
        Acto cerrar = Acto.de(
                "cerrar",
                lugar,
                "Cerrar el trimestre",
                "Se liberan todos los servicios reportados y se emite la cédula de cierre. La firma quien dirige la unidad.",
                distintas.toArray(Entrada[]::new));
        List<List<Celda>> filas = t.cedula() == null
                ? List.of()
                : List.of(List.of(
                        Celda.de(t.cedula()),
                        Celda.enlace(
                                "Descargar PDF",
                                Direccion.de("/mi-trimestre/cedula").con("folio", t.cedula()))));
        Tabla cedulas = Tabla.de(
                        "cedula-tabla", "Cédula vigente", List.of(Columna.de("Folio"), Columna.de("Documento")), filas)
                .siVacia(Vacio.de("Todavía no hay cédula.", "Se emite al cerrar el trimestre."));
        return new Seccion(
                "cierre",
                "Cierre",
                t.cerrable() ? "" : "Para cerrar, primero atienda lo marcado con atención.",
                cedulas,
                actos(t, lugar, cerrar));
    }

    private static List<Acto> actos(MiTrimestre t, Lugar lugar, Acto cerrar) {
        List<Acto> actos = new ArrayList<>();
        if (t.cerrable()) {
            actos.add(cerrar);
        }
        if (t.cedula() != null) {
            actos.add(Acto.de(
                    "firmar",
                    lugar,
                    "Adjuntar la cédula firmada",
                    "El PDF de la cédula impresa, firmada y digitalizada.",
                    Entrada.oculta("folio", t.cedula()),
                    Entrada.archivo("archivo", "Cédula firmada", "unidad=" + lugar.unidad())
                            .obligatoria()));
        }
        return actos;
    }

    /** Name of the field of an explanation. */
    private static String campo(String ruta) {
        return "j-" + ruta;
    }

    @Override
    protected long maximoArchivo() {
        return MAXIMO;
    }

    @Override
    void hacer(Solicitud solicitud, Lugar lugar, String accion) {
        switch (accion) {
            case "sin-movimiento" -> declarar(solicitud, lugar);
            case "copiar" -> copiado.copiar(solicitud);
            case "firmar" -> firmar(solicitud, lugar);
            case "cerrar" -> cerrar(solicitud, lugar);
            default -> throw Problema.campo("accion", "Use los botones de la página.", accion);
        }
    }

    private void declarar(Solicitud solicitud, Lugar lugar) {
        periodos.declararSinMovimiento(
                solicitud.identidad(),
                new PeticionPeriodo(
                        lugar.unidad(),
                        lugar.ejercicio(),
                        solicitud.entero("mes").orElse(null),
                        null,
                        Lugar.linea(solicitud, "lineaDeclarada"),
                        null));
    }

    private void firmar(Solicitud solicitud, Lugar lugar) {
        long id = adjuntador
                .deCampo(solicitud, "archivo", lugar.unidad())
                .orElseThrow(() -> Problema.campo("archivo", "Elija el PDF de la cédula firmada.", null));
        cierre.firmar(solicitud.identidad(), solicitud.parametro("folio").orElse(""), id);
    }

    private void cerrar(Solicitud solicitud, Lugar lugar) {
        Map<String, @Nullable String> justificaciones = new HashMap<>();
        solicitud.nombres().stream()
                .filter(n -> n.startsWith("j-"))
                .forEach(n -> justificaciones.put(
                        n.substring(2), solicitud.parametro(n).orElse(null)));
        cierre.cerrar(
                solicitud.identidad(),
                new Cierre.Peticion(lugar.unidad(), lugar.ejercicio(), lugar.trimestre(), justificaciones));
    }
}
