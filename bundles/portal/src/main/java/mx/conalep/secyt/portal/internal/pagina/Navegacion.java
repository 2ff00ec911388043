package mx.conalep.secyt.portal.internal.pagina;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.Servlet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.security.Rol;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/** The menu of the pages, for each post. An entry whose page is not there is left out. Thread-safe. */
@Component(service = Navegacion.class)
public final class Navegacion {

    private static final Rol[] OPERAN = {Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL};
    private static final Rol[] REVISAN = {Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC, Rol.AUDITOR};
    private static final Rol[] SIGUEN = {
        Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC, Rol.SPDI, Rol.AUDITOR
    };
    private static final Rol[] NORMAN = {
        Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC, Rol.DCAJ, Rol.SPDI, Rol.AUDITOR
    };
    private static final Rol[] COMPLEMENTOS = {Rol.ADMINISTRADOR, Rol.DCTA, Rol.DSTC, Rol.AUDITOR, Rol.UNIDAD_ESTATAL};

    /** In the order of the menu; a page adds its line here. The own account stands in the head. */
    private static final List<Entrada> ENTRADAS = List.of(
            Entrada.paraTodos("", "/", "Inicio"),
            Entrada.paraTodos("", "/tablero", "Tablero"),
            Entrada.conCuenta("Metas", "/metas", "Metas"),
            Entrada.conCuenta("Metas", "/calendario", "Calendario"),
            Entrada.para("Servicios", "/servicios", "Servicios", SIGUEN),
            Entrada.para("Servicios", "/servicios/captura", "Capturar", OPERAN),
            Entrada.para("Servicios", "/importaciones", "Importar", OPERAN),
            Entrada.para("Servicios", "/mi-trimestre", "Mi trimestre", OPERAN),
            Entrada.para("Revisión", "/validacion", "Validación", REVISAN),
            Entrada.para("Revisión", "/faltantes", "Faltantes", REVISAN),
            Entrada.para("Revisión", "/periodos", "Periodos", SIGUEN),
            Entrada.conCuenta("Informes", "/informes", "Informes"),
            Entrada.conCuenta("Informes", "/peticiones-informe", "Informes pedidos"),
            Entrada.paraTodos("Informes", "/datos", "Datos abiertos"),
            Entrada.conCuenta("Informes", "/ediciones", "Ediciones"),
            Entrada.conCuenta("Informes", "/recomendaciones", "Recomendaciones"),
            Entrada.paraTodos("Catálogo", "/catalogo", "Catálogo"),
            Entrada.paraTodos("Catálogo", "/catalogo/ediciones", "Ediciones del catálogo"),
            Entrada.para("Catálogo", "/solicitudes", "Solicitudes", SIGUEN),
            Entrada.para("Catálogo", "/firmas", "Empresas", SIGUEN),
            Entrada.para("Catálogo", "/acreditaciones", "Acreditaciones", SIGUEN),
            Entrada.para("Catálogo", "/duplicados", "Repetidas", Rol.CST, Rol.CSC, Rol.DSTC, Rol.AUDITOR),
            Entrada.para("Normativa", "/normas", "Normas", NORMAN),
            Entrada.para("Normativa", "/cambios-externos", "Cambios externos", NORMAN),
            Entrada.para("Normativa", "/reuniones", "Reuniones y sesiones", NORMAN),
            Entrada.para("Normativa", "/compromisos", "Compromisos", NORMAN),
            Entrada.para("Normativa", "/supervision", "Supervisión", NORMAN),
            Entrada.conCuenta("Procedimientos", "/tareas", "Mis tareas"),
            Entrada.conCuenta("Procedimientos", "/expedientes", "Expedientes"),
            Entrada.conCuenta("Procedimientos", "/procedimientos", "Procedimientos"),
            Entrada.conCuenta("Correspondencia", "/oficios", "Oficios"),
            Entrada.conCuenta("Correspondencia", "/avisos", "Avisos"),
            Entrada.para("Administración", "/cuentas", "Cuentas", Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL, Rol.AUDITOR),
            Entrada.conCuenta("Administración", "/trabajos", "Trabajos"),
            Entrada.conCuenta("Administración", "/calendario/inhabiles", "Días inhábiles"),
            Entrada.para("Administración", "/ajustes/cortes", "Reglas de corte", SIGUEN),
            Entrada.para("Administración", "/ajustes/causas", "Causas de desviación", SIGUEN),
            Entrada.para("Administración", "/ajustes/muestras", "Muestras", SIGUEN),
            Entrada.para("Administración", "/bitacora", "Bitácora", Rol.ADMINISTRADOR, Rol.AUDITOR, Rol.DSTC),
            Entrada.para("Administración", "/complementos", "Complementos", COMPLEMENTOS),
            Entrada.paraTodos("Administración", "/api", "API"));

    private final Supplier<Set<String>> presentes;

    /** Of the pages that are registered at the moment. */
    @Activate
    public Navegacion(BundleContext contexto) {
        this(() -> registradas(contexto));
    }

    Navegacion(Supplier<Set<String>> presentes) {
        this.presentes = presentes;
    }

    /**
     * An entry.
     *
     * @param grupo heading it stands under; empty for the first level
     * @param ruta path of the page
     * @param texto what is read
     * @param roles who sees it; empty for everybody with an account
     * @param publica whether visitors see it too
     */
    record Entrada(String grupo, String ruta, String texto, List<Rol> roles, boolean publica) {

        static Entrada paraTodos(String grupo, String ruta, String texto) {
            return new Entrada(grupo, ruta, texto, List.of(), true);
        }

        static Entrada conCuenta(String grupo, String ruta, String texto) {
            return new Entrada(grupo, ruta, texto, List.of(), false);
        }

        static Entrada para(String grupo, String ruta, String texto, Rol... roles) {
            return new Entrada(grupo, ruta, texto, List.of(roles), false);
        }

        boolean ve(Optional<Visita> visita) {
            return publica
                    || visita.filter(v -> roles.isEmpty() || v.identidad().tiene(roles.toArray(Rol[]::new)))
                            .isPresent();
        }
    }

    /**
     * What stands together in the menu.
     *
     * @param texto heading; empty on the first level
     * @param enlaces entries
     * @param actual whether one is on one of its pages
     */
    public record Grupo(String texto, List<Enlace> enlaces, boolean actual) {

        static Grupo de(String texto, List<Enlace> enlaces) {
            return new Grupo(texto, List.copyOf(enlaces), enlaces.stream().anyMatch(Enlace::actual));
        }
    }

    /** The menu for a visitor on a page. */
    List<Grupo> para(Optional<Visita> visita, String ruta) {
        Set<String> hay = presentes.get();
        List<Entrada> suyas = ENTRADAS.stream()
                .filter(e -> hay.contains(e.ruta()) && e.ve(visita))
                .toList();
        String aqui = aqui(suyas, ruta);
        return suyas.stream()
                .collect(groupingBy(
                        Entrada::grupo,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                e -> new Enlace(e.texto(), e.ruta(), e.ruta().equals(aqui)), toList())))
                .entrySet()
                .stream()
                .map(g -> Grupo.de(g.getKey(), g.getValue()))
                .toList();
    }

    /** The entry of a page below another, such as the detail of a list, is that of the list. */
    private static String aqui(List<Entrada> suyas, String ruta) {
        return suyas.stream()
                .map(Entrada::ruta)
                .filter(r -> ruta.equals(r) || ruta.startsWith(r + "/"))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private static Set<String> registradas(BundleContext contexto) {
        return servlets(contexto).stream()
                .map(r -> r.getProperty(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN))
                .filter(Objects::nonNull)
                .flatMap(p -> p instanceof String[] varias ? Arrays.stream(varias) : Stream.of(p.toString()))
                .map(p -> p.isEmpty() ? "/" : p)
                .collect(Collectors.toSet());
    }

    private static Collection<ServiceReference<Servlet>> servlets(BundleContext contexto) {
        try {
            return contexto.getServiceReferences(Servlet.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
