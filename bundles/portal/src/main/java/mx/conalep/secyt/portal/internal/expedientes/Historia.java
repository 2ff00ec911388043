package mx.conalep.secyt.portal.internal.expedientes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.procedimientos.ActividadExpediente;
import mx.conalep.secyt.procedimientos.EvidenciaExpediente;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.PasoExpediente;
import mx.conalep.secyt.security.Identidad;

/** The history of a case, and what can be picked from it: evidence, registered facts, comments. */
final class Historia {

    private static final int RESUMEN = 12;

    private final Expediente caso;
    private final Identidad quien;
    private final Unidades unidades;
    private final Map<String, ActividadExpediente> actividades;
    private final Map<Long, Oficio> oficios;

    Historia(Expediente caso, Identidad quien, Unidades unidades, List<Oficio> oficios) {
        this.caso = caso;
        this.quien = quien;
        this.unidades = unidades;
        this.actividades = caso.actividades().stream().collect(Collectors.toMap(ActividadExpediente::id, a -> a));
        this.oficios = oficios.stream().collect(Collectors.toMap(Oficio::id, o -> o));
    }

    /** The latest first. */
    List<Suceso> sucesos() {
        return de(p -> true);
    }

    List<Suceso> hechos() {
        return de(p -> p.accion().equals("HECHO"));
    }

    List<Suceso> justificaciones() {
        return de(p -> p.accion().equals("FALTANTES"));
    }

    List<Suceso> comentarios() {
        return de(p -> p.accion().equals("COMENTAR"));
    }

    private List<Suceso> de(Predicate<PasoExpediente> cuales) {
        return caso.historia().stream()
                .filter(cuales)
                .sorted(Comparator.comparing(PasoExpediente::numero).reversed())
                .map(this::suceso)
                .toList();
    }

    private Suceso suceso(PasoExpediente p) {
        return new Suceso(p, que(p), Fechas.momento(p.momento()), autor(p), texto(p), enlaces(p));
    }

    private String que(PasoExpediente p) {
        StringBuilder que = new StringBuilder(Rotulos.accion(p.accion()));
        ActividadExpediente a = actividades.get(p.actividad());
        if (a != null) {
            que.append(": ").append(a.numero()).append(' ').append(a.titulo());
        }
        if (p.decision() != null) {
            que.append(" — ").append(Formas.mayuscula(p.decision()));
        }
        return que.toString();
    }

    private static String autor(PasoExpediente p) {
        String unidad = p.unidad().isEmpty() ? "" : ", " + p.unidad();
        String nombre = p.enNombre() == null ? "" : ", en nombre de " + p.enNombre();
        return p.cuenta() + unidad + nombre + (p.ronda() > 1 ? ", vuelta " + p.ronda() : "");
    }

    private String texto(PasoExpediente p) {
        ActividadExpediente a = actividades.get(p.actividad());
        String hecho = p.accion().equals("HECHO") && a != null ? "Hace constar que " + a.condicion() + ". " : "";
        String deshace = p.deshace() == null ? "" : "Deshace el paso " + p.deshace() + ". ";
        return p.oficio() == null ? hecho + deshace + p.comentario() : "";
    }

    private List<Enlace> enlaces(PasoExpediente p) {
        List<Enlace> enlaces = new ArrayList<>();
        for (EvidenciaExpediente e : p.evidencias()) {
            enlaces.add(ve(e) ? Enlace.a(e.nombre(), ruta(e)) : Enlace.aqui(e.nombre()));
        }
        if (p.oficio() != null) {
            Oficio oficio = oficios.get(p.oficio());
            enlaces.add(
                    oficio != null && ve(oficio)
                            ? Enlace.a(oficio.folio(), "/oficios/" + p.oficio())
                            : Enlace.aqui(p.comentario()));
        }
        if (p.hijo() != null && caso.hijos().stream().anyMatch(h -> h.id() == p.hijo())) {
            enlaces.add(Enlace.a(
                    p.accion().equals("SIN_EFECTO") ? "Expediente que se canceló" : "Expediente que abrió",
                    PaginaExpediente.ruta(p.hijo())));
        }
        return enlaces;
    }

    /** Whether an oficio is one of his units'. */
    boolean ve(Oficio o) {
        return Puesto.alcanza(quien, unidades, o.emisora())
                || o.destinos().stream().anyMatch(d -> Puesto.alcanza(quien, unidades, d.unidad()));
    }

    /** What a unit that takes part gave is for that unit, those above it, and whoever coordinates. */
    private boolean ve(EvidenciaExpediente e) {
        return Puesto.coordina(quien, caso)
                || !caso.participantes().contains(e.lugar())
                || Puesto.alcanza(quien, unidades, e.lugar());
    }

    private String ruta(EvidenciaExpediente e) {
        return "/api/v1/expedientes/" + caso.id() + "/evidencias/" + e.archivo();
    }

    Tabla evidencias() {
        List<List<Celda>> filas = caso.historia().stream()
                .flatMap(p -> p.evidencias().stream().map(e -> evidencia(p, e)))
                .toList();
        return Tabla.de(
                        "evidencias",
                        "Evidencia",
                        List.of(
                                Columna.de("Archivo"),
                                Columna.de("Actividad"),
                                Columna.de("Unidad"),
                                Columna.de("Cuándo"),
                                Columna.de("Huella SHA-256")),
                        filas)
                .siVacia(Vacio.de(
                        "Todavía no hay evidencia",
                        "Se agrega al concluir cada actividad, o antes, con «Agregar evidencia»."));
    }

    private List<Celda> evidencia(PasoExpediente p, EvidenciaExpediente e) {
        String que = e.clase().isEmpty() ? "" : e.clase() + ", ";
        Celda nombre = ve(e) ? Celda.enlace(e.nombre(), ruta(e)) : Celda.de(e.nombre());
        ActividadExpediente a = actividades.get(e.actividad());
        return List.of(
                nombre.conNota(que + tipo(e.tipo()) + ", " + Rotulos.tamano(e.tamano())),
                Celda.de(a == null ? "" : a.numero() + " " + a.titulo()),
                Celda.de(e.lugar()),
                Celda.de(Fechas.momento(p.momento())).conNota(p.cuenta()),
                Celda.de(e.sha256().substring(0, Math.min(RESUMEN, e.sha256().length())) + "…"));
    }

    private static String tipo(String tipo) {
        return switch (tipo) {
            case "application/pdf" -> "PDF";
            case "image/png", "image/jpeg" -> "imagen";
            case "application/xml" -> "XML";
            case "application/zip" -> "ZIP";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "hoja de cálculo";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "documento";
            default -> tipo;
        };
    }
}
