package mx.conalep.secyt.portal.internal.expedientes;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.FilaExpediente;
import mx.conalep.secyt.procedimientos.FiltroExpedientes;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.PasoExpediente;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together the page of a case. Thread-safe. */
@Component(service = Lamina.class)
public final class Lamina {

    private static final int CONFLICTO = 409;
    private static final int OFICIOS = 40;
    private static final Paginacion HIJOS = new Paginacion(1, 100);

    private final Expedientes expedientes;
    private final Oficios oficios;
    private final Tx tx;
    private final Guia guia;
    private final Unidades unidades;

    /** Of these. */
    @Activate
    public Lamina(
            @Reference Expedientes expedientes,
            @Reference Oficios oficios,
            @Reference Tx tx,
            @Reference Guia guia,
            @Reference Unidades unidades) {
        this.expedientes = expedientes;
        this.oficios = oficios;
        this.tx = tx;
        this.guia = guia;
        this.unidades = unidades;
    }

    Vista ver(Solicitud s, long id, String logro) {
        Map<String, Object> modelo = modelo(s, id, null, List.of());
        modelo.put("logro", logro);
        return Vista.de("expediente", String.valueOf(modelo.get("folio")), modelo);
    }

    /** The case as it is by now, with what was refused and why. */
    Vista rechazada(Solicitud s, long id, Problema rechazo, List<Long> recibidos) {
        Map<String, Object> modelo = modelo(s, id, rechazo, recibidos);
        return new Vista(rechazo.estado(), "expediente", "Error: " + modelo.get("folio"), modelo);
    }

    private Map<String, Object> modelo(Solicitud s, long id, @Nullable Problema rechazo, List<Long> recibidos) {
        Identidad quien = s.identidad();
        Expediente caso = expedientes.leer(quien, id);
        Definicion definicion = guia.revision(caso.revisionId());
        Map<String, Object> modelo = new HashMap<>();
        cabeza(modelo, caso, quien);
        falla(modelo, s, rechazo);
        Formas formas = new Formas(s, rechazo, recibidos, id);
        ahora(modelo, new Ahora(caso, definicion, quien, guia, formas));
        modelo.put(
                "lineas",
                caso.actividades().stream()
                        .map(a -> Linea.de(a, definicion, guia))
                        .toList());
        modelo.put("erratas", definicion.erratas());
        constancias(modelo, caso, quien);
        modelo.put("comentar", Puesto.opina(quien) ? formas.comentar(caso.actividades(), perdido(s, rechazo)) : null);
        modelo.put("csrf", s.visita().map(Visita::csrf).orElse(""));
        return modelo;
    }

    private void cabeza(Map<String, Object> modelo, Expediente caso, Identidad quien) {
        modelo.put("caso", caso);
        modelo.put("folio", "Expediente " + caso.folio());
        modelo.put("estado", Rotulos.estado(caso.estado()));
        modelo.put("ruta", PaginaExpediente.ruta(caso.id()));
        modelo.put("datos", datos(caso, quien));
        modelo.put("logro", "");
        modelo.put("bpmn", bpmn(caso));
        modelo.put("actuales", nodos(caso.diagrama().abiertos()));
        modelo.put("hechas", nodos(caso.diagrama().recorridos()));
    }

    private static Direccion manual(Expediente caso) {
        return Direccion.de("/procedimientos/" + caso.fila().procedimiento()).con("revision", caso.revisionId());
    }

    private static String bpmn(Expediente caso) {
        return Direccion.de("/api/v1/procedimientos/" + caso.fila().procedimiento() + "/bpmn")
                .con("revision", caso.revisionId())
                .toString();
    }

    /** Ids of activities, as the diagram wants them. */
    private static String nodos(List<String> nodos) {
        return String.join(
                " ",
                nodos.stream()
                        .filter(n -> n.startsWith("a-"))
                        .map(n -> n.substring(2))
                        .toList());
    }

    private List<Dato> datos(Expediente caso, Identidad quien) {
        FilaExpediente f = caso.fila();
        List<Dato> datos = new ArrayList<>(List.of(
                new Dato(
                        "Procedimiento",
                        Celda.enlace(caso.nombre(), manual(caso)).conNota(caso.codigo())),
                Dato.de("Revisión", caso.revision()),
                Dato.de("Coordina", f.coordinador()),
                Dato.de("Periodo", Rotulos.periodo(f)),
                Dato.de("Abierto", Fechas.momento(f.abiertoEn()))));
        Optional.ofNullable(f.cerradoEn())
                .ifPresent(c -> datos.add(Dato.de(
                        caso.estado().name().equals("CANCELADO") ? "Cancelado" : "Terminado", Fechas.momento(c))));
        if (!f.referencia().isEmpty()) {
            datos.add(Dato.de("Referencia", f.referencia()));
        }
        if (caso.usuario() != null) {
            datos.add(Dato.de("Lo solicitó", caso.usuario()));
        }
        if (f.padre() != null) {
            datos.add(new Dato("Lo abrió", padre(quien, f.padre())));
        }
        return datos;
    }

    /** The case that called it, if he may see it. */
    private Celda padre(Identidad quien, long id) {
        try {
            return Celda.enlace(expedientes.leer(quien, id).folio(), PaginaExpediente.ruta(id));
        } catch (Problema e) {
            return Celda.de("Otro expediente");
        }
    }

    private static void falla(Map<String, Object> modelo, Solicitud s, @Nullable Problema rechazo) {
        boolean conflicto = rechazo != null && rechazo.estado() == CONFLICTO;
        modelo.put("conflicto", conflicto && rechazo != null ? String.valueOf(rechazo.getMessage()) : "");
        modelo.put("errores", conflicto ? List.of() : Forma.errores(s, rechazo));
    }

    /** What somebody wrote that a conflict kept from being saved. */
    private static String perdido(Solicitud s, @Nullable Problema rechazo) {
        return rechazo != null && rechazo.estado() == CONFLICTO
                ? Forma.valor(s, "comentario").orElse("")
                : "";
    }

    private static void ahora(Map<String, Object> modelo, Ahora ahora) {
        modelo.put("quehaceres", ahora.quehaceres());
        modelo.put("opcionales", ahora.opcionales());
        modelo.put("gestion", ahora.gestion());
    }

    private void constancias(Map<String, Object> modelo, Expediente caso, Identidad quien) {
        List<Oficio> suyos = oficios(caso);
        Historia historia = new Historia(caso, quien, unidades, suyos);
        Consultas consultas = new Consultas(caso, guia, suyos, historia);
        modelo.put("unidades", consultas.unidades());
        modelo.put("oficios", consultas.oficios());
        modelo.put("justificaciones", historia.justificaciones());
        modelo.put("hechos", historia.hechos());
        modelo.put("evidencias", historia.evidencias());
        modelo.put("comentarios", historia.comentarios());
        modelo.put("historia", historia.sucesos());
        FiltroExpedientes abiertos = new FiltroExpedientes(null, null, null, null, null, caso.id(), null);
        List<FilaExpediente> hijos = expedientes.listar(quien, abiertos, HIJOS).elementos();
        modelo.put("hijos", PaginaExpedientes.tabla("hijos", "Expedientes que abrió", guia, hijos));
    }

    private List<Oficio> oficios(Expediente caso) {
        List<Long> ids = caso.historia().stream()
                .map(PasoExpediente::oficio)
                .filter(Objects::nonNull)
                .distinct()
                .limit(OFICIOS)
                .toList();
        return ids.isEmpty() ? List.of() : tx.read(s -> leer(s, ids));
    }

    private List<Oficio> leer(TxSession s, List<Long> ids) throws SQLException {
        List<Oficio> leidos = new ArrayList<>();
        for (Long id : ids) {
            leidos.add(oficios.consultar(s, id));
        }
        return leidos;
    }
}
