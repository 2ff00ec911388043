package mx.conalep.secyt.seguimiento.internal.informe;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Cifra;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Parametros;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Receta;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Sentencia;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Tabla;

/** What the coordination of technological services and each CAST look at. */
final class InformesTecnologicos {

    private static final Rol[] LECTORES = {
        Rol.CST, Rol.DSTC, Rol.UNIDAD_ESTATAL, Rol.DIRECTOR, Rol.DVS, Rol.DAF, Rol.SPDI, Rol.AUDITOR, Rol.ADMINISTRADOR
    };
    private static final String SIN_DATO =
            "El costo directo y la fecha de solicitud sólo se conocen de los servicios cuyo"
                    + " tipo los pide en «costoDirecto» y «fechaSolicitud»; las columnas «con costo» y «con solicitud» dicen de"
                    + " cuántos. Lo demás no se estima.";

    private InformesTecnologicos() {}

    static List<Receta> todas() {
        return List.of(mensual(), usuarios(), cast(), equipo());
    }

    private static Receta mensual() {
        return Receta.de(
                        "cst-mensual",
                        "Servicios tecnológicos por mes, tipo y norma",
                        "Cuántos servicios se prestaron cada mes, de qué tipo y con qué norma o método.")
                .para(LECTORES)
                .con(Parametros.EJERCICIO, Parametros.TRIMESTRE, Parametros.MES, Parametros.UNIDAD, Parametros.CIFRA)
                .tabla(c -> Tabla.vacia()
                        .hecha("mes", "Mes", TipoDato.NUMERO)
                        .hecha("tipo", "Tipo", TipoDato.TEXTO)
                        .hecha("norma", "Norma o método", TipoDato.TEXTO)
                        .hecha("servicios", "Servicios", TipoDato.NUMERO)
                        .hecha("personas", "Personas", TipoDato.NUMERO)
                        .hecha("horas", "Horas", TipoDato.NUMERO)
                        .hecha("cuota", "Cuota de recuperación", TipoDato.IMPORTE))
                .filas((tx, pedido, tabla) -> new DatosAgrupados(pedido, tecnologicos(pedido)).porNorma(tx))
                .notas(
                        "«Sin norma»: el tipo no la pide o no se escribió. La norma es la del campo «norma» de cada tipo.");
    }

    private static Receta usuarios() {
        return Receta.de(
                        "cst-usuarios",
                        "Usuarios de servicios tecnológicos por tamaño y sector",
                        "Servicios, usuarios distintos y cuota según el tamaño de la empresa y el sector del servicio.")
                .para(LECTORES)
                .con(Parametros.EJERCICIO, Parametros.TRIMESTRE, Parametros.MES, Parametros.UNIDAD, Parametros.CIFRA)
                .tabla(c -> Tabla.vacia()
                        .texto("tamano", "Tamaño de la empresa")
                        .texto("sector", "Sector")
                        .numero("servicios", "Servicios")
                        .cuenta("usuarios", "Usuarios distintos con RFC")
                        .numero("personas", "Personas")
                        .importe("cuota", "Cuota de recuperación"))
                .consulta(c -> Sentencia.de("SELECT tamano, sector, COUNT(*) AS servicios, COUNT(DISTINCT usuario) AS"
                                + " usuarios, SUM(personas) AS personas, SUM(cuota) AS cuota FROM (SELECT CASE WHEN s.usuario"
                                + " IS NULL THEN 'sin RFC' ELSE COALESCE(f.tamano, 'sin tamaño') END AS tamano, s.sector,"
                                + " s.usuario, CAST(s.hombres + s.mujeres + s.otro AS BIGINT) AS personas, s.cuota"
                                + " FROM servicio s LEFT JOIN firma f ON f.rfc = s.usuario")
                        .donde(tecnologicos(c))
                        .mas(") t GROUP BY tamano, sector ORDER BY tamano, sector"))
                .notas(
                        "El tamaño es el del padrón de firmas al día de hoy; «sin RFC» son servicios capturados sin usuario.");
    }

    private static Receta cast() {
        return Receta.de(
                        "cast-resultados",
                        "Resultado de los CAST",
                        "Ingreso menos costo directo, autofinanciamiento y días de la solicitud a la entrega.")
                .para(LECTORES)
                .con(
                        Parametros.EJERCICIO,
                        Parametros.TRIMESTRE,
                        Parametros.MES,
                        Parametros.UNIDAD,
                        Parametros.LINEA,
                        Parametros.CIFRA)
                .tabla(c -> Tabla.vacia()
                        .hecha("unidad", "CAST", TipoDato.TEXTO)
                        .hecha("nombre", "Nombre", TipoDato.TEXTO)
                        .hecha("servicios", "Servicios", TipoDato.NUMERO)
                        .hecha("ingreso", "Ingreso", TipoDato.IMPORTE)
                        .hecha("conCosto", "Servicios con costo", TipoDato.NUMERO)
                        .hecha("ingresoConCosto", "Ingreso de los que tienen costo", TipoDato.IMPORTE)
                        .hecha("costoDirecto", "Costo directo", TipoDato.IMPORTE)
                        .hecha("remanente", "Ingreso menos costo directo", TipoDato.IMPORTE)
                        .hecha("autofinanciamiento", "Autofinanciamiento", TipoDato.PORCENTAJE)
                        .hecha("conSolicitud", "Servicios con solicitud", TipoDato.NUMERO)
                        .hecha("diasEntrega", "Días a la entrega", TipoDato.NUMERO))
                .filas((tx, pedido, tabla) -> new DatosAgrupados(pedido, deCast(pedido)).porCast(tx))
                .notas(
                        "Ingreso es la cuota capturada, no lo cobrado. Autofinanciamiento es el ingreso de los servicios con"
                                + " costo entre su costo directo. La entrega es el día en que terminó el servicio.",
                        SIN_DATO);
    }

    private static Receta equipo() {
        return Receta.de(
                        "cast-equipo",
                        "Uso del equipo de los CAST",
                        "Servicios y horas por equipo o instrumento que se anotó en el servicio.")
                .para(LECTORES)
                .con(
                        Parametros.EJERCICIO,
                        Parametros.TRIMESTRE,
                        Parametros.MES,
                        Parametros.UNIDAD,
                        Parametros.LINEA,
                        Parametros.CIFRA)
                .tabla(c -> Tabla.vacia()
                        .hecha("unidad", "CAST", TipoDato.TEXTO)
                        .hecha("nombre", "Nombre", TipoDato.TEXTO)
                        .hecha("equipo", "Equipo o instrumento", TipoDato.TEXTO)
                        .hecha("servicios", "Servicios", TipoDato.NUMERO)
                        .hecha("horas", "Horas", TipoDato.NUMERO))
                .filas((tx, pedido, tabla) -> new DatosAgrupados(pedido, deCast(pedido)).porEquipo(tx))
                .notas(
                        "Es el texto de «equipo» o «instrumento» de cada servicio, que puede ser del usuario. El inventario y el"
                                + " estado del equipo de los CAST no se registran en el sistema.");
    }

    private static Condiciones tecnologicos(Pedido pedido) {
        return Cifra.de(pedido).aplicar(pedido.condiciones("s."), "s.").y("s.linea = ?", "TECNOLOGICOS");
    }

    private static Condiciones deCast(Pedido pedido) {
        Set<String> suyos = new TreeSet<>();
        pedido.unidades().listar(Set.of(TipoUnidad.CAST), null, null, null).stream()
                .filter(u -> pedido.alcance().contiene(u.clave(), u.entidad()))
                .map(Unidad::clave)
                .forEach(suyos::add);
        return Cifra.de(pedido).aplicar(pedido.condiciones("s."), "s.").entre("s.unidad", suyos);
    }
}
