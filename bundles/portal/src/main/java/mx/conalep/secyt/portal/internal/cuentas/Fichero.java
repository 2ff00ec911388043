package mx.conalep.secyt.portal.internal.cuentas;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Roles;
import mx.conalep.secyt.portal.internal.piezas.Tono;
import mx.conalep.secyt.portal.internal.piezas.UnidadesVisibles;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts and posts in the words of people, and back. Thread-safe. */
@Component(service = Fichero.class)
public final class Fichero {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final Map<Calidad, String> CALIDADES =
            Map.of(Calidad.TITULAR, "Titular", Calidad.ENCARGADO, "Encargado", Calidad.SUPLENTE, "Suplente");

    private final UnidadesVisibles unidades;
    private final Clock reloj;

    /** With the names of these units. */
    @Activate
    public Fichero(@Reference UnidadesVisibles unidades) {
        this(unidades, Clock.systemUTC());
    }

    Fichero(UnidadesVisibles unidades, Clock reloj) {
        this.unidades = unidades;
        this.reloj = reloj;
    }

    /** Who looks at accounts. */
    static void exigirVer(Identidad quien) {
        if (!quien.tiene(Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL, Rol.AUDITOR, Rol.DSTC)) {
            throw Problema.prohibido(
                    "fuera-de-ambito",
                    "Las cuentas las ven la administración, las unidades estatales, la DSTC y la auditoría.");
        }
    }

    static boolean administra(Identidad quien) {
        return quien.tiene(Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL);
    }

    LocalDate hoy() {
        return LocalDate.ofInstant(reloj.instant(), MEXICO);
    }

    List<Celda> fila(Cuenta cuenta) {
        return List.of(
                Celda.enlace(cuenta.cuenta(), Direccion.de("/cuentas/una").con("cuenta", cuenta.cuenta())),
                Celda.de(cuenta.nombre()),
                estado(cuenta),
                Celda.de(puestos(cuenta)));
    }

    private static Celda estado(Cuenta cuenta) {
        Celda estado = cuenta.activa() ? Celda.insignia("Activa", Tono.BIEN) : Celda.insignia("Suspendida", Tono.MAL);
        return cuenta.demostracion() ? estado.conNota("Demostración") : estado;
    }

    private String puestos(Cuenta cuenta) {
        String vigentes = cuenta.nombramientos().stream()
                .filter(n -> n.vigente(hoy()))
                .map(n -> Roles.nombre(n.rol()) + " en " + n.unidad())
                .collect(Collectors.joining("; "));
        return vigentes.isEmpty() ? "Ninguno hoy" : vigentes;
    }

    /** Whether an account answers to what is searched for. */
    boolean cumple(Cuenta cuenta, Solicitud s) {
        String texto = llano(s.parametro("texto").orElse(""));
        String unidad = s.parametro("unidad").orElse("");
        String rol = s.parametro("rol").orElse("");
        String activa = s.parametro("activa").orElse("");
        boolean deTexto = llano(cuenta.cuenta() + " " + cuenta.nombre()).contains(texto);
        boolean dePuesto = (unidad.isEmpty() && rol.isEmpty())
                || cuenta.nombramientos().stream()
                        .anyMatch(n -> (unidad.isEmpty() || n.unidad().equals(unidad))
                                && (rol.isEmpty() || n.rol().name().equals(rol)));
        return deTexto && dePuesto && (activa.isEmpty() || Boolean.parseBoolean(activa) == cuenta.activa());
    }

    private static String llano(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    List<Celda> puesto(Nombramiento n) {
        Celda estado = n.vigente(hoy())
                ? Celda.insignia("Vigente", Tono.BIEN)
                : n.termina(hoy()) ? Celda.insignia("Terminó", Tono.NEUTRO) : Celda.insignia("Por iniciar", Tono.CURSO);
        return List.of(
                Celda.de(Roles.nombre(n.rol())),
                Celda.de(unidades.rotulo(n.unidad())),
                Celda.de(CALIDADES.getOrDefault(n.calidad(), n.calidad().name())),
                Celda.de(Fechas.dia(n.desde())),
                Celda.de(n.hasta() == null ? "Sin término" : Fechas.dia(n.hasta())),
                estado);
    }

    /** The fields of a post, for whoever administers. */
    List<Entrada> delPuesto(Identidad quien) {
        List<Opcion> roles = quien.tiene(Rol.ADMINISTRADOR)
                ? Roles.opciones()
                : List.of(
                        new Opcion(Rol.CAPTURISTA.name(), Roles.nombre(Rol.CAPTURISTA)),
                        new Opcion(Rol.DIRECTOR.name(), Roles.nombre(Rol.DIRECTOR)));
        return List.of(
                Entrada.lista("rol", "Puesto", roles).obligatoria(),
                Entrada.lista("unidad", "Unidad", unidades.todas(quien))
                        .obligatoria()
                        .conAyuda("El puesto alcanza a la unidad y a las que dependen de ella."),
                Entrada.lista("calidad", "Calidad", calidades()).obligatoria().conValor(Calidad.TITULAR.name()),
                Entrada.de(Clase.FECHA, "desde", "Desde").obligatoria().conValor(hoy()),
                Entrada.de(Clase.FECHA, "hasta", "Hasta").conAyuda("Vacío mientras dure."));
    }

    private static List<Opcion> calidades() {
        return Arrays.stream(Calidad.values())
                .map(c -> new Opcion(c.name(), Objects.requireNonNull(CALIDADES.get(c))))
                .toList();
    }

    /**
     * The post that a form names.
     *
     * @throws Problema 422 for what is missing or none
     */
    Nombramiento nombramiento(Solicitud s) {
        return new Nombramiento(
                una(Rol.values(), s, "rol"),
                s.parametro("unidad").orElseThrow(() -> Problema.campo("unidad", "Elija la unidad.", null)),
                una(Calidad.values(), s, "calidad"),
                s.fecha("desde").orElseThrow(() -> Problema.campo("desde", "Elija el primer día.", null)),
                s.fecha("hasta").orElse(null));
    }

    static <E extends Enum<E>> E una(E[] todas, Solicitud s, String campo) {
        String valor = s.parametro(campo).orElse("");
        return Arrays.stream(todas)
                .filter(e -> e.name().equals(valor))
                .findFirst()
                .orElseThrow(() -> Problema.campo(campo, "Elija un valor de la lista.", valor));
    }
}
