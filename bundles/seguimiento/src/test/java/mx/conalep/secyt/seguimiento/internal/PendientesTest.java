package mx.conalep.secyt.seguimiento.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Contribucion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Pendientes;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.Turno;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

@Modules({TrabajosModule.class, SeguimientoModule.class})
class PendientesTest {

    private static final Paginacion PRIMEROS = new Paginacion(1, 10);

    @EachDatabase
    void whatIsDueIsCountedInTheScopeOfEachPostAndReturnsComeFirst(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Servicio uno = mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(2)));
        mundo.capturas.capturar(mundo.capturista, Mundo.ensayo(Registro.PLANTEL, Mundo.dia(2)));
        mundo.pasos.avanzar(mundo.capturista, uno.folio(), Transicion.REPORTAR, PeticionPaso.sola());

        Pendientes propios = mundo.servicios.pendientes(mundo.estado, null);
        assertThat(propios.servicios().capturados()).isEqualTo(1);
        assertThat(propios.servicios().reportados()).isEqualTo(1);
        Pendientes deCapacitacion = mundo.servicios.pendientes(mundo.csc, Linea.CAPACITACION);
        assertThat(deCapacitacion.servicios().total()).isEqualTo(1);
        assertThat(mundo.servicios
                        .pendientes(mundo.otroEstado, null)
                        .servicios()
                        .total())
                .isZero();

        assertThat(mundo.servicios.devueltos(mundo.capturista, PRIMEROS).total())
                .isZero();
        mundo.pasos.devolver(
                mundo.directora,
                uno.folio(),
                new PeticionDevolucion("reportar", "Revise las horas.", 3, List.of("horas")),
                null);
        assertThat(mundo.servicios.devueltos(mundo.capturista, PRIMEROS).elementos())
                .extracting(Servicio::folio)
                .containsExactly(uno.folio());
        assertThat(mundo.servicios.devueltos(mundo.otroEstado, PRIMEROS).total())
                .isZero();
    }

    @EachDatabase
    void aServiceTellsWhatItAddsAndWhoseTurnItIs(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Servicio uno = mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(2)));
        assertThat(mundo.servicios.contribuciones(mundo.auditor, uno.folio()))
                .extracting(Contribucion::indicador)
                .contains("PERSONAS_CAPACITADAS", "HORAS_CAPACITACION")
                .doesNotContain("SERVICIOS_TECNOLOGICOS");

        Turno alCapturar = mundo.servicios.turno(mundo.capturista, uno);
        assertThat(alCapturar).isEqualTo(new Turno(Transicion.REPORTAR, alCapturar.quienes(), true, false, true));
        assertThat(alCapturar.quienes()).containsExactly(Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL);

        Servicio reportado =
                mundo.pasos.avanzar(mundo.capturista, uno.folio(), Transicion.REPORTAR, PeticionPaso.sola());
        assertThat(mundo.servicios.turno(mundo.capturista, reportado))
                .isEqualTo(new Turno(Transicion.LIBERAR, List.of(Rol.DIRECTOR), false, false, false));
        assertThat(mundo.servicios.turno(mundo.estado, reportado).devuelve()).isTrue();
        assertThat(mundo.servicios.turno(mundo.otroEstado, reportado).devuelve())
                .isFalse();
        assertThat(reportado.estado()).isEqualTo(EstadoServicio.REPORTADO);
    }
}
