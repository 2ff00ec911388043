package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.StaleVersionException;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Devolucion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.Pasos;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.periodo.Contador;
import mx.conalep.secyt.seguimiento.internal.periodo.CountedWriting;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import mx.conalep.secyt.seguimiento.internal.periodo.Saldos;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Steps of one service. */
@Component
public final class StoredPasos implements Pasos {

    private static final int INTENTOS = 5;
    private static final int TEXTO = 500;

    private final CountedWriting escritura;
    private final ServicioRepository repository;
    private final Bitacora bitacora;
    private final Bandeja bandeja;
    private final Liberador liberador;

    @Activate
    public StoredPasos(
            @Reference CountedWriting escritura,
            @Reference ServicioRepository repository,
            @Reference Bitacora bitacora,
            @Reference Bandeja bandeja,
            @Reference Liberador liberador) {
        this.escritura = escritura;
        this.repository = repository;
        this.bitacora = bitacora;
        this.bandeja = bandeja;
        this.liberador = liberador;
    }

    @Override
    public Servicio avanzar(Identidad quien, String folio, Transicion paso, PeticionPaso peticion) {
        Servicio visto = repository.visible(quien, folio);
        quien.exigir(paso.verbo(), repository.unidad(visto), Ciclo.quienes(paso, visto.linea()));
        PasoDetalle detalle = comentado(peticion.comentario());
        Liberador.Explicado explicado = explicar(quien, paso, visto, peticion);
        return mover(quien, new Orden(folio, peticion.version(), paso.verbo(), detalle, (s, sesion) -> {
            Ciclo.exigir(s.estado(), paso, s.periodo().linea());
            s.avanzar(paso.a(), sesion.actor());
            explicado.guardar(sesion);
        }));
    }

    private static PasoDetalle comentado(@Nullable String comentario) {
        new Validacion()
                .exigir(
                        comentario == null || comentario.length() <= TEXTO,
                        "comentario",
                        "Use a lo más 500 caracteres.",
                        null)
                .terminar();
        return PasoDetalle.comentario(comentario);
    }

    /** One that cannot be released is refused before anybody is asked to explain its month. */
    private Liberador.Explicado explicar(Identidad quien, Transicion paso, Servicio visto, PeticionPaso peticion) {
        if (paso != Transicion.LIBERAR || visto.estado() != paso.de() || quien.total()) {
            return Liberador.Explicado.NADA;
        }
        return liberador.revisar(List.of(ClavePeriodo.de(visto)), peticion.justificaciones());
    }

    @Override
    public Servicio devolver(Identidad quien, String folio, PeticionDevolucion peticion, @Nullable Integer version) {
        Servicio visto = repository.visible(quien, folio);
        Unidad unidad = repository.unidad(visto);
        quien.exigir("devolver", unidad, Ciclo.quienesDevuelven(visto.estado(), visto.linea()));
        PasoDetalle detalle = revisar(peticion);
        return mover(quien, new Orden(folio, version, "devolver", detalle, (servicio, sesion) -> {
            exigirQueSiga(servicio, visto.estado());
            EstadoServicio a = Ciclo.devolver(servicio.estado(), peticion.a());
            Devolucion devolucion = devolucion(peticion, detalle, sesion);
            String clave = "devuelto-" + folio + "-" + servicio.version();
            servicio.retroceder(a, devolucion);
            bandeja.avisar(sesion, AvisoDevuelto.de(clave, folio, unidad, devolucion));
            Escalamiento escalamiento = new Escalamiento(servicio.devoluciones(), quienDevuelve(quien, unidad, visto));
            if (escalamiento.procede()) {
                bandeja.avisar(sesion, AvisoDevuelto.escalado(folio, unidad, visto.linea(), escalamiento, devolucion));
            }
        }));
    }

    private static Escalamiento.Nivel quienDevuelve(Identidad quien, Unidad unidad, Servicio visto) {
        if (quien.puede(unidad, Peticiones.coordinacion(visto.linea()))) {
            return Escalamiento.Nivel.COORDINACION;
        }
        return quien.puede(unidad, Rol.UNIDAD_ESTATAL) ? Escalamiento.Nivel.ESTATAL : Escalamiento.Nivel.UNIDAD;
    }

    /** The right to send back was judged by the state that was seen. */
    private static void exigirQueSiga(ServicioEntity servicio, EstadoServicio estado) {
        if (servicio.estado() != estado) {
            throw Problema.conflicto(
                    "estado-cambio",
                    "El servicio acaba de pasar a " + servicio.estado().clave()
                            + "; léalo de nuevo antes de devolverlo.");
        }
    }

    private static PasoDetalle revisar(PeticionDevolucion peticion) {
        Integer dias = peticion.dias();
        String motivo = peticion.motivo();
        List<String> campos = peticion.campos() == null ? List.of() : peticion.campos();
        new Validacion()
                .presente(peticion.a(), "a")
                .presente(motivo, "motivo")
                .presente(dias, "dias")
                .exigir(
                        motivo == null || motivo.isBlank() || (motivo.length() >= 3 && motivo.length() <= TEXTO),
                        "motivo",
                        "Explique en 3 a 500 caracteres qué debe corregirse.",
                        null)
                .exigir(dias == null || (dias >= 1 && dias <= 60), "dias", "Dé de 1 a 60 días.", dias)
                .exigir(
                        campos.size() <= 40 && campos.stream().allMatch(StoredPasos::esCampo),
                        "campos",
                        "Nombre campos del servicio como viajan en JSON; los del tipo llevan «datos.» antes.",
                        campos)
                .terminar();
        return new PasoDetalle(motivo, dias, List.copyOf(campos));
    }

    private static boolean esCampo(String campo) {
        return Cambios.CAMPOS.contains(campo) || campo.matches("datos\\.[A-Za-z0-9_]{1,40}");
    }

    private static Devolucion devolucion(PeticionDevolucion peticion, PasoDetalle detalle, TxSession session) {
        LocalDate hoy = LocalDate.ofInstant(session.now(), Cerrado.MEXICO);
        return new Devolucion(
                Objects.requireNonNull(peticion.a()),
                Objects.requireNonNull(detalle.motivo()),
                detalle.campos(),
                hoy.plusDays(Objects.requireNonNull(detalle.dias())));
    }

    @FunctionalInterface
    private interface Movimiento {
        void mover(ServicioEntity servicio, TxSession sesion) throws SQLException;
    }

    private record Orden(
            String folio, @Nullable Integer version, String accion, PasoDetalle detalle, Movimiento movimiento) {}

    /** Without a version to compare, somebody else's change in between is no reason to refuse. */
    private Servicio mover(Identidad quien, Orden orden) {
        for (int intento = 1; ; intento++) {
            try {
                return escritura.write(quien, s -> mover(s, orden));
            } catch (StaleVersionException otro) {
                if (orden.version() != null || intento == INTENTOS) {
                    throw otro;
                }
            }
        }
    }

    private Servicio mover(TxSession session, Orden orden) throws SQLException {
        ServicioEntity servicio = ServicioRepository.exigir(session, orden.folio());
        if (orden.version() != null) {
            IfMatch.comparar(orden.version(), servicio.version());
        }
        EstadoServicio antes = servicio.estado();
        orden.movimiento().mover(servicio, session);
        Connection connection = session.jdbc();
        Paso paso = PasoRows.paso(session, orden.accion(), antes, servicio, orden.detalle());
        PasoRows.insert(connection, Map.of(servicio.id(), paso));
        bitacora.anotar(session, orden.accion(), "servicio", orden.folio(), detalle(antes, servicio));
        Map<String, BigDecimal> aportes = AporteRows.read(connection, servicio.id());
        Contador.aplicar(
                session,
                new Saldos()
                        .restar(servicio.periodo(), antes, 1, aportes)
                        .sumar(servicio.periodo(), servicio.estado(), 1, aportes));
        return JustificacionRows.completo(session, servicio);
    }

    private static Map<String, Object> detalle(EstadoServicio antes, ServicioEntity servicio) {
        return Map.of(
                "de",
                antes.clave(),
                "a",
                servicio.estado().clave(),
                "autovalidado",
                servicio.estado() == EstadoServicio.VALIDADO
                        && servicio.toRecord(List.of()).autovalidado());
    }
}
