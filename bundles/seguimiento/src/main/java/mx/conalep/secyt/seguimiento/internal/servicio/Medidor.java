package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.List;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.extensiones.Aprobaciones;
import mx.conalep.secyt.extensiones.Categoria;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.indicador.Aporte;
import mx.conalep.secyt.seguimiento.internal.indicador.Medicion;
import org.jspecify.annotations.Nullable;

/** What a service adds to the national indicators, and as what (design decision 5). */
final class Medidor {

    private final Indicadores indicadores;
    private final Aprobaciones aprobaciones;

    Medidor(Indicadores indicadores, Aprobaciones aprobaciones) {
        this.indicadores = indicadores;
        this.aprobaciones = aprobaciones;
    }

    /**
     * The national category under which a service counts; null when it is local. It is settled when the record is
     * captured: a later approval does not change what was local.
     */
    @Nullable String categoria(TipoDisponible tipo, @Nullable Servicio antes) {
        if (antes != null && antes.tipo().equals(tipo.id())) {
            return antes.categoria();
        }
        Categoria categoria = aprobaciones.categoria(tipo);
        return categoria.suma() ? categoria.clave() : null;
    }

    /** What it adds; a local one is measured, so that its type may object, and adds nothing. */
    List<Aporte> aportes(TipoDisponible tipo, Propuesto propuesto, @Nullable String categoria) {
        Hechos hechos = tipo.medir(propuesto);
        if (categoria == null) {
            return List.of();
        }
        String como = categoria.equals(tipo.id()) ? "" : "/" + categoria;
        return Medicion.aportes(indicadores.listar(), tipo.linea(), hechos, como);
    }
}
