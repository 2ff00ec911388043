package mx.conalep.secyt.seguimiento.internal.informe;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.informes.recomendacion.Recomendaciones;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Lectura;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Parametros;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Receta;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Sentencia;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Tabla;

/** What waits for somebody's decision, and whose, so that the national direction sees where things stand. */
final class Pendientes {

    private Pendientes() {}

    static Receta receta(Recomendaciones recomendaciones) {
        RecomendacionesAbiertas abiertas = new RecomendacionesAbiertas(recomendaciones);
        Lectura registros = Lectura.completa(Pendientes::todos);
        return Receta.de(
                        "dstc-pendientes",
                        "Lo que espera decisión",
                        "Reaperturas pedidas, servicios por validar y verificar, metas por aceptar, conformidades por llevar a la"
                                + " meta nacional, recomendaciones abiertas y correcciones vencidas.")
                .para(Rol.DSTC, Rol.CSC, Rol.CST, Rol.SPDI, Rol.UNIDAD_ESTATAL, Rol.AUDITOR, Rol.ADMINISTRADOR)
                .con(Parametros.EJERCICIO, Parametros.UNIDAD)
                .tabla(c -> Tabla.vacia()
                        .texto("asunto", "Asunto")
                        .texto("decide", "Decide")
                        .texto("entidad", "Entidad")
                        .texto("unidad", "Unidad")
                        .con("linea", "Línea", TipoDato.TEXTO, (f, pedido) -> linea(f.getString("linea")))
                        .con("cuantos", "Cuántos", TipoDato.NUMERO, (f, pedido) -> f.getBigDecimal("cuantos"))
                        .fecha("desde", "Desde o vence"))
                .filas((tx, pedido, tabla) -> {
                    List<Fila> filas = new ArrayList<>();
                    registros.filas(tx, pedido, tabla).forEach(filas::add);
                    filas.addAll(abiertas.filas(pedido));
                    return filas;
                })
                .notas(
                        "«Desde» es el día en que se pidió, se firmó o se capturó lo más antiguo; en correcciones y recomendaciones sin responder, el día en que vence"
                                + " el plazo más antiguo. Un renglón por unidad, salvo lo que se valida o verifica, que es por entidad.");
    }

    private static String linea(String linea) {
        return linea.isEmpty() ? "" : InformesAuditoria.linea(linea);
    }

    /** Derby pads words of a union to the longest of them. */
    private static Sentencia todos(Pedido c) {
        return Sentencia.de("SELECT RTRIM(asunto) AS asunto, RTRIM(decide) AS decide, entidad, RTRIM(unidad) AS unidad,"
                        + " RTRIM(linea) AS linea, cuantos, CAST(desde AS DATE) AS desde FROM (")
                .mas(
                        "SELECT 'Reapertura pedida' AS asunto, destino AS decide, entidad, unidad, linea, COUNT(*) AS cuantos,"
                                + " MIN(pedida_en) AS desde FROM solicitud_reapertura")
                .donde(c.condiciones("").y("estado = ?", "PENDIENTE"))
                .mas(" GROUP BY destino, entidad, unidad, linea UNION ALL ")
                .mas(enPeriodos("Servicios por validar", "'unidad estatal'", "n_liberado"))
                .donde(c.condiciones("").y("n_liberado > 0"))
                .mas(" GROUP BY entidad, linea UNION ALL ")
                .mas(enPeriodos(
                        "Servicios por verificar",
                        "CASE WHEN linea = 'CAPACITACION' THEN 'CSC' ELSE 'CST' END",
                        "n_validado"))
                .donde(c.condiciones("").y("n_validado > 0"))
                .mas(
                        " GROUP BY entidad, linea UNION ALL SELECT 'Meta por aceptar', 'CSC, CST o DSTC', entidad, unidad, '',"
                                + " COUNT(*), MIN(capturada_en) FROM meta")
                .donde(metas(c, "").y("estado = ?", "CAPTURADA"))
                .mas(
                        " GROUP BY entidad, unidad UNION ALL SELECT 'Meta observada', 'su unidad', m.entidad, m.unidad, '',"
                                + " COUNT(*), MIN(o.momento) FROM meta_observacion o JOIN meta m ON m.id = o.meta")
                .donde(metas(c, "m.").y("o.cierre IS NULL"))
                .mas(
                        " GROUP BY m.entidad, m.unidad UNION ALL SELECT 'Conformidad por llevar a la meta nacional', 'DSTC',"
                                + " c.entidad, c.unidad, c.linea, COUNT(*), MIN(c.momento) FROM meta_conformidad c")
                .donde(metas(c, "c.")
                        .y("c.retiro = 0")
                        .y("NOT EXISTS (SELECT 1 FROM meta_nacional_unidad n WHERE n.conformidad = c.folio)"))
                .mas(
                        " GROUP BY c.entidad, c.unidad, c.linea UNION ALL SELECT 'Corrección vencida', 'su unidad', entidad, unidad, linea,"
                                + " COUNT(*), CAST(MIN(devuelto_hasta) AS TIMESTAMP) FROM servicio")
                .donde(c.condiciones("").y("devuelto_hasta < ?", Date.valueOf(c.hoy())))
                .mas(" GROUP BY entidad, unidad, linea) todo (asunto, decide, entidad, unidad, linea,"
                        + " cuantos, desde) ORDER BY asunto, entidad, unidad, linea");
    }

    private static String enPeriodos(String asunto, String decide, String columna) {
        return "SELECT '" + asunto + "', " + decide + ", entidad, '', linea, SUM(" + columna
                + "), CAST(NULL AS TIMESTAMP) FROM periodo";
    }

    private static Condiciones metas(Pedido c, String prefijo) {
        return c.alcance().aplicar(new Condiciones().y(prefijo + "ejercicio = ?", c.ejercicio()), prefijo);
    }
}
