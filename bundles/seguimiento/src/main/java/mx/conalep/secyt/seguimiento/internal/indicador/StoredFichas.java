package mx.conalep.secyt.seguimiento.internal.indicador;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.FichaIndicador;
import mx.conalep.secyt.seguimiento.Indicador;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the MIR asks about the indicators, edited by DSTC. */
@Component(service = StoredFichas.class)
public final class StoredFichas {

    private static final String CAMBIAR = "UPDATE indicador SET numerador = ?, denominador = ?, sentido = ?,"
            + " linea_base = ?, linea_base_anio = ?, umbral = ?, ficha_version = ficha_version + 1"
            + " WHERE clave = ? AND ficha_version = ?";
    private static final int TEXTO = 300;
    private static final BigDecimal UMBRAL = new BigDecimal("999");

    private final Tx tx;
    private final Unidades unidades;
    private final StoredIndicadores indicadores;
    private final Bitacora bitacora;

    @Activate
    public StoredFichas(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference StoredIndicadores indicadores,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.indicadores = indicadores;
        this.bitacora = bitacora;
    }

    /** As it is asked for; what is not said of {@code sentido} and {@code umbral} stays. */
    public record Peticion(
            @Nullable String numerador,
            @Nullable String denominador,
            FichaIndicador.@Nullable Sentido sentido,
            @Nullable BigDecimal lineaBase,
            @Nullable Integer lineaBaseAnio,
            @Nullable BigDecimal umbral) {}

    Indicador cambiar(Identidad quien, String clave, int version, Peticion peticion) {
        quien.exigir("cambiar un indicador", unidades.exigir(Unidad.NACIONAL, "unidad"), Rol.DSTC);
        Indicador antes = indicadores.buscar(clave).orElseThrow(() -> Problema.noExiste("un indicador", clave));
        revisar(peticion);
        tx.<Integer>write(quien, s -> {
            int filas = Query.of(
                            CAMBIAR,
                            peticion.numerador(),
                            peticion.denominador(),
                            Objects.requireNonNullElse(
                                    peticion.sentido(), antes.ficha().sentido()),
                            peticion.lineaBase(),
                            peticion.lineaBaseAnio(),
                            Objects.requireNonNullElse(
                                            peticion.umbral(), antes.ficha().umbral())
                                    .setScale(2, RoundingMode.HALF_UP),
                            clave,
                            version)
                    .update(s);
            if (filas == 0) {
                throw IfMatch.vencida();
            }
            bitacora.anotar(s, "cambiar", "indicador", clave, Map.of("ficha", version + 1));
            return filas;
        });
        indicadores.olvidar();
        return indicadores.buscar(clave).orElseThrow();
    }

    private static void revisar(Peticion peticion) {
        BigDecimal umbral = peticion.umbral();
        Integer anio = peticion.lineaBaseAnio();
        Validacion validacion = new Validacion();
        texto(validacion, peticion.numerador(), "numerador");
        texto(validacion, peticion.denominador(), "denominador");
        validacion
                .exigir(
                        umbral == null || (umbral.signum() >= 0 && umbral.compareTo(UMBRAL) <= 0),
                        "umbral",
                        "Escriba un porcentaje de 0 a 999.",
                        umbral)
                .exigir(
                        anio == null || (anio >= 1978 && anio <= 2100),
                        "lineaBaseAnio",
                        "Use un año de 1978 a 2100.",
                        anio)
                .terminar();
    }

    private static void texto(Validacion validacion, @Nullable String texto, String campo) {
        validacion.exigir(texto == null || texto.length() <= TEXTO, campo, "Use a lo más 300 caracteres.", null);
    }
}
