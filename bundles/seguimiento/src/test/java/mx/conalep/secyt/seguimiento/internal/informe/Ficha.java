package mx.conalep.secyt.seguimiento.internal.informe;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.Registro;

/** A service of a generated world, with its history; figures are computed from these and from no table. */
record Ficha(
        long id,
        String unidad,
        String entidad,
        Linea linea,
        String tipo,
        long ofertaId,
        LocalDate fin,
        int horas,
        String modalidad,
        String sector,
        int hombres,
        int mujeres,
        int otro,
        Integer acreditados,
        BigDecimal cuota,
        String usuario,
        String origen,
        boolean cerrado,
        String datos,
        EstadoServicio estado,
        boolean autovalidado,
        Instant capturado,
        List<Paso> pasos) {

    record Paso(String transicion, EstadoServicio de, EstadoServicio a, Instant momento) {}

    static final List<String> UNIDADES =
            List.of(Registro.PLANTEL, Registro.OTRO_PLANTEL, Registro.CAST, Registro.LEJANO);
    private static final List<String> VERBOS = List.of("reportar", "liberar", "validar", "verificar");

    static List<Ficha> muchas(int cuantas, long semilla) {
        Random azar = new Random(semilla);
        List<Ficha> fichas = new ArrayList<>();
        for (int i = 1; i <= cuantas; i++) {
            fichas.add(una(i, azar));
        }
        return fichas;
    }

    private static Ficha una(int id, Random azar) {
        String unidad = UNIDADES.get(azar.nextInt(UNIDADES.size()));
        boolean curso = azar.nextInt(3) > 0;
        LocalDate fin = LocalDate.of(2026, 1 + azar.nextInt(6), 1 + azar.nextInt(28));
        int horas = azar.nextInt(12) == 0 ? 0 : 5 * (1 + azar.nextInt(10));
        EstadoServicio estado = EstadoServicio.values()[azar.nextInt(5)];
        Instant capturado = tarde(fin.atTime(18, 0).toInstant(ZoneOffset.UTC), azar, 6);
        List<Paso> pasos = historia(estado, capturado, azar);
        return new Ficha(
                id,
                unidad,
                unidad.equals(Registro.LEJANO) ? "09" : "08",
                curso ? Linea.CAPACITACION : Linea.TECNOLOGICOS,
                curso ? "curso" : azar.nextBoolean() ? "ensayo" : "calibracion",
                curso ? 1 : 2 + azar.nextInt(2),
                fin,
                horas,
                azar.nextBoolean() ? "PRESENCIAL" : "MIXTA",
                List.of("PUBLICO", "PRIVADO", "SOCIAL").get(azar.nextInt(3)),
                azar.nextInt(20),
                azar.nextInt(20),
                azar.nextInt(3),
                azar.nextBoolean() ? azar.nextInt(10) : null,
                BigDecimal.valueOf(horas * 10_000L + azar.nextInt(azar.nextInt(6) == 0 ? 900_000 : 90_000), 2),
                azar.nextInt(3) == 0 ? null : azar.nextBoolean() ? "AAA010101AAA" : "BBB010101BBB",
                azar.nextBoolean() ? "DSTC" : "ESTATAL",
                azar.nextBoolean(),
                datos(curso, azar),
                estado,
                estado.compareTo(EstadoServicio.VALIDADO) >= 0 && azar.nextInt(4) == 0,
                capturado,
                pasos);
    }

    private static String datos(boolean curso, Random azar) {
        if (curso) {
            return "{}";
        }
        String equipo = azar.nextBoolean() ? ",\"equipo\":\"Torno \\\"" + azar.nextInt(3) + "\\\"\"" : "";
        String costo = azar.nextInt(3) == 0 ? ",\"costoDirecto\":" + (100 + azar.nextInt(100)) : "";
        return "{\"norma\":\"NMX-" + azar.nextInt(3) + "\"" + equipo + costo + "}";
    }

    /** Up to its state, at times with a detour. */
    private static List<Paso> historia(EstadoServicio estado, Instant capturado, Random azar) {
        List<Paso> pasos = new ArrayList<>();
        if (estado == EstadoServicio.VERIFICADO && azar.nextInt(8) == 0) {
            pasos.add(new Paso("cargar", EstadoServicio.CAPTURADO, estado, tarde(capturado, azar, 30)));
            return pasos;
        }
        Instant cuando = capturado;
        boolean desvio = azar.nextInt(4) == 0;
        for (int i = 0; i < estado.ordinal(); i++) {
            cuando = tarde(cuando, azar, 12);
            pasos.add(paso(i, cuando));
            if (desvio && i >= 1 && azar.nextBoolean()) {
                desvio = false;
                cuando = tarde(cuando, azar, 3);
                EstadoServicio vuelta = EstadoServicio.values()[azar.nextInt(i + 1)];
                pasos.add(new Paso("devolver", EstadoServicio.values()[i + 1], vuelta, cuando));
                for (int j = vuelta.ordinal(); j <= i; j++) {
                    cuando = tarde(cuando, azar, 3);
                    pasos.add(paso(j, cuando));
                }
            }
        }
        return pasos;
    }

    private static Paso paso(int desde, Instant cuando) {
        EstadoServicio de = EstadoServicio.values()[desde];
        return new Paso(VERBOS.get(desde), de, EstadoServicio.values()[desde + 1], cuando);
    }

    private static Instant tarde(Instant instante, Random azar, int dias) {
        return instante.plus(azar.nextInt(dias * 24 * 60) + 1L, ChronoUnit.MINUTES);
    }

    String folio() {
        return "S2026-%08d".formatted(id);
    }

    String oferta() {
        return "OF-" + ofertaId;
    }

    int personas() {
        return hombres + mujeres + otro;
    }

    int trimestre() {
        return (fin.getMonthValue() + 2) / 3;
    }

    /** The first time that a step was taken. */
    Optional<Instant> primera(String transicion) {
        return pasos.stream()
                .filter(p -> p.transicion().equals(transicion))
                .map(Paso::momento)
                .findFirst();
    }

    List<Paso> devoluciones() {
        return pasos.stream().filter(p -> p.transicion().equals("devolver")).toList();
    }
}
