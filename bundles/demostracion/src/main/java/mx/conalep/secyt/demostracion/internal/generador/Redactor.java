package mx.conalep.secyt.demostracion.internal.generador;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Captura;
import org.jspecify.annotations.Nullable;

/** Writes one service with data that go together. Not thread-safe. */
final class Redactor {

    private static final int HORAS_AL_DIA = 5;

    private final Azar azar;
    private final List<String> firmas;
    private final int ejercicio;

    Redactor(Azar azar, List<String> firmas, int ejercicio) {
        this.azar = azar;
        this.firmas = firmas;
        this.ejercicio = ejercicio;
    }

    ServicioModelo servicio(Prestador prestador, int mes, OfertaModelo oferta) {
        LocalDate fin = fin(mes);
        LocalDate inicio = inicio(fin, oferta.horas());
        boolean cerrado = azar.sucede(0.45);
        Grupo grupo = Grupo.de(azar, oferta);
        String sector = List.of("PRIVADO", "PUBLICO", "SOCIAL").get(azar.elegirPor(60, 28, 12));
        BigDecimal cuota = Tarifa.cuota(azar, oferta, grupo, cerrado, sector);
        Captura captura = new Captura(
                oferta.tipo(),
                prestador.clave(),
                oferta.clave(),
                inicio,
                fin,
                oferta.horas(),
                oferta.modalidad(),
                sector,
                grupo.hombres(),
                grupo.mujeres(),
                grupo.otro(),
                oferta.linea() == Linea.CAPACITACION ? grupo.acreditados() : null,
                cuota,
                cerrado ? firma() : null,
                null,
                null,
                azar.sucede(0.1) ? "DSTC" : "ESTATAL",
                cerrado,
                Datos.de(azar, oferta, fin),
                null);
        return new ServicioModelo(
                oferta.linea(), mes, grupo.personas(), oferta.horas(), cuota, captura, Avance.de(azar, prestador, mes));
    }

    private @Nullable String firma() {
        return firmas.isEmpty() ? null : azar.elegir(firmas);
    }

    /** Ends before the 21st, so that nothing of November lies ahead, and not on a Sunday. */
    private LocalDate fin(int mes) {
        LocalDate dia = LocalDate.of(ejercicio, mes, azar.entero(7, 20));
        return dia.getDayOfWeek() == DayOfWeek.SUNDAY ? dia.minusDays(1) : dia;
    }

    private LocalDate inicio(LocalDate fin, int horas) {
        LocalDate inicio = fin.minusDays((horas - 1L) / HORAS_AL_DIA);
        LocalDate primero = LocalDate.of(ejercicio, 1, 2);
        return inicio.isBefore(primero) ? primero : inicio;
    }
}
