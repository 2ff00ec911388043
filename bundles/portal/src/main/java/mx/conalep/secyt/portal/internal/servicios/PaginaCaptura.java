package mx.conalep.secyt.portal.internal.servicios;

import jakarta.servlet.Servlet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Visita;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Capturas;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Capture and edition of a service: first unit and type, then their fields, then what the warnings ask. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/servicios/captura")
public final class PaginaCaptura extends Pagina {

    private final transient Capturas capturas;
    private final transient Servicios servicios;
    private final transient TiposServicio tipos;
    private final transient Ofertas ofertas;
    private final transient Unidades arbol;
    private final transient UnidadesVisibles unidades;

    /** Captures there. */
    @Activate
    public PaginaCaptura(
            @Reference Marco marco,
            @Reference Capturas capturas,
            @Reference Servicios servicios,
            @Reference TiposServicio tipos,
            @Reference Ofertas ofertas,
            @Reference Unidades arbol,
            @Reference UnidadesVisibles unidades) {
        super(marco);
        this.capturas = capturas;
        this.servicios = servicios;
        this.tipos = tipos;
        this.ofertas = ofertas;
        this.arbol = arbol;
        this.unidades = unidades;
    }

    /** What is being captured: a new record, or one that is edited. */
    private record Asunto(
            String tipo, String unidad, @Nullable Servicio antes, FormaCaptura forma) {}

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        boolean elegido = solicitud.parametro("unidad").isPresent()
                && solicitud.parametro("tipo").isPresent();
        if (solicitud.parametro("folio").isEmpty() && !elegido) {
            return elegir(solicitud, quien);
        }
        return vista(solicitud, asunto(solicitud, quien), null, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Identidad quien = solicitud.identidad();
        Asunto asunto = asunto(solicitud, quien);
        Captura captura = null;
        try {
            captura = new LectorCaptura(solicitud, asunto.forma(), asunto.antes()).leer(asunto.tipo(), asunto.unidad());
            return guardado(guardar(solicitud, quien, asunto.antes(), captura), asunto.antes() == null);
        } catch (Problema e) {
            if (e.estado() != 409 && e.estado() != 412 && e.estado() != 422) {
                throw e;
            }
            return vista(solicitud, asunto, captura, e);
        }
    }

    private Servicio guardar(Solicitud solicitud, Identidad quien, @Nullable Servicio antes, Captura captura) {
        if (antes == null) {
            return capturas.capturar(quien, captura);
        }
        int version = solicitud
                .entero("version")
                .orElseThrow(() -> Problema.campo("version", "Abra de nuevo el formulario.", null));
        return capturas.editar(quien, antes.folio(), version, captura);
    }

    private static Respuesta guardado(Servicio servicio, boolean nuevo) {
        return Redireccion.a(Direccion.de("/servicios/uno")
                .con("folio", servicio.folio())
                .con("hecho", nuevo ? "capturar" : "editar")
                .toString());
    }

    private Asunto asunto(Solicitud solicitud, Identidad quien) {
        Servicio antes = solicitud
                .parametro("folio")
                .map(folio -> servicios.leer(quien, folio))
                .orElse(null);
        if (antes != null && !servicios.turno(quien, antes).edita()) {
            throw Problema.conflicto(
                    "no-editable",
                    "Este servicio no se puede editar ahora: se edita mientras está capturado, o lo que nombra una"
                            + " devolución dentro de su plazo. Pida que se lo devuelvan.");
        }
        String tipo = antes == null ? exigido(solicitud, "tipo") : antes.tipo();
        String unidad = antes == null ? exigido(solicitud, "unidad") : antes.unidad();
        TipoDisponible disponible =
                tipos.buscar(tipo).orElseThrow(() -> Problema.noExiste("un tipo de servicio", tipo));
        arbol.exigir(unidad, "unidad");
        return new Asunto(tipo, unidad, antes, new FormaCaptura(ofertas, disponible, unidad, antes));
    }

    private static String exigido(Solicitud solicitud, String campo) {
        return solicitud
                .parametro(campo)
                .orElseThrow(() -> Problema.campo(campo, "Elija primero la unidad y el tipo.", null));
    }

    private Vista elegir(Solicitud solicitud, Identidad quien) {
        List<Opcion> suyas = unidades.queOpera(quien, Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL);
        if (suyas.isEmpty()) {
            throw Problema.prohibido(
                    "fuera-de-ambito", "Capturan los puestos de captura y las unidades estatales; pida ese puesto.");
        }
        List<Opcion> disponibles = tipos.listar().stream()
                .filter(t -> suyas.stream()
                        .anyMatch(o ->
                                arbol.buscar(o.valor()).filter(t::habilitado).isPresent()))
                .map(t -> new Opcion(t.id(), t.nombre() + " · " + Rotulos.linea(t.linea())))
                .toList();
        Entrada unidad = Entrada.lista("unidad", "Plantel o CAST", suyas)
                .obligatoria()
                .conValor(solicitud
                        .parametro("unidad")
                        .orElse(suyas.size() == 1 ? suyas.get(0).valor() : null));
        Entrada tipo = Entrada.lista("tipo", "Tipo de servicio", disponibles).obligatoria();
        return Vista.de("captura-elegir", "Capturar un servicio", Map.of("forma", Formulario.de(unidad, tipo)));
    }

    private Vista vista(Solicitud solicitud, Asunto asunto, @Nullable Captura captura, @Nullable Problema rechazo) {
        List<ErrorCampo> errores = rechazo == null ? List.of() : FormaCaptura.legibles(rechazo);
        Servicio antes = asunto.antes();
        boolean llenar = solicitud.http().getMethod().equals("POST");
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("comunes", con(asunto.forma().comunes(), solicitud, llenar, errores));
        modelo.put("propios", con(asunto.forma().delTipo(), solicitud, llenar, errores));
        modelo.put("avisos", con(asunto.forma().justificaciones(solicitud, rechazo), solicitud, false, errores));
        modelo.put("errores", errores);
        modelo.put("antes", antes);
        modelo.put("hasta", antes == null ? null : antes.devolucion());
        modelo.put("tipo", asunto.tipo());
        modelo.put("unidad", asunto.unidad());
        modelo.put(
                "nombreTipo",
                tipos.buscar(asunto.tipo()).map(TipoDisponible::nombre).orElse(asunto.tipo()));
        modelo.put("nombreUnidad", unidades.rotulo(asunto.unidad()));
        modelo.put("conflicto", conflicto(asunto, captura, rechazo));
        modelo.put("csrf", solicitud.visita().map(Visita::csrf).orElse(""));
        String titulo = antes == null ? "Capturar un servicio" : "Editar " + antes.folio();
        return new Vista(
                rechazo == null ? 200 : rechazo.estado(),
                "captura",
                rechazo == null ? titulo : "Error: " + titulo,
                modelo);
    }

    private static Formulario con(Formulario forma, Solicitud s, boolean llenar, List<ErrorCampo> errores) {
        return new Formulario((llenar ? forma.llenado(s) : forma).entradas(), errores);
    }

    /** What somebody else wrote meanwhile beside what was typed here; empty when nobody did. */
    private static Tabla conflicto(Asunto asunto, @Nullable Captura captura, @Nullable Problema rechazo) {
        Servicio ahora = asunto.antes();
        List<Columna> columnas =
                List.of(Columna.de("Campo"), Columna.de("Guardado ahora"), Columna.de("Lo que usted escribió"));
        if (ahora == null || captura == null || rechazo == null || rechazo.estado() != 412) {
            return Tabla.de("conflicto", "", columnas, List.of());
        }
        List<List<Celda>> filas = Rotulos.campos().stream()
                .filter(c -> !Objects.equals(escrito(Valores.de(ahora, c)), escrito(Valores.de(captura, c))))
                .map(c -> List.of(
                        Celda.de(Rotulos.campo(c)), Celda.de(Valores.de(ahora, c)), Celda.de(Valores.de(captura, c))))
                .toList();
        return Tabla.de("conflicto", "Diferencias con la versión " + ahora.version(), columnas, filas);
    }

    private static String escrito(@Nullable Object valor) {
        return valor instanceof BigDecimal n ? n.stripTrailingZeros().toPlainString() : Objects.toString(valor, "");
    }
}
