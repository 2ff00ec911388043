package mx.conalep.secyt.normativa.internal.norma;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.ComentariosNorma;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Estado;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.normativa.internal.norma.CicloNorma.Paso;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Comments in the database. */
@Component
public final class StoredComentarios implements ComentariosNorma {

    private static final Set<TipoUnidad> COMENTAN =
            Set.of(TipoUnidad.CAST, TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO);
    private static final int PLAZO = 10;
    private static final int PLAZO_MAXIMO = 60;

    private final Tx tx;
    private final Bitacora bitacora;
    private final Normas normas;
    private final Unidades unidades;
    private final Oficios oficios;
    private final CalendarioHabil calendario;

    /** On these norms. */
    @Activate
    public StoredComentarios(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Normas normas,
            @Reference Unidades unidades,
            @Reference Oficios oficios,
            @Reference CalendarioHabil calendario) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.normas = normas;
        this.unidades = unidades;
        this.oficios = oficios;
        this.calendario = calendario;
    }

    @Override
    public List<Comentario> listar(Identidad quien, String clave, int numero) {
        normas.leer(clave);
        Set<String> visibles = Gestion.visibles(quien, unidades);
        return tx.read(s -> ComentarioRows.de(s, clave, numero)).stream()
                .filter(c -> visibles == null || visibles.contains(c.unidad()))
                .toList();
    }

    @Override
    public List<Consultada> consultadas(String clave, int numero) {
        normas.leer(clave);
        return tx.read(s -> ComentarioRows.consultadas(s, clave, numero));
    }

    @Override
    public Norma consultar(Identidad quien, String clave, int version, Consulta consulta) {
        Norma norma = normas.leer(clave);
        Gestion.exigir(quien, "consultar la norma " + clave, norma.lineas());
        int dias = Objects.requireNonNullElse(consulta.dias(), PLAZO);
        new Revisor()
                .exigir(dias >= 1 && dias <= PLAZO_MAXIMO, "dias", "Dé de 1 a 60 días hábiles.", dias)
                .terminar();
        List<String> pedidas = pedidas(consulta.unidades());
        LocalDate limite = calendario.sumar(Unidad.NACIONAL, calendario.hoy(), dias);
        NuevoOficio oficio = NuevoOficio.de(
                        Gestion.oficina(quien, norma.area()), Redacciones.consulta(norma, limite), pedidas)
                .sobre("norma", clave);
        int numero = norma.ultima().numero();
        return tx.write(quien, s -> {
            NormaRows.tomar(s, clave, version);
            Estado estado = CicloNorma.despues(VersionRows.estado(s, clave, numero), Paso.CONSULTAR);
            PuertaDictamen.exigirTexto(s, clave, numero);
            VersionRows.estado(s, clave, numero, estado);
            VersionRows.limite(s, clave, numero, limite);
            bitacora.anotar(
                    s,
                    Paso.CONSULTAR.accion(),
                    "norma",
                    clave,
                    Map.of("numero", numero, "unidades", pedidas.size(), "limite", limite));
            Oficio emitido = oficios.emitir(s, oficio);
            ComentarioRows.consultar(s, clave, numero, pedidas, emitido.id(), limite);
            return NormaRows.una(s, clave).orElseThrow();
        });
    }

    @Override
    public Comentario comentar(Identidad quien, String clave, NuevoComentario nuevo) {
        Norma norma = normas.leer(clave);
        Revisor r = new Revisor();
        String unidad = r.texto("unidad", nuevo.unidad(), 20);
        String texto = r.texto("texto", nuevo.texto(), 4000);
        String articulo = r.opcional("articulo", nuevo.articulo(), 20);
        int numero = norma.ultima().numero();
        r.exigir(
                        articulo.isEmpty()
                                || normas.texto(clave, numero).articulos().stream()
                                        .anyMatch(a -> a.numero().equals(articulo)),
                        "articulo",
                        "La versión " + numero + " no tiene ese artículo; déjelo vacío para comentar en general.",
                        articulo)
                .terminar();
        Gestion.exigirTrabaja(quien, unidad, "comentar");
        return tx.write(quien, s -> {
            Consultada de = abierta(s, clave, numero, unidad);
            long id = ComentarioRows.insertar(s, clave, de, numero, articulo.isEmpty() ? null : articulo, texto);
            ComentarioRows.responder(s, clave, numero, unidad, Respuesta.CON_COMENTARIOS);
            bitacora.anotar(
                    s, "comentar", "norma", clave, Map.of("numero", numero, "unidad", unidad, "comentario", id));
            return ComentarioRows.uno(s, id).orElseThrow();
        });
    }

    @Override
    public Consultada sinComentarios(Identidad quien, String clave, @Nullable String unidad) {
        Norma norma = normas.leer(clave);
        Revisor r = new Revisor();
        String suya = r.texto("unidad", unidad, 20);
        r.terminar();
        Gestion.exigirTrabaja(quien, suya, "responder");
        int numero = norma.ultima().numero();
        return tx.write(quien, s -> {
            abierta(s, clave, numero, suya);
            if (ComentarioRows.responder(s, clave, numero, suya, Respuesta.SIN_COMENTARIOS)) {
                bitacora.anotar(s, "sin-comentarios", "norma", clave, Map.of("numero", numero, "unidad", suya));
            }
            return consultada(s, clave, numero, suya);
        });
    }

    @Override
    public Comentario resolver(
            Identidad quien, long id, int version, @Nullable Resolucion resolucion, @Nullable String motivo) {
        String clave = tx.read(s -> ComentarioRows.norma(s, id))
                .orElseThrow(() -> Problema.noExiste("un comentario", "" + id));
        Norma norma = normas.leer(clave);
        Gestion.exigir(quien, "resolver comentarios de " + clave, norma.lineas());
        Revisor r = new Revisor();
        Resolucion cual = r.presente("resolucion", resolucion, Resolucion.RECHAZADO);
        String porque = r.texto("motivo", motivo, 2000);
        r.terminar();
        return tx.write(quien, s -> {
            exigirResoluble(s, norma, ComentarioRows.uno(s, id).orElseThrow());
            ComentarioRows.resolver(s, id, version, cual, porque);
            bitacora.anotar(s, "resolver", "norma", clave, Map.of("comentario", id, "resolucion", cual));
            return ComentarioRows.uno(s, id).orElseThrow();
        });
    }

    @Override
    public Documento informe(Identidad quien, String clave, int numero) {
        Norma norma = normas.leer(clave);
        if (Gestion.visibles(quien, unidades) != null) {
            Gestion.exigir(quien, "sacar el informe de comentarios de " + clave, norma.lineas());
        }
        return tx.read(s -> new InformeComentarios(norma, numero)
                .escribir(ComentarioRows.de(s, clave, numero), ComentarioRows.consultadas(s, clave, numero), s.now()));
    }

    private List<String> pedidas(@Nullable List<String> pedidas) {
        if (pedidas == null || pedidas.isEmpty()) {
            return unidades.listar(COMENTAN, null, null, null).stream()
                    .map(Unidad::clave)
                    .toList();
        }
        return pedidas.stream()
                .distinct()
                .map(u -> unidades.exigir(u, "unidades").clave())
                .toList();
    }

    /** Holds the version, so that it does not leave comments meanwhile. */
    private static Consultada abierta(TxSession s, String clave, int numero, String unidad) throws SQLException {
        int abiertas = Query.of(
                        "UPDATE norma_version SET estado = estado WHERE norma = ? AND numero = ? AND estado = ?",
                        clave,
                        numero,
                        Estado.EN_COMENTARIOS)
                .update(s);
        if (abiertas == 0) {
            throw Problema.conflicto(
                    "comentarios-cerrados",
                    "La versión " + numero + " no está en comentarios; escriba al área que la emite.");
        }
        return consultada(s, clave, numero, unidad);
    }

    private static Consultada consultada(TxSession s, String clave, int numero, String unidad) throws SQLException {
        return ComentarioRows.consultadas(s, clave, numero).stream()
                .filter(c -> c.unidad().equals(unidad))
                .findFirst()
                .orElseThrow(() -> Problema.conflicto(
                        "no-consultada",
                        "A " + unidad
                                + " no se le pidieron comentarios; pida al área que emite la norma que la consulte."));
    }

    private static void exigirResoluble(TxSession s, Norma norma, Comentario comentario) throws SQLException {
        Estado estado = VersionRows.estado(s, norma.clave(), norma.ultima().numero());
        boolean abierto = estado == Estado.EN_COMENTARIOS || estado == Estado.PROYECTO;
        if (!abierto || comentario.numero() < norma.ultima().numero() - 1) {
            throw Problema.conflicto(
                    "comentario-resuelto", "El texto ya se sometió a dictamen; sus comentarios no cambian.");
        }
    }
}
