package mx.conalep.secyt.portal.internal.correspondencia;

import jakarta.servlet.Servlet;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.procedimientos.CalendarioObligaciones;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.Obligacion;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.Relacion;
import mx.conalep.secyt.procedimientos.Vencimiento;
import mx.conalep.secyt.procedimientos.Vencimiento.Semaforo;
import mx.conalep.secyt.security.Autenticador;
import mx.conalep.secyt.security.Correos;
import mx.conalep.secyt.security.Correos.Preferencia;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.AvisoRecibido;
import mx.conalep.secyt.trabajos.BuzonAvisos;
import mx.conalep.secyt.trabajos.EstadoTrabajo;
import mx.conalep.secyt.trabajos.Trabajo;
import mx.conalep.secyt.trabajos.Trabajos;

/** The pages of correspondence over services made by hand. */
public final class Correspondencia {

    private static final Instant AHORA = Instant.parse("2026-08-15T12:00:00Z");
    private static final LocalDate HOY = LocalDate.of(2026, 8, 15);

    private Correspondencia() {}

    public static Map<String, Servlet> paginas(Marco marco) {
        Oficios oficios = falso(Oficios.class, Correspondencia::oficios);
        CalendarioHabil habil = falso(CalendarioHabil.class, (metodo, a) -> HOY);
        PaginaOficio oficio = new PaginaOficio(marco, oficios);
        return Map.of(
                "/avisos", new PaginaAvisos(marco, falso(BuzonAvisos.class, Correspondencia::buzon)),
                "/oficios", new PaginaOficios(marco, oficios, habil),
                "/oficios/7", oficio,
                "/oficios/nuevo", oficio,
                "/trabajos", new PaginaTrabajos(marco, falso(Trabajos.class, Correspondencia::trabajos)),
                "/calendario/cumplimiento",
                        new PaginaCumplimiento(marco, falso(CalendarioObligaciones.class, Correspondencia::calendario)),
                "/calendario",
                        new PaginaCalendario(
                                marco, falso(CalendarioObligaciones.class, Correspondencia::calendario), habil),
                "/mi-cuenta",
                        new PaginaMiCuenta(
                                marco,
                                falso(Correos.class, Correspondencia::correos),
                                falso(Cuentas.class, Correspondencia::cuentas),
                                falso(Autenticador.class, (metodo, a) -> {
                                    throw new Problema(401, "credenciales-incorrectas", "No.", List.of());
                                })));
    }

    private static <T> Pagina<T> una(List<T> elementos) {
        return Pagina.de(elementos.size(), elementos);
    }

    private static Object buzon(String metodo, Object[] a) {
        return switch (metodo) {
            case "recibidos" ->
                una(List.of(new AvisoRecibido(
                        3, "oficio.recibido", "CE-08", "Oficio <b>", "Ábralo.", "/oficios/7", AHORA, false)));
            case "sinLeer" -> 1L;
            default -> 1;
        };
    }

    private static Object oficios(String metodo, Object[] a) {
        DestinoOficio suyo = new DestinoOficio("CE-08", false, "ana", AHORA, null, null, null, null, 0);
        Oficio oficio = new Oficio(
                7,
                "DSTC/CST/0007/2026",
                "CST",
                HOY,
                AHORA,
                "cst",
                "Metas <b>",
                "Uno.\n\nDos.",
                "6.3",
                new Relacion("edicion", "E-1"),
                HOY.minusDays(1),
                null,
                "abc",
                null,
                List.of(suyo));
        return switch (metodo) {
            case "listar" -> una(List.of(oficio));
            case "responder", "enviar" -> {
                throw Problema.campo("texto", "Escriba el texto.", null);
            }
            default -> oficio;
        };
    }

    private static Object trabajos(String metodo, Object[] a) {
        if (metodo.equals("cancelar")) {
            return trabajo(1, EstadoTrabajo.CANCELADO, null);
        }
        return una(
                List.of(trabajo(1, EstadoTrabajo.EN_CURSO, null), trabajo(2, EstadoTrabajo.TERMINADO, "/ediciones/1")));
    }

    private static Trabajo trabajo(long id, EstadoTrabajo estado, String ruta) {
        return new Trabajo(
                id, "edicion", "Edición <b>", "CST", "cst", estado, 3, 10, "Hoja 3", 1, false, ruta, AHORA, null);
    }

    private static Object calendario(String metodo, Object[] a) {
        if (metodo.equals("declarar") && a[4].toString().isEmpty()) {
            throw Problema.campo("evidencia", "Diga con qué se muestra.", null);
        }
        if (metodo.equals("obligaciones")) {
            return List.of(new Obligacion("r", "Reunión <semestral>", "6.5", 6, "FIN", Set.of("CE"), 5));
        }
        return metodo.equals("suscribir")
                ? "x".repeat(43)
                : List.of(
                        new Vencimiento("m", "Metas", "6.3", "CE-08", "2027", HOY, Semaforo.VENCIDA, true, null),
                        new Vencimiento(
                                "p", "Programa", "6.4", "08DPT0001C", "2027", HOY, Semaforo.CUMPLIDA, true, null),
                        new Vencimiento("r", "Reunión", "6.5", "CE-08", "2026-S1", HOY, Semaforo.VENCIDA, false, null),
                        new Vencimiento(
                                "r",
                                "Reunión",
                                "6.5",
                                "CE-08",
                                "2026-S2",
                                HOY,
                                Semaforo.CUMPLIDA,
                                false,
                                "Minuta <4>"));
    }

    private static Object correos(String metodo, Object[] a) {
        if (metodo.equals("cambiar")) {
            throw Problema.campo("correo", "Escriba un correo completo.", null);
        }
        return new Preferencia("ana@conalep.edu.mx", Set.of("meta"));
    }

    private static Object cuentas(String metodo, Object[] a) {
        Nombramiento puesto = new Nombramiento(Rol.UNIDAD_ESTATAL, "CE-08", Calidad.TITULAR, HOY, null);
        return new Cuenta("ce-08", "Ana", true, false, List.of(puesto), 1);
    }

    private static <T> T falso(Class<T> tipo, BiFunction<String, Object[], Object> respuesta) {
        return tipo.cast(Proxy.newProxyInstance(
                tipo.getClassLoader(), new Class<?>[] {tipo}, (yo, m, a) -> respuesta.apply(m.getName(), a)));
    }
}
