package mx.conalep.secyt.seguimiento.internal.importacion;

import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCapturas;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCarga;

/** Who judges the rows of each kind of file. */
record Jueces(StoredCarga carga, StoredCapturas capturas, TiposServicio tipos) {

    Juez de(ClaseImportacion clase) {
        JuezNuevos nuevos = new JuezNuevos(carga::revisar);
        return switch (clase) {
            case NUEVOS -> nuevos;
            case HISTORICO -> new JuezNuevos(carga::revisarHistorico);
            case HOJA -> new JuezHoja(nuevos, capturas, Columnas.de(tipos.listar()));
        };
    }
}
