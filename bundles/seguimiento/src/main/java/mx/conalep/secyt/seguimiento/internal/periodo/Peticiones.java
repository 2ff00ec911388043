package mx.conalep.secyt.seguimiento.internal.periodo;

import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import org.jspecify.annotations.Nullable;

/** Checks requests about a unit and some months. */
public final class Peticiones {

    private Peticiones() {}

    /**
     * A request that was checked.
     *
     * @param unidad the unit that it names
     * @param ejercicio year
     * @param meses months
     */
    public record Revisada(Unidad unidad, int ejercicio, Meses meses) {

        /** The periods of a line that it is about. */
        Condiciones periodos(Linea linea) {
            Condiciones condiciones =
                    new Condiciones().y("ejercicio = ?", ejercicio).y("linea = ?", linea.name());
            return Alcance.de(unidad).aplicar(meses.aplicar(condiciones, "mes"), "");
        }
    }

    /**
     * Checks all but the rights.
     *
     * @throws Problema 422 with all that is wrong
     */
    public static Revisada revisar(PeticionPeriodo peticion, Unidades unidades) {
        Validacion validacion = new Validacion();
        Meses.anio(peticion.ejercicio(), validacion);
        Meses meses = Meses.de(peticion.mes(), peticion.trimestre(), validacion);
        validacion
                .exigir(
                        peticion.mes() != null || peticion.trimestre() != null,
                        "mes",
                        "Falta el periodo: indique «mes» o «trimestre».",
                        null)
                .exigir(
                        peticion.motivo() == null || peticion.motivo().length() <= 500,
                        "motivo",
                        "Use a lo más 500 caracteres.",
                        null)
                .presente(peticion.unidad(), "unidad");
        validacion.terminar();
        Integer ejercicio = peticion.ejercicio();
        return new Revisada(unidades.exigir(peticion.unidad(), "unidad"), ejercicio == null ? 0 : ejercicio, meses);
    }

    /**
     * The only period that a request is about.
     *
     * @throws Problema 422 when it names several or is wrong
     */
    public static ClavePeriodo uno(PeticionPeriodo peticion, Unidades unidades) {
        Integer mes = peticion.mes();
        Linea linea = peticion.linea();
        if (mes == null || linea == null) {
            throw Problema.campo(mes == null ? "mes" : "linea", "Indique «mes» y «linea»: son obligatorios.", null);
        }
        Revisada revisada = revisar(peticion, unidades);
        Unidad unidad = revisada.unidad();
        if (!unidad.tipo().prestaServicios()) {
            throw Problema.campo("unidad", "Indique un plantel o CAST: sólo ellos prestan servicios.", unidad.clave());
        }
        return new ClavePeriodo(revisada.ejercicio(), unidad.clave(), linea, mes);
    }

    /** The coordination of a line. */
    public static Rol coordinacion(Linea linea) {
        return linea == Linea.CAPACITACION ? Rol.CSC : Rol.CST;
    }

    /**
     * The lines that a caller may act on: the one asked for, or those of both for which he has one of the roles.
     *
     * @param conCoordinacion whether the coordination of the line may too
     * @throws Problema 403 when there is none
     */
    public static List<Linea> lineas(
            Identidad quien,
            String accion,
            Unidad unidad,
            @Nullable Linea pedida,
            boolean conCoordinacion,
            Rol... roles) {
        List<Linea> todas = pedida == null ? List.of(Linea.values()) : List.of(pedida);
        List<Linea> suyas = todas.stream()
                .filter(linea -> quien.puede(unidad, con(linea, conCoordinacion, roles)))
                .toList();
        if (suyas.isEmpty()) {
            quien.exigir(accion, unidad, con(todas.get(0), conCoordinacion, roles));
        }
        return suyas;
    }

    private static Rol[] con(Linea linea, boolean conCoordinacion, Rol... roles) {
        if (!conCoordinacion) {
            return roles;
        }
        Rol[] todos = Arrays.copyOf(roles, roles.length + 1);
        todos[roles.length] = coordinacion(linea);
        return todos;
    }
}
