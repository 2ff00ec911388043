package mx.conalep.secyt.api.informe;

import org.osgi.annotation.versioning.ProviderType;

/** Quien responde por un informe: lo elabora, lo revisa o lo autoriza. */
@ProviderType
public interface Responsable {

    /** Qué hizo, como se imprime: {@code Elaboró}, {@code Revisó} o {@code Autorizó}. */
    String funcion();

    /** Nombre de la persona; cadena vacía cuando queda el espacio para la firma. */
    String nombre();

    /** Puesto y unidad, como se imprimen. */
    String puesto();
}
