package mx.conalep.secyt.informes.internal.edicion;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Errata;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;
import mx.conalep.secyt.informes.edicion.FuenteEdicion;
import mx.conalep.secyt.persistence.SequenceIds;
import mx.conalep.secyt.persistence.Sha256;
import mx.conalep.secyt.persistence.TxSession;

/** Issues a fe de erratas. */
final class Correccion {

    private static final int TEXTO = 2_000;
    private static final int TEXTOS = 50;

    private final Bitacora bitacora;

    Correccion(Bitacora bitacora) {
        this.bitacora = bitacora;
    }

    static void revisar(String causa, List<Cambio> textos) {
        Validacion validacion = new Validacion()
                .presente(causa, "causa")
                .exigir(causa.length() <= TEXTO, "causa", "Escriba hasta 2000 letras.", null)
                .exigir(textos.size() <= TEXTOS, "textos", "Corrija hasta 50 textos a la vez.", textos.size());
        for (int i = 0; i < textos.size(); i++) {
            revisar(validacion, textos.get(i), "textos[" + i + "].");
        }
        validacion.terminar();
    }

    private static void revisar(Validacion validacion, Cambio texto, String campo) {
        validacion
                .presente(texto.donde(), campo + "donde")
                .presente(texto.despues(), campo + "despues")
                .exigir(texto.donde().length() <= 200, campo + "donde", "Escriba hasta 200 letras.", null)
                .exigir(texto.antes().length() <= TEXTO, campo + "antes", "Escriba hasta 2000 letras.", null)
                .exigir(texto.despues().length() <= TEXTO, campo + "despues", "Escriba hasta 2000 letras.", null);
    }

    void emitir(TxSession s, FuenteEdicion fuente, Edicion edicion, String causa, List<Cambio> textos)
            throws SQLException {
        long id = SequenceIds.next(s, "edicion_seq", 1)[0];
        List<Cambio> cambios = new ArrayList<>(fuente.corregir(s, id, edicion.id(), edicion.periodo()));
        cambios.addAll(textos);
        if (cambios.isEmpty()) {
            throw Problema.conflicto(
                    "nada-que-corregir",
                    "Las cifras de la edición son las de hoy y no se indicó ningún texto; no hay qué corregir.");
        }
        String folio = Folios.siguiente(s, "FE", s.now().atZone(ZoneOffset.UTC).getYear());
        String huella = huella(edicion, folio, causa, cambios);
        ErrataRows.insertar(s, id, edicion.id(), new Errata(folio, causa, huella, s.actor(), s.now(), cambios));
        EdicionRows.corregida(s, edicion.id());
        bitacora.anotar(
                s,
                "corregir",
                "edicion",
                edicion.folio(),
                Map.of("errata", folio, "cambios", cambios.size(), "huella", huella));
    }

    private static String huella(Edicion edicion, String folio, String causa, List<Cambio> cambios) {
        StringBuilder texto = new StringBuilder(edicion.huella() + '\n' + folio + '\n' + causa + '\n');
        cambios.forEach(c -> texto.append(c.donde() + '\t' + c.antes() + '\t' + c.despues() + '\n'));
        return Sha256.of(texto.toString());
    }
}
