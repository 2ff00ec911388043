package mx.conalep.secyt.seguimiento.internal.importacion;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import mx.conalep.secyt.http.ErrorCampo;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.seguimiento.ClaseImportacion;
import mx.conalep.secyt.seguimiento.internal.Mundo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArchivosTest {

    private static final Columnas CAMPOS = Columnas.de(new Mundo.Tipos().listar());

    @Test
    void aHeaderIsRefusedWithAllThatIsWrongInIt() {
        String sinTipo = Taller.ENCABEZADO.substring("tipo,".length());
        assertThat(valores("color," + Taller.ENCABEZADO)).containsExactly("color");
        assertThat(valores("datos.otro," + Taller.ENCABEZADO)).containsExactly("datos.otro");
        assertThat(valores(Taller.ENCABEZADO + ",cuota,justificaciones.r.c")).containsExactly("cuota");
        assertThat(errores(sinTipo))
                .singleElement()
                .satisfies(e -> assertThat(e.mensaje()).contains("Falta la columna «tipo»"));
        assertThat(errores(String.join(",", Collections.nCopies(201, "tipo"))))
                .singleElement()
                .satisfies(e -> assertThat(e.mensaje()).contains("201 columnas"));
    }

    private static List<String> valores(String encabezado) {
        return errores(encabezado).stream().map(ErrorCampo::valor).toList();
    }

    private static List<ErrorCampo> errores(String encabezado) {
        return refused(
                        () -> Encabezado.de(new Hoja(encabezado).encabezado(), ClaseImportacion.NUEVOS, CAMPOS),
                        422,
                        "datos-invalidos")
                .errores();
    }

    @Test
    void whatIsNoCsvIsAnsweredWithWhatToDo() {
        refused(
                () -> Codificacion.texto(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                415,
                "archivo-no-admitido");
        refused(() -> Codificacion.texto("tipo".getBytes(StandardCharsets.UTF_16)), 415, "archivo-no-admitido");
        refused(() -> Codificacion.texto(new byte[0]), 422, "datos-invalidos");
        refused(() -> new Hoja(""), 422, "datos-invalidos");
        Hoja rota = new Hoja("a,b\n1,2\n\"x\"y,3\n");
        assertThat(refused(() -> rota.siguientes(10), 422, "datos-invalidos")
                        .errores()
                        .get(0)
                        .mensaje())
                .contains("renglón 2");
    }

    @Test
    void rowsArePassedOverAsTheyWereRead() {
        Hoja hoja = new Hoja("a\n1\n\n2\n3\n");
        hoja.saltar(2);
        assertThat(hoja.siguientes(5)).containsExactly(new Renglon(5, List.of("3")));
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        leer(bytes);
    }

    @Property
    void anyRowsAreReadOrRefused(@ForAll String renglones) {
        leer((Taller.ENCABEZADO + "\n" + renglones).getBytes(StandardCharsets.UTF_8));
    }

    private static void leer(byte[] bytes) {
        try {
            Hoja hoja = new Hoja(Codificacion.texto(bytes));
            Encabezado encabezado = Encabezado.de(hoja.encabezado(), ClaseImportacion.NUEVOS, CAMPOS);
            hoja.siguientes(1_000)
                    .forEach(r ->
                            assertThat(Lectura.leer(encabezado, r).captura()).isNotNull());
        } catch (Problema problema) {
            assertThat(problema.estado()).isBetween(400, 499);
        }
    }
}
