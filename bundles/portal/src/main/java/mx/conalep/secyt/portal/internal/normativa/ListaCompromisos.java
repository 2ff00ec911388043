package mx.conalep.secyt.portal.internal.normativa;

import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;

/** Commitments as a table. */
final class ListaCompromisos {

    private ListaCompromisos() {}

    static Tabla de(String id, String titulo, List<Compromiso> compromisos, Vacio vacio) {
        return Tabla.de(
                        id,
                        titulo,
                        List.of(
                                Columna.de("Compromiso"),
                                Columna.de("Unidad"),
                                Columna.de("Vence"),
                                Columna.de("Origen"),
                                Columna.de("Estado")),
                        compromisos.stream().map(ListaCompromisos::fila).toList())
                .siVacia(vacio);
    }

    private static List<Celda> fila(Compromiso c) {
        return List.of(
                Celda.enlace(c.texto(), Direccion.de("/compromisos/uno").con("id", c.id())),
                Celda.de(c.unidad()),
                Celda.de(Fechas.dia(c.vence())),
                origen(c),
                Rotulos.insignia(c));
    }

    /** The key alone: whoever has a commitment need not have been invited. */
    static Celda origen(Compromiso c) {
        return Celda.de(Objects.requireNonNullElse(c.reunion(), c.visita()));
    }
}
