package mx.conalep.secyt.seguimiento.internal.informe.publico;

import java.util.List;
import mx.conalep.secyt.seguimiento.DatosPublicos.Definicion;

/** What the public table tells and how it was made. */
final class Diccionario {

    static final List<Definicion> COLUMNAS = List.of(
            new Definicion("ejercicio", "entero", "Año en que terminaron los servicios."),
            new Definicion("entidad", "texto", "Clave INEGI de la entidad federativa; 00 es la suma nacional."),
            new Definicion("nombre", "texto", "Unidad estatal del Sistema CONALEP."),
            new Definicion("linea", "texto", "CAPACITACION o TECNOLOGICOS (servicios tecnológicos)."),
            new Definicion(
                    "servicios",
                    "entero",
                    "Servicios verificados por la coordinación nacional, o los enviados si «origen» dice historico. Vacío: sin dato,"
                            + " que no es cero."),
            new Definicion(
                    "personas",
                    "entero",
                    "Atenciones: participantes de cada servicio; una persona en dos servicios cuenta dos veces. Vacío si"
                            + " está protegido."),
            new Definicion("hombres", "entero", "Atenciones a hombres. Vacío si está protegido."),
            new Definicion("mujeres", "entero", "Atenciones a mujeres. Vacío si está protegido."),
            new Definicion("otro", "entero", "Atenciones a personas con otra respuesta. Vacío si está protegido."),
            new Definicion("horas", "entero", "Horas impartidas o de servicio. Vacío: sin dato."),
            new Definicion(
                    "protegido", "texto", "si: alguna celda del renglón no se publica para no identificar a nadie."),
            new Definicion("serviciosAnioAnterior", "entero", "Servicios del año anterior. Vacío: sin dato."),
            new Definicion(
                    "origen", "texto", "verificado, o historico: lo que se envió de un año anterior y nadie verificó."),
            new Definicion("origenAnioAnterior", "texto", "Lo mismo, del año anterior."));

    static final List<String> NOTAS = List.of(
            "Sólo cuenta lo verificado por la Coordinación de Servicios de Capacitación o la de Servicios Tecnológicos; lo que"
                    + " aún se valida no aparece. El mes y el año son los del término del servicio.",
            "No contiene datos personales. Las cifras de 1 a " + (Proteccion.MINIMO - 1)
                    + " personas no se publican, ni las" + " que permitirían deducirlas de un total.",
            "«Sin dato» no es cero: de esa entidad no hay nada verificado ni un mes declarado sin movimiento. La suma nacional es"
                    + " de las entidades con dato.",
            "«Histórico no verificado» es lo que se envió de años anteriores al registro: sirve para comparar y no es oficial.",
            "Las cifras de un ejercicio en curso cambian; las ediciones oficiales, no.");

    private Diccionario() {}
}
