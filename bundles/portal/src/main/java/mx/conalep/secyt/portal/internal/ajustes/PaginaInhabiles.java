package mx.conalep.secyt.portal.internal.ajustes;

import jakarta.servlet.Servlet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.DiasInhabiles;
import mx.conalep.secyt.organizacion.DiasInhabiles.Anual;
import mx.conalep.secyt.organizacion.DiasInhabiles.DiaInhabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Formulario;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Days that are not worked, of a unit and year; whoever administers the unit adds and takes out its own. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/calendario/inhabiles")
public final class PaginaInhabiles extends PaginaAjuste {

    private static final int LARGO = 60;

    private final transient DiasInhabiles dias;
    private final transient CalendarioHabil calendario;
    private final transient Unidades unidades;

    /** Shows and changes these. */
    @Activate
    public PaginaInhabiles(
            @Reference Marco marco,
            @Reference DiasInhabiles dias,
            @Reference CalendarioHabil calendario,
            @Reference Unidades unidades) {
        super(
                marco,
                "/calendario/inhabiles",
                "Días inhábiles",
                "De ellos dependen los plazos. A una unidad le valen los de la ley, los de las unidades de arriba y los suyos.");
        this.dias = dias;
        this.calendario = calendario;
        this.unidades = unidades;
    }

    @Override
    Formulario filtro(Solicitud s) {
        return Formulario.de(
                Entrada.de(Clase.ENTERO, "ejercicio", "Año").obligatoria().conValor(ejercicio(s)),
                Entrada.texto("unidad", "Unidad")
                        .obligatoria()
                        .conAyuda("Clave: CONALEP para todo el país, CE-08, 08DPT0001C.")
                        .conValor(unidad(s)));
    }

    @Override
    List<Parte> partes(Solicitud s, Optional<Problema> rechazo) {
        Anual anual = dias.leer(unidad(s), ejercicio(s));
        List<Parte> partes = new ArrayList<>();
        partes.add(Parte.lista("dias", "Los que valen en " + anual.ejercicio(), "", tabla(anual)));
        Unidad unidad = unidades.exigir(anual.unidad(), "unidad");
        if (s.identidad().puede(unidad, Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL)) {
            partes.add(Parte.forma("agregar", "Agregar", "", agregar(anual, s, rechazo), "Agregar"));
            List<DiaInhabil> suyos = suyos(anual);
            if (!suyos.isEmpty()) {
                partes.add(Parte.forma("quitar", "Quitar", "", quitar(anual, suyos), "Quitar"));
            }
        }
        return partes;
    }

    private static Tabla tabla(Anual anual) {
        List<List<Celda>> filas = anual.dias().stream()
                .map(d -> List.of(
                        Celda.de(d.dia()),
                        Celda.de(d.motivo()),
                        Celda.de(d.unidad() == null ? "Ley Federal del Trabajo, art. 74" : d.unidad())))
                .toList();
        return Tabla.de(
                "inhabiles",
                "Días inhábiles de " + anual.unidad(),
                List.of(Columna.de("Día"), Columna.de("Motivo"), Columna.de("Lo declara")),
                filas);
    }

    private static Formulario agregar(Anual anual, Solicitud s, Optional<Problema> rechazo) {
        return conRechazo(
                Formulario.de(comunes(
                        anual,
                        "agregar",
                        Entrada.de(Clase.FECHA, "dias.dia", "Día").obligatoria(),
                        Entrada.de(Clase.FECHA, "hasta", "Hasta")
                                .conAyuda("Para varios días seguidos; de lunes a viernes."),
                        Entrada.texto("dias.motivo", "Motivo").obligatoria().con("maxlength", "120"))),
                s,
                rechazo);
    }

    private static Formulario quitar(Anual anual, List<DiaInhabil> suyos) {
        List<Opcion> opciones = suyos.stream()
                .map(d -> new Opcion(d.dia().toString(), d.dia() + " · " + d.motivo()))
                .toList();
        return Formulario.de(comunes(
                anual, "quitar", Entrada.lista("quitado", "Día", opciones).obligatoria()));
    }

    private static List<Entrada> comunes(Anual anual, String accion, Entrada... propias) {
        List<Entrada> todas = new ArrayList<>(List.of(propias));
        todas.add(Entrada.oculta("accion", accion));
        todas.add(Entrada.oculta("unidad", anual.unidad()));
        todas.add(Entrada.oculta("ejercicio", anual.ejercicio()));
        todas.add(Entrada.oculta("version", anual.version()));
        return todas;
    }

    private static List<DiaInhabil> suyos(Anual anual) {
        return anual.dias().stream()
                .filter(d -> anual.unidad().equals(d.unidad()))
                .toList();
    }

    @Override
    void hacer(Solicitud s) {
        Anual anual = dias.leer(unidad(s), ejercicio(s));
        List<DiaInhabil> nuevos = new ArrayList<>(suyos(anual));
        if (s.parametro("accion").orElse("").equals("quitar")) {
            String quitado = s.parametro("quitado").orElse("");
            nuevos.removeIf(d -> d.dia().toString().equals(quitado));
        } else {
            nuevos.addAll(pedidos(s));
        }
        dias.declarar(
                s.identidad(),
                anual.unidad(),
                anual.ejercicio(),
                s.entero("version").orElse(0),
                nuevos);
    }

    private static List<DiaInhabil> pedidos(Solicitud s) {
        LocalDate desde = s.fecha("dias.dia")
                .orElseThrow(() -> Problema.campo("dias.dia", "Falta el día: es obligatorio.", null));
        LocalDate hasta = s.fecha("hasta").orElse(desde);
        if (hasta.isBefore(desde) || ChronoUnit.DAYS.between(desde, hasta) > LARGO) {
            throw Problema.campo("hasta", "Ponga un día posterior, a lo más 60 días después.", hasta);
        }
        String motivo = s.parametro("dias.motivo").orElse("");
        return desde.datesUntil(hasta.plusDays(1))
                .filter(d -> desde.equals(hasta) || d.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(d -> new DiaInhabil(d, motivo, null))
                .toList();
    }

    @Override
    Direccion despues(Solicitud s) {
        return super.despues(s).con("unidad", unidad(s)).con("ejercicio", ejercicio(s));
    }

    private int ejercicio(Solicitud s) {
        return s.entero("ejercicio").orElseGet(() -> calendario.hoy().getYear());
    }

    /** One's own unit, so that whoever may declare days sees where. */
    private static String unidad(Solicitud s) {
        return s.parametro("unidad").filter(u -> !u.isBlank()).orElseGet(() -> propia(s.identidad()));
    }

    private static String propia(Identidad quien) {
        return quien.facultades().stream()
                .filter(f -> f.rol() == Rol.UNIDAD_ESTATAL)
                .map(Facultad::unidad)
                .findFirst()
                .orElse(Unidad.NACIONAL);
    }
}
