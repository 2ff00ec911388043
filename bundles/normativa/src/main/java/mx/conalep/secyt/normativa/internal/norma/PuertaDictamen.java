package mx.conalep.secyt.normativa.internal.norma;

import java.sql.SQLException;
import java.util.List;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.ComentariosNorma.Comentario;
import mx.conalep.secyt.normativa.ComentariosNorma.Resolucion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.TxSession;

/** What must be done before a text goes to the approving bodies. */
final class PuertaDictamen {

    private PuertaDictamen() {}

    /**
     * Demands a text, that units were asked since the last version in force, and that every comment is answered and in the
     * text.
     *
     * @throws Problema 409 saying what is missing
     */
    static void exigir(TxSession s, String clave, int numero) throws SQLException {
        exigirTexto(s, clave, numero);
        long consultadas = Query.of(
                        "SELECT COUNT(*) FROM norma_consulta WHERE norma = ? AND numero > (SELECT COALESCE(MAX(numero), -1)"
                                + " FROM norma_version WHERE norma = ? AND desde IS NOT NULL)",
                        clave,
                        clave)
                .number(s);
        if (consultadas == 0) {
            throw Problema.conflicto(
                    "falta-consulta",
                    "Antes de someterla consulte a los CAST y a las unidades estatales (8.1, actividades 3 y 4).");
        }
        exigirComentarios(ComentarioRows.de(s, clave, numero), true);
        exigirComentarios(ComentarioRows.de(s, clave, numero - 1), false);
    }

    /**
     * Demands articles or a file.
     *
     * @throws Problema 409 otherwise
     */
    static void exigirTexto(TxSession s, String clave, int numero) throws SQLException {
        boolean articulos = !VersionRows.articulos(s, clave, numero).isEmpty();
        if (!articulos && VersionRows.una(s, clave, numero).orElseThrow().archivo() == null) {
            throw Problema.conflicto(
                    "falta-texto",
                    "La versión " + numero + " no tiene texto; escriba sus artículos o adjunte su archivo.");
        }
    }

    private static void exigirComentarios(List<Comentario> comentarios, boolean delMismoTexto) {
        long sinResolver =
                comentarios.stream().filter(c -> c.resolucion() == null).count();
        if (sinResolver > 0) {
            throw Problema.conflicto(
                    "comentarios-sin-resolver",
                    "Hay " + sinResolver + " comentarios sin resolver; acéptelos o rechácelos con su motivo.");
        }
        if (delMismoTexto && comentarios.stream().anyMatch(c -> c.resolucion() == Resolucion.ACEPTADO)) {
            throw Problema.conflicto(
                    "comentarios-por-incorporar",
                    "Hay comentarios aceptados que esta versión no incorpora; elabore la versión siguiente.");
        }
    }
}
