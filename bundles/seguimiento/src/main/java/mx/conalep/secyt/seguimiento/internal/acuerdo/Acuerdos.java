package mx.conalep.secyt.seguimiento.internal.acuerdo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Indicador;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.jspecify.annotations.Nullable;

/** What all documents about goals share: who may, which indicators, which units. */
public final class Acuerdos {

    /** The 32. */
    static final Set<TipoUnidad> ESTATALES = EnumSet.of(TipoUnidad.CE, TipoUnidad.UODCDMX, TipoUnidad.RCEO);

    private static final int TEXTO = 500;

    private Acuerdos() {}

    /** Year and line of a request. */
    static void revisar(Validacion validacion, @Nullable Integer ejercicio, @Nullable Linea linea) {
        Meses.anio(ejercicio, validacion);
        validacion.presente(linea, "linea");
    }

    /** A text that is not needed, or one that is. */
    public static void texto(Validacion validacion, @Nullable String texto, String campo, boolean obligatorio) {
        if (obligatorio) {
            validacion.presente(texto, campo);
        }
        validacion.exigir(
                texto == null || texto.length() <= TEXTO, campo, "Use a lo más " + TEXTO + " caracteres.", null);
    }

    /** Demands the coordination of the line, or DSTC. */
    public static void exigirNacional(Identidad quien, String accion, Unidades unidades, Linea linea) {
        quien.exigir(accion, unidades.exigir(Unidad.NACIONAL, "unidad"), Peticiones.coordinacion(linea), Rol.DSTC);
    }

    /** Demands the coordination of a line of the indicator, or DSTC. */
    public static void exigirNacional(Identidad quien, String accion, Unidades unidades, Indicador indicador) {
        Unidad nacion = unidades.exigir(Unidad.NACIONAL, "unidad");
        Rol[] roles = Arrays.stream(Rol.values())
                .filter(r -> r == Rol.DSTC
                        || Arrays.stream(Linea.values())
                                .anyMatch(l -> indicador.cuenta(l) && Peticiones.coordinacion(l) == r))
                .toArray(Rol[]::new);
        quien.exigir(accion, nacion, roles);
    }

    /** Indicators in use whose services are of the line, both-line ones too. */
    static List<Indicador> indicadores(Indicadores todos, Linea linea) {
        return todos.listar().stream()
                .filter(i -> i.activo() && i.cuenta(linea))
                .toList();
    }

    /** Key of the state unit of a unit; its own when it has none above. */
    public static String estatal(Unidades unidades, Unidad unidad) {
        return unidad.ascendencia().stream()
                .filter(u ->
                        unidades.buscar(u).filter(a -> a.tipo().esEstatal()).isPresent())
                .findFirst()
                .orElse(unidad.clave());
    }

    static String entidad(Unidad unidad) {
        return Objects.requireNonNull(unidad.entidad());
    }
}
