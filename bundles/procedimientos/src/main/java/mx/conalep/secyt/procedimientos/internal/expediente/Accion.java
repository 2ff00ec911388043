package mx.conalep.secyt.procedimientos.internal.expediente;

/** What a step of the history did. */
enum Accion {
    ABRIR,
    CONCLUIR,
    RESPONDER,
    ACUSAR,
    INICIAR,
    OFICIO,
    LLAMAR,
    HECHO,
    FALTANTES,
    EVIDENCIA,
    COMENTAR,
    RECLAMAR,
    LIBERAR,
    DELEGAR,
    TRASPASAR,
    DESHACER,
    SIN_EFECTO,
    CANCELAR,
    TERMINAR;

    String verbo() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
