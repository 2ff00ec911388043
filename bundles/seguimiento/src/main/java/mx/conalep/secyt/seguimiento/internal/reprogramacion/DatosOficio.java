package mx.conalep.secyt.seguimiento.internal.reprogramacion;

import java.sql.ResultSet;
import java.sql.SQLException;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.seguimiento.OficioMetas;
import mx.conalep.secyt.seguimiento.internal.ambito.Filas;
import org.jspecify.annotations.Nullable;

/** Number, date and author of an oficio that comes from outside. */
final class DatosOficio {

    private static final int NUMERO = 80;
    private static final int NOMBRE = 120;

    private DatosOficio() {}

    static void revisar(Validacion validacion, @Nullable OficioMetas oficio, boolean conSolicitante) {
        validacion.presente(oficio, "oficio");
        if (oficio == null) {
            return;
        }
        String numero = oficio.numero();
        String quien = oficio.solicitante();
        validacion
                .presente(numero, "oficio.numero")
                .exigir(
                        numero == null || numero.length() <= NUMERO,
                        "oficio.numero",
                        "Use a lo más 80 caracteres.",
                        null)
                .presente(oficio.fecha(), "oficio.fecha");
        if (conSolicitante) {
            validacion
                    .presente(quien, "oficio.solicitante")
                    .exigir(
                            quien == null || quien.length() <= NOMBRE,
                            "oficio.solicitante",
                            "Use a lo más 120 caracteres.",
                            null);
        }
    }

    static OficioMetas leer(ResultSet row, @Nullable String solicitante) throws SQLException {
        return new OficioMetas(row.getString("oficio"), Filas.dia(row, "oficio_fecha"), solicitante);
    }
}
