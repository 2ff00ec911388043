package mx.conalep.secyt.informes.internal.edicion;

import java.util.List;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.informes.edicion.Faltante;
import mx.conalep.secyt.informes.edicion.Firmante;
import mx.conalep.secyt.informes.edicion.NuevaEdicion;
import mx.conalep.secyt.informes.edicion.PeriodoEdicion;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;

/** Who issues editions, and of what. */
final class Reglas {

    static final Ambito NACIONAL = () -> List.of("CONALEP");

    private static final int VISIBLES = 40;
    private static final int TEXTO = 120;
    private static final int JUSTIFICACION = 2_000;

    private Reglas() {}

    static void exigir(Identidad quien, String accion, PeriodoEdicion periodo) {
        quien.exigir(accion, NACIONAL, coordinacion(periodo.linea()), Rol.DSTC);
    }

    /** The binder holds what every unit captured. */
    static void exigirLectura(Identidad quien) {
        quien.exigir("abrir el legajo de una edición", NACIONAL, Rol.CSC, Rol.CST, Rol.DSTC, Rol.SPDI, Rol.AUDITOR);
    }

    /** Key of the unit that issues those of the line. */
    static String emisora(Linea linea) {
        return coordinacion(linea).name();
    }

    static void revisar(PeriodoEdicion p) {
        new Validacion()
                .exigir(
                        p.ejercicio() >= 2000 && p.ejercicio() <= 2100,
                        "ejercicio",
                        "Use un año de 2000 a 2100.",
                        p.ejercicio())
                .exigir(
                        p.periodo() >= 1 && p.periodo() <= p.tipo().periodos(),
                        "periodo",
                        "Use un periodo de 1 a " + p.tipo().periodos() + ".",
                        p.periodo())
                .terminar();
    }

    static void revisar(NuevaEdicion nueva) {
        revisar(nueva.periodo());
        Validacion validacion = new Validacion();
        revisar(validacion, nueva.elaboro(), "elaboro");
        revisar(validacion, nueva.reviso(), "reviso");
        revisar(validacion, nueva.autorizo(), "autorizo");
        String justificacion = nueva.justificacion();
        validacion
                .exigir(
                        justificacion == null || justificacion.length() <= JUSTIFICACION,
                        "justificacion",
                        "Escriba hasta 2000 letras.",
                        null)
                .terminar();
    }

    private static void revisar(Validacion validacion, Firmante firmante, String campo) {
        validacion
                .presente(firmante.nombre(), campo + ".nombre")
                .presente(firmante.cargo(), campo + ".cargo")
                .exigir(firmante.nombre().length() <= TEXTO, campo + ".nombre", "Escriba hasta 120 letras.", null)
                .exigir(firmante.cargo().length() <= TEXTO, campo + ".cargo", "Escriba hasta 120 letras.", null);
    }

    /** Open months stop it; those that are closed without result ask for a justification. */
    static void revisar(List<Faltante> faltantes, @Nullable String justificacion) {
        List<Faltante> abiertos = faltantes.stream().filter(Faltante::abierto).toList();
        if (!abiertos.isEmpty()) {
            throw Problema.conflicto(
                    "meses-abiertos",
                    "No se emite con meses abiertos; ciérrelos (POST /cierres) e inténtelo de nuevo: "
                            + lista(abiertos));
        }
        if (!faltantes.isEmpty() && (justificacion == null || justificacion.isBlank())) {
            throw Problema.campo(
                    "justificacion",
                    "Hay unidades sin resultado verificado; justifique por qué se emite sin ellas: " + lista(faltantes),
                    null);
        }
    }

    static String lista(List<Faltante> faltantes) {
        String primeros = faltantes.stream()
                .limit(VISIBLES)
                .map(f -> f.unidad() + " mes " + f.mes() + " (" + f.estado() + ")")
                .collect(Collectors.joining(", "));
        int resto = faltantes.size() - VISIBLES;
        return resto > 0 ? primeros + " y " + resto + " más." : primeros + ".";
    }

    private static Rol coordinacion(Linea linea) {
        return linea == Linea.CAPACITACION ? Rol.CSC : Rol.CST;
    }
}
