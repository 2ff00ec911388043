package mx.conalep.secyt.portal.internal.cierre;

import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Formulario;

/**
 * Something that a page lets do, after asking.
 *
 * @param boton words that open it
 * @param pregunta what is asked
 * @param forma its fields
 * @param si words that do it
 */
public record Acto(String boton, String pregunta, Formulario forma, String si) {

    /** One that keeps what the page shows. */
    static Acto de(String accion, Lugar lugar, String boton, String pregunta, Entrada... entradas) {
        List<Entrada> todas = new ArrayList<>(lugar.ocultas());
        todas.add(Entrada.oculta("accion", accion));
        todas.addAll(List.of(entradas));
        return new Acto(boton, pregunta, Formulario.de(todas), boton);
    }
}
