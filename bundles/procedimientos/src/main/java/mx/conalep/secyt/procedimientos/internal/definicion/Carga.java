package mx.conalep.secyt.procedimientos.internal.definicion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Dibujo;
import mx.conalep.secyt.bpmn.Hallazgo;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.persistence.Sha256;

/**
 * A file that is being loaded.
 *
 * @param definicion what it says
 * @param xml with a drawing, made here when it brought none
 */
record Carga(Definicion definicion, String xml) {

    private static final Pattern CLAVE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    static Carga leer(String clave, byte[] archivo) {
        try {
            String xml = Dibujo.completar(Lector.texto(archivo));
            Carga carga = new Carga(Lector.leer(xml), xml);
            carga.exigirDatos(clave);
            return carga;
        } catch (LecturaException e) {
            throw Problema.campo("archivo", "El archivo " + e.getMessage() + ".", null);
        }
    }

    /** Refuses what would run wrong. */
    static void exigir(List<Hallazgo> hallazgos) {
        List<ErrorCampo> errores = hallazgos.stream()
                .filter(h -> h.nivel() == Hallazgo.Nivel.ERROR)
                .map(h -> new ErrorCampo(h.lugar(), h.mensaje() + " " + h.remedio(), h.codigo()))
                .toList();
        if (!errores.isEmpty()) {
            throw Problema.invalido(errores);
        }
    }

    /** A procedure of the same name with nothing in it, to compare with. */
    static Definicion vacia(Definicion d) {
        return new Definicion(d.clave(), "", "", "", d.linea(), "", "", 0, List.of(), List.of(), List.of(), List.of());
    }

    byte[] archivo() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    String huella() {
        return Sha256.of(xml);
    }

    private void exigirDatos(String clave) {
        String revision = definicion.revision();
        new Validacion()
                .exigir(
                        definicion.clave().equals(clave) && CLAVE.matcher(clave).matches(),
                        "clave",
                        "El proceso (process) del archivo tiene el id «" + definicion.clave()
                                + "»; debe ser el del procedimiento que se carga, «" + clave + "».",
                        definicion.clave())
                .exigir(
                        !revision.isBlank() && revision.length() <= 10,
                        "revision",
                        "Diga en secyt:procedimiento la revisión, de 1 a 10 letras.",
                        revision)
                .terminar();
    }
}
