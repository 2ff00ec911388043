package mx.conalep.secyt.seguimiento.internal.meta;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.seguimiento.PeticionMeta;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.jspecify.annotations.Nullable;

/** Checks a goal before any transaction. */
public final class ReglasMeta {

    private static final BigDecimal MAXIMO = new BigDecimal("1000000000000");
    private static final int TRIMESTRES = 4;

    private final Unidades unidades;
    private final Indicadores indicadores;

    /** With the units and indicators that there are. */
    public ReglasMeta(Unidades unidades, Indicadores indicadores) {
        this.unidades = unidades;
        this.indicadores = indicadores;
    }

    /** A goal in which nothing is wrong. */
    public record Revisada(int ejercicio, Indicador indicador, Unidad unidad, List<BigDecimal> trimestres) {}

    /**
     * Checks everything but the rights.
     *
     * @throws Problema 422 with all that is wrong
     */
    public Revisada revisar(PeticionMeta peticion) {
        Validacion validacion = new Validacion();
        Meses.anio(peticion.ejercicio(), validacion);
        Unidad unidad = unidad(peticion.unidad(), validacion);
        Indicador indicador = indicador(peticion.indicador(), validacion);
        List<@Nullable BigDecimal> trimestres = peticion.trimestres();
        validacion.presente(trimestres, "trimestres");
        if (trimestres != null) {
            trimestres(trimestres, indicador, validacion);
        }
        validacion.terminar();
        return new Revisada(
                Objects.requireNonNull(peticion.ejercicio()),
                Objects.requireNonNull(indicador),
                Objects.requireNonNull(unidad),
                Objects.requireNonNull(trimestres).stream()
                        .map(t -> Objects.requireNonNull(t).setScale(2, RoundingMode.UNNECESSARY))
                        .toList());
    }

    private @Nullable Unidad unidad(@Nullable String clave, Validacion validacion) {
        validacion.presente(clave, "unidad");
        if (clave == null || clave.isBlank()) {
            return null;
        }
        Unidad unidad = unidades.buscar(clave).orElse(null);
        validacion
                .exigir(unidad != null, "unidad", "No existe esa unidad; consulte GET /unidades.", clave)
                .exigir(
                        unidad == null || unidad.tipo().prestaServicios(),
                        "unidad",
                        "Las metas son de un plantel o CAST; la de su estado es la suma de ellas.",
                        clave);
        return unidad;
    }

    private @Nullable Indicador indicador(@Nullable String clave, Validacion validacion) {
        validacion.presente(clave, "indicador");
        if (clave == null || clave.isBlank()) {
            return null;
        }
        Indicador indicador =
                indicadores.buscar(clave).filter(Indicador::activo).orElse(null);
        validacion.exigir(
                indicador != null, "indicador", "No es un indicador en uso; consulte GET /indicadores.", clave);
        return indicador;
    }

    private static void trimestres(
            List<@Nullable BigDecimal> trimestres, @Nullable Indicador indicador, Validacion validacion) {
        validacion.exigir(
                trimestres.size() == TRIMESTRES,
                "trimestres",
                "Escriba cuatro cantidades, una por trimestre y sin acumular.",
                trimestres.size());
        int decimales = indicador == null || indicador.hecho() == Indicador.Hecho.CUOTA ? 2 : 0;
        for (int i = 0; i < trimestres.size(); i++) {
            BigDecimal t = trimestres.get(i);
            validacion.exigir(
                    t != null
                            && t.signum() >= 0
                            && t.compareTo(MAXIMO) < 0
                            && t.stripTrailingZeros().scale() <= decimales,
                    "trimestres[" + i + "]",
                    decimales == 0
                            ? "Escriba un número entero de 0 en adelante."
                            : "Escriba pesos de 0 en adelante, con a lo más dos decimales.",
                    t);
        }
    }

    /** Demands the version that the caller saw, and that it is not accepted. */
    static void exigirCambiable(MetaEntity meta, @Nullable Integer version) {
        if (version == null) {
            IfMatch.exigir(null);
        } else {
            IfMatch.comparar(version, meta.version());
        }
        if (meta.estado() == Meta.Estado.ACEPTADA) {
            throw Problema.conflicto(
                    "meta-aceptada",
                    "La meta ya está aceptada. Para corregirla pida a su unidad estatal, la CSC, la CST o la DSTC que la"
                            + " devuelva (POST /metas/" + meta.id() + "/observar); la aceptada rige mientras tanto.");
        }
    }

    /** Demands that there is something to accept. */
    static void exigirCapturada(MetaEntity meta) {
        if (meta.estado() != Meta.Estado.CAPTURADA) {
            throw Problema.conflicto(
                    "estado-incompatible",
                    meta.estado() == Meta.Estado.OBSERVADA
                            ? "La meta está observada: falta que su unidad la corrija (PUT /metas)."
                            : "La meta ya está aceptada.");
        }
    }
}
