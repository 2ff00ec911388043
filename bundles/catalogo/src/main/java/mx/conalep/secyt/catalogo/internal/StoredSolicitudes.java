package mx.conalep.secyt.catalogo.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.catalogo.Solicitud.Estado;
import mx.conalep.secyt.catalogo.Solicitud.Tipo;
import mx.conalep.secyt.catalogo.Solicitudes;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.AltasCuenta;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests and their answers, in the database. */
@Component
public final class StoredSolicitudes implements Solicitudes {

    private static final Rol[] PIDEN = {Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL};

    private final Tx tx;
    private final Unidades unidades;
    private final LibroSolicitudes libro;
    private final ListaSolicitudes lista;
    private final Map<Tipo, Alta> altas;

    /** With what may be asked for. */
    @Activate
    public StoredSolicitudes(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Bandeja bandeja,
            @Reference CatalogoOfertas ofertas,
            @Reference Firmas firmas,
            @Reference DepuracionFirmas depuracion,
            @Reference Cuentas cuentas,
            @Reference AltasCuenta altasCuenta) {
        this.tx = tx;
        this.unidades = unidades;
        this.libro = new LibroSolicitudes(bitacora, bandeja, unidades);
        this.lista = new ListaSolicitudes(unidades);
        Alta oferta = new AltaOferta(ofertas);
        this.altas = Map.of(
                Tipo.OFERTA,
                oferta,
                Tipo.SERVICIO,
                oferta,
                Tipo.FIRMA,
                new AltaFirma(firmas, depuracion),
                Tipo.CUENTA,
                new AltaCuenta(cuentas, altasCuenta));
    }

    @Override
    public Pagina<Solicitud> listar(Identidad quien, Filtro filtro, Paginacion paginacion) {
        return tx.read(s -> lista.pagina(s, quien, filtro, paginacion));
    }

    @Override
    public long pendientes(Instant antes) {
        return tx.read(s -> Query.of(
                        "SELECT COUNT(*) FROM solicitud_oferta WHERE estado = ? AND creada < ?",
                        Solicitud.Estado.PENDIENTE,
                        antes)
                .number(s));
    }

    @Override
    public Solicitud leer(Identidad quien, long id) {
        return tx.read(s -> visible(s, quien, id));
    }

    @Override
    public List<Solicitud.Mensaje> mensajes(Identidad quien, long id) {
        return tx.read(s -> Mensajes.leer(s, visible(s, quien, id).id()));
    }

    @Override
    public List<String> parecidas(Identidad quien, Solicitud.Propuesta propuesta) {
        Peticion peticion = Peticion.de(propuesta);
        return alta(peticion.tipo()).parecidas(quien, peticion);
    }

    @Override
    public Solicitud solicitar(Identidad quien, Solicitud.Propuesta propuesta) {
        Unidad unidad = unidades.exigir(propuesta.unidad(), "unidad");
        return solicitar(
                quien, propuesta, quien.puede(unidad, Rol.UNIDAD_ESTATAL) ? Estado.PENDIENTE : Estado.PROPUESTA);
    }

    @Override
    public Solicitud solicitarDirecto(Identidad quien, Solicitud.Propuesta propuesta) {
        return solicitar(quien, propuesta, Estado.PENDIENTE);
    }

    private Solicitud solicitar(Identidad quien, Solicitud.Propuesta propuesta, Estado estado) {
        Unidad unidad = unidades.exigir(propuesta.unidad(), "unidad");
        quien.exigir("proponer altas", unidad, PIDEN);
        Peticion peticion = Peticion.de(propuesta);
        return tx.write(quien, s -> {
            SolicitudEntity nueva = new SolicitudEntity(peticion, estado, s.actor(), s.now());
            s.em().persist(nueva);
            s.em().flush();
            return libro.anotada(s, "solicitar", nueva, null);
        });
    }

    @Override
    public Solicitud avalar(Identidad quien, long id, OptionalInt version) {
        exigirEstatal(quien, "avalar solicitudes", leer(quien, id));
        return cambiar(quien, id, version, new Paso("avalar", null, e -> e.pasar(Estado.PENDIENTE, Estado.PROPUESTA)));
    }

    @Override
    public Solicitud aceptar(Identidad quien, long id, OptionalInt version, Solicitud.Aceptacion aceptacion) {
        Solicitud pedida = tx.read(s -> LibroSolicitudes.entidad(s, id, version).toRecord(s.now()));
        Coordinacion.exigir(quien, "aceptar solicitudes", pedida.linea());
        Alta alta = alta(pedida.tipo());
        String resultado = alta.resultado(pedida, aceptacion);
        AtomicReference<Solicitud> aceptada = new AtomicReference<>(pedida);
        Identidad conCierre = quien.con((s, hecho) -> {
            SolicitudEntity solicitud = LibroSolicitudes.entidad(s, id, OptionalInt.of(pedida.version()));
            solicitud.aceptar(resultado, s.actor(), s.now());
            Solicitud suya = libro.anotada(s, "aceptar", solicitud, null);
            aceptada.set(suya);
            quien.beforeCommit().run(s, suya);
        });
        exigirPendiente(pedida);
        alta.hacer(conCierre, pedida, aceptacion);
        return Objects.requireNonNull(aceptada.get());
    }

    /** Told before anything is made, so that an answered request is not taken for a key that exists. */
    private void exigirPendiente(Solicitud pedida) {
        if (pedida.estado() != Estado.PENDIENTE) {
            tx.read(s -> {
                LibroSolicitudes.entidad(s, pedida.id(), OptionalInt.empty()).pasar(Estado.PENDIENTE, Estado.PENDIENTE);
                return pedida;
            });
        }
    }

    @Override
    public Solicitud rechazar(Identidad quien, long id, OptionalInt version, @Nullable String motivo) {
        Solicitud pedida = tx.read(s -> LibroSolicitudes.entidad(s, id, version).toRecord(s.now()));
        if (pedida.estado() == Estado.PROPUESTA) {
            exigirEstatal(quien, "rechazar solicitudes", pedida);
        } else {
            Coordinacion.exigir(quien, "rechazar solicitudes", pedida.linea());
        }
        String porque = texto(motivo, "motivo");
        return tx.write(quien, s -> {
            SolicitudEntity solicitud = LibroSolicitudes.entidad(s, id, version);
            solicitud.rechazar(porque, s.actor(), s.now());
            return libro.anotada(s, "rechazar", solicitud, porque);
        });
    }

    @Override
    public Solicitud preguntar(Identidad quien, long id, OptionalInt version, @Nullable String texto) {
        Coordinacion.exigir(quien, "pedir más datos", leer(quien, id).linea());
        String pregunta = texto(texto, "texto");
        return cambiar(
                quien, id, version, new Paso("preguntar", pregunta, e -> e.pasar(Estado.AMPLIAR, Estado.PENDIENTE)));
    }

    @Override
    public Solicitud ampliar(
            Identidad quien, long id, OptionalInt version, @Nullable String texto, Solicitud.Propuesta cambio) {
        Solicitud pedida = leer(quien, id);
        quien.exigir("ampliar solicitudes", unidades.exigir(pedida.unidad(), "unidad"), PIDEN);
        Peticion peticion = Peticion.de(Peticion.cambiada(pedida, cambio));
        return cambiar(quien, id, version, new Paso("ampliar", texto(texto, "texto"), e -> {
            e.pasar(Estado.PENDIENTE, Estado.AMPLIAR);
            e.escribir(peticion);
        }));
    }

    private interface Cambio {
        void aplicar(SolicitudEntity solicitud);
    }

    private record Paso(String accion, @Nullable String texto, Cambio cambio) {}

    private Solicitud cambiar(Identidad quien, long id, OptionalInt version, Paso paso) {
        return tx.write(quien, s -> {
            SolicitudEntity solicitud = LibroSolicitudes.entidad(s, id, version);
            paso.cambio().aplicar(solicitud);
            return libro.anotada(s, paso.accion(), solicitud, paso.texto());
        });
    }

    private Solicitud visible(TxSession s, Identidad quien, long id) {
        Solicitud solicitud =
                LibroSolicitudes.entidad(s, id, OptionalInt.empty()).toRecord(s.now());
        if (!lista.puedeVer(quien, solicitud)) {
            throw Problema.noExiste("una solicitud", Long.toString(id));
        }
        return solicitud;
    }

    private void exigirEstatal(Identidad quien, String accion, Solicitud pedida) {
        quien.exigir(accion, unidades.exigir(pedida.unidad(), "unidad"), Rol.UNIDAD_ESTATAL);
    }

    private Alta alta(Tipo tipo) {
        return Objects.requireNonNull(altas.get(tipo));
    }

    private static String texto(@Nullable String texto, String campo) {
        Validacion v = new Validacion();
        Peticion.texto(v, texto, campo);
        v.terminar();
        return Objects.requireNonNull(texto).strip();
    }
}
