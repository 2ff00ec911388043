package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.seguimiento.Captura;
import org.jspecify.annotations.Nullable;

/** What every service must fulfil, whatever its type. */
final class ReglasComunes {

    private static final List<String> MODALIDADES = List.of("PRESENCIAL", "EN_LINEA", "MIXTA");
    private static final List<String> SECTORES = List.of("PUBLICO", "PRIVADO", "SOCIAL");
    private static final List<String> ORIGENES = List.of("DSTC", "ESTATAL");
    private static final int HORAS = 10_000;
    private static final int PERSONAS = 100_000;
    private static final int TEXTO = 80;
    private static final BigDecimal CUOTA = new BigDecimal("1000000000");

    private final Captura captura;
    private final Validacion validacion;

    ReglasComunes(Captura captura, Validacion validacion) {
        this.captura = captura;
        this.validacion = validacion;
    }

    void revisar() {
        presentes();
        fechas();
        cantidades();
        listas();
        textos();
    }

    private void presentes() {
        validacion
                .presente(captura.tipo(), "tipo")
                .presente(captura.unidad(), "unidad")
                .presente(captura.oferta(), "oferta")
                .presente(captura.fechaInicio(), "fechaInicio")
                .presente(captura.fechaFin(), "fechaFin")
                .presente(captura.horas(), "horas")
                .presente(captura.modalidad(), "modalidad")
                .presente(captura.sector(), "sector")
                .presente(captura.participantesHombres(), "participantesHombres")
                .presente(captura.participantesMujeres(), "participantesMujeres")
                .presente(captura.cuota(), "cuota");
    }

    private void fechas() {
        LocalDate inicio = captura.fechaInicio();
        LocalDate fin = captura.fechaFin();
        if (inicio == null || fin == null) {
            return;
        }
        validacion
                .exigir(
                        !fin.isBefore(inicio),
                        "fechaFin",
                        "La fecha de fin es anterior a la de inicio; corrija una de las dos.",
                        fin)
                .exigir(
                        !inicio.isBefore(fin.minusYears(2)),
                        "fechaInicio",
                        "El servicio dura más de dos años; revise las fechas.",
                        inicio);
    }

    private void cantidades() {
        entre(captura.horas(), "horas", HORAS);
        entre(captura.participantesHombres(), "participantesHombres", PERSONAS);
        entre(captura.participantesMujeres(), "participantesMujeres", PERSONAS);
        entre(captura.participantesOtro(), "participantesOtro", PERSONAS);
        entre(captura.acreditados(), "acreditados", PERSONAS);
        cuota(captura.cuota());
    }

    private void cuota(@Nullable BigDecimal cuota) {
        validacion.exigir(
                cuota == null
                        || (cuota.signum() >= 0
                                && cuota.compareTo(CUOTA) < 0
                                && cuota.stripTrailingZeros().scale() <= 2),
                "cuota",
                "Escriba pesos de 0 a 999999999.99 con a lo más dos decimales.",
                cuota);
    }

    private void listas() {
        deLista(captura.modalidad(), "modalidad", MODALIDADES);
        deLista(captura.sector(), "sector", SECTORES);
        deLista(captura.origen(), "origen", ORIGENES);
    }

    private void textos() {
        corto(captura.requerimiento(), "requerimiento");
        corto(captura.convenio(), "convenio");
    }

    static int cero(@Nullable Integer numero) {
        return numero == null ? 0 : numero;
    }

    private void entre(@Nullable Integer numero, String campo, int maximo) {
        validacion.exigir(
                numero == null || (numero >= 0 && numero <= maximo),
                campo,
                "Use un número de 0 a " + maximo + ".",
                numero);
    }

    private void deLista(@Nullable String valor, String campo, List<String> valores) {
        validacion.exigir(
                valor == null || valor.isBlank() || valores.contains(valor),
                campo,
                "Use uno de: " + String.join(", ", valores) + ".",
                valor);
    }

    private void corto(@Nullable String texto, String campo) {
        validacion.exigir(texto == null || texto.length() <= TEXTO, campo, "Use a lo más 80 caracteres.", texto);
    }
}
