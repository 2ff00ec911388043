package mx.conalep.secyt.seguimiento.internal.informe;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Parametros;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Receta;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Sentencia;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Tabla;

/** What a state unit looks at: who is missing, how late, how much comes back, how much money. */
final class InformesEstatales {

    private static final Rol[] LECTORES = {
        Rol.UNIDAD_ESTATAL, Rol.DIRECTOR, Rol.CSC, Rol.CST, Rol.DSTC, Rol.SPDI, Rol.DAF, Rol.AUDITOR, Rol.ADMINISTRADOR
    };
    private static final String TOTAL = "n_capturado + n_reportado + n_liberado + n_validado + n_verificado";
    private static final String LUGAR = "entidad, unidad, linea";

    private InformesEstatales() {}

    static List<Receta> todas(Cortes cortes) {
        return List.of(faltantes(), oportunidad(cortes), devoluciones(), ingresos());
    }

    private static Receta faltantes() {
        return Receta.de(
                        "ce-faltantes",
                        "Unidades que no han liberado",
                        "Meses ya terminados de cada unidad y línea sin liberar ni declarar sin movimiento, y desde cuándo.")
                .para(LECTORES)
                .tabla(c -> lugar().cuenta("mes", "Mes")
                        .con("estado", "Estado", TipoDato.TEXTO, (f, pedido) -> estado(f))
                        .numero("pendientes", "Servicios sin liberar")
                        .con("desde", "Desde", TipoDato.FECHA, (f, pedido) -> desde(f, pedido))
                        .con("dias", "Días", TipoDato.NUMERO, (f, pedido) -> dias(f, pedido)))
                .consulta(InformesEstatales::sinLiberar)
                .notas("Silencio no es cero: sin captura quiere decir que la unidad no ha capturado ni declarado sin"
                        + " movimiento. «Desde» es el primer día después de fin de mes.");
    }

    private static Sentencia sinLiberar(Pedido c) {
        Condiciones donde = c.condiciones("")
                .y("(n_capturado + n_reportado > 0 OR (" + TOTAL + " = 0 AND sin_movimiento = false))")
                .y("ejercicio * 12 + mes < ?", c.hoy().getYear() * 12 + c.hoy().getMonthValue());
        return Sentencia.de("SELECT " + LUGAR + ", mes, n_capturado + n_reportado AS pendientes FROM periodo")
                .donde(donde)
                .mas(" ORDER BY entidad, unidad, linea, mes");
    }

    private static String estado(ResultSet fila) throws SQLException {
        return fila.getInt("pendientes") == 0 ? "sin captura" : "en captura";
    }

    private static LocalDate desde(ResultSet fila, Pedido pedido) throws SQLException {
        return pedido.limite(fila.getInt("mes"), 1);
    }

    private static BigDecimal dias(ResultSet fila, Pedido pedido) throws SQLException {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(desde(fila, pedido), pedido.hoy()) + 1);
    }

    private static Receta oportunidad(Cortes cortes) {
        return Receta.de(
                        "ce-oportunidad",
                        "Oportunidad del reporte",
                        "Días entre el término del servicio y cada paso, y cuántos se liberaron a tiempo.")
                .para(LECTORES)
                .con(
                        Parametros.EJERCICIO,
                        Parametros.TRIMESTRE,
                        Parametros.MES,
                        Parametros.UNIDAD,
                        Parametros.LINEA,
                        Parametros.PLAZO)
                .tabla(c -> lugar().numero("servicios", "Servicios")
                        .promedio("aCaptura", "Días a captura", "d_captura", "servicios")
                        .promedio("aLiberacion", "Días a liberación", "d_liberado", "liberados")
                        .promedio("aValidacion", "Días a validación", "d_validado", "validados")
                        .promedio("aVerificacion", "Días a verificación", "d_verificado", "verificados")
                        .numero("exigibles", "Con plazo vencido o liberados")
                        .numero("aTiempo", "Liberados a tiempo")
                        .porcentaje("porcentaje", "% a tiempo", "aTiempo", "exigibles"))
                .consulta(c -> pasos(c, cortes))
                .notas("Cuenta la primera vez que se dio cada paso; lo que después se devolvió está en «Devoluciones»."
                        + " Los promedios son de los servicios que ya tienen el paso.");
    }

    private static Sentencia pasos(Pedido c, Cortes cortes) {
        Limites limites = Limites.de(c, cortes);
        return Sentencia.de(
                        "SELECT entidad, unidad, linea, COUNT(*) AS servicios, "
                                + suma("capturado", "captura") + ", COUNT(liberado) AS liberados, "
                                + suma("liberado", "liberado") + ", COUNT(validado) AS validados, "
                                + suma("validado", "validado") + ", COUNT(verificado) AS verificados, "
                                + suma("verificado", "verificado")
                                + ", SUM(CASE WHEN cargado IS NULL AND (liberado IS NOT NULL OR limite <= CAST(? AS TIMESTAMP))"
                                + " THEN 1 ELSE 0 END)"
                                + " AS exigibles, SUM(CASE WHEN liberado < limite THEN 1 ELSE 0 END) AS aTiempo"
                                + " FROM (SELECT s.entidad, s.unidad, s.linea, CAST(s.fecha_fin AS TIMESTAMP) AS fin,"
                                + " s.capturado_en AS capturado, ",
                        Timestamp.from(c.ahora()))
                .mas(limites.sql() + " AS limite, ", limites.valores().toArray())
                .mas(primera("cargar", "cargado") + ", " + primera("liberar", "liberado") + ", "
                        + primera("validar", "validado") + ", "
                        + primera("verificar", "verificado")
                        + " FROM servicio s LEFT JOIN paso p ON p.servicio = s.id"
                        + " AND p.transicion IN ('cargar', 'liberar', 'validar', 'verificar')")
                .donde(c.condiciones("s."))
                .mas(" GROUP BY s.id, s.entidad, s.unidad, s.linea, s.mes, s.fecha_fin, s.capturado_en) uno"
                        + " GROUP BY entidad, unidad, linea ORDER BY entidad, unidad, linea");
    }

    private static String primera(String transicion, String nombre) {
        return "MIN(CASE WHEN p.transicion = '" + transicion + "' THEN p.momento END) AS " + nombre;
    }

    /** Civil days of the centre, six hours behind the stored instants. */
    private static String suma(String paso, String nombre) {
        return "SUM({fn TIMESTAMPDIFF(SQL_TSI_DAY, fin, {fn TIMESTAMPADD(SQL_TSI_HOUR, -6, " + paso + ")})}) AS d_"
                + nombre;
    }

    private static Receta devoluciones() {
        return Receta.de(
                        "ce-devoluciones",
                        "Devoluciones",
                        "Cuántos servicios se devolvieron para corregir, cuántas veces y a qué paso.")
                .para(LECTORES)
                .tabla(c -> lugar().numero("servicios", "Servicios")
                        .numero("devueltos", "Servicios devueltos")
                        .porcentaje("tasa", "Tasa de devolución", "devueltos", "servicios")
                        .numero("devoluciones", "Devoluciones")
                        .numero("aCapturar", "A capturar o reportar")
                        .numero("aReportar", "A liberar")
                        .numero("aLiberar", "A validar")
                        .numero("aValidar", "A verificar"))
                .consulta(InformesEstatales::devueltos)
                .notas("La tasa es de servicios devueltos al menos una vez entre todos los capturados en el periodo.");
    }

    private static Sentencia devueltos(Pedido c) {
        return Sentencia.de("SELECT n.entidad, n.unidad, n.linea, n.servicios, COALESCE(d.devueltos, 0) AS devueltos,"
                        + " COALESCE(d.devoluciones, 0) AS devoluciones, COALESCE(d.c, 0) AS aCapturar,"
                        + " COALESCE(d.r, 0) AS aReportar, COALESCE(d.l, 0) AS aLiberar, COALESCE(d.v, 0) AS aValidar"
                        + " FROM (SELECT entidad, unidad, linea, SUM(" + TOTAL + ") AS servicios FROM periodo")
                .donde(c.condiciones(""))
                .mas(
                        " GROUP BY entidad, unidad, linea) n LEFT JOIN (SELECT s.unidad, s.linea, COUNT(*) AS devoluciones,"
                                + " COUNT(DISTINCT s.id) AS devueltos, " + cuantas("'CAPTURADO'", "c") + ", "
                                + cuantas("'REPORTADO'", "r") + ", " + cuantas("'LIBERADO'", "l") + ", "
                                + cuantas("'VALIDADO', 'VERIFICADO'", "v")
                                + " FROM servicio s JOIN paso p ON p.servicio = s.id")
                .donde(c.condiciones("s.").y("p.transicion = 'devolver'"))
                .mas(" GROUP BY s.unidad, s.linea) d ON d.unidad = n.unidad AND d.linea = n.linea"
                        + " WHERE n.servicios > 0 ORDER BY n.entidad, n.unidad, n.linea");
    }

    /** A return leaves the record in the state before the step that is to be repeated. */
    private static String cuantas(String estados, String nombre) {
        return "SUM(CASE WHEN p.estado_a IN (" + estados + ") THEN 1 ELSE 0 END) AS " + nombre;
    }

    private static Receta ingresos() {
        return Receta.de(
                        "ce-ingresos",
                        "Cuotas de recuperación por estado del servicio",
                        "Cuánto se capturó y cuánto de ello está liberado, validado y verificado.")
                .para(LECTORES)
                .tabla(c -> lugar().numero("servicios", "Servicios")
                        .importe("capturado", "Sin liberar")
                        .importe("liberado", "Liberado")
                        .importe("validado", "Validado")
                        .importe("verificado", "Verificado")
                        .importe("total", "Captado en total"))
                .consulta(c -> Sentencia.de("SELECT entidad, unidad, linea, COUNT(*) AS servicios, "
                                + cuota("'CAPTURADO', 'REPORTADO'", "capturado") + ", "
                                + cuota("'LIBERADO'", "liberado")
                                + ", " + cuota("'VALIDADO'", "validado") + ", " + cuota("'VERIFICADO'", "verificado")
                                + ", SUM(cuota) AS total FROM servicio")
                        .donde(c.condiciones(""))
                        .mas(" GROUP BY entidad, unidad, linea ORDER BY entidad, unidad, linea"))
                .notas(
                        "Es la cuota capturada con cada servicio. Lo cobrado y lo pendiente de cobro todavía no se registran"
                                + " aquí: se conocerán con los comprobantes de pago de la concertación.");
    }

    private static String cuota(String estados, String nombre) {
        return "SUM(CASE WHEN estado IN (" + estados + ") THEN cuota ELSE 0 END) AS " + nombre;
    }

    static Tabla lugar() {
        return Tabla.vacia()
                .texto("entidad", "Entidad")
                .texto("unidad", "Unidad")
                .nombre()
                .con(
                        "linea",
                        "Línea",
                        TipoDato.TEXTO,
                        (f, pedido) -> Pedido.nombre(Linea.valueOf(f.getString("linea"))));
    }
}
