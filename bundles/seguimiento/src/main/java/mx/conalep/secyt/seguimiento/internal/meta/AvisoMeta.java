package mx.conalep.secyt.seguimiento.internal.meta;

import mx.conalep.secyt.seguimiento.Meta;
import mx.conalep.secyt.trabajos.Aviso;

/** Tells a unit that a cell of its goal was sent back. */
final class AvisoMeta {

    private AvisoMeta() {}

    static Aviso observada(MetaEntity meta, Meta.Observacion observacion) {
        String celda = observacion.trimestre() == null ? "la meta" : "el trimestre " + observacion.trimestre();
        return new Aviso(
                "meta-" + meta.id() + "-observacion-" + observacion.numero(),
                "meta.observada",
                meta.unidad(),
                "Se observó la meta " + meta.indicador() + " de " + meta.ejercicio(),
                "Corrija " + celda + " de " + meta.indicador() + " de " + meta.unidad() + " a más tardar el "
                        + observacion.vence() + ". Motivo: «" + observacion.motivo() + "».",
                "metas");
    }
}
