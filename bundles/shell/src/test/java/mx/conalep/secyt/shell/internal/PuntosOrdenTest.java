package mx.conalep.secyt.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.extensiones.PuntoExtension;
import mx.conalep.secyt.extensiones.PuntoExtension.Aporte;
import org.junit.jupiter.api.Test;

class PuntosOrdenTest {

    @Test
    void eachPointSaysWhatIsWrittenAndWhoContributes() throws Exception {
        SesionPrueba sesion = new SesionPrueba();
        PuntosOrden orden = new PuntosOrden();
        orden.session = sesion;
        orden.puntos = () -> List.of(new PuntoExtension(
                "mx.conalep.secyt.api.informe.FormatoInforme",
                "mx.conalep.secyt.api.informe.FormatoInformeInfo",
                "void escribir(Informe, OutputStream)",
                "Una forma de escribir los informes",
                List.of(
                        new Aporte("mx.conalep.secyt.formatos", true, "csv", "CSV", null),
                        new Aporte("mx.ce10", false, "ce10-barras", "Barras", "falla"))));
        orden.execute();
        assertThat(sesion.impreso())
                .contains(
                        "FormatoInforme",
                        "escribir(Informe, OutputStream)",
                        "csv (núcleo), ce10-barras (mx.ce10, sin usar)",
                        "1 puntos de extensión");
    }
}
