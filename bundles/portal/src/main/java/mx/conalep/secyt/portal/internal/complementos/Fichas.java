package mx.conalep.secyt.portal.internal.complementos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.extensiones.Ajustes;
import mx.conalep.secyt.extensiones.Ajustes.DeContribucion;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Contribucion;
import mx.conalep.secyt.extensiones.Complementos;
import mx.conalep.secyt.extensiones.Habilitaciones;
import mx.conalep.secyt.extensiones.Habilitaciones.Panorama;
import mx.conalep.secyt.extensiones.Pruebas;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages show of plugins. Thread-safe. */
@Component(service = Fichas.class)
public final class Fichas {

    private static final Rol[] MIRAN = {Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL};
    private static final Rol[] DECIDEN = {Rol.ADMINISTRADOR, Rol.DCTA, Rol.UNIDAD_ESTATAL};
    private static final List<String> PUNTOS = List.of(
            "FormatoInforme",
            "TipoServicio",
            "Advertencia",
            "PoliticaCuota",
            "ReglaDerrama",
            "FuenteProcedimientos",
            "Notificador");

    private final Complementos complementos;
    private final Habilitaciones habilitaciones;
    private final Ajustes ajustes;
    private final Pruebas pruebas;

    /** Out of these. */
    @Activate
    public Fichas(
            @Reference Complementos complementos,
            @Reference Habilitaciones habilitaciones,
            @Reference Ajustes ajustes,
            @Reference Pruebas pruebas) {
        this.complementos = complementos;
        this.habilitaciones = habilitaciones;
        this.ajustes = ajustes;
        this.pruebas = pruebas;
    }

    /**
     * An extension point and who contributes.
     *
     * @param contrato simple name
     * @param aportan bundle and what it brings
     */
    public record Punto(String contrato, List<Aportacion> aportan) {}

    /** Something that a bundle brings. */
    public record Aportacion(String bundle, String clave, String nombre) {}

    /**
     * A field of a settings form.
     *
     * @param id of the input
     * @param tipo of the input, or {@code lista}
     * @param valor what the unit itself gives
     * @param heredado what it gets from above, for the hint; empty when it gives its own or gets nothing
     */
    public record Entrada(
            String id,
            String etiqueta,
            String ayuda,
            boolean requerido,
            String tipo,
            List<String> opciones,
            String valor,
            String heredado) {}

    /** A settings form. */
    public record Formulario(String clase, String clave, String nombre, List<Entrada> entradas) {}

    List<Complemento> visibles(Identidad quien) {
        exigir(quien);
        return complementos.listar().stream()
                .filter(c -> ve(quien, c.bundle()))
                .sorted(Comparator.comparing(Complemento::nucleo).thenComparing(Complemento::bundle))
                .toList();
    }

    static List<Punto> puntos(List<Complemento> visibles) {
        Map<String, List<Aportacion>> porContrato = new LinkedHashMap<>();
        PUNTOS.forEach(p -> porContrato.put(p, new ArrayList<>()));
        for (Complemento c : visibles) {
            for (Contribucion a : c.contribuciones()) {
                porContrato
                        .computeIfAbsent(a.clase(), p -> new ArrayList<>())
                        .add(new Aportacion(c.bundle(), a.id(), a.nombre()));
            }
        }
        return porContrato.entrySet().stream()
                .map(p -> new Punto(p.getKey(), p.getValue()))
                .toList();
    }

    /** All that the page of one plugin shows. */
    Map<String, Object> detalle(Solicitud solicitud, String bundle, List<ErrorCampo> errores, String aviso) {
        Identidad quien = solicitud.identidad();
        exigir(quien);
        Panorama panorama = habilitaciones.listar(quien, bundle);
        Complemento complemento =
                complementos.buscar(bundle).orElseThrow(() -> Problema.noExiste("un complemento", bundle));
        String unidad = solicitud
                .parametro("unidad")
                .orElseGet(() -> panorama.unidades().isEmpty()
                        ? ""
                        : panorama.unidades().get(0).unidad());
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("complemento", complemento);
        modelo.put("panorama", panorama);
        modelo.put("unidad", unidad);
        modelo.put("decide", quien.tiene(DECIDEN) && !complemento.nucleo());
        modelo.put("ajusta", quien.tiene(DECIDEN));
        modelo.put("repara", quien.tiene(Rol.ADMINISTRADOR, Rol.DCTA));
        modelo.put("administra", quien.tiene(Rol.ADMINISTRADOR));
        modelo.put("formatos", formatos(complemento));
        modelo.put("pruebas", pruebas.listar(quien, bundle).stream().limit(10).toList());
        modelo.put("errores", errores);
        modelo.put("aviso", aviso);
        modelo.putAll(ajustes(quien, bundle, unidad));
        return modelo;
    }

    private Map<String, Object> ajustes(Identidad quien, String bundle, String unidad) {
        try {
            Ajustes.DeUnidad suyos = ajustes.leer(quien, bundle, unidad);
            List<Formulario> formularios =
                    suyos.contribuciones().stream().map(Fichas::formulario).toList();
            return Map.of("formularios", formularios, "version", suyos.version(), "sinAjustes", "");
        } catch (Problema e) {
            return Map.of("formularios", List.of(), "version", 0, "sinAjustes", String.valueOf(e.getMessage()));
        }
    }

    private static List<String> formatos(Complemento complemento) {
        return complemento.contribuciones().stream()
                .filter(c -> c.clase().equals("FormatoInforme") && c.motivo() == null)
                .map(Contribucion::id)
                .toList();
    }

    private static Formulario formulario(DeContribucion c) {
        return new Formulario(
                c.clase(),
                c.clave(),
                c.nombre(),
                c.campos().stream().map(campo -> entrada(c, campo)).toList());
    }

    private static Entrada entrada(DeContribucion c, Campo campo) {
        Object propio = c.propios().get(campo.clave());
        Object efectivo = c.efectivos().get(campo.clave());
        String heredado = propio == null && efectivo != null
                ? texto(efectivo) + " (de " + c.segun().get(campo.clave()) + ")"
                : "";
        return new Entrada(
                c.clave() + "." + campo.clave(),
                campo.etiqueta(),
                campo.ayuda(),
                campo.requerido(),
                tipo(campo),
                campo.clase() == Campo.Clase.LOGICO ? List.of("true", "false") : campo.opciones(),
                propio == null ? "" : texto(propio),
                heredado);
    }

    private static String tipo(Campo campo) {
        if (campo.clase() == Campo.Clase.LOGICO || !campo.opciones().isEmpty()) {
            return "lista";
        }
        return campo.clase() == Campo.Clase.FECHA ? "date" : "text";
    }

    private static String texto(Object valor) {
        return Objects.toString(valor);
    }

    private boolean ve(Identidad quien, String bundle) {
        try {
            habilitaciones.listar(quien, bundle);
            return true;
        } catch (Problema noExiste) {
            return false;
        }
    }

    private static void exigir(Identidad quien) {
        if (!quien.tiene(MIRAN)) {
            throw Problema.prohibido(
                    "fuera-de-ambito",
                    "Los complementos los ven la administración, la DCTA, la DSTC y las unidades estatales.");
        }
    }

    /** The values of a settings form, empty ones left out. */
    static Map<String, Object> valores(Solicitud solicitud, DeContribucion c) {
        Map<String, Object> valores = new TreeMap<>();
        Stream<Campo> campos = c.campos().stream();
        campos.forEach(campo ->
                solicitud.parametro(c.clave() + "." + campo.clave()).ifPresent(v -> valores.put(campo.clave(), v)));
        return valores;
    }
}
