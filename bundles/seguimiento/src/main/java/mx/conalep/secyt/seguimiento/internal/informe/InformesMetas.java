package mx.conalep.secyt.seguimiento.internal.informe;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.informes.ParametroInforme.Clase;
import mx.conalep.secyt.informes.ParametroInforme.Opcion;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Avances;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Parametros;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Receta;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Tabla;

/** Results since January beside the goals: all of them, and those that are farthest from theirs. */
final class InformesMetas {

    private static final ParametroInforme NIVEL = ParametroInforme.lista(
            "nivel",
            "Nivel",
            "De qué son los renglones.",
            new Opcion("estatal", "Unidades estatales"),
            new Opcion("plantel", "Planteles y CAST"),
            new Opcion("nacional", "Nación"));
    private static final ParametroInforme CUANTAS =
            ParametroInforme.de("cuantas", "Cuántas", Clase.ENTERO, "De 1 a 1000; las 20 mayores si no lo indica.");
    private static final String NOTA =
            "Acumulado desde enero. Alcanzado es lo verificado, la cifra oficial; el porcentaje y"
                    + " la desviación son contra la meta vigente.";

    private InformesMetas() {}

    static List<Receta> todas(Avances avances) {
        return List.of(acumulado(avances), desviaciones(avances));
    }

    private static Receta acumulado(Avances avances) {
        return Receta.de(
                        "ce-avance",
                        "Avance acumulado",
                        "Lo alcanzado desde enero junto a la meta original y la vigente del mismo lapso.")
                .con(Parametros.EJERCICIO, Parametros.TRIMESTRE, NIVEL, Parametros.UNIDAD)
                .tabla(c -> tabla())
                .filas((tx, pedido, tabla) -> Acumulado.hasta(avances, pedido).stream()
                        .map(a -> InformeTabular.fila(a.valores(pedido)))
                        .toList())
                .notas(NOTA);
    }

    private static Receta desviaciones(Avances avances) {
        return Receta.de(
                        "dstc-desviaciones",
                        "Mayores desviaciones",
                        "Las unidades e indicadores más lejos de su meta, por arriba o por abajo.")
                .para(Rol.DSTC, Rol.SPDI, Rol.CSC, Rol.CST, Rol.UNIDAD_ESTATAL, Rol.AUDITOR, Rol.ADMINISTRADOR)
                .con(Parametros.EJERCICIO, Parametros.TRIMESTRE, NIVEL, Parametros.UNIDAD, CUANTAS)
                .tabla(c -> tabla().hecha("causa", "Causa", TipoDato.TEXTO)
                        .hecha("efecto", "Efecto", TipoDato.TEXTO)
                        .hecha("accion", "Qué se hace", TipoDato.TEXTO))
                .filas((tx, pedido, tabla) -> explicadas(
                        pedido,
                        mayores(avances, pedido),
                        Causas.hasta(tx, pedido.ejercicio(), Acumulado.ultimo(pedido))))
                .notas(
                        NOTA,
                        "Causa, efecto y lo que se hace son lo que dijo cada unidad, trimestre por trimestre (T1 a T4); en blanco si no lo ha dicho.",
                        "Sin meta aceptada no hay desviación que medir y el renglón no aparece.");
    }

    private static List<Acumulado> mayores(Avances avances, Pedido pedido) {
        Comparator<Acumulado> porTamano = Comparator.comparing(
                a -> Objects.requireNonNullElse(a.desviacion(), BigDecimal.ZERO).abs());
        return Acumulado.hasta(avances, pedido).stream()
                .filter(a -> a.vigente().signum() > 0)
                .sorted(porTamano.reversed().thenComparing(Acumulado::unidad).thenComparing(Acumulado::indicador))
                .limit(pedido.entero("cuantas", 20, 1, 1_000))
                .toList();
    }

    private static List<Fila> explicadas(Pedido pedido, List<Acumulado> acumulados, Causas causas) {
        return acumulados.stream()
                .map(a -> InformeTabular.fila(
                        Stream.concat(a.valores(pedido).stream(), causas.de(a.unidad(), a.indicador()).stream())
                                .toList()))
                .toList();
    }

    private static Tabla tabla() {
        return Tabla.vacia()
                .hecha("entidad", "Entidad", TipoDato.TEXTO)
                .hecha("unidad", "Unidad", TipoDato.TEXTO)
                .hecha("nombre", "Nombre", TipoDato.TEXTO)
                .hecha("indicador", "Indicador", TipoDato.TEXTO)
                .hecha("metaOriginal", "Meta original", TipoDato.NUMERO)
                .hecha("metaVigente", "Meta vigente", TipoDato.NUMERO)
                .hecha("preliminar", "Preliminar", TipoDato.NUMERO)
                .hecha("alcanzado", "Alcanzado", TipoDato.NUMERO)
                .hecha("diferencia", "Diferencia", TipoDato.NUMERO)
                .hecha("porcentaje", "Porcentaje", TipoDato.PORCENTAJE)
                .hecha("desviacion", "Desviación %", TipoDato.PORCENTAJE);
    }
}
