package mx.conalep.secyt.persistence;

/** A database constraint refused a change; its name says which rule was broken. */
public final class ConstraintViolatedException extends RuntimeException {

    private final String constraint;

    /** With the name of the constraint in lower case, or an empty string when the database does not tell it. */
    public ConstraintViolatedException(String constraint, Throwable cause) {
        super("Constraint violated: " + constraint, cause);
        this.constraint = constraint;
    }

    /** Name of the constraint in lower case, empty when unknown. */
    public String constraint() {
        return constraint;
    }
}
