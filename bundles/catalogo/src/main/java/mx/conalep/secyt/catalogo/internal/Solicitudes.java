package mx.conalep.secyt.catalogo.internal;

import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests for new offers, and their answers. */
@Component(service = Solicitudes.class)
public final class Solicitudes {

    private static final Rol[] VEN_TODAS = {Rol.CSC, Rol.CST, Rol.DSTC, Rol.AUDITOR, Rol.ADMINISTRADOR};
    private static final int LARGO_TEXTO = 2000;

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final CatalogoOfertas ofertas;

    /** With the catalogue that they are for. */
    @Activate
    public Solicitudes(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference CatalogoOfertas ofertas) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.ofertas = ofertas;
    }

    /** Those that he may see, the newest first; null means any state. */
    Pagina<Solicitud> listar(Identidad quien, Solicitud.@Nullable Estado estado, Paginacion paginacion) {
        List<String> suyas = quien.puede(Coordinacion.NACIONAL, VEN_TODAS) ? null : alcance(quien);
        String donde = donde(suyas, estado);
        return tx.read(s -> {
            TypedQuery<Long> cuenta = s.em().createQuery("select count(q)" + donde, Long.class);
            TypedQuery<SolicitudEntity> lista =
                    s.em().createQuery("select q" + donde + " order by q.id desc", SolicitudEntity.class);
            for (TypedQuery<?> consulta : List.of(cuenta, lista)) {
                parametros(consulta, suyas, estado);
            }
            List<Solicitud> pagina = lista.setFirstResult(paginacion.desde())
                    .setMaxResults(paginacion.tamano())
                    .getResultStream()
                    .map(SolicitudEntity::toRecord)
                    .toList();
            return Pagina.de(cuenta.getSingleResult(), pagina);
        });
    }

    Solicitud crear(Identidad quien, Solicitud.Propuesta propuesta) {
        Unidad unidad = unidades.exigir(propuesta.unidad(), "unidad");
        quien.exigir("proponer ofertas", unidad, Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL);
        Linea linea = validar(propuesta);
        return tx.write(quien, s -> {
            SolicitudEntity nueva = new SolicitudEntity(propuesta, linea, s.actor(), s.now());
            s.em().persist(nueva);
            s.em().flush();
            return anotada(s, "solicitar", nueva);
        });
    }

    /** Turns the request into an offer. */
    Solicitud aceptar(Identidad quien, long id, OptionalInt version, @Nullable String clave) {
        Oferta oferta = tx.read(s -> pedida(s, id, version).oferta(clave == null ? "" : clave));
        Coordinacion.exigir(quien, "aceptar solicitudes", oferta.linea());
        ReglasOferta.validar(oferta, unidades);
        Solicitud aceptada = tx.write(quien, s -> {
            SolicitudEntity solicitud = pedida(s, id, version);
            ofertas.insertar(s, quien, oferta);
            solicitud.aceptar(oferta.clave(), s.actor(), s.now());
            return anotada(s, "aceptar", solicitud);
        });
        ofertas.olvidar(oferta.clave());
        return aceptada;
    }

    Solicitud rechazar(Identidad quien, long id, OptionalInt version, @Nullable String motivo) {
        Coordinacion.exigir(
                quien,
                "rechazar solicitudes",
                tx.read(s -> pedida(s, id, version).linea()));
        Validacion v = new Validacion();
        texto(v, motivo, "motivo");
        v.terminar();
        String porque = Objects.requireNonNull(motivo).strip();
        return tx.write(quien, s -> {
            SolicitudEntity solicitud = pedida(s, id, version);
            solicitud.rechazar(porque, s.actor(), s.now());
            return anotada(s, "rechazar", solicitud);
        });
    }

    private Solicitud anotada(TxSession s, String accion, SolicitudEntity solicitud) throws SQLException {
        s.em().flush();
        Solicitud hecha = solicitud.toRecord();
        bitacora.anotar(s, accion, "solicitud-oferta", Long.toString(hecha.id()), Map.of("nombre", hecha.nombre()));
        return hecha;
    }

    private static SolicitudEntity pedida(TxSession s, long id, OptionalInt version) {
        SolicitudEntity solicitud = s.em().find(SolicitudEntity.class, id);
        if (solicitud == null) {
            throw Problema.noExiste("una solicitud", Long.toString(id));
        }
        version.ifPresent(v -> IfMatch.comparar(v, solicitud.version()));
        return solicitud;
    }

    private static Linea validar(Solicitud.Propuesta propuesta) {
        Validacion v = new Validacion().presente(propuesta.linea(), "linea");
        ReglasOferta.nombre(v, propuesta.nombre());
        ReglasOferta.horas(v, propuesta.horas());
        texto(v, propuesta.justificacion(), "justificacion");
        v.terminar();
        return Objects.requireNonNull(Coordinacion.linea(propuesta.linea()));
    }

    private static void texto(Validacion v, @Nullable String texto, String campo) {
        v.presente(texto, campo)
                .exigir(texto == null || texto.length() <= LARGO_TEXTO, campo, "Abrevie a 2000 caracteres.", texto);
    }

    private List<String> alcance(Identidad quien) {
        return quien.facultades().stream()
                .flatMap(f -> unidades.listar(Set.of(), null, f.unidad(), null).stream())
                .map(Unidad::clave)
                .distinct()
                .toList();
    }

    private static String donde(@Nullable List<String> suyas, Solicitud.@Nullable Estado estado) {
        String condiciones = Stream.of(
                        suyas == null ? "" : "q.unidad in :suyas", estado == null ? "" : "q.estado = :estado")
                .filter(c -> !c.isEmpty())
                .collect(Collectors.joining(" and "));
        return " from SolicitudEntity q" + (condiciones.isEmpty() ? "" : " where ") + condiciones;
    }

    private static void parametros(
            TypedQuery<?> consulta, @Nullable List<String> suyas, Solicitud.@Nullable Estado estado) {
        if (suyas != null) {
            consulta.setParameter("suyas", suyas);
        }
        if (estado != null) {
            consulta.setParameter("estado", estado);
        }
    }
}
