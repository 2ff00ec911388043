package mx.conalep.secyt.seguimiento.internal.periodo;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mx.conalep.secyt.audit.Bitacora;
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
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Reaperturas;
import mx.conalep.secyt.seguimiento.SolicitudReapertura;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests to reopen months, over JDBC. */
@Component
public final class StoredReaperturas implements Reaperturas {

    private static final int TEXTO = 500;

    private final Tx tx;
    private final Unidades unidades;
    private final Cortes cortes;
    private final Bitacora bitacora;
    private final Bandeja bandeja;

    @Activate
    public StoredReaperturas(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Cortes cortes,
            @Reference Bitacora bitacora,
            @Reference Bandeja bandeja) {
        this.tx = tx;
        this.unidades = unidades;
        this.cortes = cortes;
        this.bitacora = bitacora;
        this.bandeja = bandeja;
    }

    @Override
    public SolicitudReapertura pedir(Identidad quien, PeticionPeriodo peticion) {
        ClavePeriodo clave = Peticiones.uno(peticion, unidades);
        Unidad unidad = unidades.exigir(clave.unidad(), "unidad");
        quien.exigir("pedir una reapertura", unidad, Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL);
        String motivo = texto(peticion.motivo(), "motivo", true);
        Periodo periodo = cerrado(clave);
        boolean alEstado =
                !quien.puede(unidad, Rol.UNIDAD_ESTATAL) && Frontera.hoy(cortes).permite(periodo, false);
        String destino = alEstado
                ? Destinos.estatal(unidad)
                : Peticiones.coordinacion(clave.linea()).name();
        return tx.write(quien, s -> pedir(s, unidad, clave, Objects.requireNonNull(motivo), destino));
    }

    private Periodo cerrado(ClavePeriodo clave) {
        Periodo periodo = tx.read(s -> PeriodoRows.read(s.jdbc(), clave))
                .filter(p -> p.cierre() != null)
                .orElseThrow(() -> Problema.conflicto(
                        "periodo-abierto", "El periodo no está cerrado: capture o corrija sin pedir nada."));
        if (periodo.edicion() != null) {
            throw Frontera.hoy(cortes).negada(periodo);
        }
        return periodo;
    }

    private SolicitudReapertura pedir(
            TxSession session, Unidad unidad, ClavePeriodo clave, String motivo, String destino) throws SQLException {
        var pendiente = SolicitudRows.pendiente(session.jdbc(), clave);
        if (pendiente.isPresent()) {
            return pendiente.get();
        }
        SolicitudReapertura nueva = new SolicitudReapertura(
                UUID.randomUUID().toString(),
                clave.ejercicio(),
                clave.unidad(),
                clave.linea(),
                clave.mes(),
                motivo,
                SolicitudReapertura.Estado.PENDIENTE,
                destino,
                session.actor(),
                session.now(),
                null,
                null,
                null,
                0);
        SolicitudRows.insert(session, nueva, Renglones.entidad(unidad));
        bitacora.anotar(
                session, "pedir-reapertura", "periodo", clave.texto(), Map.of("motivo", motivo, "destino", destino));
        bandeja.avisar(session, AvisoReapertura.pedida(nueva));
        return nueva;
    }

    @Override
    public SolicitudReapertura resolver(Identidad quien, String id, boolean aceptar, @Nullable String respuesta) {
        SolicitudReapertura solicitud = tx.read(s -> exigir(s, id));
        Unidad unidad = unidades.exigir(solicitud.unidad(), "unidad");
        Rol coordinacion = Peticiones.coordinacion(solicitud.linea());
        quien.exigir("resolver una reapertura", unidad, Rol.UNIDAD_ESTATAL, coordinacion);
        String dicho = texto(respuesta, "respuesta", !aceptar);
        boolean nacional = quien.puede(unidad, coordinacion, Rol.DSTC);
        if (aceptar) {
            exigirReabrible(clave(solicitud), nacional);
        } else if (!nacional && !solicitud.destino().equals(Destinos.estatal(unidad))) {
            quien.exigir("rechazar lo que se pidió a " + solicitud.destino(), unidad, coordinacion);
        }
        return tx.write(quien, s -> resolver(s, solicitud, new Resolucion(aceptar, nacional, dicho)));
    }

    private record Resolucion(
            boolean aceptar, boolean nacional, @Nullable String respuesta) {}

    private void exigirReabrible(ClavePeriodo clave, boolean nacional) {
        Periodo periodo = tx.read(s -> PeriodoRows.read(s.jdbc(), clave)).orElseThrow();
        Frontera frontera = Frontera.hoy(cortes);
        if (periodo.cierre() != null && !frontera.permite(periodo, nacional)) {
            throw frontera.negada(periodo);
        }
    }

    private SolicitudReapertura resolver(TxSession session, SolicitudReapertura antes, Resolucion r)
            throws SQLException {
        SolicitudReapertura.Estado estado =
                r.aceptar() ? SolicitudReapertura.Estado.ACEPTADA : SolicitudReapertura.Estado.RECHAZADA;
        if (!SolicitudRows.resolver(session, antes.id(), estado, r.respuesta())) {
            throw Problema.conflicto(
                    "ya-resuelta", "Otra persona ya resolvió la solicitud; consulte GET /reaperturas/solicitudes.");
        }
        ClavePeriodo clave = clave(antes);
        if (r.aceptar()) {
            CambioCierre.reabrir(r.nacional(), antes.motivo()).aplicar(session, bitacora, List.of(clave));
        } else {
            bitacora.anotar(session, "rechazar-reapertura", "periodo", clave.texto(), Map.of("solicitud", antes.id()));
        }
        SolicitudReapertura despues = exigir(session, antes.id());
        bandeja.avisar(session, AvisoReapertura.resuelta(despues));
        return despues;
    }

    @Override
    public Pagina<SolicitudReapertura> listar(
            Identidad quien,
            SolicitudReapertura.@Nullable Estado estado,
            @Nullable String unidad,
            Paginacion paginacion) {
        Condiciones condiciones = new Condiciones().si(estado == null ? null : estado.name(), "estado = ?");
        Alcance.visible(quien, unidades, unidad).aplicar(condiciones, "");
        return tx.read(s -> SolicitudRows.pagina(s.jdbc(), condiciones, paginacion));
    }

    private static SolicitudReapertura exigir(TxSession session, String id) throws SQLException {
        return SolicitudRows.read(session.jdbc(), id).orElseThrow(() -> Problema.noExiste("una solicitud", id));
    }

    private static ClavePeriodo clave(SolicitudReapertura s) {
        return new ClavePeriodo(s.ejercicio(), s.unidad(), s.linea(), s.mes());
    }

    private static @Nullable String texto(@Nullable String texto, String campo, boolean obligatorio) {
        String limpio = texto == null || texto.isBlank() ? null : texto.strip();
        new Validacion()
                .exigir(limpio != null || !obligatorio, campo, "Falta «" + campo + "»: diga por qué.", null)
                .exigir(
                        limpio == null || (limpio.length() >= 3 && limpio.length() <= TEXTO),
                        campo,
                        "Use de 3 a 500 caracteres.",
                        null)
                .terminar();
        return limpio;
    }
}
