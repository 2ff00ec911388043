package mx.conalep.secyt.organizacion.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.DescansosLft;
import mx.conalep.secyt.organizacion.DiasInhabiles;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Days as declared, in memory for a few seconds. */
@Component(service = {CalendarioHabil.class, DiasInhabiles.class})
public final class Almanaque implements CalendarioHabil, DiasInhabiles {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final Duration FRESCO = Duration.ofSeconds(15);
    private static final int DIAS = 1_000;
    private static final int POR_ANO = 200;

    private final Tx tx;
    private final Unidades unidades;
    private final Bitacora bitacora;
    private final Clock reloj;
    private final Map<Integer, Set<LocalDate>> leyes = new ConcurrentHashMap<>();
    private volatile @Nullable Memoria memoria;

    /** What was declared, by unit, as read at an instant. */
    private record Memoria(Instant leida, Map<String, List<DiaInhabil>> dias, Map<String, Set<LocalDate>> fechas) {}

    /** On these tables. */
    @Activate
    public Almanaque(@Reference Tx tx, @Reference Unidades unidades, @Reference Bitacora bitacora) {
        this(tx, unidades, bitacora, Clock.systemUTC());
    }

    Almanaque(Tx tx, Unidades unidades, Bitacora bitacora, Clock reloj) {
        this.tx = tx;
        this.unidades = unidades;
        this.bitacora = bitacora;
        this.reloj = reloj;
    }

    @Override
    public LocalDate hoy() {
        return LocalDate.ofInstant(reloj.instant(), MEXICO);
    }

    @Override
    public boolean habil(String unidad, LocalDate dia) {
        return habil(rama(unidad), dia);
    }

    @Override
    public LocalDate siguiente(String unidad, LocalDate dia) {
        return sumar(unidad, dia, 0);
    }

    @Override
    public LocalDate sumar(String unidad, LocalDate desde, int dias) {
        if (dias < 0 || dias > DIAS) {
            throw new IllegalArgumentException("Not 0 to 1000 days: " + dias);
        }
        List<String> rama = rama(unidad);
        LocalDate dia = desde;
        for (int faltan = dias; faltan > 0; faltan -= habil(rama, dia) ? 1 : 0) {
            dia = dia.plusDays(1);
        }
        while (!habil(rama, dia)) {
            dia = dia.plusDays(1);
        }
        return dia;
    }

    @Override
    public int entre(String unidad, LocalDate desde, LocalDate hasta) {
        if (hasta.isBefore(desde)) {
            return -entre(unidad, hasta, desde);
        }
        List<String> rama = rama(unidad);
        return (int) desde.plusDays(1)
                .datesUntil(hasta.plusDays(1))
                .filter(d -> habil(rama, d))
                .count();
    }

    @Override
    public Anual leer(String unidad, int ejercicio) {
        Unidad pedida = validar(unidad, ejercicio);
        List<DiaInhabil> dias = new ArrayList<>();
        DescansosLft.de(ejercicio).forEach((d, motivo) -> dias.add(new DiaInhabil(d, motivo, null)));
        Map<String, List<DiaInhabil>> declarados = memoria().dias();
        pedida.ascendencia()
                .forEach(u -> declarados.getOrDefault(u, List.of()).stream()
                        .filter(d -> d.dia().getYear() == ejercicio)
                        .forEach(dias::add));
        dias.sort(Comparator.comparing(DiaInhabil::dia));
        return new Anual(unidad, ejercicio, tx.read(s -> DiaRows.version(s, unidad, ejercicio)), dias);
    }

    @Override
    public Anual declarar(Identidad quien, String unidad, int ejercicio, int version, List<DiaInhabil> dias) {
        Unidad suya = validar(unidad, ejercicio);
        quien.exigir("declarar días inhábiles", suya, Rol.ADMINISTRADOR, Rol.UNIDAD_ESTATAL);
        validar(ejercicio, dias);
        tx.write(quien, s -> {
            DiaRows.subir(s, unidad, ejercicio, version);
            DiaRows.reemplazar(s, unidad, ejercicio, dias);
            bitacora.anotar(s, "declarar", "dias-inhabiles", unidad + "/" + ejercicio, Map.of("dias", dias.size()));
            return 1;
        });
        memoria = null;
        return leer(unidad, ejercicio);
    }

    private Unidad validar(String unidad, int ejercicio) {
        if (ejercicio < 2000 || ejercicio > 2100) {
            throw Problema.campo("ejercicio", "Use un año de 2000 a 2100.", ejercicio);
        }
        return unidades.exigir(unidad, "unidad");
    }

    private static void validar(int ejercicio, List<DiaInhabil> dias) {
        Validacion validacion = new Validacion()
                .exigir(dias.size() <= POR_ANO, "dias", "Declare a lo más 200 días por año.", dias.size());
        Set<LocalDate> vistos = new HashSet<>();
        for (DiaInhabil d : dias) {
            validacion
                    .exigir(
                            d.dia().getYear() == ejercicio,
                            "dias.dia",
                            "El día debe ser del año " + ejercicio + ".",
                            d.dia())
                    .exigir(vistos.add(d.dia()), "dias.dia", "El día está repetido; déjelo una vez.", d.dia())
                    .presente(d.motivo(), "dias.motivo")
                    .exigir(d.motivo().length() <= 120, "dias.motivo", "Escriba un motivo de hasta 120 letras.", null);
        }
        validacion.terminar();
    }

    private boolean habil(List<String> rama, LocalDate dia) {
        boolean descanso = dia.getDayOfWeek() == DayOfWeek.SATURDAY
                || dia.getDayOfWeek() == DayOfWeek.SUNDAY
                || leyes.computeIfAbsent(
                                dia.getYear(),
                                a -> Set.copyOf(DescansosLft.de(a).keySet()))
                        .contains(dia);
        Map<String, Set<LocalDate>> fechas = memoria().fechas();
        return !descanso
                && rama.stream().noneMatch(u -> fechas.getOrDefault(u, Set.of()).contains(dia));
    }

    private List<String> rama(String unidad) {
        return unidades.buscar(unidad).map(Unidad::ascendencia).orElse(List.of(unidad, Unidad.NACIONAL));
    }

    private Memoria memoria() {
        Memoria actual = memoria;
        if (actual == null || actual.leida().plus(FRESCO).isBefore(reloj.instant())) {
            actual = tx.read(s -> memoria(DiaRows.todos(s)));
            memoria = actual;
        }
        return actual;
    }

    private Memoria memoria(List<DiaInhabil> dias) {
        Map<String, List<DiaInhabil>> porUnidad =
                dias.stream().collect(Collectors.groupingBy(d -> String.valueOf(d.unidad())));
        Map<String, Set<LocalDate>> fechas = dias.stream()
                .collect(Collectors.groupingBy(
                        d -> String.valueOf(d.unidad()), Collectors.mapping(DiaInhabil::dia, Collectors.toSet())));
        return new Memoria(reloj.instant(), porUnidad, fechas);
    }
}
