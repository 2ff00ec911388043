package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.organizacion.DepuracionFirmas.Parecida;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Firms and persons that ask for services: search, register, complete; personal data, so for who works with them. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/firmas")
public final class PaginaFirmas extends Pagina {

    private static final String RUTA = "/firmas";
    private static final Rol[] REGISTRAN = {Rol.CAPTURISTA, Rol.DIRECTOR, Rol.UNIDAD_ESTATAL, Rol.CST, Rol.CSC, Rol.DSTC
    };
    private static final Rol[] VEN = {
        Rol.CAPTURISTA,
        Rol.DIRECTOR,
        Rol.UNIDAD_ESTATAL,
        Rol.CST,
        Rol.CSC,
        Rol.DSTC,
        Rol.DCAJ,
        Rol.DAF,
        Rol.DVS,
        Rol.AUDITOR,
        Rol.ADMINISTRADOR
    };

    private final transient Firmas firmas;
    private final transient DepuracionFirmas depuracion;

    /** Shows these. */
    @Activate
    public PaginaFirmas(@Reference Marco marco, @Reference Firmas firmas, @Reference DepuracionFirmas depuracion) {
        super(marco);
        this.firmas = firmas;
        this.depuracion = depuracion;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Problema rechazo = Lamina.intentar(() -> guardar(solicitud));
        return rechazo == null ? Redireccion.a(RUTA + "?hecho=crear") : vista(solicitud, rechazo);
    }

    private void guardar(Solicitud s) {
        Firmas.Datos datos = new Firmas.Datos(
                valor(s, "rfc"),
                valor(s, "nombre"),
                valor(s, "regimen"),
                valor(s, "cp"),
                valor(s, "scian"),
                valor(s, "tamano"),
                valor(s, "sector"));
        if (Forma.de(s).equals("completar")) {
            String rfc = s.parametro("rfc").orElse("");
            firmas.cambiar(s.identidad(), rfc, s.entero("completar-version").orElse(0), datos);
            return;
        }
        if (Forma.valor(s, "distinta").isEmpty()) {
            exigirDistinta(depuracion.parecidas(datos.rfc(), datos.nombre()));
        }
        firmas.crear(s.identidad(), datos);
    }

    private static @Nullable String valor(Solicitud s, String campo) {
        return Forma.valor(s, campo).orElse(null);
    }

    private static void exigirDistinta(List<Parecida> parecidas) {
        if (!parecidas.isEmpty()) {
            throw Problema.invalido(parecidas.stream()
                    .map(p -> new ErrorCampo(
                            "distinta",
                            "Parece que ya existe: " + p.firma().rfc() + " «"
                                    + p.firma().nombre() + "» (" + String.join(", ", p.motivos()) + ").",
                            null))
                    .toList());
        }
    }

    private Respuesta vista(Solicitud solicitud, @Nullable Problema rechazo) {
        if (!solicitud.identidad().tiene(VEN)) {
            throw Problema.prohibido("sin-facultad", "Su puesto no consulta el registro de empresas.");
        }
        List<Seccion> secciones = new ArrayList<>(List.of(Seccion.de(lista(solicitud))));
        secciones.addAll(Lamina.solo(solicitud, () -> forma(solicitud, rechazo), REGISTRAN));
        boolean depura = Lamina.tiene(solicitud, Rol.CSC, Rol.CST, Rol.DSTC, Rol.ADMINISTRADOR, Rol.AUDITOR);
        return Lamina.de(
                solicitud,
                rechazo,
                depura
                        ? Lamina.Cabeza.de(
                                "Empresas y personas",
                                "Quienes piden servicios.",
                                Enlace.a("Revisar repetidas", "/duplicados?de=firmas"))
                        : Lamina.Cabeza.de("Empresas y personas", "Quienes piden servicios."),
                Formulario.de(
                                Entrada.texto("texto", "Nombre o RFC").deFiltro(),
                                Entrada.lista(
                                                "provisional",
                                                "Registro",
                                                List.of(
                                                        new Opcion("true", "Por completar"),
                                                        new Opcion("false", "Completas")))
                                        .deFiltro())
                        .llenado(solicitud),
                secciones);
    }

    private Tabla lista(Solicitud s) {
        Paginacion paginacion = Paginas.pedida(s);
        Boolean provisional = s.parametro("provisional").map(Boolean::valueOf).orElse(null);
        var pagina = firmas.listar(s.parametro("texto").orElse(null), provisional, paginacion);
        return Tabla.de(
                        "lista",
                        "Registro",
                        List.of(
                                Columna.de("RFC"),
                                Columna.de("Nombre"),
                                Columna.de("Sector"),
                                Columna.de("Tamaño"),
                                Columna.de("Registro")),
                        pagina.elementos().stream().map(PaginaFirmas::fila).toList())
                .con(Paginas.de(s, paginacion, pagina))
                .siVacia(Vacio.de(
                        "Ninguna coincide", "Busque por otra parte del nombre o por el RFC, o regístrela abajo."));
    }

    private static List<Celda> fila(Firma f) {
        return List.of(
                Celda.enlace(f.rfc(), Direccion.de(RUTA).con("rfc", f.rfc()) + "#forma")
                        .conNota(String.join(" ", f.avisos())),
                Celda.de(f.nombre()),
                Celda.de(f.sector()),
                Celda.de(f.tamano()),
                f.provisional()
                        ? Celda.insignia("Por completar", Tono.ATENCION)
                        : Celda.insignia("Completa", Tono.BIEN));
    }

    private Seccion forma(Solicitud s, @Nullable Problema rechazo) {
        Firma actual = s.parametro("rfc").flatMap(firmas::buscar).orElse(null);
        return actual == null ? nueva(s, rechazo) : completar(s, rechazo, actual);
    }

    private static Seccion nueva(Solicitud s, @Nullable Problema rechazo) {
        List<Entrada> entradas = new ArrayList<>(List.of(Entrada.texto("rfc", "RFC")
                .obligatoria()
                .conAyuda("También puede capturar el servicio sólo con el RFC y completar después.")));
        entradas.addAll(datos(null));
        entradas.add(Entrada.de(Clase.CASILLA, "distinta", "Ya revisé las parecidas y es otra"));
        return Seccion.de("forma", "Registrar", "")
                .con(Forma.de(
                        s, rechazo, "registrar", Forma.abierta(RUTA, "Registrar"), entradas.toArray(Entrada[]::new)));
    }

    private static Seccion completar(Solicitud s, @Nullable Problema rechazo, Firma f) {
        List<Entrada> entradas = new ArrayList<>(datos(f));
        entradas.add(Entrada.oculta("version", f.version()));
        return Seccion.de("forma", "Datos de " + f.rfc(), String.join(" ", f.avisos()))
                .con(Forma.de(
                        s,
                        rechazo,
                        "completar",
                        Forma.abierta(Direccion.de(RUTA).con("rfc", f.rfc()).toString(), "Guardar"),
                        entradas.toArray(Entrada[]::new)));
    }

    private static List<Entrada> datos(@Nullable Firma f) {
        return List.of(
                Entrada.texto("nombre", "Nombre")
                        .obligatoria()
                        .conAyuda("Como en la constancia de situación fiscal.")
                        .conValor(f == null || f.provisional() ? null : f.nombre()),
                Entrada.texto("regimen", "Régimen fiscal")
                        .conAyuda("Clave del SAT, como 601.")
                        .conValor(f == null ? null : f.regimen()),
                Entrada.texto("cp", "Código postal").conValor(f == null ? null : f.cp()),
                Entrada.texto("scian", "Actividad")
                        .conAyuda("Clave SCIAN, de 2 a 6 dígitos.")
                        .conValor(f == null ? null : f.scian()),
                Entrada.lista("tamano", "Tamaño", opciones("MICRO", "PEQUENA", "MEDIANA", "GRANDE"))
                        .conValor(f == null ? null : f.tamano()),
                Entrada.lista("sector", "Sector", opciones("PUBLICO", "PRIVADO", "SOCIAL"))
                        .conValor(f == null ? null : f.sector()));
    }

    private static List<Opcion> opciones(String... claves) {
        return List.of(claves).stream()
                .map(c -> new Opcion(
                        c,
                        c.equals("PEQUENA")
                                ? "Pequeña"
                                : c.equals("PUBLICO")
                                        ? "Público"
                                        : c.charAt(0) + c.substring(1).toLowerCase(Locale.ROOT)))
                .toList();
    }
}
