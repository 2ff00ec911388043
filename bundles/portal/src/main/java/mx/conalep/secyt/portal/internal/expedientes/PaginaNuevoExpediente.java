package mx.conalep.secyt.portal.internal.expedientes;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.procedimientos.Expedientes;
import mx.conalep.secyt.procedimientos.NuevoExpediente;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Opens a case: first the procedure, then what it is about and who takes part. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaNuevoExpediente.RUTA)
public final class PaginaNuevoExpediente extends Pagina {

    static final String RUTA = "/expedientes/nuevo";

    private static final Set<String> TIPOS =
            Stream.of(TipoUnidad.values()).map(Enum::name).collect(Collectors.toSet());

    private final transient Expedientes expedientes;
    private final transient Guia guia;
    private final transient Unidades unidades;

    /** Of these. */
    @Activate
    public PaginaNuevoExpediente(
            @Reference Marco marco,
            @Reference Expedientes expedientes,
            @Reference Guia guia,
            @Reference Unidades unidades) {
        super(marco);
        this.expedientes = expedientes;
        this.guia = guia;
        this.unidades = unidades;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        solicitud.identidad();
        return vista(200, solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud s) {
        try {
            ResumenExpediente abierto = expedientes.abrir(s.identidad(), nuevo(s));
            return Redireccion.a(Direccion.de(PaginaExpediente.ruta(abierto.id()))
                    .con("hecho", "abrir")
                    .toString());
        } catch (Problema e) {
            if (e.estado() != 403 && e.estado() != 409 && e.estado() != 422) {
                throw e;
            }
            return vista(e.estado(), s, e);
        }
    }

    private static NuevoExpediente nuevo(Solicitud s) {
        return new NuevoExpediente(
                s.parametro("procedimiento").orElse(""),
                s.parametro("asunto").orElse(""),
                s.parametros("participantes"),
                s.entero("ejercicio").orElse(null),
                s.entero("trimestre").orElse(null),
                s.entero("mes").orElse(null),
                s.parametro("referencia").orElse(""),
                s.parametro("usuario").orElse(null));
    }

    private Vista vista(int estado, Solicitud s, @Nullable Problema rechazo) {
        Optional<Definicion> cual = s.parametro("procedimiento").flatMap(guia::vigente);
        Formulario formulario = cual.map(this::formulario).orElse(Formulario.de());
        Formulario mostrado =
                rechazo == null ? formulario : formulario.llenado(s).con(rechazo);
        Map<String, Object> modelo = new HashMap<>();
        modelo.put(
                "elegir",
                Formulario.de(Entrada.lista("procedimiento", "Procedimiento", guia.procedimientos(s.identidad()))
                        .obligatoria()
                        .conValor(cual.map(Definicion::clave).orElse(null))));
        modelo.put("hay", cual.isPresent());
        modelo.put("nombre", cual.map(d -> d.codigo() + " " + d.nombre()).orElse(""));
        modelo.put("coordinador", cual.map(Definicion::coordinador).orElse(""));
        modelo.put("formulario", mostrado);
        modelo.put("errores", mostrado.errores());
        return new Vista(estado, "expediente-nuevo", "Abrir un expediente", modelo);
    }

    private Formulario formulario(Definicion d) {
        List<Entrada> entradas = new ArrayList<>(List.of(
                Entrada.oculta("procedimiento", d.clave()),
                Entrada.texto("asunto", "Asunto")
                        .conAyuda("De qué trata, en una línea de hasta 200 letras.")
                        .con("maxlength", "200")
                        .obligatoria(),
                Entrada.de(Clase.ENTERO, "ejercicio", "Ejercicio").conValor(guia.ejercicio()),
                Entrada.lista("trimestre", "Trimestre", Formas.trimestres()),
                Entrada.lista("mes", "Mes", Fechas.meses()),
                Entrada.texto("referencia", "Referencia")
                        .conAyuda("Clave de la norma, convenio o edición de que trata. Con ella no se abre dos veces.")
                        .con("maxlength", "80")));
        List<Opcion> pueden = participantes(d);
        if (!pueden.isEmpty()) {
            entradas.add(Entrada.de(Clase.CASILLAS, "participantes", "Unidades que participan")
                    .conOpciones(pueden)
                    .conAyuda("Sin elegir ninguna, participan todas las del tipo que pide el procedimiento."));
        }
        if (d.actividades().stream().anyMatch(a -> a.unidades().contains("USUARIO"))) {
            entradas.add(Entrada.texto("usuario", "Cuenta de quien solicita")
                    .conAyuda("Si no tiene cuenta, el área que coordina responde en su nombre."));
        }
        return Formulario.de(entradas);
    }

    /** The units of the kinds that the procedure names, state units first. */
    private List<Opcion> participantes(Definicion d) {
        Set<TipoUnidad> tipos = d.actividades().stream()
                .flatMap(a -> Stream.concat(a.unidades().stream(), a.consulta().stream()))
                .filter(TIPOS::contains)
                .map(TipoUnidad::valueOf)
                .collect(Collectors.toSet());
        return tipos.isEmpty()
                ? List.of()
                : unidades.listar(tipos, null, null, null).stream()
                        .map(u -> new Opcion(u.clave(), u.clave() + " · " + u.nombre()))
                        .toList();
    }
}
