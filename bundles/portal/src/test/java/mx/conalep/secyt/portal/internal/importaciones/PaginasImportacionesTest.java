package mx.conalep.secyt.portal.internal.importaciones;

import static mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import mx.conalep.secyt.portal.internal.Sitio;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Peticion;
import mx.conalep.secyt.portal.internal.pagina.Falsos.Respuesta;
import org.junit.jupiter.api.Test;

class PaginasImportacionesTest {

    private final Sitio sitio = new Sitio();

    private Respuesta ver(String direccion) {
        return sitio.pedir(sitio.conSesion(get(direccion)));
    }

    private Respuesta enviar(String campos) {
        Peticion peticion = Peticion.post("/importaciones/una")
                .formulario("csrf=csrf" + sitio.sesiones.abiertas.size() + "&" + campos);
        return sitio.pedir(sitio.conSesion(peticion));
    }

    private Respuesta subir(String archivo, String contenido) {
        String cuerpo = parte("csrf", "csrf" + sitio.sesiones.abiertas.size())
                + parte("clase", "HOJA")
                + parte("modo", "REVISION")
                + "--x\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"" + archivo + "\"\r\n\r\n"
                + contenido + "\r\n--x--\r\n";
        Peticion peticion = Peticion.post("/importaciones").multiparte("x", cuerpo.getBytes(StandardCharsets.UTF_8));
        return sitio.pedir(sitio.conSesion(peticion));
    }

    private static String parte(String nombre, String valor) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + nombre + "\"\r\n\r\n" + valor + "\r\n";
    }

    @Test
    void onePageGivesThePeriodTakesFilesAndTellsOfThem() {
        assertThat(ver("/importaciones").texto())
                .contains("enctype=\"multipart/form-data\"", "type=\"file\"", "data-soltar=\"archivo\"")
                .contains(
                        "action=\"/importaciones/archivo\"", "08DPT0001C · Chihuahua I", "/importaciones/una?id=curso")
                .contains("En curso", "Terminada", "Interrumpida")
                .doesNotContain("<b>", " style=");
        assertThat(sitio.pedir(get("/importaciones")).estado).isEqualTo(303);
    }

    @Test
    void aFileIsTakenOnceItIsOneAndOtherwiseTheFormSaysWhy() {
        Respuesta enviada = subir("mío.csv", "folio,version");
        assertThat(enviada.estado).isEqualTo(303);
        assertThat(enviada.cabecera("Location").orElseThrow()).endsWith("/importaciones/una?id=nueva");
        assertThat(sitio.importaciones.hechos).containsExactly("iniciar mío.csv HOJA REVISION false folio,version");
        Respuesta sinArchivo = subir("", "");
        assertThat(sinArchivo.estado).isEqualTo(422);
        assertThat(sinArchivo.texto()).contains("href=\"#archivo\"", "Elija un archivo XLSX o CSV.");
    }

    @Test
    void theProgressTellsWhatToDoNextAndTheRowsAreSafe() {
        assertThat(ver("/importaciones/una?id=revisada").texto())
                .contains("Aplicar lo que está bien", "Conflictos", "41", "&lt;b&gt;doce&lt;/b&gt;")
                .contains("cual=respuesta&amp;id=revisada", "4,877 no cambian nada")
                .doesNotContain("<b>", "value=\"cancelar\"", " style=");
        assertThat(ver("/importaciones/una?id=curso").texto())
                .contains("data-progreso=\"/importaciones/una?id=curso\"", "value=\"cancelar\"", "36%");
        assertThat(ver("/importaciones/una?id=parada").texto()).contains("Reanudar", "ya no está activa");
        assertThat(ver("/importaciones/una?id=ajena").estado).isEqualTo(404);
    }

    @Test
    void buttonsDoWhatTheySay() {
        assertThat(enviar("accion=aplicar&id=revisada").cabecera("Location").orElseThrow())
                .endsWith("?id=otra");
        enviar("accion=cancelar&id=curso");
        enviar("accion=reanudar&id=parada");
        assertThat(enviar("accion=borrar&id=curso").estado).isEqualTo(422);
        assertThat(sitio.importaciones.hechos).containsExactly("aplicar revisada", "cancelar curso", "reanudar parada");
    }

    @Test
    void filesAreGivenUnderTheirNames() {
        Respuesta hoja = ver("/importaciones/archivo?cual=hoja&unidad=08DPT0001C&ejercicio=2026&trimestre=1");
        assertThat(hoja.cabecera("Content-Disposition").orElseThrow()).contains("servicios.xlsx");
        assertThat(hoja.texto()).isEqualTo("08DPT0001C20261");
        assertThat(ver("/importaciones/archivo?cual=filas&id=curso").texto()).startsWith("fila");
        assertThat(ver("/importaciones/archivo?cual=respuesta&id=curso").texto())
                .isEqualTo("P");
    }
}
