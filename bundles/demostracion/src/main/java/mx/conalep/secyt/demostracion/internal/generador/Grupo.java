package mx.conalep.secyt.demostracion.internal.generador;

import mx.conalep.secyt.api.servicio.Linea;

/**
 * Who took part.
 *
 * @param acreditados how many of them were accredited
 */
record Grupo(int hombres, int mujeres, int otro, int acreditados) {

    static Grupo de(Azar azar, OfertaModelo oferta) {
        int personas = oferta.linea() == Linea.CAPACITACION ? azar.entero(8, 28) : azar.bajo(1, 6);
        int mujeres = 0;
        for (int i = 0; i < personas; i++) {
            mujeres += azar.sucede(oferta.mujeres() / 100.0) ? 1 : 0;
        }
        int otro = mujeres < personas && azar.sucede(0.03) ? 1 : 0;
        int acreditados = personas - azar.bajo(0, Math.min(personas, 5));
        return new Grupo(personas - mujeres - otro, mujeres, otro, acreditados);
    }

    int personas() {
        return hombres + mujeres + otro;
    }
}
