package mx.conalep.secyt.extensiones.internal.procedimiento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.procedimiento.ArchivoBpmn;
import mx.conalep.secyt.api.procedimiento.FuenteProcedimientos;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.ProcedimientoLocal;
import mx.conalep.secyt.extensiones.internal.Diagrama;
import mx.conalep.secyt.extensiones.internal.Mesa;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.procedimientos.ProcedimientosAportados.Aporte;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

@Timeout(60)
class ProcedimientosLeidosTest {

    @TempDir
    Path cache;

    private Mesa mesa;
    private ProcedimientosLeidos procedimientos;
    private volatile List<Aporte> presentados = List.of();

    @BeforeEach
    void poner() throws Exception {
        mesa = new Mesa(cache);
        procedimientos = new ProcedimientosLeidos(
                mesa.rastreador, mesa.guarda, mesa.habilitadas, mesa.unidades, this::presentar);
    }

    /** One of them cannot be run. */
    private Map<String, String> presentar(Collection<Aporte> aportes) {
        presentados = List.copyOf(aportes);
        return aportes.stream()
                .collect(Collectors.toMap(
                        Aporte::clave, a -> a.clave().startsWith("cast") ? "Su carril no es una unidad." : ""));
    }

    @AfterEach
    void quitar() throws Exception {
        procedimientos.cerrar();
        mesa.close();
    }

    @Test
    void theyAreReadWhenTheirSourceArrivesAndGoWithIt() throws Exception {
        Bundle bundle = mesa.pone(Clase.PROCEDIMIENTOS, "ce08-todos", fuente("ce08-visita", "cast0801-prueba"));
        esperar(() -> claves().size() == 2);
        ProcedimientoLocal visita =
                procedimientos.buscar(Mesa.CHIHUAHUA, "ce08-visita").orElseThrow();
        assertThat(visita.unidad()).isEqualTo("CE-08");
        assertThat(visita.ejecutable()).isTrue();
        assertThat(procedimientos.buscar(Mesa.CHIHUAHUA, "cast0801-prueba").orElseThrow())
                .satisfies(p -> {
                    assertThat(p.ejecutable()).isFalse();
                    assertThat(p.motivo()).isEqualTo("Su carril no es una unidad.");
                });
        assertThat(presentados)
                .extracting(Aporte::clave, Aporte::unidad, Aporte::revision)
                .contains(tuple("ce08-visita", "CE-08", bundle.getVersion().toString()));
        assertThat(visita.actividades())
                .extracting(ProcedimientoLocal.Actividad::id)
                .containsExactly("acordar", "pedir");
        assertThat(procedimientos.bpmn(Mesa.CHIHUAHUA, "ce08-visita")).contains(Diagrama.de("ce08-visita"));
        assertThat(procedimientos.listar(Mesa.DURANGO)).isEmpty();
        assertThat(procedimientos.bpmn(Mesa.DURANGO, "ce08-visita")).isEmpty();
        bundle.uninstall();
        esperar(() -> claves().isEmpty());
        assertThat(presentados).isEmpty();
    }

    @Test
    void whatIsWrongIsTheReasonOfTheContribution() throws Exception {
        assertThat(motivo("ce08-ajeno", fuente("ce10-visita"))).contains("CE-10", "no está habilitado");
        assertThat(motivo("ce08-sin", fuente("visita-ce08"))).contains("no empieza por la clave de una unidad");
        assertThat(motivo("ce08-manual", fuente("st-normatividad"))).contains("procedimiento del manual");
        assertThat(motivo("ce08-mayus", fuente("CE08-visita"))).contains("use minúsculas");
        assertThat(motivo("ce08-doble", fuente("ce08-a", "ce08-a"))).contains("repite la clave");
        assertThat(motivo("ce08-xml", () -> List.of(new ArchivoBpmn("roto.bpmn", "<definitions"))))
                .contains("roto.bpmn", "XML");
        assertThat(motivo("ce08-falla", () -> {
                    throw new IOException("disco");
                }))
                .contains("ce08-falla", "leer sus procedimientos");
        assertThat(claves()).isEmpty();
    }

    @Test
    void theFirstToGiveAKeyKeepsIt() throws Exception {
        mesa.pone(Clase.PROCEDIMIENTOS, "ce08-uno", fuente("ce08-visita"));
        assertThat(motivo("ce08-dos", fuente("ce08-visita"))).contains("ya lo da", "ce08-uno");
        assertThat(claves()).containsExactly("ce08-visita");
    }

    private List<String> claves() {
        return procedimientos.listar(Mesa.CHIHUAHUA).stream()
                .map(ProcedimientoLocal::clave)
                .toList();
    }

    /** The reason that {@code /extensiones} gives once the source was read. */
    private String motivo(String id, FuenteProcedimientos fuente) throws Exception {
        Bundle bundle = mesa.pone(Clase.PROCEDIMIENTOS, id, fuente);
        esperar(() -> complemento(bundle).estado() == Estado.INACTIVA);
        Complemento complemento = complemento(bundle);
        assertThat(complemento.contribuciones().get(0).motivo()).isEqualTo(complemento.motivo());
        return complemento.motivo();
    }

    private Complemento complemento(Bundle bundle) {
        return mesa.complementos().buscar(bundle.getSymbolicName()).orElseThrow();
    }

    private static FuenteProcedimientos fuente(String... claves) {
        List<ArchivoBpmn> archivos = new ArrayList<>();
        for (String clave : claves) {
            archivos.add(new ArchivoBpmn("f" + archivos.size() + ".bpmn", Diagrama.de(clave)));
        }
        return () -> archivos;
    }

    private static void esperar(BooleanSupplier condicion) {
        long limite = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condicion.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(limite);
            Thread.onSpinWait();
        }
    }
}
