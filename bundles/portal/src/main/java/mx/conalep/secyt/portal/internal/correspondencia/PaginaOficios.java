package mx.conalep.secyt.portal.internal.correspondencia;

import jakarta.servlet.Servlet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.FiltroOficios;
import mx.conalep.secyt.procedimientos.FiltroOficios.Carpeta;
import mx.conalep.secyt.procedimientos.FiltroOficios.Situacion;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficios;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Oficios received and sent. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/oficios")
public final class PaginaOficios extends mx.conalep.secyt.portal.internal.pagina.Pagina {

    private static final Map<Situacion, String> SITUACIONES = Map.of(
            Situacion.SIN_LEER, "Sin leer",
            Situacion.SIN_ACUSE, "Sin acuse",
            Situacion.SIN_RESPUESTA, "Sin respuesta",
            Situacion.VENCIDOS, "Vencidos");

    private final transient Oficios oficios;
    private final transient CalendarioHabil calendario;

    /** Shows these. */
    @Activate
    public PaginaOficios(@Reference Marco marco, @Reference Oficios oficios, @Reference CalendarioHabil calendario) {
        super(marco);
        this.oficios = oficios;
        this.calendario = calendario;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        boolean enviados = solicitud.parametro("carpeta").orElse("").equals("enviados");
        Optional<Situacion> situacion = situacion(solicitud);
        FiltroOficios filtro =
                new FiltroOficios(enviados ? Carpeta.ENVIADOS : Carpeta.RECIBIDOS, null, situacion.orElse(null));
        Paginacion pedida = Paginas.pedida(solicitud);
        Pagina<Oficio> pagina = oficios.listar(solicitud.identidad(), filtro, pedida);
        Tabla tabla = Tabla.de(
                        "oficios", enviados ? "Enviados" : "Recibidos", columnas(enviados), filas(pagina, enviados))
                .con(Paginas.de(solicitud, pedida, pagina))
                .siVacia(Vacio.de(
                        "No hay oficios",
                        "Aquí quedan los que sus unidades " + (enviados ? "envían." : "reciben, con su acuse.")));
        return Vista.de(
                "oficios",
                "Oficios",
                Map.of(
                        "tabla",
                        tabla,
                        "carpetas",
                        carpetas(enviados),
                        "situaciones",
                        situaciones(enviados, situacion)));
    }

    private static Optional<Situacion> situacion(Solicitud solicitud) {
        String pedida = solicitud.parametro("situacion").orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(Situacion.values())
                .filter(s -> s.name().equals(pedida))
                .findFirst();
    }

    private static List<Enlace> carpetas(boolean enviados) {
        return List.of(
                new Enlace("Recibidos", "/oficios", !enviados),
                new Enlace("Enviados", "/oficios?carpeta=enviados", enviados));
    }

    private static List<Enlace> situaciones(boolean enviados, Optional<Situacion> elegida) {
        Direccion base = Direccion.de("/oficios").con("carpeta", enviados ? "enviados" : null);
        List<Enlace> enlaces = new ArrayList<>(List.of(new Enlace("Todos", base.toString(), elegida.isEmpty())));
        for (Situacion s : Situacion.values()) {
            enlaces.add(new Enlace(
                    String.valueOf(SITUACIONES.get(s)),
                    base.con("situacion", s.name()).toString(),
                    elegida.equals(Optional.of(s))));
        }
        return enlaces;
    }

    private static List<Columna> columnas(boolean enviados) {
        return List.of(
                Columna.de("Folio"),
                Columna.de("Asunto"),
                Columna.de(enviados ? "Para" : "De"),
                Columna.de("Fecha"),
                Columna.de("Responder antes de"),
                Columna.de("Situación"));
    }

    private List<List<Celda>> filas(Pagina<Oficio> pagina, boolean enviados) {
        LocalDate hoy = calendario.hoy();
        return pagina.elementos().stream().map(o -> fila(o, enviados, hoy)).toList();
    }

    private static List<Celda> fila(Oficio o, boolean enviados, LocalDate hoy) {
        return List.of(
                Celda.enlace(o.folio(), "/oficios/" + o.id()),
                Celda.de(o.asunto()),
                Celda.de(enviados ? para(o) : o.emisora()),
                Celda.de(Momentos.dia(o.fecha())),
                Celda.de(Momentos.dia(o.responderAntes())),
                situacion(o, hoy));
    }

    private static String para(Oficio o) {
        List<String> unidades = o.destinatarios();
        return unidades.size() <= 3
                ? String.join(", ", unidades)
                : unidades.get(0) + " y " + (unidades.size() - 1) + " más";
    }

    private static Celda situacion(Oficio o, LocalDate hoy) {
        if (o.sinEfecto() != null) {
            return Celda.insignia("Sin efecto", Tono.NEUTRO);
        }
        List<DestinoOficio> suyos =
                o.destinos().stream().filter(d -> !d.copia()).toList();
        boolean responden = o.responderAntes() != null;
        long faltan = suyos.stream().filter(d -> d.respuesta() == null).count();
        if (responden && faltan == 0) {
            return Celda.insignia("Respondido", Tono.BIEN);
        }
        if (responden && hoy.isAfter(o.responderAntes())) {
            return Celda.insignia("Respuesta vencida", Tono.MAL).conNota("Faltan " + faltan);
        }
        long acusados = suyos.stream().filter(d -> d.acusadoEn() != null).count();
        return acusados == suyos.size()
                ? Celda.insignia(responden ? "Espera respuesta" : "Con acuse", responden ? Tono.CURSO : Tono.BIEN)
                : Celda.insignia("Sin acuse", Tono.ATENCION).conNota(acusados + " de " + suyos.size());
    }
}
