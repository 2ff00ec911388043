package mx.conalep.secyt.api.informe;

/** Clase de los valores de una columna; puede crecer, así que un formato trata lo que no conoce como texto. */
public enum TipoDato {
    /** Texto. */
    TEXTO,
    /** Número sin unidad: personas, horas, servicios. */
    NUMERO,
    /** Pesos mexicanos con dos decimales. */
    IMPORTE,
    /** Porcentaje: 50 es la mitad. */
    PORCENTAJE,
    /** Fecha civil. */
    FECHA
}
