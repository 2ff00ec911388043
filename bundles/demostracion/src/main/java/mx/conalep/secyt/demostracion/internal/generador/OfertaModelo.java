package mx.conalep.secyt.demostracion.internal.generador;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Oferta;

/**
 * An offer of the demonstration, with what the generator knows about it.
 *
 * @param tipo key of the service type under which it is captured
 * @param mujeres usual share of women in a group, in per cent
 */
public record OfertaModelo(
        String clave,
        String tipo,
        String nombre,
        int horas,
        String modalidad,
        String area,
        String claveSat,
        int mujeres) {

    /** Line of its type. */
    public Linea linea() {
        return clave.startsWith("ST-") ? Linea.TECNOLOGICOS : Linea.CAPACITACION;
    }

    /** The offer as the catalogue takes it. */
    public Oferta oferta() {
        return new Oferta(0, clave, linea(), nombre, horas, modalidad, area, claveSat, List.of(), true, 0, true);
    }
}
