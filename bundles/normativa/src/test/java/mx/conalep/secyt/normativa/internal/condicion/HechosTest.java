package mx.conalep.secyt.normativa.internal.condicion;

import static mx.conalep.secyt.normativa.internal.Foro.CST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.normativa.CambioExterno.Fuente;
import mx.conalep.secyt.normativa.CambiosExternos;
import mx.conalep.secyt.normativa.ComentariosNorma.Consulta;
import mx.conalep.secyt.normativa.Compromisos.Nuevo;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.Clase;
import mx.conalep.secyt.normativa.Reunion.Modalidad;
import mx.conalep.secyt.normativa.Reuniones.Acta;
import mx.conalep.secyt.normativa.Reuniones.Datos;
import mx.conalep.secyt.normativa.Reuniones.Invitacion;
import mx.conalep.secyt.normativa.internal.Foro;
import mx.conalep.secyt.normativa.internal.NormativaModule;
import mx.conalep.secyt.normativa.internal.Vigilante;
import mx.conalep.secyt.persistence.Lease;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.Contexto;
import mx.conalep.secyt.procedimientos.internal.ProcedimientosModule;
import mx.conalep.secyt.trabajos.Aviso;

@Modules({Foro.TablaUnidad.class, ProcedimientosModule.class, NormativaModule.class})
class HechosTest {

    private static Hechos hechos(Foro f) {
        return new Hechos(f.normas, f.difusion, f.reuniones, f.calendario);
    }

    @EachDatabase
    void aNormIsApprovedAndToldOnlyWhenItsLatestVersionIs(TestDatabase base) {
        Foro f = new Foro(base);
        Hechos h = hechos(f);
        assertThat(h.aprobada("LIN-1")).isPresent();
        assertThat(h.difundida("")).isPresent();
        Norma n = f.vigente("LIN-1");
        assertThat(h.aprobada("LIN-1")).isEmpty();
        assertThat(h.difundida("LIN-1").orElseThrow().texto()).contains("4 unidades");
        f.difusion.difundir(CST, "LIN-1", n.version());
        assertThat(h.difundida("LIN-1")).isEmpty();
        n = f.normas.nuevaVersion(CST, "LIN-1", n.version() + 1, "");
        assertThat(h.aprobada("LIN-1").orElseThrow().enlace()).isEqualTo("/normas/una?clave=LIN-1");
        assertThat(h.difundida("LIN-1").orElseThrow().texto()).contains("versión 1");
    }

    @EachDatabase
    void aCaseIsAnsweredByItsReference(TestDatabase base) {
        Foro f = new Foro(base);
        CondicionesNormativa condiciones = new CondicionesNormativa(f.normas, f.difusion, f.reuniones, f.calendario);
        assertThat(condiciones.claves())
                .containsExactlyInAnyOrder("normativa-aprobada", "normativa-difundida", "compromisos-registrados");
        assertThat(condiciones.revisar("normativa-aprobada", caso("LIN-1")).falta())
                .contains("No existe la norma");
        f.vigente("LIN-1");
        assertThat(condiciones.revisar("normativa-aprobada", caso("LIN-1")).cumplida())
                .isTrue();
        assertThat(condiciones.revisar("compromisos-registrados", caso("")).enlace())
                .isEqualTo("/reuniones");
    }

    private static Contexto caso(String referencia) {
        return new Contexto("sc-it-01", 1, "CAPACITACION", 2026, null, null, referencia, "CSC", List.of(), List.of());
    }

    private static Reunion celebrada(Foro f, List<Nuevo> acuerdos) {
        Reunion r = f.reuniones.programar(
                CST,
                new Datos(Clase.TRABAJO, null, "Reunión", "CST", f.hoy, "10:00", Modalidad.VIRTUAL, "Sala", 0, null));
        r = f.reuniones.invitar(CST, r.clave(), r.version(), new Invitacion(List.of("CE-08"), false));
        return f.reuniones.celebrar(
                CST, r.clave(), r.version(), new Acta(List.of(new Asistente("CE-08", "Ana", "")), "Así", acuerdos));
    }

    @EachDatabase
    void aMeetingNeedsItsCommitments(TestDatabase base) {
        Foro f = new Foro(base);
        Hechos h = hechos(f);
        assertThat(h.comprometidos("")).isPresent();
        assertThat(h.comprometidos("RT-1")).isPresent();
        Reunion r = celebrada(f, List.of());
        assertThat(h.comprometidos(r.clave()).orElseThrow().texto()).contains("no tiene compromisos");
        f.reuniones.acordar(CST, r.clave(), r.version(), List.of(new Nuevo("Hacer", "CE-08", f.hoy, null)));
        assertThat(h.comprometidos(r.clave())).isEmpty();
    }

    @EachDatabase
    void whatIsDueIsToldBeforeAndAfter(TestDatabase base) {
        Foro f = new Foro(base);
        Norma n = f.vigente("LIN-1");
        n = f.normas.nuevaVersion(CST, "LIN-1", n.version(), "");
        f.comentarios.consultar(CST, "LIN-1", n.version(), new Consulta(List.of("CE-10"), 2));
        celebrada(
                f,
                List.of(
                        new Nuevo("Hacer", "CE-08", f.hoy.plusDays(3), null),
                        new Nuevo("Luego", "CE-08", f.hoy.plusDays(4), null)));
        f.cambios.registrar(
                CST,
                new CambiosExternos.Datos(
                        Fuente.LEY,
                        "Ley",
                        f.hoy.minusDays(9),
                        "https://x.mx/ley",
                        List.of(Linea.TECNOLOGICOS),
                        "CST",
                        f.hoy.minusDays(1)));
        f.avisos.clear();
        Vigilante vigilante = new Vigilante(f.tx, new Nunca(), (s, a) -> f.avisos.add(a), f.calendario);
        vigilante.avisar();
        vigilante.parar();
        assertThat(f.avisos)
                .extracting(Aviso::motivo)
                .containsExactlyInAnyOrder(
                        "compromiso.por-vencer", "cambio-externo.vencido", "norma.consulta-por-vencer");
    }

    private static final class Nunca implements Lease {
        @Override
        public boolean acquire(String name, Duration time) {
            return false;
        }

        @Override
        public void release(String name) {
            // It never has it.
        }
    }
}
