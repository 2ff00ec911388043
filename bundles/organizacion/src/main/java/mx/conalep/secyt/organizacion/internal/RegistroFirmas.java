package mx.conalep.secyt.organizacion.internal;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.persistence.SearchText;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The firms, in the database; the audit trail names them by internal key, for an RFC may be a person's. */
@Component
public final class RegistroFirmas implements Firmas {

    private static final Rol[] REGISTRAN = {Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC
    };
    private static final String DEMOSTRACION = "sistema:demostracion";

    private final Tx tx;
    private final Bitacora bitacora;

    /** With where they are kept. */
    @Activate
    public RegistroFirmas(@Reference Tx tx, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.bitacora = bitacora;
    }

    @Override
    public Optional<Firma> buscar(String rfc) {
        return tx.read(s -> vigente(s.em(), Rfc.normalizar(rfc)).map(FirmaEntity::toRecord));
    }

    @Override
    public Pagina<Firma> listar(@Nullable String texto, @Nullable Boolean provisional, Paginacion paginacion) {
        BusquedaFirmas busqueda = new BusquedaFirmas(SearchText.words(texto), provisional);
        return tx.read(s -> {
            List<Long> ids = busqueda.pagina(s, paginacion);
            return Pagina.de(busqueda.contar(s), firmas(s.em(), ids));
        });
    }

    @Override
    public Firma crear(Identidad quien, Datos datos) {
        exigirRegistro(quien);
        boolean demostracion = quien.cuenta().equals(DEMOSTRACION);
        Firma firma = ReglasFirma.validar(Rfc.exigir(datos.rfc(), "rfc"), datos, demostracion);
        return tx.write(quien, s -> {
            if (entidad(s.em(), firma.rfc()).isPresent()) {
                throw Problema.conflicto(
                        "firma-existe",
                        "Ya está registrado el RFC " + firma.rfc() + "; use ese registro, complételo o cámbielo.");
            }
            return insertar(s, firma);
        });
    }

    @Override
    public void usar(TxSession session, Rfc rfc) throws SQLException {
        if (!rfc.generico() && entidad(session.em(), rfc.valor()).isEmpty()) {
            insertar(session, ReglasFirma.provisional(rfc));
        }
    }

    private Firma insertar(TxSession s, Firma firma) throws SQLException {
        FirmaEntity nueva = new FirmaEntity(firma);
        s.em().persist(nueva);
        s.em().flush();
        bitacora.anotar(s, "crear", "firma", nueva.id(), firma.provisional() ? Map.of("provisional", true) : Map.of());
        return nueva.toRecord();
    }

    @Override
    public Firma cambiar(Identidad quien, String rfc, int version, Datos datos) {
        exigirRegistro(quien);
        Firma firma = ReglasFirma.validar(Rfc.exigir(rfc, "rfc"), datos, false);
        return tx.write(quien, s -> {
            FirmaEntity actual = entidad(s.em(), firma.rfc()).orElseThrow(() -> Problema.noExiste("una firma", rfc));
            exigirPropia(actual, rfc);
            IfMatch.comparar(version, actual.version());
            String campos = String.join(", ", ReglasFirma.cambiados(actual.toRecord(), firma));
            actual.escribir(firma);
            bitacora.anotar(s, "cambiar", "firma", actual.id(), Map.of("campos", campos));
            s.em().flush();
            return actual.toRecord();
        });
    }

    private static void exigirRegistro(Identidad quien) {
        if (!quien.tiene(REGISTRAN)) {
            throw Problema.prohibido(
                    "sin-facultad", "Su puesto no registra firmas; lo hace quien captura o coordina servicios.");
        }
    }

    private static void exigirPropia(FirmaEntity firma, String rfc) {
        if (firma.fusionadaEn() != null) {
            throw Problema.conflicto(
                    "firma-fusionada",
                    "El registro " + rfc + " se fusionó en " + firma.fusionadaEn() + "; cambie ese otro.");
        }
    }

    /** What an RFC stands for, through whatever it was joined to. */
    private static Optional<FirmaEntity> vigente(EntityManager em, String rfc) {
        Optional<FirmaEntity> firma = entidad(em, rfc);
        String otra = firma.map(FirmaEntity::fusionadaEn).orElse(null);
        return otra == null ? firma : vigente(em, otra);
    }

    private static Optional<FirmaEntity> entidad(EntityManager em, String rfc) {
        return em.createQuery("select f from FirmaEntity f where f.rfc = :rfc", FirmaEntity.class)
                .setParameter("rfc", rfc)
                .getResultStream()
                .findFirst();
    }

    static List<Firma> porRfc(EntityManager em, List<String> rfc) {
        return rfc.isEmpty()
                ? List.of()
                : em.createQuery("select f from FirmaEntity f where f.rfc in :rfc", FirmaEntity.class)
                        .setParameter("rfc", rfc)
                        .getResultStream()
                        .map(FirmaEntity::toRecord)
                        .toList();
    }

    static List<Firma> firmas(EntityManager em, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select f from FirmaEntity f where f.id in :ids order by f.nombreBusqueda, f.id",
                        FirmaEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(FirmaEntity::toRecord)
                .toList();
    }
}
