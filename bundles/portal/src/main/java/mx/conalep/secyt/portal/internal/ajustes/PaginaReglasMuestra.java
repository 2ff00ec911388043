package mx.conalep.secyt.portal.internal.ajustes;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.ReglasMuestra;
import mx.conalep.secyt.seguimiento.ReglasMuestra.Regla;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Whether each line verifies a whole period only after a sample. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ajustes/muestras")
public final class PaginaReglasMuestra extends PaginaAjuste {

    private final transient ReglasMuestra reglas;

    /** Shows and changes these. */
    @Activate
    public PaginaReglasMuestra(@Reference Marco marco, @Reference ReglasMuestra reglas) {
        super(
                marco,
                "/ajustes/muestras",
                "Muestras",
                "Una muestra abierta o con hallazgos siempre detiene la verificación del periodo completo. Si además se exige, no"
                        + " se verifica sin una que pase o sobre la que se haya decidido.");
        this.reglas = reglas;
    }

    @Override
    List<Parte> partes(Solicitud s, Optional<Problema> rechazo) {
        List<Regla> todas = reglas.listar();
        List<Parte> partes = new ArrayList<>();
        partes.add(Parte.lista("lineas", "Por línea", "", tabla(todas)));
        todas.stream()
                .filter(r -> cambia(s.identidad(), r.linea()))
                .map(PaginaReglasMuestra::parte)
                .forEach(partes::add);
        return partes;
    }

    private static boolean cambia(Identidad quien, Linea linea) {
        return quien.tiene(linea == Linea.CAPACITACION ? Rol.CSC : Rol.CST, Rol.DSTC);
    }

    private static Tabla tabla(List<Regla> todas) {
        return Tabla.de(
                "muestras",
                "Muestras exigidas",
                List.of(Columna.de("Línea"), Columna.de("Muestra")),
                todas.stream()
                        .map(r -> List.of(
                                Celda.de(nombre(r.linea())),
                                r.exigida()
                                        ? Celda.insignia("Se exige", Tono.ATENCION)
                                        : Celda.insignia("No se exige", Tono.NEUTRO)))
                        .toList());
    }

    private static Parte parte(Regla r) {
        Formulario forma = Formulario.de(
                Entrada.oculta("linea", r.linea().name()),
                Entrada.oculta("exigida", !r.exigida()),
                Entrada.oculta("version", r.version()));
        return Parte.forma(
                r.linea().name(),
                nombre(r.linea()),
                "",
                forma,
                r.exigida() ? "Dejar de exigirla" : "Exigir una muestra");
    }

    @Override
    void hacer(Solicitud s) {
        String linea = s.parametro("linea").orElse("");
        Regla actual = reglas.listar().stream()
                .filter(r -> r.linea().name().equals(linea))
                .findFirst()
                .orElseThrow(() -> Problema.campo("linea", "Use los botones de la página.", linea));
        reglas.fijar(
                s.identidad(),
                new Regla(
                        actual.linea(),
                        s.parametro("exigida").orElse("").equals("true"),
                        s.entero("version").orElse(0)));
    }

    private static String nombre(Linea linea) {
        return linea == Linea.CAPACITACION ? "Capacitación" : "Servicios tecnológicos";
    }
}
