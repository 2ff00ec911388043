package mx.conalep.secyt.portal.internal.ediciones;

import jakarta.servlet.Servlet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Ediciones;
import mx.conalep.secyt.informes.edicion.Firmante;
import mx.conalep.secyt.informes.edicion.NuevaEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Issues an edition, in two steps: what is missing, and then the signatures. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ediciones/emitir")
public final class PaginaEmitir extends Pagina {

    static final String CLAVE = "metas-resultados";
    private static final List<Opcion> LINEAS = List.of(
            new Opcion("CAPACITACION", "Servicios de capacitación"),
            new Opcion("TECNOLOGICOS", "Servicios tecnológicos"));

    private final transient Ediciones ediciones;

    /** With the use cases. */
    @Activate
    public PaginaEmitir(@Reference Marco marco, @Reference Ediciones ediciones) {
        super(marco);
        this.ediciones = ediciones;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        solicitud.identidad();
        return vista(solicitud, firmas(), null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        try {
            NuevaEdicion nueva = new NuevaEdicion(
                    periodo(solicitud),
                    solicitud.parametro("justificacion").orElse(null),
                    firmante(solicitud, "elaboro"),
                    firmante(solicitud, "reviso"),
                    firmante(solicitud, "autorizo"),
                    Arrays.stream(solicitud
                                    .parametro("destinatarios")
                                    .orElse("")
                                    .split("[,\\s]+", -1))
                            .filter(u -> !u.isEmpty())
                            .toList());
            Edicion edicion = ediciones.emitir(solicitud.identidad(), CLAVE, nueva);
            return Redireccion.a(Direccion.de("/ediciones/una")
                    .con("folio", edicion.folio())
                    .con("hecho", "emitida")
                    .toString());
        } catch (Problema rechazo) {
            return vista(solicitud, firmas().llenado(solicitud), rechazo);
        }
    }

    private Vista vista(Solicitud solicitud, Formulario firmas, @Nullable Problema rechazo) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("migas", List.of(Enlace.a("Ediciones", "/ediciones"), Enlace.aqui("Emitir")));
        modelo.put("conPrevia", false);
        Formulario eleccion = eleccion().llenado(solicitud);
        if (solicitud.parametro("periodo").isPresent()) {
            eleccion = previa(solicitud, modelo, eleccion, firmas, rechazo);
        }
        modelo.put("eleccion", eleccion);
        return Vista.de("emitir", "Emitir una edición", modelo);
    }

    /** Fills in what is missing; the form to choose with comes back with what was wrong in it. */
    private Formulario previa(
            Solicitud solicitud,
            Map<String, Object> modelo,
            Formulario eleccion,
            Formulario firmas,
            @Nullable Problema rechazo) {
        try {
            PeriodoEdicion periodo = periodo(solicitud);
            Ediciones.Previa previa = ediciones.previa(solicitud.identidad(), CLAVE, periodo);
            modelo.put("conPrevia", true);
            modelo.put("previa", previa);
            modelo.put("texto", periodo.nombreLinea() + ", " + periodo.texto());
            modelo.put("faltantes", EnPagina.faltantes(previa.faltantes()));
            modelo.put("firmas", rechazo == null ? firmas : firmas.con(rechazo));
            modelo.put("accion", direccion("/ediciones/emitir", periodo).toString());
            modelo.put("borrador", direccion("/ediciones/borrador", periodo).toString());
            return eleccion;
        } catch (Problema mal) {
            return eleccion.con(mal);
        }
    }

    private static Direccion direccion(String ruta, PeriodoEdicion p) {
        return Direccion.de(ruta)
                .con("tipo", p.tipo())
                .con("linea", p.linea())
                .con("ejercicio", p.ejercicio())
                .con("periodo", p.periodo());
    }

    static PeriodoEdicion periodo(Solicitud solicitud) {
        return new PeriodoEdicion(
                Filtros.tipo(solicitud.parametro("tipo").orElse("")),
                linea(solicitud.parametro("linea").orElse("")),
                solicitud.entero("ejercicio").orElse(0),
                solicitud.entero("periodo").orElse(0));
    }

    private static Linea linea(String texto) {
        try {
            return Linea.valueOf(texto);
        } catch (IllegalArgumentException e) {
            throw Problema.campo("linea", "Elija una línea de la lista.", texto);
        }
    }

    private static Firmante firmante(Solicitud solicitud, String quien) {
        return new Firmante(
                solicitud.parametro(quien + ".nombre").orElse(""),
                solicitud.parametro(quien + ".cargo").orElse(""));
    }

    private static Formulario eleccion() {
        return Formulario.de(
                Entrada.lista("tipo", "Tipo", Filtros.TIPOS).obligatoria(),
                Entrada.lista("linea", "Línea", LINEAS).obligatoria(),
                Entrada.de(Clase.ENTERO, "ejercicio", "Ejercicio").obligatoria(),
                Entrada.de(Clase.ENTERO, "periodo", "Periodo")
                        .conAyuda("Número del mes (1 a 12) o del trimestre (1 a 4).")
                        .obligatoria());
    }

    private static Formulario firmas() {
        return Formulario.de(
                Entrada.texto("elaboro.nombre", "Elaboró").obligatoria(),
                Entrada.texto("elaboro.cargo", "Cargo de quien elaboró").obligatoria(),
                Entrada.texto("reviso.nombre", "Revisó").obligatoria(),
                Entrada.texto("reviso.cargo", "Cargo de quien revisó").obligatoria(),
                Entrada.texto("autorizo.nombre", "Autorizó").obligatoria(),
                Entrada.texto("autorizo.cargo", "Cargo de quien autorizó").obligatoria(),
                Entrada.texto("destinatarios", "Enviar por oficio a")
                        .conAyuda("Claves de unidades separadas por comas, como DSTC; vacío, no se envía."),
                Entrada.de(Clase.AREA, "justificacion", "Justificación")
                        .conAyuda("Necesaria si hay unidades sin resultado verificado."));
    }
}
