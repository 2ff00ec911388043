package mx.conalep.secyt.portal.internal.informes;

import jakarta.servlet.Servlet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.extensiones.Formatos;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.Informes;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.pagina.Vista;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The reports of whoever is logged in; one of them with its form, a preview and its files. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PaginaInformes.RUTA)
public final class PaginaInformes extends Pagina {

    static final String RUTA = "/informes";
    static final String CUAL = "informe";

    private final transient Informes informes;
    private final transient Formatos formatos;

    /** Of these, in these formats. */
    @Activate
    public PaginaInformes(@Reference Marco marco, @Reference Informes informes, @Reference Formatos formatos) {
        super(marco);
        this.informes = informes;
        this.formatos = formatos;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        Optional<String> clave = solicitud.parametro(CUAL);
        return clave.isPresent() ? uno(solicitud, clave.get()) : todos(solicitud);
    }

    private Respuesta todos(Solicitud solicitud) {
        List<List<Celda>> filas = informes.listar(solicitud.identidad()).stream()
                .map(f -> List.of(Celda.enlace(f.titulo(), direccion(f)), Celda.de(f.descripcion())))
                .toList();
        Tabla tabla = Tabla.de(
                        "informes",
                        "Informes de su puesto",
                        List.of(Columna.de("Informe"), Columna.de("Qué dice")),
                        filas)
                .siVacia(Vacio.de("No hay informes para su puesto", "Pida el que necesite en la mesa de informes."));
        return Vista.de("informes", "Informes", Map.of("tabla", tabla));
    }

    private static Direccion direccion(FuenteInforme fuente) {
        return Direccion.de(RUTA).con(CUAL, fuente.clave());
    }

    private Respuesta uno(Solicitud solicitud, String clave) {
        FuenteInforme fuente = informes.exigir(solicitud.identidad(), clave);
        Formulario forma = FormaInforme.de(fuente).llenado(solicitud);
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("informe", fuente);
        modelo.put("deDemostracion", false);
        modelo.put("conResultado", false);
        if (FormaInforme.completa(fuente, solicitud)) {
            try {
                modelo.putAll(Muestra.de(solicitud, fuente));
                modelo.put("conResultado", true);
                modelo.put("descargas", descargas(solicitud, fuente));
            } catch (Problema rechazo) {
                if (rechazo.estado() != 422) {
                    throw rechazo;
                }
                forma = forma.con(rechazo);
            }
        }
        modelo.put("forma", forma);
        return Vista.de("informe", fuente.titulo(), modelo);
    }

    private List<Enlace> descargas(Solicitud solicitud, FuenteInforme fuente) {
        return formatos.listar(solicitud.identidad()).stream()
                .map(f -> Enlace.a(
                        f.nombre(),
                        FormaInforme.consulta(fuente, solicitud, PaginaArchivo.RUTA)
                                .con("formato", f.id())))
                .toList();
    }
}
