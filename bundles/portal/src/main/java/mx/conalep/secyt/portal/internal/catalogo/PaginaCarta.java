package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.conalep.secyt.catalogo.CartaDescriptiva;
import mx.conalep.secyt.catalogo.CartaDescriptiva.Criterio;
import mx.conalep.secyt.catalogo.CartaDescriptiva.UnidadDidactica;
import mx.conalep.secyt.catalogo.Cartas;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
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
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Writes a carta descriptiva, a line for each unit and criterion; as PDF for everybody. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/catalogo/carta")
public final class PaginaCarta extends Pagina {

    private static final String BARRA = "\\s*\\|\\s*";

    private final transient Cartas cartas;

    /** With these. */
    @Activate
    public PaginaCarta(@Reference Marco marco, @Reference Cartas cartas) {
        super(marco);
        this.cartas = cartas;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        String clave = solicitud.parametro("clave").orElse("");
        if (solicitud.parametro("formato").isPresent()) {
            Cartas.Carta carta =
                    cartas.vigente(clave).orElseThrow(() -> Problema.noExiste("una carta descriptiva", clave));
            return new Descarga("carta-" + clave + ".pdf", "application/pdf", salida -> cartas.pdf(carta, salida));
        }
        solicitud.identidad();
        return vista(solicitud, clave, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        String clave = solicitud.parametro("clave").orElse("");
        Problema rechazo = Lamina.intentar(() -> cartas.guardar(
                solicitud.identidad(),
                clave,
                solicitud.entero("carta-version").orElse(0),
                carta(solicitud),
                Forma.valor(solicitud, "motivo").orElse(null)));
        return rechazo == null
                ? Redireccion.a(Direccion.de("/catalogo/oferta")
                        .con("clave", clave)
                        .con("hecho", "carta")
                        .toString())
                : vista(solicitud, clave, rechazo);
    }

    private Respuesta vista(Solicitud solicitud, String clave, @Nullable Problema rechazo) {
        Optional<Cartas.Carta> actual = cartas.vigente(clave);
        Seccion forma = Seccion.de("carta", "", "")
                .con(Forma.de(
                        solicitud,
                        rechazo,
                        "carta",
                        Forma.abierta(
                                Direccion.de("/catalogo/carta")
                                        .con("clave", clave)
                                        .toString(),
                                "Guardar versión nueva"),
                        entradas(actual.orElse(null))));
        return Lamina.de(
                solicitud,
                rechazo,
                Lamina.Cabeza.de("Carta descriptiva de " + clave, "Cada vez que se guarda queda una versión.")
                        .bajo(
                                Enlace.a("Catálogo", "/catalogo"),
                                Enlace.a(clave, Direccion.de("/catalogo/oferta").con("clave", clave)),
                                Enlace.aqui("Carta descriptiva")),
                null,
                List.of(forma, Seccion.de(historia(clave))));
    }

    private static Entrada[] entradas(Cartas.@Nullable Carta carta) {
        CartaDescriptiva c = carta == null
                ? new CartaDescriptiva("", List.of(), List.of(), List.of(), List.of(), "", "", List.of())
                : carta.contenido();
        return new Entrada[] {
            area("objetivo", "Objetivo general", "", List.of(c.objetivo())).obligatoria(),
            area("objetivos", "Objetivos particulares", "Uno en cada renglón.", c.objetivos()),
            area("contenido", "Contenido", "En cada renglón: unidad | horas | tema; tema.", unidades(c))
                    .obligatoria(),
            area("materiales", "Materiales", "Uno en cada renglón.", c.materiales()),
            area("evaluacion", "Evaluación", "En cada renglón: criterio | porcentaje. Suman 100.", criterios(c))
                    .obligatoria(),
            area("perfilParticipante", "Perfil de quien participa", "", List.of(c.perfilParticipante())),
            area("perfilInstructor", "Perfil de quien instruye", "", List.of(c.perfilInstructor())),
            area("requisitos", "Requisitos", "Uno en cada renglón.", c.requisitos()),
            Entrada.texto("motivo", "Motivo del cambio").obligatoria(),
            Entrada.oculta("version", carta == null ? 0 : carta.version())
        };
    }

    private static Entrada area(String id, String etiqueta, String ayuda, List<String> renglones) {
        return Entrada.de(Clase.AREA, id, etiqueta).conAyuda(ayuda).conValor(String.join("\n", renglones));
    }

    private static List<String> unidades(CartaDescriptiva c) {
        return c.contenido().stream()
                .map(u -> u.nombre() + " | " + u.horas() + " | " + String.join("; ", u.temas()))
                .toList();
    }

    private static List<String> criterios(CartaDescriptiva c) {
        return c.evaluacion().stream()
                .map(e -> e.nombre() + " | " + e.porcentaje())
                .toList();
    }

    private static CartaDescriptiva carta(Solicitud s) {
        return new CartaDescriptiva(
                texto(s, "objetivo"),
                renglones(s, "objetivos"),
                renglones(s, "contenido").stream().map(PaginaCarta::unidad).toList(),
                renglones(s, "materiales"),
                renglones(s, "evaluacion").stream().map(PaginaCarta::criterio).toList(),
                texto(s, "perfilParticipante"),
                texto(s, "perfilInstructor"),
                renglones(s, "requisitos"));
    }

    private static UnidadDidactica unidad(String renglon) {
        List<String> partes = new ArrayList<>(Arrays.asList(renglon.split(BARRA, 3)));
        List<String> temas = partes.size() < 3
                ? List.of()
                : Arrays.stream(partes.get(2).split(";"))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .toList();
        return new UnidadDidactica(partes.get(0), numero("contenido", partes), temas);
    }

    private static Criterio criterio(String renglon) {
        List<String> partes = Arrays.asList(renglon.split(BARRA, 2));
        return new Criterio(partes.get(0), numero("evaluacion", partes));
    }

    private static int numero(String campo, List<String> partes) {
        try {
            return partes.size() < 2
                    ? 0
                    : Integer.parseInt(partes.get(1).replace("%", "").strip());
        } catch (NumberFormatException e) {
            throw Problema.campo(campo, "Escriba un número entero después de la primera barra.", partes.get(1));
        }
    }

    private static String texto(Solicitud s, String campo) {
        return Forma.valor(s, campo).orElse("");
    }

    private static List<String> renglones(Solicitud s, String campo) {
        return texto(s, campo)
                .lines()
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .collect(Collectors.toList());
    }

    private Tabla historia(String clave) {
        return Tabla.de(
                        "historia",
                        "Versiones",
                        List.of(Columna.de("Versión"), Columna.de("Fecha"), Columna.de("Quién"), Columna.de("Motivo")),
                        cartas.historia(clave).stream()
                                .map(c -> List.of(
                                        Celda.de(c.version()),
                                        Celda.de(Fechas.dia(c.cambiada())),
                                        Celda.de(c.cambio()),
                                        Celda.de(c.motivo())))
                                .toList())
                .siVacia(Vacio.de("Todavía no hay versiones", "La primera queda aquí al guardar la carta."));
    }
}
