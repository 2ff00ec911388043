package mx.conalep.secyt.portal.internal.informes;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.Informes;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionesInforme;
import mx.conalep.secyt.portal.internal.pagina.Descarga;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** A report that was asked for: taken, answered or called off, and the file of the answer. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaPeticion.RUTA)
public final class PaginaPeticion extends Pagina {

    static final String RUTA = "/peticiones-informe/detalle";
    static final String NUEVA = "/peticiones-informe/nueva";

    private static final Map<String, String> HECHOS = Map.of(
            "registrar", "La petición quedó registrada.",
            "tomar", "Usted atiende esta petición.",
            "responder", "La respuesta quedó guardada y ya no cambia.",
            "cancelar", "La petición quedó cancelada.");

    private final transient PeticionesInforme peticiones;
    private final transient Informes informes;

    /** At this desk, answered with these reports. */
    @Activate
    public PaginaPeticion(
            @Reference Marco marco, @Reference PeticionesInforme peticiones, @Reference Informes informes) {
        super(marco);
        this.peticiones = peticiones;
        this.informes = informes;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return solicitud.parametro("archivo").isPresent()
                ? archivo(solicitud)
                : vista(200, solicitud, respuesta(solicitud), cancelacion());
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        String accion = solicitud.parametro("accion").orElse("");
        try {
            hacer(solicitud, accion);
            return Redireccion.a(Direccion.de(RUTA)
                    .con("folio", folio(solicitud))
                    .con("hecho", accion)
                    .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Problema rechazo) {
            if (rechazo.estado() != 422) {
                throw rechazo;
            }
            Formulario respuesta = respuesta(solicitud);
            Formulario cancelacion = cancelacion();
            return accion.equals("cancelar")
                    ? vista(
                            422,
                            solicitud,
                            respuesta,
                            cancelacion.llenado(solicitud).con(rechazo))
                    : vista(422, solicitud, respuesta.llenado(solicitud).con(rechazo), cancelacion);
        }
    }

    private void hacer(Solicitud s, String accion) throws IOException {
        int version = s.entero("version").orElse(0);
        switch (accion) {
            case "tomar" -> peticiones.tomar(s.identidad(), folio(s), version);
            case "cancelar" ->
                peticiones.cancelar(
                        s.identidad(), folio(s), version, s.parametro("motivo").orElse(null));
            case "responder" ->
                peticiones.responder(
                        s.identidad(),
                        folio(s),
                        version,
                        new PeticionesInforme.Respuesta(
                                s.parametro("texto").orElse(null),
                                s.parametro("informe").orElse(null),
                                parametros(s.parametro("parametros").orElse(""))));
            default -> throw Problema.campo("accion", "Use uno de los botones de la página.", accion);
        }
    }

    /** Lines {@code nombre=valor}. */
    static Map<String, String> parametros(String texto) {
        Map<String, String> parametros = new LinkedHashMap<>();
        texto.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(linea -> {
            int igual = linea.indexOf('=');
            if (igual < 1) {
                throw Problema.campo("parametros", "Escriba uno por renglón, como ejercicio=2026.", linea);
            }
            parametros.put(
                    linea.substring(0, igual).strip(),
                    linea.substring(igual + 1).strip());
        });
        return parametros;
    }

    private static String folio(Solicitud solicitud) {
        return solicitud.parametro("folio").orElseThrow(() -> Problema.noExiste("una petición", ""));
    }

    private Respuesta archivo(Solicitud solicitud) {
        try {
            PeticionesInforme.Archivo archivo = peticiones.archivo(solicitud.identidad(), folio(solicitud));
            return new Descarga(archivo.nombre(), archivo.tipoMedio(), salida -> {
                try (var bytes = archivo.bytes()) {
                    bytes.transferTo(salida);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Vista vista(int estado, Solicitud solicitud, Formulario respuesta, Formulario cancelacion) {
        PeticionInforme p = peticiones.leer(solicitud.identidad(), folio(solicitud));
        return new Vista(
                estado,
                "peticion-informe",
                "Petición " + p.folio(),
                Map.of(
                        "peticion", p,
                        "datos", datos(p),
                        "respuesta", respuesta,
                        "cancelacion", cancelacion,
                        "hecho", solicitud.parametro("hecho").map(HECHOS::get).orElse("")));
    }

    private static List<Dato> datos(PeticionInforme p) {
        List<Dato> datos = new ArrayList<>(List.of(
                new Dato("Estado", PaginaPeticiones.insignia(p)),
                Dato.de("Quién pide", p.solicitante() + (p.externo() ? " (externo)" : "")),
                Dato.de("Cómo llegó", p.canal()),
                Dato.de("Referencia", p.referencia()),
                Dato.de("Recibida", p.recibida()),
                Dato.de("Vence", p.vence()),
                Dato.de("Debe atender", p.unidad()),
                Dato.de("Atiende", p.atiende()),
                Dato.de("Registró", p.registro())));
        PeticionInforme.Entrega entrega = p.entrega();
        if (entrega != null) {
            datos.add(Dato.de("Informe entregado", entrega.informe()));
            datos.add(Dato.de("Consulta", entrega.consulta()));
            datos.add(Dato.de("Corte", entrega.corte()));
            datos.add(Dato.de("SHA-256", entrega.sha256()));
        }
        return datos;
    }

    private Formulario respuesta(Solicitud solicitud) {
        List<Opcion> todos = informes.listar(solicitud.identidad()).stream()
                .map((FuenteInforme f) -> new Opcion(f.clave(), f.titulo()))
                .toList();
        return Formulario.de(
                Entrada.de(Clase.AREA, "texto", "Respuesta")
                        .obligatoria()
                        .conAyuda("Lo que se contesta a quien pidió."),
                Entrada.lista("informe", "Informe que se entrega", todos)
                        .conAyuda("Queda guardado tal como sale ahora, con su huella; vacío si basta el texto."),
                Entrada.de(Clase.AREA, "parametros", "Parámetros del informe")
                        .conAyuda("Uno por renglón, como ejercicio=2026, trimestre=3 o formato=xlsx."));
    }

    private static Formulario cancelacion() {
        return Formulario.de(Entrada.texto("motivo", "Motivo").obligatoria());
    }
}
