package mx.conalep.secyt.portal.internal.servicios;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Falsos;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Capturas;
import mx.conalep.secyt.seguimiento.Contribucion;
import mx.conalep.secyt.seguimiento.Devolucion;
import mx.conalep.secyt.seguimiento.Ejercicios;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.Metas;
import mx.conalep.secyt.seguimiento.Paso;
import mx.conalep.secyt.seguimiento.Pasos;
import mx.conalep.secyt.seguimiento.Pendientes;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.Turno;

/** A record of services in memory: one that waits for the state unit, one that was sent back. */
public final class Registro {

    public static final String LIBERADO = "S2026-00000001";
    public static final String DEVUELTO = "S2026-00000002";
    private static final Instant AYER = Instant.parse("2026-08-14T18:30:00Z");

    public final List<String> hechos = new ArrayList<>();
    public final List<FiltroServicios> filtros = new ArrayList<>();
    public final List<Captura> capturas = new ArrayList<>();
    private final Map<String, Servicio> servicios = new LinkedHashMap<>();

    public Registro() {
        servicios.put(LIBERADO, servicio(LIBERADO, EstadoServicio.LIBERADO, null));
        servicios.put(
                DEVUELTO,
                servicio(
                        DEVUELTO,
                        EstadoServicio.CAPTURADO,
                        new Devolucion(
                                "reportar",
                                "Revise <las> horas.",
                                List.of("horas", "datos.muestras"),
                                LocalDate.of(2026, 8, 20))));
    }

    public Servicios servicios() {
        return Falsos.falso(Servicios.class, (proxy, metodo, args) -> switch (metodo.getName()) {
            case "leer" -> leer((String) args[1]);
            case "listar" -> {
                filtros.add((FiltroServicios) args[1]);
                yield Pagina.de(120, List.copyOf(servicios.values()));
            }
            case "devueltos" -> Pagina.de(1, List.of(leer(DEVUELTO)));
            case "pendientes" -> new Pendientes(new Periodo.Cuentas(3, 0, 1234, 0, 9), 7);
            case "turno" -> turno((Servicio) args[1]);
            case "pasos" ->
                List.of(
                        new Paso("capturar", null, EstadoServicio.CAPTURADO, 1, "ana", AYER, null, null, List.of()),
                        new Paso(
                                "devolver",
                                EstadoServicio.REPORTADO,
                                EstadoServicio.CAPTURADO,
                                2,
                                "luis",
                                AYER,
                                "Faltan <horas>",
                                5,
                                List.of("horas")));
            case "justificaciones" ->
                List.of(new Justificacion(
                        "duplicado", "uno", "Parece duplicado.", "Son dos grupos.", "ana", AYER, 1, null));
            case "contribuciones" ->
                List.of(new Contribucion("PERSONAS_CAPACITADAS", new BigDecimal("21.00"), "PERSONAS", 1));
            default -> throw new UnsupportedOperationException(metodo.getName());
        });
    }

    private Servicio leer(String folio) {
        return Optional.ofNullable(servicios.get(folio)).orElseThrow(() -> Problema.noExiste("un servicio", folio));
    }

    private static Turno turno(Servicio s) {
        return s.estado() == EstadoServicio.LIBERADO
                ? new Turno(Transicion.VALIDAR, List.of(Rol.UNIDAD_ESTATAL), true, true, false)
                : new Turno(Transicion.REPORTAR, List.of(Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL), true, false, true);
    }

    public Pasos pasos() {
        return Falsos.falso(Pasos.class, (proxy, metodo, args) -> {
            if (metodo.getName().equals("avanzar")) {
                PeticionPaso p = (PeticionPaso) args[3];
                if (args[2] == Transicion.LIBERAR && p.justificaciones().isEmpty()) {
                    throw new Problema(
                            422,
                            "advertencia",
                            "Hay avisos que se deben justificar.",
                            List.of(new ErrorCampo("justificaciones.mes.cero", "Febrero va <alto>; explique.", null)));
                }
                hechos.add(args[2] + " " + args[1] + " " + p.version() + " " + p.comentario());
                hechos.addAll(p.justificaciones().values());
            } else {
                PeticionDevolucion p = (PeticionDevolucion) args[2];
                if (p.motivo() == null) {
                    throw Problema.campo("motivo", "Explique en 3 a 500 caracteres qué debe corregirse.", null);
                }
                hechos.add("devolver " + args[1] + " a " + p.a() + " " + p.dias() + " " + p.campos());
            }
            return leer((String) args[1]);
        });
    }

    public Capturas capturas() {
        return Falsos.falso(Capturas.class, (proxy, metodo, args) -> {
            Captura captura = (Captura) args[args.length - 1];
            capturas.add(captura);
            if (metodo.getName().equals("editar")
                    && !args[2].equals(leer((String) args[1]).version())) {
                throw new Problema(412, "version-vencida", "Cambió mientras tanto.", List.of());
            }
            if (captura.horas() != null
                    && captura.horas() > 500
                    && captura.justificaciones().isEmpty()) {
                throw new Problema(
                        422,
                        "advertencia",
                        "Hay avisos que se deben justificar.",
                        List.of(new ErrorCampo("justificaciones.horas.muchas", "¿De verdad tantas horas?", null)));
            }
            if (captura.horas() == null) {
                throw Problema.campo("horas", "Falta «horas»: es obligatorio.", null);
            }
            return leer(LIBERADO);
        });
    }

    public Ejercicios ejercicios() {
        return Falsos.falso(Ejercicios.class, (proxy, metodo, args) -> new TreeSet<>(List.of(2025, 2026)));
    }

    public Indicadores indicadores() {
        return Falsos.falso(
                Indicadores.class,
                (proxy, metodo, args) -> metodo.getName().equals("buscar") ? Optional.empty() : List.of());
    }

    public Metas metas() {
        return Falsos.falso(Metas.class, (proxy, metodo, args) -> Pagina.de(2, List.of()));
    }

    public Ofertas ofertas() {
        Oferta curso = new Oferta(
                1, "CUR-001", Linea.CAPACITACION, "Soldadura", 40, "PRESENCIAL", null, null, List.of(), true, 1, false);
        return Falsos.falso(
                Ofertas.class,
                (proxy, metodo, args) ->
                        metodo.getName().equals("buscar") ? Optional.of(curso) : Pagina.de(1, List.of(curso)));
    }

    public TiposServicio tipos() {
        List<Campo> campos = List.of(
                Campo.de("muestras", "Muestras ensayadas", Campo.Clase.ENTERO).obligatorio(),
                Campo.lista("norma", "Norma", "ISO 1", "ISO 2"));
        BiFunction<String, Object[], Object> tipo = (metodo, args) -> switch (metodo) {
            case "id" -> "curso";
            case "nombre" -> "Curso <de> prueba";
            case "linea" -> Linea.CAPACITACION;
            case "habilitado" -> true;
            case "campos" -> campos;
            default -> throw new UnsupportedOperationException(metodo);
        };
        TipoDisponible uno =
                Falsos.falso(TipoDisponible.class, (proxy, metodo, args) -> tipo.apply(metodo.getName(), args));
        return Falsos.falso(
                TiposServicio.class,
                (proxy, metodo, args) -> metodo.getName().equals("buscar")
                        ? Optional.of(uno).filter(t -> args[0].equals("curso"))
                        : List.of(uno));
    }

    private static Servicio servicio(String folio, EstadoServicio estado, Devolucion devolucion) {
        return new Servicio(
                folio,
                "curso",
                Linea.CAPACITACION,
                "08DPT0001C",
                "08",
                "CUR-001",
                LocalDate.of(2026, 2, 3),
                LocalDate.of(2026, 2, 7),
                2026,
                2,
                40,
                "PRESENCIAL",
                "PRIVADO",
                12,
                9,
                0,
                null,
                new BigDecimal("15000.00"),
                "CNE781229BK4",
                null,
                null,
                "ESTATAL",
                false,
                Map.of("muestras", 3),
                estado,
                4,
                "ana",
                AYER,
                null,
                false,
                false,
                devolucion == null ? 0 : 1,
                true,
                "curso",
                List.of(),
                devolucion);
    }
}
