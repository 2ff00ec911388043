package mx.conalep.secyt.normativa.internal.norma;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Bloque.Cifra;
import mx.conalep.secyt.documentos.Bloque.Cifras;
import mx.conalep.secyt.documentos.Bloque.Columna;
import mx.conalep.secyt.documentos.Bloque.Lista;
import mx.conalep.secyt.documentos.Bloque.Parrafo;
import mx.conalep.secyt.documentos.Bloque.Tabla;
import mx.conalep.secyt.documentos.Bloque.Tipo;
import mx.conalep.secyt.documentos.Bloque.Titulo;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Ficha;
import mx.conalep.secyt.normativa.ComentariosNorma.Comentario;
import mx.conalep.secyt.normativa.ComentariosNorma.Consultada;
import mx.conalep.secyt.normativa.ComentariosNorma.Resolucion;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.persistence.Sha256;
import org.jspecify.annotations.Nullable;

/** The comments on a version of a norm, as a document. */
record InformeComentarios(Norma norma, int numero) {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    Documento escribir(List<Comentario> comentarios, List<Consultada> consultadas, Instant ahora) {
        String titulo = "Comentarios a la versión " + numero + " de «" + norma.titulo() + "»";
        Ficha ficha = new Ficha(
                titulo,
                "Comentarios recibidos, su resolución y las unidades que no han contestado.",
                norma.area(),
                norma.clave() + " v" + numero,
                Sha256.of(comentarios + "" + consultadas),
                ahora,
                "");
        List<String> faltan = consultadas.stream()
                .filter(c -> c.respuesta() == null)
                .map(Consultada::unidad)
                .toList();
        List<Bloque> bloques = new ArrayList<>(List.of(
                new Titulo(1, titulo),
                cifras(comentarios, consultadas, faltan),
                new Titulo(2, "Comentarios y su resolución"),
                tabla(comentarios),
                new Titulo(2, "Sin contestar")));
        bloques.add(faltan.isEmpty() ? new Parrafo("Contestaron todas las unidades consultadas.") : new Lista(faltan));
        return new Documento(ficha, bloques);
    }

    private static Cifras cifras(List<Comentario> comentarios, List<Consultada> consultadas, List<String> faltan) {
        return new Cifras(List.of(
                cifra("Unidades consultadas", consultadas.size()),
                cifra("Sin contestar", faltan.size()),
                cifra("Comentarios", comentarios.size()),
                cifra("Aceptados", resueltos(comentarios, Resolucion.ACEPTADO)),
                cifra("Rechazados", resueltos(comentarios, Resolucion.RECHAZADO))));
    }

    private static long resueltos(List<Comentario> comentarios, Resolucion como) {
        return comentarios.stream().filter(c -> c.resolucion() == como).count();
    }

    private static Cifra cifra(String rotulo, long valor) {
        return new Cifra(rotulo, Long.toString(valor), "");
    }

    private static Tabla tabla(List<Comentario> comentarios) {
        List<Columna> columnas = List.of(
                new Columna("Unidad", Tipo.TEXTO),
                new Columna("Artículo", Tipo.TEXTO),
                new Columna("Fecha", Tipo.FECHA),
                new Columna("Comentario", Tipo.TEXTO),
                new Columna("Resolución", Tipo.TEXTO),
                new Columna("Motivo", Tipo.TEXTO));
        return new Tabla(
                "Comentarios",
                columnas,
                comentarios.stream().map(InformeComentarios::fila).toList(),
                List.of());
    }

    private static List<@Nullable Object> fila(Comentario c) {
        Resolucion resolucion = c.resolucion();
        return Arrays.asList(
                c.unidad(),
                Objects.requireNonNullElse(c.articulo(), "General"),
                LocalDate.ofInstant(c.momento(), MEXICO),
                c.texto(),
                resolucion == null ? "Pendiente" : resolucion == Resolucion.ACEPTADO ? "Aceptado" : "Rechazado",
                Objects.requireNonNullElse(c.motivo(), ""));
    }
}
