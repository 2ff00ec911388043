package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import mx.conalep.secyt.seguimiento.SolicitudMetas;
import mx.conalep.secyt.seguimiento.SolicitudesMetas;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.meta.Folios;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests for goals, and the notices that go with them. */
@Component
public final class StoredSolicitudes implements SolicitudesMetas {

    private static final int NOTA = 2_000;

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;
    private final Bitacora bitacora;
    private final Bandeja bandeja;
    private final Situaciones situaciones;

    @Activate
    public StoredSolicitudes(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Bitacora bitacora,
            @Reference Bandeja bandeja) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
        this.bitacora = bitacora;
        this.bandeja = bandeja;
        this.situaciones = new Situaciones(unidades, indicadores);
    }

    @Override
    public SolicitudMetas crear(Identidad quien, SolicitudMetas.Peticion peticion) {
        Linea linea = peticion.linea();
        if (linea != null) {
            Acuerdos.exigirNacional(quien, "solicitar las metas", unidades, linea);
        }
        revisar(peticion);
        return tx.write(quien, s -> {
            SolicitudMetas nueva = nueva(s, peticion, Objects.requireNonNull(linea));
            SolicitudRows.insertar(s.jdbc(), nueva);
            avisar(s, nueva);
            bitacora.anotar(
                    s, "solicitar", "metas", nueva.folio(), Map.of("ejercicio", nueva.ejercicio(), "linea", linea));
            return nueva;
        });
    }

    private void revisar(SolicitudMetas.Peticion peticion) {
        Validacion validacion = new Validacion();
        Acuerdos.revisar(validacion, peticion.ejercicio(), peticion.linea());
        String nota = peticion.nota();
        validacion.exigir(nota == null || nota.length() <= NOTA, "nota", "Use a lo más 2000 caracteres.", null);
        for (TipoUnidad tipo : Objects.requireNonNullElse(peticion.tipos(), List.<TipoUnidad>of())) {
            validacion.exigir(tipo.prestaServicios(), "tipos", "Use PLANTEL o CAST.", tipo);
        }
        Linea linea = peticion.linea();
        for (String clave : Objects.requireNonNullElse(peticion.indicadores(), List.<String>of())) {
            boolean suyo = indicadores
                    .buscar(clave)
                    .filter(i -> i.activo() && (linea == null || i.cuenta(linea)))
                    .isPresent();
            validacion.exigir(
                    suyo, "indicadores", "No es un indicador en uso de esa línea; consulte GET /indicadores.", clave);
        }
        validacion.terminar();
    }

    private SolicitudMetas nueva(TxSession s, SolicitudMetas.Peticion peticion, Linea linea) throws SQLException {
        int ejercicio = Objects.requireNonNull(peticion.ejercicio());
        LocalDate vence = Objects.requireNonNullElse(peticion.vence(), LocalDate.of(ejercicio - 1, 6, 30));
        if (vence.isBefore(s.now().atZone(Cerrado.MEXICO).toLocalDate())) {
            throw Problema.campo(
                    "vence",
                    "La fecha límite ya pasó (si no se indica, es el fin del segundo trimestre del año anterior);"
                            + " indique hoy o un día posterior.",
                    vence);
        }
        return new SolicitudMetas(
                Folios.siguiente(s, "SM", ejercicio),
                ejercicio,
                linea,
                vence,
                lista(peticion.indicadores())
                        .orElseGet(() -> Acuerdos.indicadores(indicadores, linea).stream()
                                .map(Indicador::clave)
                                .toList()),
                lista(peticion.tipos()).orElseGet(() -> preguntados(linea)),
                peticion.nota(),
                s.actor(),
                s.now());
    }

    private static <T> Optional<List<T>> lista(@Nullable List<T> lista) {
        return Optional.ofNullable(lista).filter(l -> !l.isEmpty()).map(l -> List.copyOf(new LinkedHashSet<>(l)));
    }

    /** The manual asks the CAST for technological services, planteles and CAST for training. */
    private static List<TipoUnidad> preguntados(Linea linea) {
        return linea == Linea.CAPACITACION ? List.of(TipoUnidad.PLANTEL, TipoUnidad.CAST) : List.of(TipoUnidad.CAST);
    }

    private void avisar(TxSession s, SolicitudMetas nueva) throws SQLException {
        Set<TipoUnidad> destinos = EnumSet.copyOf(nueva.tipos());
        destinos.addAll(Acuerdos.ESTATALES);
        for (Unidad unidad : unidades.listar(destinos, null, null, null)) {
            bandeja.avisar(s, aviso(nueva, unidad));
        }
    }

    private static Aviso aviso(SolicitudMetas nueva, Unidad unidad) {
        String deQuien = unidad.tipo().esEstatal() ? "los planteles y CAST de " : "";
        return new Aviso(
                nueva.folio() + "-" + unidad.clave(),
                "metas.solicitadas",
                unidad.clave(),
                "Se solicitan las metas de " + nueva.ejercicio(),
                "Registre a más tardar el " + nueva.vence() + " las metas de " + nueva.ejercicio() + " de " + deQuien
                        + unidad.clave() + ": " + String.join(", ", nueva.indicadores()) + "."
                        + Optional.ofNullable(nueva.nota()).map(n -> " " + n).orElse(""),
                "metas");
    }

    @Override
    public SolicitudMetas leer(String folio) {
        return tx.read(s -> SolicitudRows.listar(s.jdbc(), new Condiciones().y("folio = ?", folio))).stream()
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("una solicitud de metas", folio));
    }

    @Override
    public Pagina<SolicitudMetas> listar(@Nullable Integer ejercicio, @Nullable Linea linea, Paginacion paginacion) {
        Condiciones condiciones =
                new Condiciones().si(ejercicio, "ejercicio = ?").si(nombre(linea), "linea = ?");
        return Pagina.de(tx.read(s -> SolicitudRows.listar(s.jdbc(), condiciones)), paginacion);
    }

    private static @Nullable String nombre(@Nullable Linea linea) {
        return linea == null ? null : linea.name();
    }

    @Override
    public List<SituacionMetas> respuestas(Identidad quien, String folio) {
        SolicitudMetas solicitud = leer(folio);
        Alcance alcance = Alcance.visible(quien, unidades, null);
        return tx.read(s -> situaciones.leer(s.jdbc(), solicitud.ejercicio(), solicitud.linea(), alcance));
    }
}
