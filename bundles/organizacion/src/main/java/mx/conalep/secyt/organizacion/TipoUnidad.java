package mx.conalep.secyt.organizacion;

/** Kind of a unit of the Sistema CONALEP (manual, section 2). */
public enum TipoUnidad {
    /** Unit of the national direction. */
    CENTRAL,
    /** State college. */
    CE,
    /** Unit of Mexico City. */
    UODCDMX,
    /** Representation in Oaxaca. */
    RCEO,
    /** Service centre. */
    CAST,
    /** School; its key is the CCT. */
    PLANTEL;

    /** Whether it is one of the 32 state units. */
    public boolean esEstatal() {
        return this == CE || this == UODCDMX || this == RCEO;
    }

    /** Whether services are delivered there. */
    public boolean prestaServicios() {
        return this == PLANTEL || this == CAST;
    }
}
