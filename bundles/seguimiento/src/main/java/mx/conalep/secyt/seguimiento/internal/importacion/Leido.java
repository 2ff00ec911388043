package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.seguimiento.Captura;

/**
 * A row turned into a capture.
 *
 * @param captura without what could not be read
 * @param errores what could not be read, by column
 */
record Leido(Renglon renglon, Captura captura, List<ErrorCampo> errores) {}
