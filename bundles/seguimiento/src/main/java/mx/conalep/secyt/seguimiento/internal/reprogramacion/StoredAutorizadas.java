package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
import mx.conalep.secyt.seguimiento.CifraAutorizada;
import mx.conalep.secyt.seguimiento.CifrasAutorizadas;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.internal.acuerdo.Acuerdos;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.meta.Candado;
import mx.conalep.secyt.seguimiento.internal.meta.Folios;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Authorised figures and how they are shared out. */
@Component
public final class StoredAutorizadas implements CifrasAutorizadas {

    private static final BigDecimal MAXIMO = new BigDecimal("1000000000000");

    private final Tx tx;
    private final Unidades unidades;
    private final Indicadores indicadores;
    private final Bitacora bitacora;

    @Activate
    public StoredAutorizadas(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference Indicadores indicadores,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
        this.bitacora = bitacora;
    }

    @Override
    public CifraAutorizada registrar(Identidad quien, CifraAutorizada.Peticion peticion) {
        Indicador indicador = revisar(peticion);
        if (!quien.puede(unidades.exigir(Unidad.NACIONAL, "unidad"), Rol.SPDI)) {
            Acuerdos.exigirNacional(quien, "registrar una cifra autorizada", unidades, indicador);
        }
        return tx.write(quien, s -> {
            Candado.tomarTodos(s);
            return registrar(s, peticion, indicador);
        });
    }

    private Indicador revisar(CifraAutorizada.Peticion peticion) {
        Validacion validacion = new Validacion();
        Meses.anio(peticion.ejercicio(), validacion);
        Meses.de(null, peticion.trimestre(), validacion);
        validacion
                .presente(peticion.trimestre(), "trimestre")
                .presente(peticion.indicador(), "indicador")
                .presente(peticion.cifra(), "cifra");
        Acuerdos.texto(validacion, peticion.nota(), "nota", false);
        DatosOficio.revisar(validacion, peticion.oficio(), false);
        validacion.terminar();
        String clave = Objects.requireNonNull(peticion.indicador());
        Indicador indicador = indicadores
                .buscar(clave)
                .orElseThrow(() ->
                        Problema.campo("indicador", "No existe ese indicador; consulte GET /indicadores.", clave));
        exigirMonto(indicador, Objects.requireNonNull(peticion.cifra()), "cifra");
        return indicador;
    }

    private static void exigirMonto(Indicador indicador, BigDecimal monto, String campo) {
        boolean cabe = monto.signum() >= 0
                && monto.compareTo(MAXIMO) < 0
                && monto.stripTrailingZeros().scale() <= decimales(indicador);
        if (!cabe) {
            throw Problema.campo(
                    campo,
                    decimales(indicador) == 0
                            ? "Escriba un número entero de 0 en adelante."
                            : "Escriba pesos de 0 en adelante, con a lo más dos decimales.",
                    monto);
        }
    }

    private static int decimales(Indicador indicador) {
        return indicador.hecho() == Indicador.Hecho.CUOTA ? 2 : 0;
    }

    private CifraAutorizada registrar(TxSession s, CifraAutorizada.Peticion peticion, Indicador indicador)
            throws SQLException {
        int ejercicio = Objects.requireNonNull(peticion.ejercicio());
        int trimestre = Objects.requireNonNull(peticion.trimestre());
        exigirNacional(s, ejercicio, indicador);
        exigirSinPendiente(s, ejercicio, indicador, trimestre);
        BigDecimal cifra = Objects.requireNonNull(peticion.cifra()).setScale(2, RoundingMode.UNNECESSARY);
        BigDecimal vigente = suma(metas(s, ejercicio, indicador.clave()), trimestre);
        CifraAutorizada nueva = new CifraAutorizada(
                Folios.siguiente(s, "CA", ejercicio),
                ejercicio,
                indicador.clave(),
                trimestre,
                cifra,
                vigente,
                cifra.subtract(vigente),
                Objects.requireNonNull(peticion.oficio()),
                peticion.nota(),
                s.actor(),
                s.now(),
                null);
        AutorizadaRows.insertar(s.jdbc(), nueva);
        bitacora.anotar(
                s,
                "registrar",
                "cifra-autorizada",
                nueva.folio(),
                Map.of("indicador", indicador.clave(), "trimestre", trimestre, "cifra", cifra));
        return nueva;
    }

    private static void exigirNacional(TxSession s, int ejercicio, Indicador indicador) throws SQLException {
        if (!AutorizadaRows.nacional(s.jdbc(), ejercicio, indicador.clave())) {
            throw Problema.conflicto(
                    "sin-metas-nacionales",
                    "Aún no hay metas nacionales de " + indicador.clave() + " en " + ejercicio
                            + "; congélelas antes (POST /metas-nacionales).");
        }
    }

    private static void exigirSinPendiente(TxSession s, int ejercicio, Indicador indicador, int trimestre)
            throws SQLException {
        Condiciones pendientes = new Condiciones()
                .y("ejercicio = ?", ejercicio)
                .y("indicador = ?", indicador.clave())
                .y("trimestre = ?", trimestre)
                .y("asignada_momento IS NULL");
        for (CifraAutorizada otra : AutorizadaRows.listar(s.jdbc(), pendientes)) {
            throw Problema.conflicto(
                    "cifra-pendiente",
                    "La cifra " + otra.folio() + " de ese indicador y trimestre está sin asignar; asígnela antes (POST"
                            + " /cifras-autorizadas/" + otra.folio() + "/asignacion).");
        }
    }

    private static List<MetaVigente> metas(TxSession s, int ejercicio, String indicador) throws SQLException {
        return MetaVigente.listar(
                s.jdbc(), new Condiciones().y("ejercicio = ?", ejercicio).y("indicador = ?", indicador));
    }

    private static BigDecimal suma(List<MetaVigente> metas, int trimestre) {
        return metas.stream().map(m -> m.vigente().get(trimestre - 1)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<CifraAutorizada.Propuesta> propuesta(Identidad quien, String folio) {
        CifraAutorizada cifra = leer(folio);
        Indicador indicador = indicador(cifra);
        Acuerdos.exigirNacional(quien, "asignar una cifra autorizada", unidades, indicador);
        return tx.read(s -> {
            List<MetaVigente> metas = metas(s, cifra.ejercicio(), cifra.indicador());
            List<BigDecimal> vigentes = metas.stream()
                    .map(m -> m.vigente().get(cifra.trimestre() - 1))
                    .toList();
            if (metas.isEmpty()) {
                return List.<CifraAutorizada.Propuesta>of();
            }
            List<BigDecimal> partes = Reparto.repartir(cifra.cifra(), vigentes, decimales(indicador));
            return IntStream.range(0, metas.size())
                    .mapToObj(i -> new CifraAutorizada.Propuesta(
                            metas.get(i).unidad(), estatal(metas.get(i).unidad()), vigentes.get(i), partes.get(i)))
                    .toList();
        });
    }

    private String estatal(String unidad) {
        return Acuerdos.estatal(unidades, unidades.exigir(unidad, "unidad"));
    }

    private Indicador indicador(CifraAutorizada cifra) {
        return indicadores.buscar(cifra.indicador()).orElseThrow();
    }

    @Override
    public CifraAutorizada asignar(Identidad quien, String folio, CifraAutorizada.Asignacion asignacion) {
        CifraAutorizada cifra = leer(folio);
        Indicador indicador = indicador(cifra);
        Acuerdos.exigirNacional(quien, "asignar una cifra autorizada", unidades, indicador);
        Partes partes = new Partes(unidades, cifra, decimales(indicador), asignacion.partes());
        return tx.write(quien, s -> {
            Candado.tomarTodos(s);
            List<MetaVigente> metas = metas(s, cifra.ejercicio(), cifra.indicador());
            metas.forEach(MetaVigente::exigirAceptada);
            if (!AutorizadaRows.asignar(s, cifra, metas, partes.repartir(metas))) {
                throw Problema.conflicto("cifra-asignada", "La cifra ya estaba asignada; registre otra si cambió.");
            }
            MetaVigente.versiones(s, metas.stream().map(MetaVigente::id).toList(), "autorizar", folio);
            bitacora.anotar(s, "asignar", "cifra-autorizada", folio, Map.of("metas", metas.size()));
            return una(s, folio);
        });
    }

    private static CifraAutorizada una(TxSession s, String folio) throws SQLException {
        return AutorizadaRows.listar(s.jdbc(), new Condiciones().y("folio = ?", folio)).stream()
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("una cifra autorizada", folio));
    }

    @Override
    public CifraAutorizada leer(String folio) {
        return tx.read(s -> una(s, folio));
    }

    @Override
    public Pagina<CifraAutorizada> listar(
            @Nullable Integer ejercicio, @Nullable String indicador, Paginacion paginacion) {
        Condiciones condiciones =
                new Condiciones().si(ejercicio, "ejercicio = ?").si(indicador, "indicador = ?");
        return Pagina.de(tx.read(s -> AutorizadaRows.listar(s.jdbc(), condiciones)), paginacion);
    }
}
