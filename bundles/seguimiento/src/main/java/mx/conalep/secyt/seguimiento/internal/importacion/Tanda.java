package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import mx.conalep.secyt.seguimiento.internal.historico.HistoricoRows;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import mx.conalep.secyt.seguimiento.internal.servicio.Revisado;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCarga;

/** Reviews the rows of a chunk and stores them together with the progress in one transaction. */
final class Tanda {

    static final int TAMANO = 4_000;

    private final Tx tx;
    private final StoredCarga carga;
    private final int tamano;

    Tanda(Tx tx, StoredCarga carga, int tamano) {
        this.tx = tx;
        this.carga = carga;
        this.tamano = tamano;
    }

    /** Rows of a chunk. */
    int tamano() {
        return tamano;
    }

    /** A file being read. */
    record Archivo(Importacion importacion, Identidad quien, Encabezado encabezado, Juez juez) {
        boolean historico() {
            return importacion.clase() == ClaseImportacion.HISTORICO;
        }
    }

    /**
     * Does the chunk.
     *
     * @return how many rows were done before it and with it
     * @throws DetenidaException when it is not to go on
     */
    int hacer(Archivo archivo, int hechas, List<Renglon> renglones) {
        List<Juicio> juicios = abiertos(archivo.juez().juzgar(archivo.quien(), archivo.encabezado(), renglones));
        try {
            guardar(archivo, hechas, juicios);
        } catch (DetenidaException | DatabaseUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            return aparte(archivo, hechas, renglones, e);
        }
        return hechas + renglones.size();
    }

    /** One row makes the whole transaction fail: finds it by halves. */
    private int aparte(Archivo archivo, int hechas, List<Renglon> renglones, RuntimeException falla) {
        if (renglones.size() == 1) {
            int fila = renglones.get(0).fila();
            guardar(archivo, hechas, List.of(Juicio.malo(fila, Falla.errores(fila, falla))));
            return hechas + 1;
        }
        int mitad = renglones.size() / 2;
        int van = hacer(archivo, hechas, renglones.subList(0, mitad));
        return hacer(archivo, van, renglones.subList(mitad, renglones.size()));
    }

    private List<Juicio> abiertos(List<Juicio> juicios) {
        Set<ClavePeriodo> periodos = new HashSet<>();
        juicios.forEach(j -> periodos.addAll(j.periodos()));
        if (periodos.isEmpty()) {
            return juicios;
        }
        Map<ClavePeriodo, String> cerrados = tx.read(s -> Cerrado.entre(s.jdbc(), periodos));
        return cerrados.isEmpty()
                ? juicios
                : juicios.stream().map(j -> abierto(j, cerrados)).toList();
    }

    private static Juicio abierto(Juicio juicio, Map<ClavePeriodo, String> cerrados) {
        return juicio.periodos().stream()
                .map(cerrados::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(motivo ->
                        Juicio.malo(juicio.fila(), List.of(new ErrorCampo("fechaFin", motivo, juicio.fechaFin()))))
                .orElse(juicio);
    }

    private void guardar(Archivo archivo, int hechas, List<Juicio> juicios) {
        String id = archivo.importacion().id();
        if (archivo.importacion().modo() == ModoImportacion.REVISION
                || juicios.stream().noneMatch(Juicio::guarda)) {
            tx.<Boolean>write(archivo.quien(), s -> {
                AvanceRows.avanzar(s, id, hechas, juicios, List.of());
                return true;
            });
            return;
        }
        if (archivo.historico()) {
            tx.<Boolean>write(archivo.quien(), s -> {
                HistoricoRows.insertar(s, id, filas(juicios));
                AvanceRows.avanzar(s, id, hechas, juicios, List.of());
                return true;
            });
            return;
        }
        carga.guardar(
                archivo.quien().con((s, folios) -> AvanceRows.avanzar(s, id, hechas, juicios, (List<?>) folios)),
                juicios.stream().flatMap(j -> Stream.ofNullable(j.nuevo())).toList(),
                juicios.stream().flatMap(j -> Stream.ofNullable(j.edicion())).toList());
    }

    /** The rows that are good, by number. */
    private static SortedMap<Integer, Revisado> filas(List<Juicio> juicios) {
        SortedMap<Integer, Revisado> filas = new TreeMap<>();
        for (Juicio juicio : juicios) {
            if (juicio.nuevo() != null) {
                filas.put(juicio.fila(), juicio.nuevo());
            }
        }
        return filas;
    }
}
