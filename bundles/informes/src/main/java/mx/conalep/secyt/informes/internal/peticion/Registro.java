package mx.conalep.secyt.informes.internal.peticion;

import java.time.LocalDate;
import java.util.Objects;
import mx.conalep.secyt.http.Palabras;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.informes.PeticionInforme;
import mx.conalep.secyt.informes.PeticionInforme.Canal;
import mx.conalep.secyt.informes.PeticionInforme.Estado;
import mx.conalep.secyt.informes.PeticionesInforme.Nueva;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;

/** What a new request must tell, and its last day in business days of the unit that answers. */
final class Registro {

    private static final int DIAS_OMISION = 10;
    private static final int DIAS_MAXIMO = 250;
    private static final int LARGO_TEXTO = 2_000;

    private Registro() {}

    static PeticionInforme peticion(
            Identidad quien, Nueva nueva, Unidad unidad, CalendarioHabil calendario, LocalDate hoy) {
        LocalDate recibida = Objects.requireNonNullElse(nueva.recibida(), hoy);
        int dias = Objects.requireNonNullElse(nueva.dias(), DIAS_OMISION);
        Validacion v = new Validacion();
        largo(v.presente(nueva.asunto(), "asunto"), nueva.asunto(), "asunto", 1_000);
        largo(v, nueva.solicitante(), "solicitante", 200);
        largo(v, nueva.referencia(), "referencia", 80);
        v.exigir(dias >= 1 && dias <= DIAS_MAXIMO, "dias", "Escriba de 1 a 250 días hábiles.", dias);
        v.exigir(!recibida.isAfter(hoy), "recibida", "No puede ser posterior a hoy, " + hoy + ".", recibida);
        v.terminar();
        LocalDate vence = nueva.vence() == null ? calendario.sumar(unidad.clave(), recibida, dias) : nueva.vence();
        if (vence.isBefore(recibida)) {
            throw Problema.campo("vence", "No puede ser anterior al día en que se recibió, " + recibida + ".", vence);
        }
        return new PeticionInforme(
                "",
                nueva.solicitante() == null || nueva.solicitante().isBlank()
                        ? quien.nombre()
                        : nueva.solicitante().strip(),
                Boolean.TRUE.equals(nueva.externo()),
                canal(nueva.canal()),
                vacioEsNada(nueva.referencia()),
                Objects.requireNonNull(nueva.asunto()).strip(),
                unidad.clave(),
                recibida,
                vence,
                false,
                Estado.RECIBIDA,
                quien.cuenta(),
                null,
                null,
                null,
                null,
                1);
    }

    private static void largo(Validacion v, @Nullable String texto, String campo, int maximo) {
        v.exigir(texto == null || texto.length() <= maximo, campo, "Abrevie a " + maximo + " caracteres.", null);
    }

    private static @Nullable String vacioEsNada(@Nullable String texto) {
        return texto == null || texto.isBlank() ? null : texto.strip();
    }

    private static Canal canal(@Nullable String palabra) {
        return Objects.requireNonNullElse(Palabras.una(Canal.class, palabra, "canal"), Canal.SISTEMA);
    }

    /** A text that cannot be left out. */
    static String texto(@Nullable String texto, String campo) {
        Validacion v = new Validacion().presente(texto, campo);
        largo(v, texto, campo, LARGO_TEXTO);
        v.terminar();
        return Objects.requireNonNull(texto).strip();
    }
}
