package mx.conalep.secyt.bpmn;

/**
 * What the checker finds.
 *
 * @param nivel how much it matters
 * @param codigo of the rule, in kebab-case
 * @param procedimiento key of the procedure
 * @param lugar where in it, in Spanish
 * @param mensaje what is found, in Spanish
 * @param remedio how to mend it, or how the print is read here, in Spanish
 */
public record Hallazgo(Nivel nivel, String codigo, String procedimiento, String lugar, String mensaje, String remedio) {

    /** How much a finding matters. */
    public enum Nivel {
        /** It would run wrong, or nobody has said how the print is read. */
        ERROR,
        /** The print slips; how it is read is said. */
        ERRATA
    }
}
