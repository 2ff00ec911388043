package mx.conalep.secyt.capacitacion.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;

/** A captured service by hand: correct until a test spoils it. */
record ServicioPrueba(
        LocalDate fechaInicio,
        LocalDate fechaFin,
        int horas,
        int participantesHombres,
        int participantesMujeres,
        int participantesOtro,
        Optional<Integer> acreditados,
        Valores datos)
        implements ServicioPropuesto {

    static final LocalDate LUNES = LocalDate.of(2026, 2, 2);

    static ServicioPrueba correcto() {
        return new ServicioPrueba(LUNES, LUNES.plusDays(4), 40, 12, 9, 1, Optional.of(20), Valores.ninguno());
    }

    ServicioPrueba conFechas(LocalDate inicio, LocalDate fin) {
        return new ServicioPrueba(
                inicio, fin, horas, participantesHombres, participantesMujeres, participantesOtro, acreditados, datos);
    }

    ServicioPrueba conHoras(int otras) {
        return new ServicioPrueba(
                fechaInicio,
                fechaFin,
                otras,
                participantesHombres,
                participantesMujeres,
                participantesOtro,
                acreditados,
                datos);
    }

    ServicioPrueba conPersonas(int hombres, int mujeres, int otro, Optional<Integer> acreditadas) {
        return new ServicioPrueba(fechaInicio, fechaFin, horas, hombres, mujeres, otro, acreditadas, datos);
    }

    ServicioPrueba conDatos(Map<String, Object> otros) {
        return new ServicioPrueba(
                fechaInicio,
                fechaFin,
                horas,
                participantesHombres,
                participantesMujeres,
                participantesOtro,
                acreditados,
                Valores.de(otros));
    }

    @Override
    public Valores ajustes() {
        return Valores.ninguno();
    }

    @Override
    public String tipo() {
        return "curso";
    }

    @Override
    public String unidad() {
        return "08DPT0001C";
    }

    @Override
    public BigDecimal cuota() {
        return new BigDecimal("15000.00");
    }
}
