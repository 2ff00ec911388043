package mx.conalep.secyt.seguimiento.internal.importacion;

import java.util.Comparator;
import java.util.List;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Descarga;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.internal.hoja.Lista;

/** What an import gives back: its rows, the file that was sent and its answer. */
final class DescargasImportacion {

    private final Tx tx;
    private final TiposServicio tipos;
    private final Unidades unidades;
    private final ListasHoja listas;

    DescargasImportacion(Tx tx, TiposServicio tipos, Unidades unidades, Ofertas ofertas) {
        this.tx = tx;
        this.tipos = tipos;
        this.unidades = unidades;
        this.listas = new ListasHoja(unidades, ofertas);
    }

    /** Its rows with what was wrong in them and how to mend it. */
    Descarga filas(Importacion importacion, boolean soloMalas) {
        Columnas columnas = Columnas.de(tipos.listar());
        return new Descarga(
                soloMalas ? "errores.csv" : "filas.csv",
                Descarga.CSV,
                salida -> Respuestas.csv(
                        salida,
                        desde -> conRemedio(
                                columnas,
                                tx.read(s ->
                                        FilaRows.tramo(s, importacion.id(), soloMalas, desde, Respuestas.TRAMO)))));
    }

    /** The file that was sent, with an answer beside each row. */
    Descarga respuesta(Identidad quien, Importacion importacion) {
        String csv = Codificacion.texto(contenido(importacion));
        Respuestas respuestas = new Respuestas(Columnas.de(tipos.listar()));
        List<Lista> valores = listas(quien);
        String nombre = importacion.nombre().replaceAll("\\.(csv|xlsx|txt)$", "") + "-respuesta.xlsx";
        return new Descarga(
                nombre,
                Descarga.XLSX,
                salida -> respuestas.xlsx(
                        salida,
                        csv,
                        valores,
                        (desde, hasta) -> tx.read(s -> FilaRows.anotadas(s, importacion.id(), desde, hasta))));
    }

    private List<Lista> listas(Identidad quien) {
        return quien.facultades().stream()
                .flatMap(f -> unidades.buscar(f.unidad()).stream())
                .min(Comparator.comparing(Unidad::clave))
                .map(u -> listas.de(u, tipos.listar()))
                .orElse(List.of());
    }

    /**
     * What was sent.
     *
     * @throws Problema 409 when it is kept no more
     */
    byte[] contenido(Importacion importacion) {
        return tx.read(s -> ImportacionRows.contenido(s, importacion.id()))
                .orElseThrow(() -> Problema.conflicto(
                        "archivo-olvidado",
                        "El archivo ya no se guarda (se borra a los 30 días de terminar); envíelo de nuevo."));
    }

    static List<FilaImportacion> conRemedio(Columnas columnas, List<FilaImportacion> filas) {
        return filas.stream().map(f -> f.conRemedio(columnas::remedio)).toList();
    }
}
