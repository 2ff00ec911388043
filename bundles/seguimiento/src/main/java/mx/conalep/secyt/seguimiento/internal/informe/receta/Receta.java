package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.security.Rol;

/**
 * A report told by what it is made of. Immutable.
 *
 * @param clave key
 * @param titulo for people
 * @param descripcion what it tells
 * @param para who works with it
 * @param parametros what it takes
 * @param tabla its columns, which may depend on what is asked for
 * @param lectura its rows
 * @param notas what must be known to read it
 */
public record Receta(
        String clave,
        String titulo,
        String descripcion,
        Set<Rol> para,
        List<ParametroInforme> parametros,
        Function<Pedido, Tabla> tabla,
        Lectura lectura,
        Function<Pedido, List<String>> notas) {

    /** A report without columns or rows yet, for anyone, by year, quarter, month, unit and line. */
    public static Receta de(String clave, String titulo, String descripcion) {
        return new Receta(
                clave,
                titulo,
                descripcion,
                Set.of(),
                Parametros.COMUNES,
                pedido -> Tabla.vacia(),
                (tx, pedido, tabla) -> List.of(),
                pedido -> List.of());
    }

    /** For these. */
    public Receta para(Rol... roles) {
        Set<Rol> suyos = EnumSet.copyOf(Arrays.asList(roles));
        return new Receta(clave, titulo, descripcion, suyos, parametros, tabla, lectura, notas);
    }

    /** With these parameters. */
    public Receta con(ParametroInforme... suyos) {
        return new Receta(clave, titulo, descripcion, para, List.of(suyos), tabla, lectura, notas);
    }

    /** With these columns. */
    public Receta tabla(Function<Pedido, Tabla> suya) {
        return new Receta(clave, titulo, descripcion, para, parametros, suya, lectura, notas);
    }

    /** With these rows. */
    public Receta filas(Lectura suya) {
        return new Receta(clave, titulo, descripcion, para, parametros, tabla, suya, notas);
    }

    /** With the rows of a query, which are few. */
    public Receta consulta(Function<Pedido, Sentencia> suya) {
        return filas(Lectura.completa(suya));
    }

    /** With these notes. */
    public Receta notas(Function<Pedido, List<String>> suyas) {
        return new Receta(clave, titulo, descripcion, para, parametros, tabla, lectura, suyas);
    }

    /** With these notes. */
    public Receta notas(String... suyas) {
        return notas(pedido -> List.of(suyas));
    }
}
