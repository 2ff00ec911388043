package mx.conalep.secyt.formatos.internal.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.api.informe.Responsable;
import mx.conalep.secyt.formatos.internal.Presentacion;

/** The sheet that says what the rows are: title, filters, notes, and who answers for them with room to sign. */
final class HojaNotas {

    private static final int NORMAL = Estilo.TEXTO.normal();
    private static final int FUERTE = Estilo.TEXTO.fuerte();

    private final Informe informe;

    HojaNotas(Informe informe) {
        this.informe = informe;
    }

    void escribir(Writer xml) throws IOException {
        xml.write("<cols><col min=\"1\" max=\"1\" width=\"24\" customWidth=\"1\"/>"
                + "<col min=\"2\" max=\"4\" width=\"40\" customWidth=\"1\"/></cols><sheetData>");
        Hoja hoja = new Hoja(xml);
        fila(hoja, FUERTE, List.of("Informe", informe.titulo()));
        if (informe.demostracion()) {
            fila(hoja, FUERTE, List.of("Aviso", Presentacion.DEMOSTRACION));
        }
        for (Map.Entry<String, String> filtro : informe.filtros().entrySet()) {
            fila(hoja, NORMAL, List.of(filtro.getKey(), filtro.getValue()));
        }
        for (String nota : informe.notas()) {
            fila(hoja, NORMAL, List.of("Nota", nota));
        }
        responsables(hoja, informe.responsables());
        xml.write("</sheetData></worksheet>");
    }

    private static void responsables(Hoja hoja, List<Responsable> responsables) throws IOException {
        if (!responsables.isEmpty()) {
            fila(hoja, FUERTE, List.of("Responsables", "Nombre", "Puesto", "Firma"));
        }
        for (Responsable r : responsables) {
            fila(hoja, NORMAL, List.of(r.funcion(), r.nombre(), r.puesto(), "____________________________"));
        }
    }

    private static void fila(Hoja hoja, int estilo, List<String> textos) throws IOException {
        hoja.abrirFila();
        for (String texto : textos) {
            hoja.texto(texto, estilo);
        }
        hoja.cerrarFila();
    }
}
