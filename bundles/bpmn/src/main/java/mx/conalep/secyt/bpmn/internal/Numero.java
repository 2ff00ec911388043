package mx.conalep.secyt.bpmn.internal;

import java.util.Optional;
import mx.conalep.secyt.bpmn.LecturaException;
import org.operaton.bpm.model.xml.instance.DomElement;

/** A whole number in an attribute of ours. */
final class Numero {

    private Numero() {}

    /** The number, 0 when it is not said. */
    static int de(Optional<DomElement> elemento, String atributo, String lugar) throws LecturaException {
        String valor = elemento.map(e -> Extension.atributo(e, atributo)).orElse("");
        if (!valor.matches("[0-9]{0,4}")) {
            throw new LecturaException(lugar + " dice " + atributo + " «" + valor + "»; escriba un número entero");
        }
        return valor.isEmpty() ? 0 : Integer.parseInt(valor);
    }
}
