package mx.conalep.secyt.portal.internal.ajustes;

import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.ReglasCorte;
import mx.conalep.secyt.seguimiento.ReglasCorte.Regla;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** From which the cut-off dates of coming years are made. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/ajustes/cortes")
public final class PaginaReglasCorte extends PaginaAjuste {

    private final transient ReglasCorte reglas;

    /** Shows and changes these. */
    @Activate
    public PaginaReglasCorte(@Reference Marco marco, @Reference ReglasCorte reglas) {
        super(
                marco,
                "/ajustes/cortes",
                "Reglas de corte",
                "Días hábiles que tiene cada paso. De ellas salen las fechas de los años que aún no se abren; las de un año ya"
                        + " hecho se cambian una por una en Periodos.");
        this.reglas = reglas;
    }

    @Override
    List<Parte> partes(Solicitud s, Optional<Problema> rechazo) {
        List<Regla> todas = reglas.listar();
        boolean cambia = s.identidad().tiene(Rol.DSTC);
        List<Parte> partes = new ArrayList<>();
        partes.add(Parte.lista("reglas", "Días hábiles por paso", "", tabla(todas, cambia)));
        Optional<Regla> elegida = todas.stream()
                .filter(r -> cambia && clave(r).equals(s.parametro("regla").orElse("")))
                .findFirst();
        elegida.ifPresent(r -> partes.add(Parte.forma(
                "regla",
                "Cambiar: " + nombre(r.paso()).toLowerCase(Locale.ROOT) + ", " + tras(r),
                "",
                conRechazo(forma(r), s, rechazo),
                "Guardar")));
        return partes;
    }

    private static Tabla tabla(List<Regla> todas, boolean cambia) {
        List<List<Celda>> filas = todas.stream()
                .map(r -> List.of(
                        cambia
                                ? Celda.enlace(
                                        nombre(r.paso()),
                                        Direccion.de("/ajustes/cortes").con("regla", clave(r)))
                                : Celda.de(nombre(r.paso())),
                        Celda.de(tras(r)),
                        Celda.numero(r.dias())))
                .toList();
        return Tabla.de(
                "reglas",
                "Reglas",
                List.of(Columna.de("Paso"), Columna.de("Desde"), Columna.numero("Días hábiles")),
                filas);
    }

    private static Formulario forma(Regla r) {
        return Formulario.de(
                Entrada.de(Clase.ENTERO, "dias", "Días hábiles").obligatoria().conValor(r.dias()),
                Entrada.oculta("regla", clave(r)),
                Entrada.oculta("version", r.version()));
    }

    @Override
    void hacer(Solicitud s) {
        String clave = s.parametro("regla").orElse("");
        Regla actual = reglas.listar().stream()
                .filter(r -> clave(r).equals(clave))
                .findFirst()
                .orElseThrow(() -> Problema.campo("regla", "Elija una regla de la lista.", clave));
        reglas.fijar(
                s.identidad(),
                new Regla(
                        actual.trimestral(),
                        actual.paso(),
                        s.entero("dias").orElse(0),
                        s.entero("version").orElse(0)));
    }

    private static String clave(Regla r) {
        return (r.trimestral() ? "T-" : "M-") + r.paso().name();
    }

    private static String tras(Regla r) {
        return r.trimestral() ? "fin del trimestre" : "fin del mes";
    }

    private static String nombre(PasoCorte paso) {
        return switch (paso) {
            case CAPTURA -> "Captura";
            case LIBERACION -> "Liberación";
            case VALIDACION -> "Validación";
            case VERIFICACION -> "Verificación";
            case EDICION -> "Edición oficial";
        };
    }
}
