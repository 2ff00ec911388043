package mx.conalep.secyt.normativa.internal.supervision;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Compromisos.Nuevo;
import mx.conalep.secyt.normativa.Compromisos.Origen;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.Supervisiones;
import mx.conalep.secyt.normativa.Visita;
import mx.conalep.secyt.normativa.Visita.Cedula;
import mx.conalep.secyt.normativa.Visita.Estado;
import mx.conalep.secyt.normativa.Visita.Punto;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.normativa.internal.compromiso.CompromisoRows;
import mx.conalep.secyt.normativa.internal.supervision.CicloVisita.Paso;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Counter;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Visits in the database. */
@Component
public final class StoredSupervisiones implements Supervisiones {

    private static final Counter FOLIOS = Counter.of("visita_folio", "ejercicio");

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final Archivos archivos;
    private final Compromisos compromisos;
    private final Bandeja bandeja;
    private final ReglasVisita reglas;

    /** With what they refer to. */
    @Activate
    public StoredSupervisiones(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Archivos archivos,
            @Reference Normas normas,
            @Reference Compromisos compromisos,
            @Reference Bandeja bandeja) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.archivos = archivos;
        this.compromisos = compromisos;
        this.bandeja = bandeja;
        this.reglas = new ReglasVisita(unidades, normas, archivos);
    }

    /** What is done to a visit while it is held. */
    @FunctionalInterface
    private interface Obra {
        Map<String, ?> hacer(TxSession s) throws SQLException;
    }

    @Override
    public Pagina<Visita> listar(Identidad quien, Filtro filtro, Paginacion paginacion) {
        Set<String> visibles = Gestion.visibles(quien, unidades);
        String unidad = filtro.unidad();
        Set<String> pedidas = visibles;
        if (unidad != null) {
            pedidas = unidades
                    .listar(Set.of(), null, unidades.exigir(unidad, "unidad").clave(), null)
                    .stream()
                    .map(Unidad::clave)
                    .filter(u -> visibles == null || visibles.contains(u))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> cuales = pedidas;
        return tx.read(s -> VisitaRows.pagina(s, filtro, cuales, paginacion));
    }

    @Override
    public Cedula leer(Identidad quien, String clave) {
        Set<String> visibles = Gestion.visibles(quien, unidades);
        return tx.read(s -> {
                    Optional<Visita> visita =
                            VisitaRows.una(s, clave).filter(v -> visibles == null || visibles.contains(v.unidad()));
                    return visita.isPresent() ? Optional.of(cedula(s, visita.get())) : Optional.<Cedula>empty();
                })
                .orElseThrow(() -> Problema.noExiste("una visita", clave));
    }

    private static Cedula cedula(TxSession s, Visita visita) throws SQLException {
        return new Cedula(visita, VisitaRows.puntos(s, visita.clave()), CompromisoRows.deVisita(s, visita.clave()));
    }

    @Override
    public Visita programar(Identidad quien, Datos d) {
        Gestion.exigir(quien, "programar visitas");
        Visita nueva = reglas.nueva(d);
        List<Punto> puntos = reglas.cedula(nueva);
        int ano = nueva.fecha().getYear();
        return tx.write(quien, s -> {
            String clave = String.format(Locale.ROOT, "SUP-%d-%03d", ano, FOLIOS.next(s, ano));
            VisitaRows.insertar(s, clave, nueva, puntos);
            bitacora.anotar(s, "programar", "visita", clave, Map.of("unidad", nueva.unidad()));
            bandeja.avisar(
                    s,
                    new Aviso(
                            "visita-" + clave,
                            "visita.programada",
                            nueva.unidad(),
                            "Visita de supervisión " + clave,
                            "Se revisará el cumplimiento de " + nueva.norma() + " el " + nueva.fecha() + ".",
                            "/supervision/una?clave=" + clave));
            return VisitaRows.una(s, clave).orElseThrow();
        });
    }

    @Override
    public Visita revisar(Identidad quien, String clave, int version, @Nullable List<Revision> revisiones) {
        Cedula cedula = gestionada(quien, clave);
        Map<Integer, Punto> puntos = reglas.revisados(quien, cedula, revisiones);
        return paso(quien, clave, version, Paso.REVISAR, s -> {
            for (Map.Entry<Integer, Punto> p : puntos.entrySet()) {
                VisitaRows.revisar(s, clave, p.getKey(), p.getValue());
            }
            return Map.of("puntos", puntos.keySet());
        });
    }

    @Override
    public Visita concluir(
            Identidad quien, String clave, int version, @Nullable String conclusiones, @Nullable List<Nuevo> acciones) {
        Cedula cedula = gestionada(quien, clave);
        Revisor r = new Revisor();
        String texto = r.texto("conclusiones", conclusiones, 4000);
        r.terminar();
        List<Nuevo> nuevas = Objects.requireNonNullElse(acciones, List.of());
        compromisos.revisar(nuevas, cedula.visita().fecha());
        return paso(quien, clave, version, Paso.CONCLUIR, s -> {
            ReglasVisita.exigirCompleta(VisitaRows.puntos(s, clave), nuevas);
            VisitaRows.concluir(s, clave, texto);
            compromisos.registrar(s, Origen.visita(clave), nuevas);
            return Map.of("acciones", nuevas.size());
        });
    }

    @Override
    public Visita cerrar(Identidad quien, String clave, int version) {
        gestionada(quien, clave);
        return paso(quien, clave, version, Paso.CERRAR, s -> {
            long abiertas = CompromisoRows.deVisita(s, clave).stream()
                    .filter(c -> c.estado().abierto())
                    .count();
            if (abiertas > 0) {
                throw Problema.conflicto(
                        "acciones-abiertas",
                        "Quedan " + abiertas + " acciones correctivas abiertas; ciérrelas antes en «Compromisos».");
            }
            return Map.of();
        });
    }

    @Override
    public Visita cancelar(Identidad quien, String clave, int version, @Nullable String motivo) {
        gestionada(quien, clave);
        Revisor r = new Revisor();
        String porque = r.texto("motivo", motivo, 500);
        r.terminar();
        return paso(quien, clave, version, Paso.CANCELAR, s -> {
            VisitaRows.concluir(s, clave, porque);
            return Map.of("motivo", porque);
        });
    }

    @Override
    public Archivo evidencia(Identidad quien, String clave, long archivo) {
        if (leer(quien, clave).puntos().stream().noneMatch(p -> Objects.equals(p.archivo(), archivo))) {
            throw Problema.noExiste("una evidencia de la visita", Long.toString(archivo));
        }
        return tx.read(s -> archivos.leer(s, archivo));
    }

    private Visita paso(Identidad quien, String clave, int version, Paso paso, Obra obra) {
        return tx.write(quien, s -> {
            Estado estado =
                    CicloVisita.despues(VisitaRows.una(s, clave).orElseThrow().estado(), paso);
            VisitaRows.tomar(s, clave, version, estado);
            bitacora.anotar(s, paso.accion(), "visita", clave, obra.hacer(s));
            return VisitaRows.una(s, clave).orElseThrow();
        });
    }

    private Cedula gestionada(Identidad quien, String clave) {
        Cedula cedula = leer(quien, clave);
        Gestion.exigir(quien, "llevar la visita " + clave);
        return cedula;
    }
}
