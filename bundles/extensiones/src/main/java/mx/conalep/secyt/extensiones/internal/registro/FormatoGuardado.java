package mx.conalep.secyt.extensiones.internal.registro;

import java.nio.file.Path;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor;
import mx.conalep.secyt.extensiones.internal.guarda.Spool;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.http.Problema;

/** A report format behind the guard: it writes to a spool, never to the caller. */
public record FormatoGuardado(Pieza pieza, Guarda guarda, Path carpeta, String unidad, Valores ajustes)
        implements FormatoDisponible, DePieza {

    FormatoGuardado(Pieza pieza, Guarda guarda, Path carpeta) {
        this(pieza, guarda, carpeta, Interruptor.SIN_UNIDAD, Valores.ninguno());
    }

    /** The same one on behalf of a unit: with its settings, and switched off for it alone when it fails too often. */
    public FormatoGuardado para(String suya, Valores suyos) {
        return new FormatoGuardado(pieza, guarda, carpeta, suya, suyos);
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
    public Documento preparar(Informe informe) {
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
