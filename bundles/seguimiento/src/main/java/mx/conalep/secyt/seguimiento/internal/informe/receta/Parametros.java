package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.util.List;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.informes.ParametroInforme.Clase;
import mx.conalep.secyt.informes.ParametroInforme.Opcion;
import org.jspecify.annotations.Nullable;

/** Parameters that several reports take. */
public final class Parametros {

    /** The year. */
    public static final ParametroInforme EJERCICIO = ParametroInforme.de(
                    "ejercicio", "Ejercicio", Clase.ENTERO, "Año de cuatro cifras, como 2026.")
            .exigido();

    /** The quarter. */
    public static final ParametroInforme TRIMESTRE = ParametroInforme.lista(
            "trimestre",
            "Trimestre",
            "Déjelo vacío para todo el año o para indicar un mes.",
            new Opcion("", "Todo el año"),
            new Opcion("1", "Enero a marzo"),
            new Opcion("2", "Abril a junio"),
            new Opcion("3", "Julio a septiembre"),
            new Opcion("4", "Octubre a diciembre"));

    /** The month. */
    public static final ParametroInforme MES = ParametroInforme.de(
            "mes",
            "Mes",
            Clase.ENTERO,
            "De 1 a 12, sólo si no indica trimestre; cuenta el mes en que terminó el servicio.");

    /** The unit. */
    public static final ParametroInforme UNIDAD = ParametroInforme.de(
            "unidad",
            "Unidad",
            Clase.UNIDAD,
            "Clave de una unidad, con las que dependen de ella; vacío, todas las suyas.");

    /** The line. */
    public static final ParametroInforme LINEA = ParametroInforme.lista(
            "linea",
            "Línea",
            "Capacitación o servicios tecnológicos.",
            new Opcion("", "Ambas"),
            new Opcion("capacitacion", "Capacitación"),
            new Opcion("tecnologicos", "Servicios tecnológicos"));

    /** Which services count. */
    public static final ParametroInforme CIFRA = ParametroInforme.lista(
            "cifra",
            "Cifra",
            "Preliminar: lo validado por la unidad estatal. Oficial: lo verificado por la CSC o la CST.",
            new Opcion("preliminar", "Preliminar"),
            new Opcion("oficial", "Oficial"),
            new Opcion("capturado", "Todo lo capturado"));

    /** How many days after the end of the month something is still on time. */
    public static final ParametroInforme PLAZO = ParametroInforme.de(
            "plazo",
            "Plazo",
            Clase.ENTERO,
            "Días naturales después de fin de mes para liberar a tiempo; vacío, las fechas de corte.");

    /** All but the particular ones. */
    public static final List<ParametroInforme> COMUNES = List.of(EJERCICIO, TRIMESTRE, MES, UNIDAD, LINEA);

    private Parametros() {}

    /** The time limit that was asked for, null for the cut-off dates; the heading tells it. */
    public static @Nullable Integer plazo(Pedido pedido) {
        Integer plazo = pedido.texto("plazo") == null ? null : pedido.entero("plazo", 0, 0, 366);
        pedido.filtro(
                "Plazo",
                plazo == null ? "fechas de corte de la liberación" : plazo + " días naturales después de fin de mes");
        return plazo;
    }
}
