package mx.conalep.secyt.portal.internal.servicios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.seguimiento.Servicio;
import org.jspecify.annotations.Nullable;

/** The form of a capture: the common fields, those of the type, and one for each warning that asks for an explanation. */
final class FormaCaptura {

    static final String DATOS = "datos.";
    private static final int OFERTAS = 500;
    private static final Set<String> FIJOS = Set.of("tipo", "unidad");

    private final Ofertas ofertas;
    private final TipoDisponible tipo;
    private final List<Campo> propios;
    private final String unidad;
    private final @Nullable Servicio antes;

    FormaCaptura(Ofertas ofertas, TipoDisponible tipo, String unidad, @Nullable Servicio antes) {
        this.ofertas = ofertas;
        this.tipo = tipo;
        this.propios = tipo.campos();
        this.unidad = unidad;
        this.antes = antes;
    }

    /** Fields of its type. */
    List<Campo> propios() {
        return propios;
    }

    /** Whether the form shows a field: in a returned record, those that the return names. */
    boolean muestra(String campo) {
        List<String> permitidos = antes == null || antes.devolucion() == null
                ? List.of()
                : antes.devolucion().campos();
        return permitidos.isEmpty()
                ? !FIJOS.contains(campo)
                : permitidos.contains(campo) || (campo.startsWith(DATOS) && permitidos.contains("datos"));
    }

    Formulario comunes() {
        List<Entrada> entradas = new ArrayList<>(List.of(
                Entrada.texto("tipo", Rotulos.campo("tipo")).obligatoria(),
                Entrada.texto("unidad", Rotulos.campo("unidad")).obligatoria(),
                lista("oferta", ofertas()).obligatoria(),
                de(Clase.FECHA, "fechaInicio").obligatoria(),
                de(Clase.FECHA, "fechaFin").obligatoria().conAyuda("El servicio cuenta en el mes de esta fecha."),
                de(Clase.ENTERO, "horas").obligatoria(),
                lista("modalidad", Rotulos.opciones("PRESENCIAL", "EN_LINEA", "MIXTA"))
                        .obligatoria(),
                lista("sector", Rotulos.opciones("PUBLICO", "PRIVADO", "SOCIAL"))
                        .obligatoria(),
                de(Clase.ENTERO, "participantesMujeres").obligatoria(),
                de(Clase.ENTERO, "participantesHombres").obligatoria(),
                de(Clase.ENTERO, "participantesOtro"),
                de(Clase.ENTERO, "acreditados").conAyuda("Déjelo vacío si no aplica."),
                de(Clase.DECIMAL, "cuota").obligatoria().conAyuda("Pesos, con centavos si los hay; 0 si fue gratuito."),
                de(Clase.TEXTO, "usuario").conAyuda("Debe estar en el padrón de empresas y personas."),
                de(Clase.TEXTO, "requerimiento").con("maxlength", "80"),
                de(Clase.TEXTO, "convenio").con("maxlength", "80"),
                lista("origen", Rotulos.opciones("ESTATAL", "DSTC")),
                de(Clase.CASILLA, "cerrado")));
        Predicate<Entrada> sobra = e -> !muestra(e.id());
        entradas.removeIf(sobra);
        return conValores(entradas);
    }

    Formulario delTipo() {
        return conValores(propios.stream()
                .filter(c -> muestra(DATOS + c.clave()))
                .map(c -> Entrada.de(c, DATOS))
                .toList());
    }

    /** One box for each warning of a refusal, or of what the record has; those typed before are kept. */
    Formulario justificaciones(Solicitud solicitud, @Nullable Problema rechazo) {
        return Explicaciones.forma(solicitud, antes == null ? List.of() : antes.justificaciones(), rechazo);
    }

    private Formulario conValores(List<Entrada> entradas) {
        Servicio s = antes;
        return Formulario.de(
                s == null
                        ? entradas
                        : entradas.stream()
                                .map(e -> e.conValor(Valores.de(s, e.id())))
                                .toList());
    }

    /** Errors that name fields as people know them. */
    static List<ErrorCampo> legibles(Problema rechazo) {
        return Formulario.errores(rechazo).stream()
                .map(e -> new ErrorCampo(
                        e.campo(),
                        e.mensaje().replace("«" + e.campo() + "»", "«" + Rotulos.campo(e.campo()) + "»"),
                        e.valor()))
                .toList();
    }

    private List<Opcion> ofertas() {
        Linea linea = tipo.linea();
        return ofertas.listar(null, linea.name(), unidad, new Paginacion(1, OFERTAS)).elementos().stream()
                .filter(o -> o.activa())
                .map(o -> new Opcion(o.clave(), o.clave() + " · " + o.nombre()))
                .toList();
    }

    private static Entrada de(Clase clase, String id) {
        return Entrada.de(clase, id, Rotulos.campo(id));
    }

    private static Entrada lista(String id, List<Opcion> opciones) {
        return Entrada.lista(id, Rotulos.campo(id), opciones);
    }
}
