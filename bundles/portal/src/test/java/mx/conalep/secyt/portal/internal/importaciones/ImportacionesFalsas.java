package mx.conalep.secyt.portal.internal.importaciones;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.Descarga;
import mx.conalep.secyt.seguimiento.EstadoImportacion;
import mx.conalep.secyt.seguimiento.FilaImportacion;
import mx.conalep.secyt.seguimiento.Hojas;
import mx.conalep.secyt.seguimiento.Importacion;
import mx.conalep.secyt.seguimiento.Importaciones;
import mx.conalep.secyt.seguimiento.ModoImportacion;
import mx.conalep.secyt.seguimiento.PeticionHoja;
import mx.conalep.secyt.seguimiento.ResultadoFila;
import org.jspecify.annotations.Nullable;

/** Three files: one reviewed with a hostile cell, one under way, one that stopped. */
public final class ImportacionesFalsas implements Importaciones, Hojas {

    public final List<String> hechos = new ArrayList<>();

    private static Importacion una(String id, ModoImportacion modo, EstadoImportacion estado) {
        boolean fin = estado == EstadoImportacion.TERMINADA;
        return new Importacion(
                id,
                "servicios-08DPT0001C-2026-T1 \"<b>.xlsx",
                "ce-08",
                ClaseImportacion.HOJA,
                modo,
                estado,
                5_000,
                fin ? 5_000 : 1_800,
                120,
                2,
                fin ? 4_877 : 1_677,
                1,
                Instant.parse("2026-11-24T18:00:00Z"),
                fin ? Instant.parse("2026-11-24T18:00:09Z") : null,
                estado == EstadoImportacion.INTERRUMPIDA ? "La cuenta ya no está activa." : null);
    }

    @Override
    public Importacion iniciar(
            Identidad quien,
            @Nullable String nombre,
            ClaseImportacion clase,
            ModoImportacion modo,
            boolean repetir,
            byte[] contenido) {
        if (contenido.length == 0) {
            throw Problema.campo("archivo", "El archivo está vacío.", null);
        }
        hechos.add("iniciar " + nombre + " " + clase + " " + modo + " " + repetir + " "
                + new String(contenido, StandardCharsets.UTF_8));
        return una("nueva", modo, EstadoImportacion.EN_CURSO);
    }

    @Override
    public Importacion aplicar(Identidad quien, String id) {
        hechos.add("aplicar " + id);
        return una("otra", ModoImportacion.CARGA, EstadoImportacion.EN_CURSO);
    }

    @Override
    public Importacion leer(Identidad quien, String id) {
        return switch (id) {
            case "revisada" -> una(id, ModoImportacion.REVISION, EstadoImportacion.TERMINADA);
            case "parada" -> una(id, ModoImportacion.CARGA, EstadoImportacion.INTERRUMPIDA);
            case "curso" -> una(id, ModoImportacion.CARGA, EstadoImportacion.EN_CURSO);
            default -> throw Problema.noExiste("una importación suya", id);
        };
    }

    @Override
    public Pagina<Importacion> listar(Identidad quien, Paginacion pagina) {
        return Pagina.de(3, List.of(leer(quien, "curso"), leer(quien, "revisada"), leer(quien, "parada")));
    }

    @Override
    public Pagina<FilaImportacion> filas(Identidad quien, String id, boolean soloMalas, Paginacion pagina) {
        return Pagina.de(
                3,
                List.of(
                        fila(2, ResultadoFila.MALA, "horas", "<b>doce</b>", null, "Escriba un número entero."),
                        fila(7, ResultadoFila.MALA, "sector", "NINGUNO", null, "Use uno de: PUBLICO, PRIVADO, SOCIAL."),
                        fila(9, ResultadoFila.CONFLICTO, "horas", "41", "40", "Alguien cambió este servicio.")));
    }

    private static FilaImportacion fila(
            int fila, ResultadoFila resultado, String columna, String valor, @Nullable String actual, String mensaje) {
        return new FilaImportacion(
                fila, resultado, columna, valor, actual, mensaje, "Lo que admite la columna.", "S2026-0000000" + fila);
    }

    @Override
    public List<FilaImportacion> malas(Importacion importacion, int desde, int cuantas) {
        return List.of();
    }

    @Override
    public Descarga filas(Identidad quien, String id, boolean soloMalas) {
        return new Descarga(
                "filas.csv", Descarga.CSV, salida -> salida.write("fila\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Descarga respuesta(Identidad quien, String id) {
        return new Descarga("respuesta.xlsx", Descarga.XLSX, salida -> salida.write(80));
    }

    @Override
    public Importacion cancelar(Identidad quien, String id) {
        hechos.add("cancelar " + id);
        return leer(quien, id);
    }

    @Override
    public Importacion reanudar(Identidad quien, String id) {
        hechos.add("reanudar " + id);
        return leer(quien, id);
    }

    @Override
    public Descarga periodo(Identidad quien, PeticionHoja p) {
        return new Descarga(
                "servicios.xlsx",
                Descarga.XLSX,
                salida -> salida.write((p.unidad() + p.ejercicio() + p.trimestre()).getBytes(StandardCharsets.UTF_8)));
    }
}
