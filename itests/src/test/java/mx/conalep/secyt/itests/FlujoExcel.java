package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A plantel takes its period home as a workbook, edits all of it, and sends it back by the page until nothing is wrong. */
final class FlujoExcel {

    private static final String PLANTEL = "08DPT0001C";
    private static final int ANIO = 2025;
    private static final int FILAS = 5_000;
    private static final int CADA_FALTA = 250;
    private static final int HORAS = 24;

    private final Flujo flujo;
    private final Navegador navegador;
    private final Cliente plantel;
    private final String base;

    FlujoExcel(Flujo flujo, Navegador navegador, Cliente plantel, String base) {
        this.flujo = flujo;
        this.navegador = navegador;
        this.plantel = plantel;
        this.base = base;
    }

    void todo() throws IOException {
        capturar();
        Path libro = archivo("mi-periodo.xlsx");
        Files.write(libro, plantel.descargar("/servicios/hojas?ejercicio=" + ANIO + "&trimestre=2&unidad=" + PLANTEL));
        flujo.como("plantel-08");
        subir(LibroEditado.con(libro, "horas", fila -> fila % CADA_FALTA == 0 ? "muchas" : HORAS), "con-faltas.xlsx");
        int faltas = FILAS / CADA_FALTA;
        assertThat(navegador.texto())
                .contains("%,d se aplicarían, 0 no cambian nada, %d por corregir y 0 en conflicto"
                        .formatted(FILAS - faltas, faltas));
        assertThat(navegador.guion("return [...document.querySelectorAll('#filas tbody tr')].map(f =>"
                        + " [0, 2, 3].map(c => f.cells[c].innerText.trim()).join(' ')).join('|')"))
                .asString()
                .startsWith("%d horas muchas|%d horas muchas".formatted(CADA_FALTA, 2 * CADA_FALTA));
        subir(LibroEditado.con(libro, "horas", fila -> HORAS), "corregido.xlsx");
        assertThat(navegador.texto()).contains("%,d se aplicarían, 0 no cambian nada, 0 por corregir".formatted(FILAS));
        navegador.pulsar("button[value='aplicar']");
        terminar();
        assertThat(navegador.texto()).contains("%,d se aplicaron".formatted(FILAS));
        todosCambiaron();
    }

    private void capturar() {
        String oferta = plantel.get("/ofertas?tipo=curso&linea=CAPACITACION&tamano=1")
                .con(200)
                .json()
                .at("/elementos/0/clave")
                .asText();
        StringBuilder csv = new StringBuilder("tipo,unidad,oferta,fechaInicio,fechaFin,horas,modalidad,sector,"
                + "participantesHombres,participantesMujeres,cuota,requerimiento\r\n");
        for (int i = 0; i < FILAS; i++) {
            csv.append("curso,%s,%s,%d-%02d-01,%d-%02d-05,20,PRESENCIAL,PRIVADO,10,8,100.00,R%d\r\n"
                    .formatted(PLANTEL, oferta, ANIO, 4 + i % 3, ANIO, 4 + i % 3, i));
        }
        String ruta = "/servicios/importaciones/"
                + plantel.enviar(
                                "POST", "/servicios/importaciones?modo=carga&nombre=t2.csv", "text/csv", csv.toString())
                        .con(202)
                        .json()
                        .path("id")
                        .asText();
        Esperar.hasta(
                "se capturan",
                300,
                TimeUnit.SECONDS,
                () -> plantel.get(ruta).json().at("/importacion/buenas").asInt() == FILAS);
    }

    private void subir(byte[] libro, String nombre) throws IOException {
        Path archivo =
                Files.createDirectories(Path.of("target", "exam", "hojas")).resolve(nombre);
        Files.write(archivo, libro);
        navegador
                .ir(base + "/importaciones")
                .adjuntar("archivo", archivo)
                .pulsar("form[enctype='multipart/form-data'] button");
        terminar();
    }

    private static Path archivo(String nombre) throws IOException {
        return Files.createDirectories(Path.of("target", "exam", "hojas")).resolve(nombre);
    }

    private void terminar() {
        String direccion = String.valueOf(navegador.guion("return location.href"));
        Esperar.hasta(
                "termina el archivo",
                300,
                TimeUnit.SECONDS,
                () -> navegador.ir(direccion).texto().contains("Terminada"));
    }

    private void todosCambiaron() {
        long cambiados = IntStream.rangeClosed(1, FILAS / 500)
                .mapToObj(pagina -> plantel.get("/servicios?ejercicio=" + ANIO + "&trimestre=2&tamano=500&unidad="
                                + PLANTEL + "&pagina=" + pagina)
                        .con(200)
                        .json()
                        .path("elementos"))
                .mapToLong(FlujoExcel::conLasHoras)
                .sum();
        assertThat(cambiados).isEqualTo(FILAS);
    }

    private static long conLasHoras(JsonNode servicios) {
        long suyos = 0;
        for (JsonNode servicio : servicios) {
            suyos += servicio.path("horas").asInt() == HORAS ? 1 : 0;
        }
        return suyos;
    }
}
