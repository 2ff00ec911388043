package mx.conalep.secyt.extensiones.internal.inventario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.extensiones.PuntoExtension;
import mx.conalep.secyt.extensiones.PuntoExtension.Aporte;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.registro.Registro.Entrada;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PuntosPresentesTest {

    private static final List<Entrada> TODAS = List.of(
            new Entrada(Fabrica.formato(Fabrica.nucleo(3), "csv", 1, (informe, salida) -> {}), null),
            new Entrada(Fabrica.formato(Fabrica.ajeno(7), "csv", 2, (informe, salida) -> {}), "La clave ya se usa."));

    @ParameterizedTest
    @EnumSource
    void everyContractExistsWithItsAnnotationAndHasOneMethodToWrite(Clase clase) throws ClassNotFoundException {
        PuntoExtension punto = PuntosPresentes.punto(clase, TODAS);
        assertThat(Class.forName(punto.contrato())).isEqualTo(clase.contrato());
        assertThat(Class.forName(punto.anotacion()).isAnnotation()).isTrue();
        assertThat(punto.metodo()).matches("\\w+ \\w+\\([^)]*\\)");
        assertThat(punto.da()).isNotBlank();
        assertThat(punto.aportan()).hasSize(clase == Clase.FORMATO ? 2 : 0);
    }

    @ParameterizedTest
    @EnumSource(names = "FORMATO")
    void whoContributesIsNamedAndWhyItIsNotUsed(Clase clase) {
        assertThat(PuntosPresentes.punto(clase, TODAS).aportan())
                .containsExactly(
                        new Aporte("mx.conalep.secyt.formatos", true, "csv", "Formato csv", null),
                        new Aporte(Fabrica.AJENO + "7", false, "csv", "Formato csv", "La clave ya se usa."));
    }
}
