package mx.conalep.secyt.procedimientos.internal.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.EstadoExpediente;
import mx.conalep.secyt.procedimientos.Expediente;
import mx.conalep.secyt.procedimientos.ProcedimientosAportados.Aporte;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;
import mx.conalep.secyt.procedimientos.internal.definicion.Acervo;
import mx.conalep.secyt.procedimientos.internal.definicion.Aportados;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.junit.jupiter.api.Timeout;

/** Procedures of units that come with plugins are worked as cases. */
@Timeout(120)
@Modules(ProcedimientosModule.class)
class AportadosTest {

    private static final String CLAVE = "ce08-visita";
    private static final Identidad PLANTEL = Mesa.persona("plantel-08", Rol.DIRECTOR, "08DPT0001C");

    @EachDatabase
    void aCaseEndsOnTheFileOfItsVersionEvenWhenThePluginIsGone(TestDatabase base) throws IOException {
        String xml = Files.readString(Path.of(
                "../../plugins/procedimiento-visita/src/main/resources/mx/conalep/ce08/visita/ce08-visita.bpmn"));
        Mesa suelta = new Mesa(base);
        Acervo acervo = new Acervo(base.tx(), suelta, suelta);
        try {
            Mesa m = new Mesa(base.tx(), acervo);
            Aportados aportados = new Aportados(base.tx(), m, acervo, m, m);
            assertThat(aportados.presentar(List.of(de("1.0.0", xml)))).isEqualTo(Map.of(CLAVE, ""));
            long id = m.abrir(CLAVE, Mesa.ESTADO, "08DPT0001C").id();
            Expediente abierto = m.expedientes.leer(Mesa.ESTADO, id);
            assertThat(abierto.folio()).isEqualTo("CE08-VISITA/0001/2026");
            assertThat(abierto.revision()).isEqualTo("1.0.0");
            assertThat(abierto.fila().coordinador()).isEqualTo("CE-08");
            assertThat(abierto.tareas()).extracting(Tarea::lugar).containsExactly("CE-08");

            String otro = xml.replace("Atender los acuerdos de la minuta", "Cumplir los acuerdos");
            aportados.presentar(List.of(de("1.1.0", otro)));
            assertThat(acervo.aportados()).singleElement().satisfies(v -> {
                assertThat(v.definicion().revision()).isEqualTo("1.1.0");
                assertThat(v.definicion().actividad("atender").titulo()).isEqualTo("Cumplir los acuerdos");
            });
            aportados.presentar(List.of());
            assertThat(acervo.aportados()).isEmpty();
            assertThat(acervo.vigente(CLAVE)).isEmpty();

            m.hacer(id, Mesa.ESTADO, "proponer");
            m.hacer(id, PLANTEL, "confirmar", "No, otra fecha");
            m.hacer(id, Mesa.ESTADO, "proponer");
            m.hacer(id, PLANTEL, "confirmar", "Sí");
            m.hacer(id, Mesa.ESTADO, "autorizar", "Sí");
            assertThat(m.hacer(id, Mesa.ESTADO, "visitar").tareas())
                    .extracting(Tarea::titulo)
                    .containsExactly("Atender los acuerdos de la minuta");
            m.hacer(id, PLANTEL, "atender");
            m.hacer(id, Mesa.ESTADO, "comprobar", "Sí");
            assertThat(m.hacer(id, Mesa.ESTADO, "archivar").estado()).isEqualTo(EstadoExpediente.TERMINADO);

            aportados.presentar(List.of(de("1.0.0", xml)));
            assertThat(acervo.vigente(CLAVE))
                    .hasValueSatisfying(v -> assertThat(v.id())
                            .as("the version before is the same revision again")
                            .isEqualTo(abierto.revisionId()));
            assertThat(m.bitacora)
                    .filteredOn(b -> b.contains("aportar"))
                    .hasSize(2)
                    .allMatch(b -> b.equals("sistema:procedimientos aportar procedimiento ce08-visita"));
        } finally {
            acervo.cerrar();
        }
    }

    @EachDatabase
    void whatCannotBeWorkedIsNotKeptAndSaysWhy(TestDatabase base) throws IOException {
        String xml = Files.readString(Path.of(
                "../../plugins/procedimiento-visita/src/main/resources/mx/conalep/ce08/visita/ce08-visita.bpmn"));
        Mesa suelta = new Mesa(base);
        Acervo acervo = new Acervo(base.tx(), suelta, suelta);
        try {
            Aportados aportados = new Aportados(base.tx(), suelta, acervo, suelta, suelta);
            assertThat(motivo(aportados, xml.replace("clave=\"PLANTEL\"", "clave=\"Plantel\"")))
                    .contains("«Plantel»", "CE-08");
            assertThat(motivo(aportados, xml.replace("name=\"Sí\" sourceRef=\"acepta\"", "sourceRef=\"acepta\"")))
                    .contains("acepta", "sin nombre");
            assertThat(motivo(aportados, xml.replace("targetRef=\"fin\"", "targetRef=\"nada\"")))
                    .isNotBlank();
            assertThat(motivo(aportados, "<roto")).contains("XML");
            assertThat(acervo.aportados()).isEmpty();
            assertThat(acervo.vigente(CLAVE)).isEmpty();
        } finally {
            acervo.cerrar();
        }
    }

    private static String motivo(Aportados aportados, String xml) {
        return aportados.presentar(List.of(de("1.0.0", xml))).get(CLAVE);
    }

    private static Aporte de(String version, String xml) {
        return new Aporte(CLAVE, "CE-08", version, xml);
    }
}
