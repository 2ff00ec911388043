package mx.conalep.secyt.procedimientos.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.procedimientos.Vencimiento;
import mx.conalep.secyt.procedimientos.Vencimiento.Semaforo;

/** Writes iCalendar (RFC 5545): lines of 75 octets, CRLF, text escaped. */
final class Ical {

    private static final int OCTETOS = 75;
    private static final DateTimeFormatter DIA = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANTE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Map<Semaforo, String> PALABRAS = Map.of(
            Semaforo.CUMPLIDA, "Cumplida",
            Semaforo.EN_TIEMPO, "En tiempo",
            Semaforo.PROXIMA, "Próxima a vencer",
            Semaforo.VENCIDA, "Vencida");

    private final StringBuilder texto = new StringBuilder();
    private final Instant ahora;

    private Ical(Instant ahora) {
        this.ahora = ahora;
    }

    static String de(List<Vencimiento> vencimientos, Instant ahora) {
        return new Ical(ahora).escribir(vencimientos);
    }

    private String escribir(List<Vencimiento> vencimientos) {
        linea("BEGIN:VCALENDAR");
        linea("VERSION:2.0");
        linea("PRODID:-//CONALEP//SECyT//ES");
        linea("CALSCALE:GREGORIAN");
        linea("METHOD:PUBLISH");
        linea("X-WR-CALNAME:" + escapado("SECyT: obligaciones"));
        linea("X-WR-TIMEZONE:America/Mexico_City");
        linea("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        vencimientos.forEach(this::evento);
        linea("END:VCALENDAR");
        return texto.toString();
    }

    private void evento(Vencimiento v) {
        LocalDate dia = v.vence();
        linea("BEGIN:VEVENT");
        linea("UID:" + v.obligacion() + "." + v.periodo() + "." + v.unidad() + "@secyt");
        linea("DTSTAMP:" + INSTANTE.format(ahora));
        linea("DTSTART;VALUE=DATE:" + DIA.format(dia));
        linea("DTEND;VALUE=DATE:" + DIA.format(dia.plusDays(1)));
        linea("SUMMARY:" + escapado(v.unidad() + ": " + v.nombre() + ", " + v.periodo()));
        linea("DESCRIPTION:" + escapado(PALABRAS.get(v.semaforo()) + ".\n" + v.clausula()));
        linea("CATEGORIES:" + escapado(String.valueOf(PALABRAS.get(v.semaforo()))));
        linea("TRANSP:TRANSPARENT");
        linea("END:VEVENT");
    }

    static String escapado(String valor) {
        return valor.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Folded, never within a character. */
    private void linea(String contenido) {
        int octetos = 0;
        for (int i = 0; i < contenido.length(); i += Character.charCount(contenido.codePointAt(i))) {
            String letra = Character.toString(contenido.codePointAt(i));
            int suyos = letra.getBytes(StandardCharsets.UTF_8).length;
            if (octetos + suyos > OCTETOS) {
                texto.append("\r\n ");
                octetos = 1;
            }
            texto.append(letra);
            octetos += suyos;
        }
        texto.append("\r\n");
    }
}
