package mx.conalep.secyt.procedimientos;

import java.time.LocalDate;

/**
 * A month, quarter, half-year or year for which something is owed.
 *
 * @param ejercicio the year
 * @param meses how many months it has: 1, 3, 6 or 12
 * @param numero which of the year, from 1
 */
public record PeriodoObligacion(int ejercicio, int meses, int numero) {

    /** Checks. */
    public PeriodoObligacion {
        if (meses < 1 || 12 % meses != 0 || numero < 1 || numero * meses > 12) {
            throw new IllegalArgumentException("Not a period: " + numero + " of " + meses + " months");
        }
    }

    /** Its first month, 1 to 12. */
    public int primerMes() {
        return (numero - 1) * meses + 1;
    }

    /** Its last month, 1 to 12. */
    public int ultimoMes() {
        return numero * meses;
    }

    /** Its last day. */
    public LocalDate fin() {
        return LocalDate.of(ejercicio, ultimoMes(), 1).plusMonths(1).minusDays(1);
    }

    /** Such as {@code 2026-03}, {@code 2026-T1}, {@code 2026-S1} or {@code 2026}. */
    public String clave() {
        return switch (meses) {
            case 1 -> ejercicio + (numero < 10 ? "-0" : "-") + numero;
            case 3 -> ejercicio + "-T" + numero;
            case 6 -> ejercicio + "-S" + numero;
            default -> Integer.toString(ejercicio);
        };
    }
}
