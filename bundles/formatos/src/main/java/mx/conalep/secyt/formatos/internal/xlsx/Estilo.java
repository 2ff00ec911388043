package mx.conalep.secyt.formatos.internal.xlsx;

import mx.conalep.secyt.api.informe.TipoDato;

/** Cell formats; a cell names one by its place, and the one in bold follows it. */
enum Estilo {
    TEXTO(1, "@"),
    NUMERO(3, "#,##0"),
    IMPORTE(5, "\"$\"#,##0.00"),
    PORCENTAJE(7, "0.00%"),
    FECHA(9, "dd/mm/yyyy"),
    DECIMAL(11, "#,##0.00########");

    private static final int PROPIO = 164;
    private static final String LLANA = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>";
    private static final String NORMAL =
            "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

    private final int lugar;
    private final String formato;

    Estilo(int lugar, String formato) {
        this.lugar = lugar;
        this.formato = formato;
    }

    static Estilo de(TipoDato tipo) {
        return switch (tipo) {
            case NUMERO -> NUMERO;
            case IMPORTE -> IMPORTE;
            case PORCENTAJE -> PORCENTAJE;
            case FECHA -> FECHA;
            default -> TEXTO;
        };
    }

    /** Place of a plain cell in the style sheet; 0 is that of a cell without style. */
    int normal() {
        return lugar;
    }

    /** Place of the same in bold. */
    int fuerte() {
        return lugar + 1;
    }

    /** The style sheet of the workbook. */
    static String hoja() {
        StringBuilder formatos = new StringBuilder();
        StringBuilder celdas = new StringBuilder(LLANA);
        for (Estilo e : values()) {
            formatos.append("<numFmt numFmtId=\"").append(PROPIO + e.lugar).append("\" formatCode=\"");
            formatos.append(e.formato.replace("\"", "&quot;")).append("\"/>");
            celdas.append(celda(e, 0)).append(celda(e, 1));
        }
        return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\""
                + values().length + "\">" + formatos + "</numFmts><fonts count=\"2\"><font><sz val=\"11\"/>"
                + "<name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                + " patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\">" + LLANA + "</cellStyleXfs><cellXfs count=\"" + (1 + 2 * values().length)
                + "\">"
                + celdas + "</cellXfs>" + NORMAL + "</styleSheet>";
    }

    private static String celda(Estilo e, int letra) {
        String alineacion =
                e == TEXTO ? "<alignment vertical=\"top\" wrapText=\"1\"/>" : "<alignment vertical=\"top\"/>";
        return "<xf numFmtId=\"" + (PROPIO + e.lugar) + "\" fontId=\"" + letra
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\">"
                + alineacion + "</xf>";
    }
}
