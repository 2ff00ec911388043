package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.seguimiento.Devolucion;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.trabajos.Aviso;

/** Tells whoever has to repeat a step that a service was sent back. */
final class AvisoDevuelto {

    private AvisoDevuelto() {}

    static Aviso de(String clave, String folio, Unidad unidad, Devolucion devolucion) {
        String campos = devolucion.campos().isEmpty()
                ? ""
                : " Se puede corregir: " + String.join(", ", devolucion.campos()) + ".";
        return new Aviso(
                clave,
                "servicio.devuelto",
                quienActua(unidad, devolucion.a()),
                "Se devolvió el servicio " + folio,
                "El servicio " + folio + " de " + unidad.clave() + " se devolvió para repetir «" + devolucion.a()
                        + "», por este motivo: «" + devolucion.motivo() + "»." + campos + " Hay plazo hasta el "
                        + devolucion.hasta()
                        + ".",
                "");
    }

    /** Tells the level above that the same record comes and goes. */
    static Aviso escalado(String folio, Unidad unidad, Linea linea, Escalamiento escalamiento, Devolucion devolucion) {
        return new Aviso(
                "escalado-" + folio + "-" + escalamiento.rondas(),
                "servicio.escalado",
                escalamiento.destino(unidad, linea),
                "El servicio " + folio + " se devolvió " + escalamiento.rondas() + " veces",
                "El servicio " + folio + " de " + unidad.clave() + " se devolvió por " + escalamiento.rondas()
                        + ".ª vez, ahora por «" + devolucion.motivo()
                        + "». Acuerde con la unidad cómo resolverlo; consulte GET /devoluciones.",
                "/validacion");
    }

    /** Validating is the state unit's, right below the national one; verifying is national; the rest is the unit's. */
    private static String quienActua(Unidad unidad, String paso) {
        List<String> rama = unidad.ascendencia();
        if (paso.equals(Transicion.VERIFICAR.verbo())) {
            return rama.get(rama.size() - 1);
        }
        return paso.equals(Transicion.VALIDAR.verbo()) ? rama.get(Math.max(0, rama.size() - 2)) : unidad.clave();
    }
}
