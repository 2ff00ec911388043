package mx.conalep.secyt.bpmn.internal;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Errata;
import mx.conalep.secyt.bpmn.Hallazgo;
import mx.conalep.secyt.bpmn.Hallazgo.Nivel;

/** What is found in one procedure. */
public final class Hallazgos {

    private final String procedimiento;
    private final List<Hallazgo> lista = new ArrayList<>();

    /** None yet. */
    public Hallazgos(String procedimiento) {
        this.procedimiento = procedimiento;
    }

    /** All, in the order in which they were found. */
    public List<Hallazgo> lista() {
        return List.copyOf(lista);
    }

    void error(String codigo, String lugar, String mensaje, String remedio) {
        lista.add(new Hallazgo(Nivel.ERROR, codigo, procedimiento, lugar, mensaje, remedio));
    }

    /** A slip of the print, forgiven when its reading is said. */
    void impreso(String codigo, String lugar, String mensaje, List<Errata> erratas) {
        if (erratas.isEmpty()) {
            error(codigo, lugar, mensaje, "Diga en secyt:errata qué se imprime y cómo se lee, o corrija el archivo.");
        } else {
            String lectura =
                    String.join(" ", erratas.stream().map(Errata::lectura).toList());
            lista.add(new Hallazgo(Nivel.ERRATA, codigo, procedimiento, lugar, mensaje, "Se lee así: " + lectura));
        }
    }

    static String lugar(Actividad actividad) {
        return "actividad " + actividad.id();
    }
}
