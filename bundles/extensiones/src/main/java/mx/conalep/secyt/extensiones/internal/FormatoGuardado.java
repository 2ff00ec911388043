package mx.conalep.secyt.extensiones.internal;

import java.nio.file.Path;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;

/** A report format behind the guard: it writes to a spool, never to the caller. */
record FormatoGuardado(Pieza pieza, Guarda guarda, Path carpeta, Valores ajustes) implements FormatoDisponible {

    FormatoGuardado(Pieza pieza, Guarda guarda, Path carpeta) {
        this(pieza, guarda, carpeta, Valores.ninguno());
    }

    /** The same one with the settings of somebody's unit. */
    FormatoGuardado con(Valores suyos) {
        return new FormatoGuardado(pieza, guarda, carpeta, suyos);
    }

    @Override
    public String id() {
        return pieza.id();
    }

    @Override
    public String nombre() {
        return pieza.nombre();
    }

    @Override
    public String tipoMedio() {
        return pieza.propiedades().texto("tipoMedio");
    }

    @Override
    public String extension() {
        return pieza.propiedades().texto("extension");
    }

    @Override
    public String bundle() {
        return pieza.origen().bundle();
    }

    @Override
    public Documento preparar(Informe informe) {
        return preparar(informe, Interruptor.SIN_UNIDAD);
    }

    @Override
    public Documento preparar(Informe informe, Identidad quien) {
        return preparar(informe, unidad(quien));
    }

    /** The first of the units where he holds a post, so that one state's failures do not switch off another's. */
    private static String unidad(Identidad quien) {
        return quien.facultades().stream()
                .map(Facultad::unidad)
                .sorted()
                .findFirst()
                .orElse(Interruptor.SIN_UNIDAD);
    }

    private Documento preparar(Informe informe, String unidad) {
        Informe ajustado = ajustes.todos().isEmpty() ? informe : new InformeAjustado(informe, ajustes);
        Spool spool = new Spool(carpeta, guarda.salidaMaxima());
        try {
            return guarda.llamar(
                    pieza, unidad, FormatoInforme.class, "escribir el informe", guarda.limiteFormato(), formato -> {
                        formato.escribir(ajustado, spool);
                        return spool.sellar();
                    });
        } catch (Problema e) {
            spool.descartar();
            throw e;
        }
    }
}
