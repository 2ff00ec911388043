package mx.conalep.secyt.portal.internal.pagina;

/** What a page answers. */
public sealed interface Respuesta permits Vista, Redireccion, Descarga {}
