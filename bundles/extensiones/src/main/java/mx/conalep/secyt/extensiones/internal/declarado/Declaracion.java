package mx.conalep.secyt.extensiones.internal.declarado;

import java.util.List;

/** What a valid file declares. */
public sealed interface Declaracion permits RecetaFormato, RecetaTipo {

    /** Key under which it is used. */
    String id();

    /** Name for people. */
    String nombre();

    /** Units for which it is meant at first; not empty. */
    List<String> unidades();
}
