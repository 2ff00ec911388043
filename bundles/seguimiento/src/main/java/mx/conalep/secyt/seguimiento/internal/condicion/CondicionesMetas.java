package mx.conalep.secyt.seguimiento.internal.condicion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.Condicion;
import mx.conalep.secyt.procedimientos.Contexto;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Conformidad;
import mx.conalep.secyt.seguimiento.Conformidades;
import mx.conalep.secyt.seguimiento.MetasNacionales;
import mx.conalep.secyt.seguimiento.Reprogramaciones;
import mx.conalep.secyt.seguimiento.SituacionMetas;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known of goals: captured, looked at, accepted, agreed, national, reprogrammed. */
@Component(service = Condicion.class)
public final class CondicionesMetas implements Condicion {

    private static final Identidad SISTEMA = Identidad.sistema("condiciones");
    private static final Paginacion UNA = new Paginacion(1, 1);
    private static final Paginacion TODAS = new Paginacion(1, 500);

    private final Conformidades conformidades;
    private final MetasNacionales nacionales;
    private final Reprogramaciones reprogramaciones;
    private final Unidades unidades;
    private final Map<String, Function<Contexto, Respuesta>> condiciones;

    /** With the use cases of this slice. */
    @Activate
    public CondicionesMetas(
            @Reference Conformidades conformidades,
            @Reference MetasNacionales nacionales,
            @Reference Reprogramaciones reprogramaciones,
            @Reference Unidades unidades) {
        this.conformidades = conformidades;
        this.nacionales = nacionales;
        this.reprogramaciones = reprogramaciones;
        this.unidades = unidades;
        this.condiciones = Map.of(
                "metas-capturadas", this::capturadas,
                "metas-revisadas", c -> deTodas(c, m -> m.faltan().isEmpty() && m.capturadas() == 0, "revisar"),
                "metas-verificadas",
                        c -> deTodas(
                                c, m -> m.faltan().isEmpty() && m.capturadas() == 0 && m.observadas() == 0, "aceptar"),
                "metas-consensuadas", this::consensuadas,
                "metas-nacionales", this::congeladas,
                "reprogramacion-emitida", this::reprogramadas);
    }

    @Override
    public Set<String> claves() {
        return condiciones.keySet();
    }

    @Override
    public Respuesta revisar(String clave, Contexto contexto) {
        return Objects.requireNonNull(condiciones.get(clave), clave).apply(contexto);
    }

    private Respuesta capturadas(Contexto c) {
        List<SituacionMetas> suya = conformidades.situacion(SISTEMA, ejercicio(c), Convocadas.linea(c), c.unidad());
        if (!suya.isEmpty() && suya.get(0).completa()) {
            return Respuesta.si();
        }
        List<String> faltan = new ArrayList<>();
        suya.forEach(m -> {
            faltan.addAll(m.faltan());
            faltan.addAll(m.corregir());
        });
        return Respuesta.falta(
                "Faltan metas " + ejercicio(c) + " de " + c.unidad()
                        + (faltan.isEmpty() ? "" : " (" + Convocadas.algunas(faltan) + ")")
                        + ". Captúrelas, indicador por indicador, en Metas.",
                "/metas?ejercicio=" + ejercicio(c) + "&unidad=" + c.unidad());
    }

    private Respuesta deTodas(Contexto c, Predicate<SituacionMetas> lista, String verbo) {
        Linea linea = Convocadas.linea(c);
        Map<String, SituacionMetas> porUnidad = conformidades.situacion(SISTEMA, ejercicio(c), linea, null).stream()
                .collect(Collectors.toMap(SituacionMetas::unidad, m -> m));
        List<String> faltan = Convocadas.prestadoras(unidades, c, linea).stream()
                .filter(u -> !porUnidad.containsKey(u) || !lista.test(porUnidad.get(u)))
                .toList();
        return faltan.isEmpty()
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta " + verbo + " metas " + ejercicio(c) + " de " + Convocadas.algunas(faltan)
                                + ". Hágalo en Metas, o registre en «faltantes» la lista justificada.",
                        "/metas?ejercicio=" + ejercicio(c));
    }

    private Respuesta consensuadas(Contexto c) {
        Set<String> conformes =
                conformidades.listar(SISTEMA, ejercicio(c), Convocadas.linea(c), TODAS).elementos().stream()
                        .filter(a -> a.retiro() == null)
                        .map(Conformidad::unidad)
                        .collect(Collectors.toSet());
        List<String> faltan = Convocadas.estatales(unidades, c).stream()
                .filter(u -> !conformes.contains(u))
                .toList();
        return faltan.isEmpty()
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta el acta de conformidad con las metas " + ejercicio(c) + " de "
                                + Convocadas.algunas(faltan) + ". La registra cada unidad estatal en Conformidades.",
                        "/metas/conformidades?ejercicio=" + ejercicio(c));
    }

    private Respuesta congeladas(Contexto c) {
        return nacionales.listar(ejercicio(c), Convocadas.linea(c), UNA).total() > 0
                ? Respuesta.si()
                : Respuesta.falta(
                        "Faltan las metas nacionales " + ejercicio(c)
                                + ": congélelas en Metas nacionales, de donde se exportan a SPDI-DPP.",
                        "/metas/nacionales?ejercicio=" + ejercicio(c));
    }

    private Respuesta reprogramadas(Contexto c) {
        return reprogramaciones.listar(SISTEMA, ejercicio(c), UNA).total() > 0
                ? Respuesta.si()
                : Respuesta.falta(
                        "Falta registrar la reprogramación de metas " + ejercicio(c)
                                + ", con el oficio que la pide, en Reprogramaciones.",
                        "/metas/reprogramaciones?ejercicio=" + ejercicio(c));
    }

    private static int ejercicio(Contexto c) {
        return Objects.requireNonNull(c.ejercicio());
    }
}
