package mx.conalep.secyt.informes.internal.edicion;

import java.util.List;
import mx.conalep.secyt.informes.edicion.Errata.Cambio;

/** Texts to be corrected, out of a request. */
final class Textos {

    private Textos() {}

    static List<Cambio> de(ActosEdicionResource.Peticion peticion) {
        List<ActosEdicionResource.Texto> textos = peticion.textos();
        return textos == null
                ? List.of()
                : textos.stream()
                        .map(t -> new Cambio(
                                ActosEdicionResource.texto(t.donde()),
                                ActosEdicionResource.texto(t.dice()),
                                ActosEdicionResource.texto(t.debeDecir())))
                        .toList();
    }
}
