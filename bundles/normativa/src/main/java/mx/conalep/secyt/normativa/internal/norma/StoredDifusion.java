package mx.conalep.secyt.normativa.internal.norma;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.DifusionNorma;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Norms travel by oficio, and the acknowledgement of that oficio is their receipt. */
@Component
public final class StoredDifusion implements DifusionNorma {

    private static final Set<TipoUnidad> APLICAN =
            EnumSet.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO, TipoUnidad.CAST, TipoUnidad.PLANTEL);
    private static final int POR_OFICIO = 400;

    private final Tx tx;
    private final Bitacora bitacora;
    private final Normas normas;
    private final Unidades unidades;
    private final Oficios oficios;

    /** Of these norms. */
    @Activate
    public StoredDifusion(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Normas normas,
            @Reference Unidades unidades,
            @Reference Oficios oficios) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.normas = normas;
        this.unidades = unidades;
        this.oficios = oficios;
    }

    @Override
    public Difusion leer(String clave, int numero) {
        normas.leer(clave);
        List<Acuse> acuses = tx.read(s -> acuses(s, clave, numero));
        Set<String> enviadas = acuses.stream().map(Acuse::unidad).collect(Collectors.toSet());
        return new Difusion(
                acuses, aplican().stream().filter(u -> !enviadas.contains(u)).toList());
    }

    @Override
    public int difundir(Identidad quien, String clave, int version) {
        Norma norma = normas.leer(clave);
        Gestion.exigir(quien, "difundir la norma " + clave, norma.lineas());
        LocalDate desde = norma.ultima().desde();
        LocalDate hasta = norma.ultima().hasta();
        if (desde == null || hasta != null) {
            throw Problema.conflicto(
                    "sin-vigencia",
                    "Diga primero desde cuándo rige la versión "
                            + norma.ultima().numero() + ".");
        }
        int numero = norma.ultima().numero();
        List<String> faltan = leer(clave, numero).sinEnvio();
        String emisora = Gestion.oficina(quien, norma.area());
        Redaccion redaccion = Redacciones.difusion(norma, desde);
        return tx.write(quien, s -> {
            NormaRows.tomar(s, clave, version);
            bitacora.anotar(s, "difundir", "norma", clave, Map.of("numero", numero, "unidades", faltan.size()));
            for (int i = 0; i < faltan.size(); i += POR_OFICIO) {
                List<String> tanda = faltan.subList(i, Math.min(faltan.size(), i + POR_OFICIO));
                Oficio oficio = oficios.emitir(
                        s, NuevoOficio.de(emisora, redaccion, tanda).sobre("norma", clave));
                Query.of(
                                "INSERT INTO norma_envio (norma, numero, oficio, momento) VALUES (?, ?, ?, ?)",
                                clave,
                                numero,
                                oficio.id(),
                                s.now())
                        .update(s);
            }
            return faltan.size();
        });
    }

    @Override
    public void acusar(Identidad quien, String clave, int numero) {
        Set<String> suyas = quien.lugares();
        List<Acuse> propios = leer(clave, numero).acuses().stream()
                .filter(a -> suyas.contains(a.unidad()))
                .toList();
        if (propios.isEmpty()) {
            throw Problema.noExiste("un envío de la norma a su unidad", clave);
        }
        propios.stream().map(Acuse::oficio).distinct().forEach(o -> oficios.acusar(quien, o));
    }

    private List<String> aplican() {
        return unidades.listar(APLICAN, null, null, null).stream()
                .map(Unidad::clave)
                .toList();
    }

    private List<Acuse> acuses(TxSession s, String clave, int numero) throws SQLException {
        List<Long> enviados = Query.of("SELECT oficio FROM norma_envio WHERE norma = ? AND numero = ?", clave, numero)
                .list(s, f -> f.getLong(1));
        List<Acuse> acuses = new ArrayList<>();
        for (long id : enviados) {
            Oficio oficio = oficios.consultar(s, id);
            oficio.destinos().stream()
                    .filter(d -> !d.copia())
                    .map(d -> acuse(oficio, d))
                    .forEach(acuses::add);
        }
        acuses.sort(Comparator.comparing((Acuse a) -> a.acusadoEn() != null).thenComparing(Acuse::unidad));
        return acuses;
    }

    private static Acuse acuse(Oficio oficio, DestinoOficio destino) {
        return new Acuse(
                destino.unidad(),
                oficio.id(),
                oficio.folio(),
                oficio.momento(),
                destino.acusadoPor(),
                destino.acusadoEn());
    }
}
