package mx.conalep.secyt.procedimientos.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Bloque.Firma;
import mx.conalep.secyt.documentos.Bloque.Firmas;
import mx.conalep.secyt.documentos.Bloque.Lista;
import mx.conalep.secyt.documentos.Bloque.Parrafo;
import mx.conalep.secyt.documentos.Bloque.Titulo;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Ficha;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.procedimientos.DestinoOficio;
import mx.conalep.secyt.procedimientos.Oficio;

/** An oficio as it is printed: what it says, and nothing that changes afterwards. */
final class OficioImpreso {

    private final Unidades unidades;

    OficioImpreso(Unidades unidades) {
        this.unidades = unidades;
    }

    Documento de(Oficio o) {
        String emisor = nombre(o.emisora());
        Ficha ficha = new Ficha("Oficio " + o.folio(), o.asunto(), emisor, o.folio(), o.huella(), o.momento(), "");
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, o.asunto()));
        bloques.add(new Parrafo("Fecha: " + o.fecha()));
        bloques.add(new Lista(Stream.of(
                        linea("Para", unidades(o, false)),
                        linea("Con copia para", unidades(o, true)),
                        linea(
                                "Responder a más tardar",
                                Optional.ofNullable(o.responderAntes())
                                        .map(Object::toString)
                                        .orElse("")),
                        linea("Fundamento", o.clausula()))
                .flatMap(Optional::stream)
                .toList()));
        Stream.of(o.texto().split("\\R\\s*\\R", -1)).map(Parrafo::new).forEach(bloques::add);
        bloques.add(new Firmas(List.of(new Firma("Emitió", "", emisor))));
        return new Documento(ficha, bloques);
    }

    private static Optional<String> linea(String rotulo, String valor) {
        return valor.isEmpty() ? Optional.empty() : Optional.of(rotulo + ": " + valor);
    }

    private String unidades(Oficio o, boolean copias) {
        return o.destinos().stream()
                .filter(d -> d.copia() == copias)
                .map(DestinoOficio::unidad)
                .map(this::nombre)
                .collect(Collectors.joining("; "));
    }

    private String nombre(String clave) {
        return unidades.buscar(clave)
                .map(Unidad::nombre)
                .map(n -> n + " (" + clave + ")")
                .orElse(clave);
    }
}
