package mx.conalep.secyt.portal.internal.procedimientos;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.bpmn.Comparacion;
import mx.conalep.secyt.bpmn.Comparacion.Campo;
import mx.conalep.secyt.bpmn.Hallazgo;
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
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento.Estado;
import mx.conalep.secyt.procedimientos.RevisionRevisada;
import mx.conalep.secyt.procedimientos.Revisiones;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** One revision: what the checker finds, what it changes, and from which day it is in force. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/procedimientos/revision")
public final class PaginaRevision extends Pagina {

    private static final Map<String, String> AVISOS = Map.of(
            "cargar", "Se cargó y se revisó. Todavía no está en vigor.",
            "poner", "Quedó la fecha de entrada en vigor. Los expedientes abiertos terminan con la suya.",
            "retirar", "Se retiró: ya no entra en vigor. Queda cargada, y la vigente sigue.");

    private final transient Revisiones revisiones;

    /** Shows these. */
    @Activate
    public PaginaRevision(@Reference Marco marco, @Reference Revisiones revisiones) {
        super(marco);
        this.revisiones = revisiones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        solicitud.identidad();
        RevisionProcedimiento r = buscar(solicitud).revision();
        return vista(200, solicitud, formulario(r), retiro(r));
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        RevisionProcedimiento r = buscar(solicitud).revision();
        Formulario formulario = formulario(r);
        if (solicitud.parametro("accion").orElse("").equals("retirar")) {
            return retirar(solicitud, r);
        }
        try {
            revisiones.poner(
                    solicitud.identidad(),
                    r.clave(),
                    r.id(),
                    solicitud.entero("version").orElse(0),
                    solicitud.fecha("desde").orElseThrow(() -> Problema.campo("desde", "Diga desde qué día.", null)));
            return Redireccion.a(
                    Revision.una(r.clave(), r.id()).con("hecho", "poner").toString());
        } catch (Problema e) {
            exigirRemediable(e);
            return vista(e.estado(), solicitud, formulario.llenado(solicitud).con(e), retiro(r));
        }
    }

    private Respuesta retirar(Solicitud solicitud, RevisionProcedimiento r) {
        try {
            revisiones.retirar(
                    solicitud.identidad(),
                    r.clave(),
                    r.id(),
                    solicitud.entero("version").orElse(0),
                    solicitud.parametro("motivo").orElse(""));
            return Redireccion.a(
                    Revision.una(r.clave(), r.id()).con("hecho", "retirar").toString());
        } catch (Problema e) {
            exigirRemediable(e);
            return vista(
                    e.estado(),
                    solicitud,
                    formulario(r),
                    retiro(r).llenado(solicitud).con(e));
        }
    }

    private static void exigirRemediable(Problema e) {
        if (e.estado() != 409 && e.estado() != 412 && e.estado() != 422) {
            throw e;
        }
    }

    private static Formulario retiro(RevisionProcedimiento r) {
        return Formulario.de(
                Entrada.oculta("accion", "retirar"),
                Entrada.oculta("version", r.version()),
                Entrada.de(Entrada.Clase.AREA, "motivo", "Motivo").obligatoria().con("maxlength", "500"));
    }

    private Vista vista(int estado, Solicitud solicitud, Formulario formulario, Formulario retiro) {
        RevisionRevisada revisada = buscar(solicitud);
        RevisionProcedimiento r = revisada.revision();
        boolean pendiente = r.estado() == Estado.CARGADA || r.estado() == Estado.PROGRAMADA;
        Map<String, Object> modelo = new HashMap<>();
        modelo.put(
                "migas",
                List.of(
                        Enlace.a("Procedimientos", "/procedimientos"),
                        Enlace.a(r.clave(), "/procedimientos/" + r.clave()),
                        Enlace.a("Revisiones", Revision.lista(r.clave())),
                        Enlace.aqui(r.revision())));
        modelo.put("revision", r);
        modelo.put("datos", datos(r));
        modelo.put("hallazgos", hallazgos(revisada.hallazgos()));
        modelo.put("comparacion", comparacion(r));
        modelo.put("pone", pendiente && solicitud.identidad().tiene(Rol.DSTC, Rol.ADMINISTRADOR));
        modelo.put(
                "retira",
                r.estado() == Estado.PROGRAMADA && solicitud.identidad().tiene(Rol.DSTC, Rol.ADMINISTRADOR));
        modelo.put("retiro", retiro);
        modelo.put("accion", Revision.una(r.clave(), r.id()).toString());
        modelo.put("formulario", formulario);
        modelo.put("aviso", AVISOS.getOrDefault(solicitud.parametro("hecho").orElse(""), ""));
        return new Vista(estado, "procedimiento-revision", "Revisión " + r.revision() + " de " + r.clave(), modelo);
    }

    private RevisionRevisada buscar(Solicitud solicitud) {
        return revisiones.ver(
                solicitud.parametro("procedimiento").orElse(""),
                solicitud.entero("id").orElse(0));
    }

    private static Formulario formulario(RevisionProcedimiento r) {
        return Formulario.de(
                Entrada.oculta("version", r.version()),
                Entrada.de(Entrada.Clase.FECHA, "desde", "En vigor desde")
                        .conAyuda("Hoy o un día posterior.")
                        .conValor(r.desde())
                        .obligatoria());
    }

    private static List<Dato> datos(RevisionProcedimiento r) {
        return List.of(
                new Dato("Estado", Celda.insignia(Revision.texto(r.estado()), Revision.tono(r.estado()))),
                Dato.de("En vigor desde", Fechas.dia(r.desde())),
                Dato.de("La cargó", r.cuenta()),
                Dato.de("Cargada", Fechas.momento(r.momento())),
                Dato.de("Huella SHA-256", r.huella()));
    }

    private static Tabla hallazgos(List<Hallazgo> hallazgos) {
        List<Columna> columnas = List.of(
                Columna.de("Dónde"), Columna.de("Clase"), Columna.de("Hallazgo"), Columna.de("Lectura o remedio"));
        return Tabla.de(
                        "hallazgos",
                        "Hallazgos de la revisión",
                        columnas,
                        hallazgos.stream().map(PaginaRevision::hallazgo).toList())
                .siVacia(Vacio.de("Sin hallazgos", "Ni errores ni erratas."));
    }

    private static List<Celda> hallazgo(Hallazgo h) {
        boolean error = h.nivel() == Hallazgo.Nivel.ERROR;
        return List.of(
                Celda.de(h.lugar()),
                Celda.insignia(error ? "error" : "errata", error ? Tono.MAL : Tono.ATENCION),
                Celda.de(h.mensaje()),
                Celda.de(h.remedio()));
    }

    private Tabla comparacion(RevisionProcedimiento r) {
        Comparacion c = revisiones.comparar(r.clave(), r.id());
        List<List<Celda>> filas = new ArrayList<>();
        c.campos().forEach(x -> filas.add(campo("Procedimiento", x)));
        c.agregadas().forEach(a -> filas.add(entera(a, "Se agrega", "", a.titulo())));
        c.quitadas().forEach(a -> filas.add(entera(a, "Se quita", a.titulo(), "")));
        c.cambiadas().forEach(a -> a.campos().forEach(x -> filas.add(campo("Actividad " + a.id(), x))));
        List<Columna> columnas =
                List.of(Columna.de("Dónde"), Columna.de("Qué"), Columna.de("Vigente"), Columna.de("Ésta"));
        return Tabla.de("comparacion", "Comparada con la vigente", columnas, filas)
                .siVacia(Vacio.de("Sin diferencias", "Dice lo mismo que la vigente."));
    }

    private static List<Celda> campo(String donde, Campo campo) {
        return List.of(Celda.de(donde), Celda.de(campo.campo()), Celda.de(campo.antes()), Celda.de(campo.despues()));
    }

    private static List<Celda> entera(Comparacion.Renglon a, String que, String antes, String despues) {
        return List.of(Celda.de("Actividad " + a.id()), Celda.de(que), Celda.de(antes), Celda.de(despues));
    }
}
