package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.List;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;

/** Files of the archive that somebody gives as evidence. */
final class Adjuntos {

    private static final int MAXIMO = 20;

    private final Archivos archivos;

    Adjuntos(Archivos archivos) {
        this.archivos = archivos;
    }

    /** Those that he may see; types and sizes were checked when they came in. */
    List<Archivo> leer(Identidad quien, List<Long> ids) {
        if (ids.size() > MAXIMO) {
            throw Problema.campo("evidencias", "Adjunte " + MAXIMO + " archivos a lo más.", ids.size());
        }
        return ids.stream().map(id -> uno(quien, id)).toList();
    }

    List<Archivo> exigir(Identidad quien, List<Long> ids) {
        if (ids.isEmpty()) {
            throw Problema.campo(
                    "evidencias", "Adjunte al menos un archivo: súbalo en /archivos y dé aquí su número.", null);
        }
        return leer(quien, ids);
    }

    private Archivo uno(Identidad quien, long id) {
        try {
            return archivos.leer(quien, id);
        } catch (Problema e) {
            throw Problema.campo("evidencias", "No hay un archivo suyo con ese número; súbalo en /archivos.", id);
        }
    }
}
