package mx.conalep.secyt.portal.internal.cierre;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Actos;
import mx.conalep.secyt.seguimiento.Muestra;
import mx.conalep.secyt.seguimiento.Muestras;
import mx.conalep.secyt.seguimiento.Pasos;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Revision;
import mx.conalep.secyt.seguimiento.Transicion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Validation and verification of a quarter: exceptions first, then a sample, then all in one act. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/validacion")
public final class PaginaValidacion extends PaginaPeriodica {

    private static final Map<String, String> HECHOS = Map.of(
            "validar", "Se validó lo liberado; lo que quedó atrás sigue en la tabla de unidades.",
            "verificar", "Se verificó lo validado; lo que quedó atrás sigue en la tabla de unidades.",
            "devolver", "Se devolvió el servicio y se avisó a la unidad.",
            "muestra", "Se sacó la muestra; revise sus registros.",
            "registro", "Se anotó lo visto en el registro.",
            "decidir", "Quedó la decisión sobre la muestra.");

    private final transient Revision revision;
    private final transient Muestras muestras;
    private final transient Actos actos;
    private final transient Pasos pasos;

    @Activate
    public PaginaValidacion(
            @Reference Marco marco,
            @Reference Unidades unidades,
            @Reference Revision revision,
            @Reference Muestras muestras,
            @Reference Actos actos,
            @Reference Pasos pasos) {
        super(
                marco,
                unidades,
                "/validacion",
                "Validación y verificación",
                "Primero lo que sale de lo común; después una muestra; al final, todo en un acto.",
                HECHOS);
        this.revision = revision;
        this.muestras = muestras;
        this.actos = actos;
        this.pasos = pasos;
    }

    @Override
    List<Seccion> secciones(Solicitud solicitud, Lugar lugar) {
        Revision.Resultado visto = revision.leer(
                solicitud.identidad(),
                new Revision.Filtro(lugar.unidad(), lugar.ejercicio(), lugar.trimestre(), lugar.linea()));
        List<Seccion> secciones = new ArrayList<>();
        secciones.add(Excepciones.de(visto, lugar));
        if (!visto.explicaciones().isEmpty()) {
            secciones.add(Excepciones.explicaciones(visto.explicaciones()));
        }
        boolean central = solicitud.identidad().tiene(Rol.CSC, Rol.CST, Rol.DSTC, Rol.AUDITOR);
        if (central) {
            List<Muestra> todas = muestras.listar(solicitud.identidad(), lugar.ejercicio(), lugar.trimestre());
            secciones.add(Muestreo.de(todas, lugar));
        }
        secciones.add(unidades(visto.unidades(), lugar, solicitud));
        return secciones;
    }

    private static Seccion unidades(List<Revision.Resumen> todas, Lugar lugar, Solicitud solicitud) {
        List<List<Celda>> filas = todas.stream()
                .map(r -> List.of(
                        Celda.de(r.unidad()),
                        Celda.de(Lugar.nombre(r.linea())),
                        Celda.numero(
                                r.cuentas().capturados() + (long) r.cuentas().reportados()),
                        Celda.numero(r.cuentas().liberados()),
                        Celda.numero(r.cuentas().validados()),
                        Celda.numero(r.cuentas().verificados())))
                .toList();
        Tabla tabla = Tabla.de(
                        "unidades-tabla",
                        "Servicios de cada unidad",
                        List.of(
                                Columna.de("Unidad"),
                                Columna.de("Línea"),
                                Columna.numero("Por liberar"),
                                Columna.numero("Liberados"),
                                Columna.numero("Validados"),
                                Columna.numero("Verificados")),
                        filas)
                .siVacia(Vacio.de("No hay servicios en el trimestre.", "Consulte quién falta en Faltantes."));
        List<Acto> actos = new ArrayList<>();
        if (solicitud.identidad().tiene(Rol.UNIDAD_ESTATAL)) {
            actos.add(Acto.de("validar", lugar, "Validar todo lo liberado", "Cuenta como preliminar desde ahora."));
        }
        if (solicitud.identidad().tiene(Rol.CSC, Rol.CST)) {
            actos.add(Acto.de("verificar", lugar, "Verificar todo lo validado", "Cuenta como oficial desde ahora."));
        }
        return new Seccion("unidades", "Unidades", "", tabla, actos);
    }

    @Override
    void hacer(Solicitud solicitud, Lugar lugar, String accion) {
        switch (accion) {
            case "validar" -> acto(solicitud, lugar, Transicion.VALIDAR);
            case "verificar" -> acto(solicitud, lugar, Transicion.VERIFICAR);
            case "devolver" -> devolver(solicitud);
            case "muestra" -> sacar(solicitud, lugar);
            case "registro" -> registrar(solicitud);
            case "decidir" ->
                muestras.decidir(
                        solicitud.identidad(),
                        solicitud.parametro("decidida").orElse(""),
                        solicitud.parametro("porque").orElse(null));
            default -> throw Problema.campo("accion", "Use los botones de la página.", accion);
        }
    }

    private void acto(Solicitud solicitud, Lugar lugar, Transicion paso) {
        actos.aplicar(
                solicitud.identidad(),
                paso,
                new PeticionPeriodo(lugar.unidad(), lugar.ejercicio(), null, lugar.trimestre(), lugar.linea(), null));
    }

    private void devolver(Solicitud solicitud) {
        List<String> campos = solicitud
                .parametro("campos")
                .map(texto -> List.of(texto.split("\\s*,\\s*", -1)))
                .orElse(List.of());
        pasos.devolver(
                solicitud.identidad(),
                solicitud.parametro("folio").orElse(""),
                new PeticionDevolucion(
                        solicitud.parametro("a").orElse(null),
                        solicitud.parametro("motivo").orElse(null),
                        solicitud.entero("dias").orElse(null),
                        campos),
                null);
    }

    private void sacar(Solicitud solicitud, Lugar lugar) {
        muestras.sacar(
                solicitud.identidad(),
                new Muestra.Peticion(
                        lugar.unidad(),
                        lugar.ejercicio(),
                        lugar.trimestre(),
                        Lugar.linea(solicitud, "lineaMuestra"),
                        solicitud.entero("tamano").orElse(null),
                        solicitud.entero("semilla").map(Integer::longValue).orElse(null)));
    }

    private void registrar(Solicitud solicitud) {
        String[] partes = solicitud.parametro("registro").orElse("/").split("/", 2);
        muestras.revisar(
                solicitud.identidad(),
                partes[0],
                partes.length > 1 ? partes[1] : "",
                solicitud.parametro("hallazgo").orElse(null));
    }
}
