package mx.conalep.secyt.extensiones.internal.ajuste;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.cuota.PoliticaCuota;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.notificacion.Notificador;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.extensiones.ConversionCampos;
import mx.conalep.secyt.extensiones.internal.decision.AjustesUnidad;
import mx.conalep.secyt.extensiones.internal.decision.Decisiones.ClaveAjuste;
import mx.conalep.secyt.extensiones.internal.decision.DecisionesEnMemoria;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.CamposRevisados;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Settings out of the decisions in memory; a value that the fields no longer admit is as if it were not given. */
@Component(service = {AjustesUnidad.class, AjustesEnMemoria.class})
public final class AjustesEnMemoria implements AjustesUnidad {

    private final DecisionesEnMemoria decisiones;
    private final Unidades unidades;
    private final Guarda guarda;

    /** From these decisions, up that tree. */
    @Activate
    public AjustesEnMemoria(
            @Reference DecisionesEnMemoria decisiones, @Reference Unidades unidades, @Reference Guarda guarda) {
        this.decisiones = decisiones;
        this.unidades = unidades;
        this.guarda = guarda;
    }

    @Override
    public Valores de(Pieza pieza, String unidad) {
        if (propios(pieza).isEmpty()) {
            return Valores.ninguno();
        }
        return Valores.de(efectivos(pieza, unidad).valores());
    }

    /**
     * What a contribution receives, with the unit that gives each value.
     *
     * @param valores converted
     * @param segun by key of the field
     */
    record Efectivos(Map<String, Object> valores, Map<String, String> segun) {}

    Efectivos efectivos(Pieza pieza, String unidad) {
        Map<String, Map<String, Object>> dados = propios(pieza);
        Map<String, Object> valores = new HashMap<>();
        Map<String, String> segun = new LinkedHashMap<>();
        List<String> ascendencia =
                unidades.buscar(unidad).map(Unidad::ascendencia).orElse(List.of(unidad));
        for (String cual : ascendencia) {
            dados.getOrDefault(cual, Map.of()).forEach((campo, valor) -> {
                if (valores.putIfAbsent(campo, valor) == null) {
                    segun.put(campo, cual);
                }
            });
        }
        Map<String, Object> convertidos = convertir(campos(pieza), valores);
        segun.keySet().retainAll(convertidos.keySet());
        return new Efectivos(convertidos, segun);
    }

    /** What that very unit gives. */
    Map<String, Object> propios(Pieza pieza, String unidad) {
        return convertir(campos(pieza), propios(pieza).getOrDefault(unidad, Map.of()));
    }

    /** What the contribution says that can be set; asked for under the guard, once for each service. */
    List<Campo> campos(Pieza pieza) {
        return pieza.ajustes(p -> guarda.llamar(
                p,
                Object.class,
                "describir sus ajustes",
                guarda.limiteTipo(),
                servicio -> CamposRevisados.de(ajustes(servicio))));
    }

    private static List<Campo> ajustes(Object servicio) {
        if (servicio instanceof TipoServicio tipo) {
            return tipo.ajustes();
        } else if (servicio instanceof FormatoInforme formato) {
            return formato.ajustes();
        } else if (servicio instanceof Advertencia advertencia) {
            return advertencia.ajustes();
        } else if (servicio instanceof PoliticaCuota politica) {
            return politica.ajustes();
        } else if (servicio instanceof ReglaDerrama regla) {
            return regla.ajustes();
        }
        return servicio instanceof Notificador notificador ? notificador.ajustes() : List.of();
    }

    private Map<String, Map<String, Object>> propios(Pieza pieza) {
        return decisiones.actuales().ajustes().getOrDefault(ClaveAjuste.de(pieza), Map.of());
    }

    private static Map<String, Object> convertir(List<Campo> campos, Map<String, Object> valores) {
        Map<String, Object> suyos = new HashMap<>(valores);
        suyos.keySet().retainAll(campos.stream().map(Campo::clave).toList());
        return new ConversionCampos(campos, "valores", new Validacion()).convertir(suyos);
    }
}
