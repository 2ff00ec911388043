package mx.conalep.secyt.informes.edicion;

/** Kinds of official editions. */
public enum TipoEdicion {
    /** One month. */
    MENSUAL("M", 12),
    /** One quarter. */
    TRIMESTRAL("T", 4),
    /** From January to the end of a quarter, against the goals of the same time. */
    PROGRAMATICO("P", 4);

    private final String letra;
    private final int periodos;

    TipoEdicion(String letra, int periodos) {
        this.letra = letra;
        this.periodos = periodos;
    }

    /** Letter of its folios. */
    public String letra() {
        return letra;
    }

    /** How many a year has. */
    public int periodos() {
        return periodos;
    }
}
