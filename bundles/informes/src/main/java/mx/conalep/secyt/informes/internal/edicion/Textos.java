package mx.conalep.secyt.informes.internal.edicion;

import java.util.List;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;

/** Texts to be corrected, out of a request. */
final class Textos {

    private Textos() {}

    static List<Cambio> de(EdicionesResource.Peticion peticion) {
        List<EdicionesResource.Texto> textos = peticion.textos();
        return textos == null
                ? List.of()
                : textos.stream()
                        .map(t -> new Cambio(
                                EdicionesResource.texto(t.donde()),
                                EdicionesResource.texto(t.dice()),
                                EdicionesResource.texto(t.debeDecir())))
                        .toList();
    }
}
