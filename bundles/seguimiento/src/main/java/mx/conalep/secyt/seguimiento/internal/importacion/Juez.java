package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.List;
import mx.conalep.secyt.security.Identidad;

/** Finds out what is to become of rows; stores nothing. */
interface Juez {

    /** What was found about each row, in order. */
    List<Juicio> juzgar(Identidad quien, Encabezado encabezado, List<Renglon> renglones);
}
