package mx.conalep.secyt.itests;

/** Does in the slices that know a fact whatever the walk of a case waits for. */
final class Pendientes {

    /** What a case of that procedure is about. */
    String referencia(String procedimiento) {
        return "";
    }

    /** Brings about the fact. */
    void cumplir(String condicion) {
        throw new AssertionError("Un módulo contesta «" + condicion + "» y aquí no se sabe cómo cumplirla");
    }
}
