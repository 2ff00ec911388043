package mx.conalep.secyt.extensiones.internal.ajuste;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.extensiones.Ajustes;
import mx.conalep.secyt.extensiones.ConversionCampos;
import mx.conalep.secyt.extensiones.internal.decision.Alcance;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.ClaveAjuste;
import mx.conalep.secyt.extensiones.internal.decision.DecisionesEnMemoria;
import mx.conalep.secyt.extensiones.internal.decision.ValoresJson;
import mx.conalep.secyt.extensiones.internal.habilitacion.HabilitacionesGuardadas;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.registro.Registro;
import mx.conalep.secyt.extensiones.internal.tipo.Esquema;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Settings in the database, checked against the fields that the plugin describes. */
@Component
public final class AjustesGuardados implements Ajustes {

    private final Tx tx;
    private final Bitacora bitacora;
    private final Alcance alcance;
    private final Supplier<Registro.Vista> vista;
    private final DecisionesEnMemoria decisiones;
    private final AjustesEnMemoria memoria;

    /** Of what is contributed now. */
    @Activate
    public AjustesGuardados(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Alcance alcance,
            @Reference Rastreador rastreador,
            @Reference DecisionesEnMemoria decisiones,
            @Reference AjustesEnMemoria memoria) {
        this(tx, bitacora, alcance, rastreador::vista, decisiones, memoria);
    }

    private AjustesGuardados(
            Tx tx,
            Bitacora bitacora,
            Alcance alcance,
            Supplier<Registro.Vista> vista,
            DecisionesEnMemoria decisiones,
            AjustesEnMemoria memoria) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.alcance = alcance;
        this.vista = vista;
        this.decisiones = decisiones;
        this.memoria = memoria;
    }

    /** On a registry that nobody follows. */
    public static AjustesGuardados de(
            Tx tx,
            Bitacora bitacora,
            Alcance alcance,
            Supplier<Registro.Vista> vista,
            DecisionesEnMemoria decisiones,
            AjustesEnMemoria memoria) {
        return new AjustesGuardados(tx, bitacora, alcance, vista, decisiones, memoria);
    }

    @Override
    public DeUnidad leer(Identidad quien, String bundle, String unidad) {
        alcance.complemento(quien, bundle);
        alcance.exigirMirar(quien, "ver los ajustes de complementos", alcance.unidad(unidad));
        return leer(bundle, unidad);
    }

    private DeUnidad leer(String bundle, String unidad) {
        int version = tx.read(s -> AjusteRows.version(s, bundle, unidad));
        return new DeUnidad(
                bundle,
                unidad,
                version,
                piezas(bundle).map(p -> deContribucion(p, unidad)).toList());
    }

    @Override
    public DeUnidad guardar(Identidad quien, String bundle, String unidad, Cambio cambio, OptionalInt version) {
        alcance.complemento(quien, bundle);
        Unidad donde = alcance.unidad(unidad);
        alcance.exigirDecidir(quien, "ajustar complementos", donde);
        Pieza pieza = pieza(bundle, cambio);
        Map<String, Object> valores = revisados(pieza, donde, cambio.valores());
        String json = ValoresJson.escribir(valores);
        tx.write(quien, s -> {
            IfMatch.comparar(
                    version.orElse(AjusteRows.version(s, bundle, unidad)), AjusteRows.version(s, bundle, unidad));
            escribir(s, ClaveAjuste.de(pieza), unidad, json);
            return true;
        });
        decisiones.recargar();
        return leer(bundle, unidad);
    }

    private void escribir(TxSession s, ClaveAjuste clave, String unidad, String json) throws SQLException {
        AjusteRows.Fila antes = AjusteRows.leer(s, clave, unidad);
        AjusteRows.escribir(s, clave, unidad, antes, json);
        String campos = cambiados(antes == null ? Map.of() : antes.valores(), ValoresJson.leer(json));
        bitacora.anotar(
                s,
                "ajustar",
                "complemento",
                HabilitacionesGuardadas.clave(clave.bundle()),
                Map.of("unidad", unidad, "clave", clave.clave(), "campos", campos));
    }

    private Stream<Pieza> piezas(String bundle) {
        return vista.get().todas().stream()
                .filter(e -> e.motivo() == null)
                .map(Registro.Entrada::pieza)
                .filter(p -> p.origen().bundle().equals(bundle))
                .filter(p -> !memoria.campos(p).isEmpty());
    }

    private Pieza pieza(String bundle, Cambio cambio) {
        List<Pieza> todas = piezas(bundle).toList();
        List<Pieza> suyas = todas.stream()
                .filter(p -> cambio.clave() == null || p.id().equals(cambio.clave()))
                .filter(p -> cambio.clase() == null || clase(p).equals(cambio.clase()))
                .toList();
        if (suyas.size() != 1) {
            String cuales = todas.stream().map(p -> clase(p) + " " + p.id()).collect(Collectors.joining(", "));
            throw Problema.campo(
                    "clave",
                    cuales.isEmpty()
                            ? "Ese complemento no tiene ajustes."
                            : "Diga a cuál se refiere con «clase» y «clave»; con ajustes están: " + cuales + ".",
                    cambio.clave());
        }
        return suyas.get(0);
    }

    private Map<String, Object> revisados(Pieza pieza, Unidad donde, @Nullable Map<String, @Nullable Object> valores) {
        List<Campo> campos = memoria.campos(pieza);
        Validacion validacion = new Validacion().exigir(valores != null, "valores", "Falta «valores».", null);
        Map<String, Object> propios = new ConversionCampos(
                        campos.stream().map(AjustesGuardados::opcional).toList(), "valores", validacion)
                .convertir(valores);
        String padre = donde.padre();
        Map<String, Object> heredados =
                padre == null ? Map.of() : memoria.efectivos(pieza, padre).valores();
        campos.stream()
                .filter(c -> c.requerido() && !heredados.containsKey(c.clave()) && !propios.containsKey(c.clave()))
                .filter(c -> valores == null || valores.get(c.clave()) == null || esVacio(valores.get(c.clave())))
                .forEach(c -> validacion.presente(null, "valores." + c.clave()));
        validacion
                .exigir(
                        ValoresJson.escribir(propios).length() <= ValoresJson.MAXIMO,
                        "valores",
                        "Los ajustes ocupan más de 8000 caracteres; abrévielos.",
                        null)
                .terminar();
        return propios;
    }

    private static boolean esVacio(@Nullable Object valor) {
        return valor instanceof String texto && texto.isBlank();
    }

    private static Campo opcional(Campo c) {
        return new Campo(c.clave(), c.etiqueta(), c.clase(), false, c.opciones(), c.ayuda());
    }

    /** Names only: values may be anything. */
    private static String cambiados(Map<String, Object> antes, Map<String, Object> ahora) {
        return Stream.concat(antes.keySet().stream(), ahora.keySet().stream())
                .filter(c -> !Objects.equals(antes.get(c), ahora.get(c)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private DeContribucion deContribucion(Pieza pieza, String unidad) {
        List<Campo> campos = memoria.campos(pieza);
        AjustesEnMemoria.Efectivos efectivos = memoria.efectivos(pieza, unidad);
        return new DeContribucion(
                clase(pieza),
                pieza.id(),
                pieza.nombre(),
                campos,
                Esquema.de("Ajustes de " + pieza.nombre(), campos),
                memoria.propios(pieza, unidad),
                efectivos.valores(),
                efectivos.segun());
    }

    private static String clase(Pieza pieza) {
        return pieza.clase().contrato().getSimpleName();
    }
}
