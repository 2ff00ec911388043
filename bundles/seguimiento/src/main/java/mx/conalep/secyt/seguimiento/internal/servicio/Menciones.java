package mx.conalep.secyt.seguimiento.internal.servicio;

import java.time.LocalDate;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Ejercicios;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import org.jspecify.annotations.Nullable;

/** What a capture names and must be there: its unit, type, year and firm. */
record Menciones(Unidades unidades, TiposServicio tipos, Ejercicios ejercicios) {

    /** A plantel or CAST that was there on the last day. */
    @Nullable Unidad unidad(Captura captura, Validacion validacion) {
        String clave = captura.unidad();
        if (clave == null || clave.isBlank()) {
            return null;
        }
        Unidad hoy = unidades.buscar(clave).orElse(null);
        LocalDate fin = captura.fechaFin();
        validacion
                .exigir(hoy != null, "unidad", "No existe esa unidad; consulte GET /unidades.", clave)
                .exigir(
                        hoy == null || hoy.tipo().prestaServicios(),
                        "unidad",
                        "Indique un plantel o CAST: sólo ellos prestan servicios.",
                        clave)
                .exigir(
                        hoy == null || fin == null || hoy.vigente(fin),
                        "unidad",
                        "La unidad no existía en la fecha de fin del servicio; revise ambas.",
                        clave);
        return hoy;
    }

    /** A type that is present and enabled for the unit. */
    @Nullable TipoDisponible tipo(Captura captura, @Nullable Unidad unidad, Validacion validacion) {
        String id = captura.tipo();
        if (id == null || id.isBlank()) {
            return null;
        }
        TipoDisponible tipo = tipos.buscar(id).orElse(null);
        validacion
                .exigir(
                        tipo != null,
                        "tipo",
                        tipos.ausente(id)
                                .map(Menciones::ido)
                                .orElse("Ese tipo de servicio no está disponible; consulte GET" + " /tipos-servicio."),
                        id)
                .exigir(
                        tipo == null || unidad == null || tipo.habilitado(unidad),
                        "tipo",
                        "Ese tipo de servicio no está habilitado para la unidad; pida a la DCTA que lo habilite.",
                        id);
        return tipo;
    }

    private static String ido(String bundle) {
        return "Ese tipo de servicio lo trae el complemento " + bundle
                + ", que no está activo: pida a la DCTA que lo instale de nuevo. Lo ya capturado se puede leer, liberar,"
                + " validar y verificar sin él.";
    }

    /** An open year; for history, one that is over and not open. */
    void anio(@Nullable LocalDate fin, boolean historico, Validacion validacion) {
        if (historico) {
            validacion.exigir(
                    fin == null
                            || (fin.isBefore(LocalDate.now(Cerrado.MEXICO))
                                    && !ejercicios.abiertos().contains(fin.getYear())),
                    "fechaFin",
                    "El histórico es de ejercicios anteriores que no están abiertos; los demás van como servicios nuevos.",
                    fin);
            return;
        }
        validacion.exigir(
                fin == null || ejercicios.abiertos().contains(fin.getYear()),
                "fechaFin",
                "El ejercicio de esa fecha no está abierto; corríjala o pida a la DSTC, la CST o la CSC que lo abra"
                        + " (POST /ejercicios).",
                fin);
    }

    /** A firm need not be registered: a well-formed RFC makes a provisional one (see {@link mx.conalep.secyt.organizacion.Firmas#usar}). */
    static void usuario(@Nullable String rfc, Validacion validacion) {
        if (rfc != null && !rfc.isBlank()) {
            try {
                Rfc.exigir(rfc, "usuario");
            } catch (Problema malo) {
                malo.errores().forEach(e -> validacion.exigir(false, e.campo(), e.mensaje(), e.valor()));
            }
        }
    }
}
