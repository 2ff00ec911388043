package mx.conalep.secyt.organizacion.internal;

import java.time.LocalDate;
import java.util.regex.Pattern;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Cct;
import mx.conalep.secyt.organizacion.NuevaUnidad;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import org.jspecify.annotations.Nullable;

/** What a unit must be like to enter the tree. */
final class ReglasUnidad {

    private static final Pattern CAST = Pattern.compile("CAST-(0[1-9]|[12]\\d|3[0-2])-\\d{2}");
    private static final int LARGO_NOMBRE = 200;
    private static final int LARGO_MUNICIPIO = 100;

    private ReglasUnidad() {}

    /** The key of a new unit, in its normal form. */
    static String clave(NuevaUnidad nueva) {
        if (nueva.tipo() == TipoUnidad.PLANTEL) {
            return Cct.exigir(nueva.clave(), "clave").valor();
        }
        if (nueva.tipo() != TipoUnidad.CAST) {
            throw Problema.campo("tipo", "Sólo se dan de alta unidades de tipo PLANTEL o CAST.", nueva.tipo());
        }
        String clave = nueva.clave() == null ? "" : nueva.clave().strip();
        if (!CAST.matcher(clave).matches()) {
            throw Problema.campo(
                    "clave", "Use CAST, entidad (01 a 32) y número de dos dígitos; por ejemplo CAST-08-02.", clave);
        }
        return clave;
    }

    /** INEGI key of the entity, which the key carries. */
    static String entidad(TipoUnidad tipo, String clave) {
        return tipo == TipoUnidad.PLANTEL ? clave.substring(0, 2) : clave.substring(5, 7);
    }

    /** What holds from a day on. */
    static Vigencia vigencia(
            @Nullable String nombre, @Nullable String padre, @Nullable String municipio, LocalDate desde) {
        Validacion v = new Validacion().presente(nombre, "nombre");
        String limpio = nombre == null ? "" : nombre.strip();
        v.exigir(limpio.length() <= LARGO_NOMBRE, "nombre", "Abrevie el nombre a 200 caracteres.", nombre)
                .exigir(
                        municipio == null || municipio.length() <= LARGO_MUNICIPIO,
                        "municipio",
                        "Abrevie el municipio a 100 caracteres.",
                        municipio)
                .terminar();
        return new Vigencia(desde, limpio, padre, municipio == null ? null : municipio.strip());
    }

    /** Whether a unit of one kind may hang from that other one, which exists. */
    static void colgar(TipoUnidad tipo, String clave, Unidad padre) {
        boolean cabe = switch (tipo) {
            case PLANTEL, CAST -> padre.tipo().esEstatal();
            case CE, UODCDMX, RCEO -> padre.clave().equals(Unidad.NACIONAL);
            case CENTRAL ->
                padre.tipo() == TipoUnidad.CENTRAL && !padre.ascendencia().contains(clave);
        };
        if (!cabe) {
            throw Problema.campo(
                    "padre",
                    "Una unidad " + tipo + " no puede depender de " + padre.clave() + "; elija "
                            + (tipo.prestaServicios() ? "su unidad estatal." : "una unidad central."),
                    padre.clave());
        }
    }
}
