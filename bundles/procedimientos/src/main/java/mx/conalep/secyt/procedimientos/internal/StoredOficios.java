package mx.conalep.secyt.procedimientos.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.FiltroOficios;
import mx.conalep.secyt.procedimientos.FiltroOficios.Carpeta;
import mx.conalep.secyt.procedimientos.FiltroOficios.Situacion;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficio.SinEfecto;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.procedimientos.internal.EsperaOficio.Consecuencia;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Oficios as rows. */
@Component(service = Oficios.class)
public final class StoredOficios implements Oficios {

    private final Tx tx;
    private final Unidades unidades;
    private final Bitacora bitacora;
    private final Emision emision;
    private final Esperas esperas;
    private final Clock reloj;

    /** On these tables. */
    @Activate
    public StoredOficios(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Bandeja bandeja,
            @Reference Bitacora bitacora,
            @Reference Esperas esperas) {
        this(tx, unidades, bandeja, bitacora, esperas, Clock.systemUTC());
    }

    /** On these tables, when nobody waits for them. */
    public StoredOficios(Tx tx, Unidades unidades, Bandeja bandeja, Bitacora bitacora) {
        this(tx, unidades, bandeja, bitacora, new Esperas());
    }

    StoredOficios(Tx tx, Unidades unidades, Bandeja bandeja, Bitacora bitacora, Esperas esperas, Clock reloj) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
        this.esperas = esperas;
        this.emision = new Emision(unidades, bandeja, bitacora);
        this.reloj = reloj;
    }

    @Override
    public Oficio emitir(TxSession session, NuevoOficio nuevo) throws SQLException {
        return emision.emitir(session, nuevo);
    }

    @Override
    public void dejarSinEfecto(TxSession session, long id, String motivo) throws SQLException {
        emision.dejarSinEfecto(session, id, motivo);
    }

    @Override
    public Oficio enviar(Identidad quien, NuevoOficio nuevo) {
        Oficina.exigirFirma(quien, unidades.exigir(nuevo.emisora(), "emisora"));
        return tx.write(quien, s -> emision.emitir(s, nuevo));
    }

    @Override
    public Pagina<Oficio> listar(Identidad quien, FiltroOficios filtro, Paginacion paginacion) {
        ListaOficios lista = lista(filtro.carpeta(), suyas(quien, filtro.unidad()), filtro.situacion());
        return tx.read(s -> lista.pagina(s, paginacion));
    }

    @Override
    public long sinLeer(Identidad quien) {
        ListaOficios lista = lista(Carpeta.RECIBIDOS, Oficina.lugares(quien), Situacion.SIN_LEER);
        return tx.read(lista::contar);
    }

    @Override
    public Oficio abrir(Identidad quien, long id) {
        Oficio oficio = exigir(quien, id);
        List<DestinoOficio> nuevos = oficio.destinos().stream()
                .filter(d -> d.leidoEn() == null && Oficina.trabaja(quien, d.unidad()))
                .toList();
        return nuevos.isEmpty() ? oficio : tx.write(quien, s -> leer(s, oficio, nuevos));
    }

    @Override
    public Oficio acusar(Identidad quien, long id) {
        Oficio oficio = exigirConEfecto(exigir(quien, id));
        List<String> suyas = oficio.destinatarios().stream()
                .filter(u -> Oficina.trabaja(quien, u))
                .toList();
        if (suyas.isEmpty()) {
            throw Problema.prohibido(
                    "no-es-destinataria",
                    "El oficio " + oficio.folio() + " no está dirigido a una unidad en la que usted trabaje.");
        }
        List<Consecuencia> siguen = esperas.de(quien, oficio);
        return tx.write(quien, s -> acusar(s, oficio, suyas, siguen));
    }

    @Override
    public Oficio responder(Identidad quien, long id, @Nullable String unidad, Redaccion redaccion) {
        Oficio oficio = exigirConEfecto(exigir(quien, id));
        Unidad responde = responde(quien, oficio, unidad);
        NuevoOficio nuevo = NuevoOficio.de(responde.clave(), redaccion, List.of(oficio.emisora()))
                .enRespuestaA(id);
        List<Consecuencia> siguen = esperas.de(quien, oficio);
        return tx.write(quien, s -> responder(s, oficio, nuevo, siguen));
    }

    @Override
    public Oficio consultar(TxSession session, long id) throws SQLException {
        return OficioRows.uno(session, id).orElseThrow(() -> Problema.noExiste("un oficio", Long.toString(id)));
    }

    private Oficio leer(TxSession s, Oficio oficio, List<DestinoOficio> nuevos) throws SQLException {
        for (DestinoOficio destino : nuevos) {
            if (DestinoRows.leer(s, oficio.id(), destino.unidad())) {
                bitacora.anotar(s, "leer", "oficio", oficio.folio(), Map.of("unidad", destino.unidad()));
            }
        }
        return OficioRows.uno(s, oficio.id()).orElseThrow();
    }

    private Oficio acusar(TxSession s, Oficio oficio, List<String> suyas, List<Consecuencia> siguen)
            throws SQLException {
        exigirConEfecto(consultar(s, oficio.id()));
        for (String unidad : suyas) {
            String acuse = Huella.de(oficio.huella(), unidad, s.actor(), s.now().toString());
            DestinoRows.leer(s, oficio.id(), unidad);
            if (DestinoRows.acusar(s, oficio.id(), unidad, acuse)) {
                bitacora.anotar(s, "acusar", "oficio", oficio.folio(), Map.of("unidad", unidad, "acuse", acuse));
                for (Consecuencia sigue : siguen) {
                    sigue.acusado(s, unidad);
                }
            }
        }
        return OficioRows.uno(s, oficio.id()).orElseThrow();
    }

    private Oficio responder(TxSession s, Oficio oficio, NuevoOficio nuevo, List<Consecuencia> siguen)
            throws SQLException {
        acusar(s, oficio, List.of(nuevo.emisora()), siguen);
        Oficio respuesta = emision.emitir(s, nuevo);
        if (!DestinoRows.responder(s, oficio.id(), nuevo.emisora(), respuesta.id())) {
            throw Problema.conflicto(
                    "ya-respondido",
                    nuevo.emisora() + " ya respondió el oficio " + oficio.folio() + "; ábralo para ver con cuál.");
        }
        bitacora.anotar(s, "responder", "oficio", oficio.folio(), Map.of("respuesta", respuesta.folio()));
        for (Consecuencia sigue : siguen) {
            sigue.respondido(s, nuevo.emisora(), respuesta);
        }
        return respuesta;
    }

    private Unidad responde(Identidad quien, Oficio oficio, @Nullable String unidad) {
        List<Unidad> firmadas = oficio.destinatarios().stream()
                .filter(u -> unidad == null || unidad.equals(u))
                .flatMap(u -> unidades.buscar(u).stream())
                .filter(u -> Oficina.firma(quien, u))
                .toList();
        if (firmadas.isEmpty()) {
            throw Problema.prohibido(
                    "sin-firma",
                    "Usted no firma por ninguna unidad a la que se dirige el oficio " + oficio.folio() + ".");
        }
        if (firmadas.size() > 1) {
            throw Problema.campo("unidad", "Diga cuál de las unidades destinatarias responde.", unidad);
        }
        return firmadas.get(0);
    }

    private ListaOficios lista(Carpeta carpeta, Collection<String> suyas, @Nullable Situacion situacion) {
        return new ListaOficios(carpeta, suyas, situacion, LocalDate.ofInstant(reloj.instant(), Emision.MEXICO));
    }

    private Set<String> suyas(Identidad quien, @Nullable String unidad) {
        if (unidad == null) {
            return Oficina.lugares(quien);
        }
        Unidad pedida = unidades.exigir(unidad, "unidad");
        if (!Oficina.ve(quien, pedida.ascendencia())) {
            throw Problema.prohibido("fuera-de-ambito", "Sus puestos no le permiten consultar " + unidad + ".");
        }
        return Set.of(unidad);
    }

    /** The oficio, if a unit in his scope sent or got it; otherwise it does not exist for him. */
    private Oficio exigir(Identidad quien, long id) {
        return tx.read(s -> OficioRows.uno(s, id))
                .filter(o -> ve(quien, o))
                .orElseThrow(() -> Problema.noExiste("un oficio", Long.toString(id)));
    }

    private static Oficio exigirConEfecto(Oficio oficio) {
        SinEfecto sin = oficio.sinEfecto();
        if (sin != null) {
            throw Problema.conflicto(
                    "sin-efecto",
                    "El oficio " + oficio.folio() + " quedó sin efecto y ya no pide nada: " + sin.motivo());
        }
        return oficio;
    }

    private boolean ve(Identidad quien, Oficio oficio) {
        return ve(quien, oficio.emisora())
                || oficio.destinos().stream().map(DestinoOficio::unidad).anyMatch(u -> ve(quien, u));
    }

    private boolean ve(Identidad quien, String unidad) {
        return Oficina.trabaja(quien, unidad)
                || Oficina.ve(
                        quien, unidades.buscar(unidad).map(Unidad::ascendencia).orElse(List.of(unidad)));
    }
}
