package mx.conalep.secyt.portal.internal.servicios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Numeros;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Roles;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Contribucion;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import mx.conalep.secyt.seguimiento.Turno;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A service in the words of people. Thread-safe. */
@Component(service = Detalle.class)
public final class Detalle {

    private final Servicios servicios;
    private final Indicadores indicadores;
    private final TiposServicio tipos;
    private final Ofertas ofertas;
    private final UnidadesVisibles unidades;
    private final NormasDelServicio normas;

    /** Out of these. */
    @Activate
    public Detalle(
            @Reference Servicios servicios,
            @Reference Indicadores indicadores,
            @Reference TiposServicio tipos,
            @Reference Ofertas ofertas,
            @Reference UnidadesVisibles unidades,
            @Reference NormasDelServicio normas) {
        this.servicios = servicios;
        this.indicadores = indicadores;
        this.tipos = tipos;
        this.ofertas = ofertas;
        this.unidades = unidades;
        this.normas = normas;
    }

    /**
     * A step of its history.
     *
     * @param titulo what happened
     * @param cuando instant
     * @param quien account
     * @param motivo reason or comment, may be empty
     * @param campos labels of the fields concerned, joined; may be empty
     */
    public record Hito(String titulo, String cuando, String quien, String motivo, String campos) {}

    /** All that the page shows of it. */
    Map<String, Object> de(Identidad quien, Servicio s, Turno turno) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("s", s);
        modelo.put("estado", Rotulos.estado(s.estado()));
        modelo.put("tono", Rotulos.tono(s.estado()).clase());
        modelo.put("linea", Rotulos.linea(s.linea()));
        modelo.put("datos", datos(s));
        modelo.put("propios", propios(s));
        modelo.put("normas", normas.tabla(s));
        modelo.put("turno", turno(turno));
        modelo.put("devueltos", devueltos(s));
        modelo.put("contribuciones", contribuciones(quien, s));
        modelo.put("justificaciones", justificaciones(quien, s));
        modelo.put("historia", historia(quien, s));
        return modelo;
    }

    List<Dato> datos(Servicio s) {
        return List.of(
                Dato.de("Plantel o CAST", unidades.rotulo(s.unidad())),
                Dato.de("Tipo de servicio", tipo(s)),
                Dato.de("Oferta", oferta(s)),
                Dato.de("Fechas", Fechas.dia(s.fechaInicio()) + " a " + Fechas.dia(s.fechaFin())),
                Dato.de("Cuenta en", Fechas.mes(s.mes()) + " de " + s.ejercicio()),
                new Dato("Horas", Celda.numero(s.horas())),
                Dato.de("Modalidad", Rotulos.valor(s.modalidad())),
                Dato.de("Sector", Rotulos.valor(s.sector())),
                Dato.de("Participantes", participantes(s)),
                Dato.de("Personas acreditadas", s.acreditados()),
                new Dato("Cuota (MXN)", Celda.numero(s.cuota(), 2)),
                Dato.de("Empresa o persona usuaria", s.usuario()),
                Dato.de("Requerimiento", s.requerimiento()),
                Dato.de("Convenio", s.convenio()),
                Dato.de("Origen", Rotulos.valor(s.origen())),
                Dato.de("Grupo", s.cerrado() ? "Cerrado a una empresa" : "Abierto"),
                Dato.de("Capturó", s.capturadoPor() + ", " + Fechas.momento(s.capturadoEn())),
                Dato.de("Validó", s.validadoPor()),
                Dato.de("Categoría nacional", Objects.requireNonNullElse(s.categoria(), "Local: no suma")));
    }

    private static String participantes(Servicio s) {
        int total = s.participantesHombres() + s.participantesMujeres() + s.participantesOtro();
        return total + ": " + s.participantesMujeres() + " mujeres, " + s.participantesHombres() + " hombres, "
                + s.participantesOtro() + " otro";
    }

    private String tipo(Servicio s) {
        return tipos.buscar(s.tipo()).map(TipoDisponible::nombre).orElse(s.tipo() + " (complemento ausente)");
    }

    private String oferta(Servicio s) {
        return ofertas.buscar(s.oferta()).map(Oferta::nombre).orElse("") + " (" + s.oferta() + ")";
    }

    private List<Dato> propios(Servicio s) {
        Map<String, Campo> campos = campos(s.tipo()).stream().collect(Collectors.toMap(Campo::clave, c -> c));
        return s.datos().entrySet().stream()
                .map(d -> Dato.de(etiqueta(campos, d.getKey()), escrito(d.getValue())))
                .toList();
    }

    /** Fields of a type; none while it is absent or fails, for a service is read without it. */
    List<Campo> campos(String tipo) {
        try {
            return tipos.buscar(tipo).map(TipoDisponible::campos).orElse(List.of());
        } catch (Problema falla) {
            return List.of();
        }
    }

    private static String etiqueta(Map<String, Campo> campos, String clave) {
        Campo campo = campos.get(clave);
        return campo == null ? clave : campo.etiqueta();
    }

    private static Object escrito(Object valor) {
        return valor instanceof Boolean logico ? (logico ? "Sí" : "No") : valor;
    }

    private static String turno(Turno turno) {
        return turno.siguiente() == null
                ? "Está verificado: ya no le sigue ningún paso."
                : "Sigue " + turno.siguiente().verbo() + "; lo hace " + Roles.nombres(turno.quienes()) + ".";
    }

    private static String devueltos(Servicio s) {
        return s.devolucion() == null || s.devolucion().campos().isEmpty()
                ? "todos los campos"
                : s.devolucion().campos().stream().map(Rotulos::campo).collect(Collectors.joining(", "));
    }

    private Tabla contribuciones(Identidad quien, Servicio s) {
        Map<String, Indicador> porClave =
                indicadores.listar().stream().collect(Collectors.toMap(Indicador::clave, Function.identity()));
        List<List<Celda>> filas = servicios.contribuciones(quien, s.folio()).stream()
                .map(c -> contribucion(c, porClave))
                .toList();
        List<Columna> columnas =
                List.of(Columna.de("Indicador"), Columna.numero("Aporta"), Columna.de("Regla"), Columna.de("Versión"));
        return Tabla.de("contribuciones", "Lo que aporta a cada indicador", columnas, filas);
    }

    private static List<Celda> contribucion(Contribucion c, Map<String, Indicador> porClave) {
        Indicador indicador = porClave.get(c.indicador());
        String nombre = indicador == null ? c.indicador() : indicador.nombre();
        return List.of(
                Celda.de(nombre).conNota(indicador == null ? "" : indicador.unidadMedida()),
                Celda.de(Numeros.cantidad(
                        c.monto(), c.monto().stripTrailingZeros().scale() > 0 ? 2 : 0)),
                Celda.de(c.regla()),
                Celda.de(c.version()));
    }

    private Tabla justificaciones(Identidad quien, Servicio s) {
        List<Columna> columnas =
                List.of(Columna.de("Aviso"), Columna.de("Justificación"), Columna.de("Quién"), Columna.de("Vigencia"));
        return Tabla.de(
                "avisos",
                "Avisos y sus justificaciones",
                columnas,
                servicios.justificaciones(quien, s.folio()).stream()
                        .map(Detalle::justificacion)
                        .toList());
    }

    private static List<Celda> justificacion(Justificacion j) {
        return List.of(
                Celda.de(j.aviso()),
                Celda.de(j.texto()),
                Celda.de(j.cuenta()).conNota(Fechas.momento(j.momento())),
                Celda.de(j.hastaVersion() == null ? "Vigente" : "Hasta la versión " + j.hastaVersion()));
    }

    private List<Hito> historia(Identidad quien, Servicio s) {
        List<Hito> historia = new ArrayList<>();
        servicios.pasos(quien, s.folio()).forEach(p -> historia.add(0, hito(p)));
        return historia;
    }

    private static Hito hito(Paso p) {
        String titulo = Stream.of(
                        Rotulos.paso(p.transicion()),
                        p.de() == null ? "" : "quedó " + p.a().clave(),
                        p.dias() == null ? "" : "con " + p.dias() + " días")
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
        return new Hito(
                titulo,
                Fechas.momento(p.momento()),
                p.cuenta(),
                Objects.requireNonNullElse(p.motivo(), ""),
                p.campos().stream().map(Rotulos::campo).collect(Collectors.joining(", ")));
    }
}
