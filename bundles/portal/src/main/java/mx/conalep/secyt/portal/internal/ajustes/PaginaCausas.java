package mx.conalep.secyt.portal.internal.ajustes;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.CausasDesviacion;
import mx.conalep.secyt.seguimiento.CausasDesviacion.Causa;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The catalogue of causes of deviations. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ajustes/causas")
public final class PaginaCausas extends PaginaAjuste {

    private static final Causa NUEVA = new Causa("", "", 100, true, 0);

    private final transient CausasDesviacion causas;

    /** Shows and changes these. */
    @Activate
    public PaginaCausas(@Reference Marco marco, @Reference CausasDesviacion causas) {
        super(
                marco,
                "/ajustes/causas",
                "Causas de desviación",
                "Entre éstas elige quien explica por qué un resultado se apartó de su meta.");
        this.causas = causas;
    }

    @Override
    List<Parte> partes(Solicitud s, Optional<Problema> rechazo) {
        List<Causa> todas = causas.listar();
        boolean cambia = s.identidad().tiene(Rol.DSTC, Rol.CSC, Rol.CST);
        List<Parte> partes = new ArrayList<>();
        partes.add(Parte.lista("causas", "Catálogo", "", tabla(todas, cambia)));
        if (cambia) {
            Causa elegida = elegida(s, todas);
            partes.add(Parte.forma(
                    "causa",
                    elegida.version() == 0 ? "Agregar una causa" : "Cambiar " + elegida.clave(),
                    "Lo ya explicado con una causa que sale de uso no cambia.",
                    conRechazo(forma(elegida), s, rechazo),
                    "Guardar"));
        }
        return partes;
    }

    private static Causa elegida(Solicitud s, List<Causa> todas) {
        String clave = s.parametro("clave").orElse("");
        return todas.stream().filter(c -> c.clave().equals(clave)).findFirst().orElse(NUEVA);
    }

    private static Tabla tabla(List<Causa> todas, boolean cambia) {
        List<List<Celda>> filas = todas.stream()
                .map(c -> List.of(
                        cambia
                                ? Celda.enlace(
                                        c.clave(),
                                        Direccion.de("/ajustes/causas").con("clave", c.clave()))
                                : Celda.de(c.clave()),
                        Celda.de(c.texto()),
                        Celda.numero(c.orden()),
                        c.activa() ? Celda.insignia("En uso", Tono.BIEN) : Celda.insignia("Fuera de uso", Tono.NEUTRO)))
                .toList();
        return Tabla.de(
                "causas",
                "Causas",
                List.of(Columna.de("Clave"), Columna.de("Causa"), Columna.numero("Orden"), Columna.de("Situación")),
                filas);
    }

    private static Formulario forma(Causa c) {
        Entrada clave = c.version() == 0
                ? Entrada.texto("clave", "Clave").obligatoria().conAyuda("Mayúsculas, sin espacios: DEMANDA.")
                : Entrada.oculta("clave", c.clave());
        return Formulario.de(
                clave,
                Entrada.texto("texto", "Causa")
                        .obligatoria()
                        .con("maxlength", "120")
                        .conValor(c.texto()),
                Entrada.de(Clase.ENTERO, "orden", "Orden").obligatoria().conValor(c.orden()),
                Entrada.de(Clase.CASILLA, "activa", "En uso").conValor(c.activa()),
                Entrada.oculta("version", c.version()));
    }

    @Override
    void hacer(Solicitud s) {
        causas.guardar(
                s.identidad(),
                new Causa(
                        s.parametro("clave").orElse(""),
                        s.parametro("texto").orElse("").strip(),
                        s.entero("orden").orElse(-1),
                        s.parametro("activa").isPresent(),
                        s.entero("version").orElse(0)));
    }
}
