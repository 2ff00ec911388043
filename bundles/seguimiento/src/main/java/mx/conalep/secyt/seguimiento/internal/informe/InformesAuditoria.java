package mx.conalep.secyt.seguimiento.internal.informe;

import java.util.List;
import java.util.stream.StreamSupport;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.TipoDato;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.informes.ParametroInforme.Clase;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Parametros;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Pedido;
import mx.conalep.secyt.seguimiento.internal.informe.receta.PorPaginas;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Receta;
import mx.conalep.secyt.seguimiento.internal.informe.receta.Tabla;

/** What an auditor looks at: a sample that he can repeat, and what is out of the ordinary, each with its folio. */
final class InformesAuditoria {

    private static final Rol[] LECTORES = {
        Rol.AUDITOR, Rol.DSTC, Rol.CSC, Rol.CST, Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR
    };

    private InformesAuditoria() {}

    static List<Receta> todas(Cortes cortes) {
        return List.of(muestra(), excepciones(cortes));
    }

    private static Receta muestra() {
        return Receta.de(
                        "auditoria-muestra",
                        "Muestra aleatoria de servicios",
                        "Servicios elegidos al azar con una semilla: la misma semilla da la misma muestra.")
                .para(LECTORES)
                .con(
                        Parametros.EJERCICIO,
                        Parametros.TRIMESTRE,
                        Parametros.MES,
                        Parametros.UNIDAD,
                        Parametros.LINEA,
                        Parametros.CIFRA,
                        ParametroInforme.de(
                                "tamano",
                                "Tamaño",
                                Clase.ENTERO,
                                "Cuántos servicios, de 1 a 5000; 50 si no lo indica."),
                        ParametroInforme.de(
                                "semilla",
                                "Semilla",
                                Clase.TEXTO,
                                "Un texto de hasta 60 letras que usted elige; la fecha de hoy si no lo indica."))
                .tabla(c -> servicio()
                        .numero("personas", "Personas")
                        .importe("cuota", "Cuota")
                        .texto("estado", "Estado"))
                .filas(Muestra::leer)
                .notas(
                        "Para repetirla sin este sistema: de los folios de la población se toman los que dan el menor SHA-256"
                                + " (en hexadecimal) del texto «semilla|folio».");
    }

    private static Receta excepciones(Cortes cortes) {
        return Receta.de(
                        "auditoria-excepciones",
                        "Excepciones",
                        "Servicios reabiertos, autovalidados, liberados fuera de plazo o con cuota fuera de lo usual.")
                .para(LECTORES)
                .con(
                        Parametros.EJERCICIO,
                        Parametros.TRIMESTRE,
                        Parametros.MES,
                        Parametros.UNIDAD,
                        Parametros.LINEA,
                        Excepcion.parametro(),
                        Parametros.PLAZO,
                        Excepcion.BANDA)
                .tabla(c -> Tabla.vacia()
                        .con("excepcion", "Excepción", TipoDato.TEXTO, (f, pedido) -> f.getString("excepcion"))
                        .texto("folio", "Folio")
                        .texto("entidad", "Entidad")
                        .texto("unidad", "Unidad")
                        .nombre()
                        .con("linea", "Línea", TipoDato.TEXTO, (f, pedido) -> linea(f.getString("linea")))
                        .fecha("fin", "Término")
                        .texto("estado", "Estado")
                        .con("cuota", "Cuota", TipoDato.IMPORTE, (f, pedido) -> f.getBigDecimal("cuota"))
                        .con(
                                "referencia",
                                "Cuota usual por hora",
                                TipoDato.IMPORTE,
                                (f, pedido) -> Excepcion.dos(f.getBigDecimal("referencia"))))
                .filas((tx, pedido, tabla) -> excepcionesPedidas(tx, pedido, tabla, cortes))
                .notas(c -> List.of(
                        "Reabierto: se devolvió cuando ya estaba validado o verificado. Autovalidado: lo validó quien lo"
                                + " capturó. Tardío: se liberó por primera vez después del plazo, o el plazo venció y no se"
                                + " ha liberado. Cuota: su cuota por hora se aparta del promedio de la misma oferta en el"
                                + " ejercicio, con al menos " + Excepcion.MINIMO + " servicios, más de lo indicado."));
    }

    private static Iterable<Fila> excepcionesPedidas(Tx tx, Pedido pedido, Tabla tabla, Cortes cortes) {
        List<Iterable<Fila>> partes = Excepcion.pedidas(pedido).stream()
                .map(e -> new PorPaginas((c, despues) -> e.pagina(c, despues, cortes)).filas(tx, pedido, tabla))
                .toList();
        return () -> partes.stream()
                .flatMap(p -> StreamSupport.stream(p.spliterator(), false))
                .iterator();
    }

    static Tabla servicio() {
        return Tabla.vacia()
                .texto("folio", "Folio")
                .texto("entidad", "Entidad")
                .texto("unidad", "Unidad")
                .nombre()
                .con("linea", "Línea", TipoDato.TEXTO, (f, pedido) -> linea(f.getString("linea")))
                .texto("tipo", "Tipo")
                .texto("oferta", "Oferta")
                .fecha("fin", "Término");
    }

    static String linea(String nombre) {
        return Pedido.nombre(Linea.valueOf(nombre));
    }
}
