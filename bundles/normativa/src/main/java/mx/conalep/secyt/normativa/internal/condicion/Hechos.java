package mx.conalep.secyt.normativa.internal.condicion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.DifusionNorma;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.security.Identidad;

/** What procedures ask of norms and meetings: each tells what is missing, or nothing. */
record Hechos(Normas normas, DifusionNorma difusion, Reuniones reuniones, CalendarioHabil calendario) {

    private static final Identidad SISTEMA = Identidad.sistema("normativa");
    private static final String NORMAS = "/normas";
    private static final String REUNIONES = "/reuniones";
    private static final int NOMBRADAS = 5;

    /**
     * What is missing.
     *
     * @param texto what, and how it is done
     * @param enlace page where it is done
     */
    record Falta(String texto, String enlace) {}

    /** The latest version was approved and registered. */
    Optional<Falta> aprobada(String clave) {
        Optional<Norma> norma = norma(clave);
        if (norma.isEmpty()) {
            return sinNorma(clave);
        }
        return norma.filter(n -> n.ultima().folio() == null)
                .map(n -> new Falta(
                        "La versión " + n.ultima().numero() + " de " + clave
                                + " no está aprobada: registre el dictamen favorable y su número de registro.",
                        pagina(clave)));
    }

    /** The latest version is in force and every unit got it. */
    Optional<Falta> difundida(String clave) {
        Optional<Norma> norma = norma(clave);
        if (norma.isEmpty()) {
            return sinNorma(clave);
        }
        LocalDate hoy = calendario.hoy();
        int numero = norma.get().ultima().numero();
        if (!norma.get().ultima().rige(hoy)) {
            return Optional.of(new Falta(
                    "La versión " + numero + " de " + clave + " no está en vigor: diga desde cuándo rige.",
                    pagina(clave)));
        }
        List<String> sinEnvio = difusion.leer(clave, numero).sinEnvio();
        return sinEnvio.isEmpty()
                ? Optional.empty()
                : Optional.of(new Falta(
                        "Falta enviar " + clave + " a " + sinEnvio.size() + " unidades (" + algunas(sinEnvio)
                                + "): use «Difundir».",
                        pagina(clave)));
    }

    /** The meeting was held and has commitments, which always have unit and day. */
    Optional<Falta> comprometidos(String clave) {
        if (clave.isBlank()) {
            return Optional.of(new Falta("El expediente no dice de qué reunión trata.", REUNIONES));
        }
        try {
            Reunion.Expediente reunion = reuniones.leer(SISTEMA, clave);
            return reunion.compromisos().isEmpty()
                    ? Optional.of(new Falta(
                            "La reunión " + clave
                                    + " no tiene compromisos: registre cada uno con su unidad y su fecha.",
                            "/reuniones/una?clave=" + clave))
                    : Optional.empty();
        } catch (Problema noExiste) {
            return Optional.of(new Falta("No existe la reunión " + clave + "; prográmela.", REUNIONES));
        }
    }

    private Optional<Norma> norma(String clave) {
        try {
            return clave.isBlank() ? Optional.empty() : Optional.of(normas.leer(clave));
        } catch (Problema noExiste) {
            return Optional.empty();
        }
    }

    private static Optional<Falta> sinNorma(String clave) {
        return Optional.of(new Falta(
                clave.isBlank()
                        ? "El expediente no dice de qué norma trata."
                        : "No existe la norma " + clave + "; regístrela.",
                NORMAS));
    }

    private static String algunas(List<String> unidades) {
        String nombradas = String.join(", ", unidades.subList(0, Math.min(NOMBRADAS, unidades.size())));
        return unidades.size() > NOMBRADAS ? nombradas + "…" : nombradas;
    }

    private static String pagina(String clave) {
        return NORMAS + "/una?clave=" + clave;
    }
}
