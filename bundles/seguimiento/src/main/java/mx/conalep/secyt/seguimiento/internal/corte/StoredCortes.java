package mx.conalep.secyt.seguimiento.internal.corte;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Corte;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cut-off dates of the database, kept for some seconds. */
@Component
public final class StoredCortes implements Cortes {

    private static final TxContext SISTEMA = TxContext.system("seguimiento");
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int ANIOS = 20;
    private static final Comparator<Corte> ORDEN = Comparator.comparing(Corte::linea)
            .thenComparingInt(StoredCortes::ultimoMes)
            .thenComparing(c -> c.mes() == null)
            .thenComparing(Corte::paso);

    private final Tx tx;
    private final Unidades unidades;
    private final CalendarioHabil calendario;
    private final Bitacora bitacora;
    private final LoadingCache<Integer, List<Corte>> porAnio;

    @Activate
    public StoredCortes(
            @Reference Tx tx,
            @Reference Unidades unidades,
            @Reference CalendarioHabil calendario,
            @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.calendario = calendario;
        this.bitacora = bitacora;
        this.porAnio =
                Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(ANIOS).build(this::cargar);
    }

    @Override
    public List<Corte> listar(@Nullable Integer ejercicio, @Nullable Linea linea) {
        Validacion validacion = new Validacion();
        Meses.anio(ejercicio, validacion);
        validacion.terminar();
        return porAnio.get(Objects.requireNonNull(ejercicio)).stream()
                .filter(c -> linea == null || c.linea() == linea)
                .sorted(ORDEN)
                .toList();
    }

    @Override
    public LocalDate fecha(int ejercicio, Linea linea, int mes, PasoCorte paso) {
        return una(ejercicio, linea, c -> Objects.equals(c.mes(), mes) && c.paso() == paso);
    }

    @Override
    public LocalDate fechaTrimestre(int ejercicio, Linea linea, int trimestre, PasoCorte paso) {
        return una(ejercicio, linea, c -> Objects.equals(c.trimestre(), trimestre) && c.paso() == paso);
    }

    private LocalDate una(int ejercicio, Linea linea, Predicate<Corte> cual) {
        return porAnio.get(ejercicio).stream()
                .filter(c -> c.linea() == linea)
                .filter(cual)
                .map(Corte::fecha)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No cut-off for " + ejercicio + " " + linea));
    }

    @Override
    public List<Corte> fijar(Identidad quien, Peticion peticion, @Nullable Integer version) {
        revisar(peticion);
        Unidad nacional = unidades.exigir(Unidad.NACIONAL, "unidad");
        List<Linea> lineas =
                Peticiones.lineas(quien, "fijar fechas de corte", nacional, peticion.linea(), true, Rol.DSTC);
        if (porAnio.get(Objects.requireNonNull(peticion.ejercicio())).isEmpty()) {
            throw new IllegalStateException("No cut-offs for " + peticion.ejercicio());
        }
        List<Corte> fijados = tx.write(quien, s -> fijar(s, peticion, lineas, version));
        porAnio.invalidateAll();
        return fijados;
    }

    private static void revisar(Peticion p) {
        Validacion validacion = new Validacion();
        Meses.anio(p.ejercicio(), validacion);
        Meses.de(p.mes(), p.trimestre(), validacion);
        LocalDate fecha = p.fecha();
        Integer anio = p.ejercicio();
        String motivo = p.motivo();
        validacion
                .exigir(
                        p.mes() != null || p.trimestre() != null,
                        "mes",
                        "Falta el periodo: indique «mes» o «trimestre».",
                        null)
                .presente(p.paso(), "paso")
                .presente(fecha, "fecha")
                .presente(motivo, "motivo")
                .exigir(
                        motivo == null || motivo.isBlank() || (motivo.length() >= 3 && motivo.length() <= 500),
                        "motivo",
                        "Explique en 3 a 500 caracteres por qué cambia la fecha.",
                        null)
                .exigir(
                        fecha == null
                                || anio == null
                                || (!fecha.isBefore(LocalDate.of(anio, 1, 1)) && fecha.getYear() <= anio + 1),
                        "fecha",
                        "Use una fecha del ejercicio o del año siguiente.",
                        fecha)
                .terminar();
    }

    private List<Corte> fijar(TxSession session, Peticion peticion, List<Linea> lineas, @Nullable Integer version)
            throws SQLException {
        List<Corte> fijados = new ArrayList<>();
        for (Corte antes : CorteRows.read(session.jdbc(), condiciones(peticion, lineas))) {
            if (version != null) {
                IfMatch.comparar(version, antes.version());
            }
            fijados.add(fijar(session, antes, nuevo(antes, peticion, session)));
        }
        return fijados;
    }

    private Corte fijar(TxSession session, Corte antes, Corte nuevo) throws SQLException {
        if (!CorteRows.fijar(session, antes, nuevo)) {
            throw IfMatch.vencida();
        }
        bitacora.anotar(
                session,
                "fijar",
                "corte",
                clave(antes),
                Map.of(
                        "antes", antes.fecha().toString(),
                        "despues", nuevo.fecha().toString(),
                        "motivo", String.valueOf(nuevo.motivo())));
        return nuevo;
    }

    private static Corte nuevo(Corte antes, Peticion peticion, TxSession session) {
        return new Corte(
                antes.ejercicio(),
                antes.linea(),
                antes.mes(),
                antes.trimestre(),
                antes.paso(),
                Objects.requireNonNull(peticion.fecha()),
                Objects.requireNonNull(peticion.motivo()).strip(),
                session.actor(),
                session.now(),
                antes.version() + 1);
    }

    private static Condiciones condiciones(Peticion p, List<Linea> lineas) {
        return new Condiciones()
                .y("ejercicio = ?", Objects.requireNonNull(p.ejercicio()))
                .entre("linea", lineas.stream().map(Enum::name).toList())
                .y("mes = ?", p.mes() == null ? 0 : p.mes())
                .y("trimestre = ?", p.trimestre() == null ? 0 : p.trimestre())
                .y("paso = ?", Objects.requireNonNull(p.paso()).name());
    }

    private static String clave(Corte corte) {
        String periodo = corte.mes() == null ? "T" + corte.trimestre() : "%02d".formatted(corte.mes());
        return "%s/%d-%s/%s"
                .formatted(
                        corte.linea(), corte.ejercicio(), periodo, corte.paso().clave());
    }

    private static int ultimoMes(Corte corte) {
        Integer mes = corte.mes();
        Integer trimestre = corte.trimestre();
        return mes != null ? mes : trimestre == null ? 0 : trimestre * 3;
    }

    private List<Corte> cargar(int ejercicio) {
        List<Corte> hay = leer(ejercicio);
        if (!hay.isEmpty()) {
            return hay;
        }
        List<CorteRows.Vencimiento> vencimientos = vencimientos(ejercicio);
        try {
            tx.<Boolean>write(SISTEMA, s -> {
                CorteRows.sembrar(s.jdbc(), ejercicio, vencimientos);
                bitacora.anotar(s, "sembrar", "corte", Integer.toString(ejercicio), Map.of());
                return true;
            });
        } catch (ConstraintViolatedException alguienMas) {
            return leer(ejercicio);
        }
        return leer(ejercicio);
    }

    /** Business days of the nation after each month. */
    private List<CorteRows.Vencimiento> vencimientos(int ejercicio) {
        List<CorteRows.Regla> reglas = tx.read(s -> CorteRows.reglas(s.jdbc()));
        List<CorteRows.Vencimiento> vencimientos = new ArrayList<>();
        for (Month mes : Month.values()) {
            LocalDate fin = YearMonth.of(ejercicio, mes).atEndOfMonth();
            for (CorteRows.Regla regla : reglas) {
                LocalDate fecha = calendario.sumar(Unidad.NACIONAL, fin, regla.dias());
                if (regla.termina(mes.getValue())) {
                    vencimientos.add(new CorteRows.Vencimiento(Linea.CAPACITACION, mes.getValue(), regla, fecha));
                    vencimientos.add(new CorteRows.Vencimiento(Linea.TECNOLOGICOS, mes.getValue(), regla, fecha));
                }
            }
        }
        return vencimientos;
    }

    private List<Corte> leer(int ejercicio) {
        return tx.read(s -> CorteRows.read(s.jdbc(), new Condiciones().y("ejercicio = ?", ejercicio)));
    }
}
