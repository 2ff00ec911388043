package mx.conalep.secyt.seguimiento.internal;

import static mx.conalep.secyt.seguimiento.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.procedimientos.FiltroOficios;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.CargaServicios;
import mx.conalep.secyt.seguimiento.Cedula;
import mx.conalep.secyt.seguimiento.Cierre;
import mx.conalep.secyt.seguimiento.Copias;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Faltantes;
import mx.conalep.secyt.seguimiento.MiTrimestre;
import mx.conalep.secyt.seguimiento.MiTrimestre.Clase;
import mx.conalep.secyt.seguimiento.Muestra;
import mx.conalep.secyt.seguimiento.PeticionDevolucion;
import mx.conalep.secyt.seguimiento.PeticionPaso;
import mx.conalep.secyt.seguimiento.PeticionPeriodo;
import mx.conalep.secyt.seguimiento.Revision;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Transicion;
import mx.conalep.secyt.seguimiento.internal.cierre.StoredFaltantes;
import mx.conalep.secyt.trabajos.internal.TrabajosModule;

/** Closing a quarter, and what whoever validates and verifies looks at. */
@Modules({SeguimientoModule.class, TrabajosModule.class})
class CierreTest {

    @EachDatabase
    void aQuarterIsClosedOnceNothingIsLeftAndTheCedulaSaysWhatWasReleased(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        String folio = mundo.capturas
                .capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(2)))
                .folio();
        assertThat(leer(mundo).pendientes())
                .extracting(MiTrimestre.Pendiente::clase)
                .containsOnly(Clase.CAPTURADO, Clase.SIN_CAPTURA)
                .hasSize(1 + 5);
        Problema falta = refused(() -> cerrar(mundo, Map.of()), 409, "trimestre-incompleto");
        assertThat(falta.errores()).hasSize(6);
        refused(() -> mundo.cierre.cerrar(mundo.capturista, peticion(Map.of())), 403, "fuera-de-ambito");
        mundo.pasos.avanzar(mundo.capturista, folio, Transicion.REPORTAR, PeticionPaso.sola());
        for (int mes = 1; mes <= 3; mes++) {
            declarar(mundo, mes, Linea.TECNOLOGICOS);
            if (mes != 2) {
                declarar(mundo, mes, Linea.CAPACITACION);
            }
        }
        mundo.pasos.devolver(mundo.directora, folio, devolucion(), null);
        assertThat(leer(mundo).pendientes())
                .extracting(MiTrimestre.Pendiente::clase)
                .containsExactlyInAnyOrder(Clase.CAPTURADO, Clase.DEVUELTO);
        mundo.pasos.avanzar(mundo.capturista, folio, Transicion.REPORTAR, PeticionPaso.sola());

        mundo.reglas.add(
                s -> s.servicio().isEmpty() && s.mes() == 3 ? List.of(Aviso.de("cero", "Marzo en cero")) : List.of());
        assertThat(leer(mundo).cerrable())
                .as("warnings are explained when closing")
                .isTrue();
        refused(() -> cerrar(mundo, Map.of()), 422, "advertencia");
        Cedula cedula = cerrar(mundo, Map.of("prueba.cero", "Hubo paro de labores"));
        assertThat(cedula.folio()).isEqualTo("CED-08DPT0001C-2026-T1-1");
        assertThat(cedula.contenido().servicios())
                .extracting(Cedula.Servicio::folio)
                .containsExactly(folio);
        assertThat(cedula.contenido().sinMovimiento()).hasSize(5);
        assertThat(cedula.contenido().totales())
                .filteredOn(t -> t.indicador().equals("PERSONAS_CAPACITADAS"))
                .extracting(Cedula.Total::alcanzado)
                .containsExactly("21");
        assertThat(mundo.servicios.leer(mundo.estado, folio).estado()).isEqualTo(EstadoServicio.LIBERADO);
        assertThat(mundo.cierre.cedula(mundo.auditor, cedula.folio())).isEqualTo(cedula);
        refused(() -> mundo.cierre.cedula(mundo.otroEstado, cedula.folio()), 404, "no-existe");

        Cedula nueva = cerrar(mundo, Map.of());
        assertThat(leer(mundo).cedula()).isEqualTo(nueva.folio());
        assertThat(mundo.cierre
                        .verificar(cedula.folio(), cedula.huella())
                        .orElseThrow()
                        .sustituidaPor())
                .isEqualTo(nueva.folio());
        assertThat(mundo.cierre
                        .verificar(nueva.folio(), nueva.huella().substring(0, 16))
                        .orElseThrow()
                        .estado())
                .isEqualTo("VIGENTE");
        assertThat(mundo.cierre.verificar(nueva.folio(), "0000000000000000")).isEmpty();
        assertThat(mundo.cierre.verificar(nueva.folio(), "")).isEmpty();
    }

    @EachDatabase
    void aCopyKeepsWhatStaysAndAsksForPeople(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Servicio original = mundo.capturas.capturar(mundo.capturista, Mundo.curso(Registro.PLANTEL, Mundo.dia(1)));
        LocalDate fin = Mundo.dia(4);
        Copias.Copia buena = copia(original.folio(), fin, 7);
        Copias.Copia porOferta = new Copias.Copia(
                null, Registro.PLANTEL, Mundo.CURSO, fin.minusDays(4), fin, 1, 2, null, null, null, null);
        Copias.Copia sinFecha = copia(original.folio(), null, 7);
        CargaServicios.Resultado copiados = mundo.copias.copiar(mundo.capturista, List.of(buena, porOferta, sinFecha));
        assertThat(copiados.folios()).hasSize(2);
        assertThat(copiados.rechazos())
                .extracting(CargaServicios.Rechazo::indice)
                .containsExactly(2);
        Servicio copia =
                mundo.servicios.leer(mundo.capturista, copiados.folios().get(0));
        assertThat(copia.horas()).isEqualTo(original.horas());
        assertThat(copia.cuota()).isEqualTo(original.cuota());
        assertThat(copia.participantesHombres()).isEqualTo(7);
        assertThat(copia.participantesMujeres()).isZero();
        assertThat(copia.estado()).isEqualTo(EstadoServicio.CAPTURADO);
        refused(() -> mundo.copias.copiar(mundo.capturista, List.of()), 422, "datos-invalidos");
        assertThat(mundo.recalculo.revisar(mundo.csc, null, false)).isEmpty();
    }

    @EachDatabase
    void exceptionsComeFirst(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        mundo.carga.cargar(
                mundo.sistema,
                Collections.nCopies(6, Mundo.curso(Registro.PLANTEL, Mundo.dia(2))),
                EstadoServicio.VALIDADO,
                false);
        mundo.carga.cargar(
                mundo.sistema,
                List.of(Mundo.servicio(
                        "curso", Mundo.CURSO, Registro.PLANTEL, Mundo.dia(2), 9, 9, new BigDecimal("1.00"), Map.of())),
                EstadoServicio.VALIDADO,
                false);
        mundo.ejecutar(
                "UPDATE servicio SET autovalidado = true WHERE cuota < 2", "UPDATE servicio SET extemporaneo = false");
        Revision.Resultado visto = mundo.revision.leer(mundo.csc, new Revision.Filtro(null, 2026, 1, null));
        assertThat(visto.totalExcepciones()).isEqualTo(2);
        assertThat(visto.excepciones())
                .extracting(Revision.Excepcion::clase)
                .containsExactly(Revision.Clase.AUTOVALIDADO, Revision.Clase.CUOTA_FUERA_DE_BANDA);
        assertThat(visto.unidades()).hasSize(1);
        assertThat(mundo.revision
                        .leer(mundo.otroEstado, new Revision.Filtro(null, 2026, 1, null))
                        .unidades())
                .isEmpty();
    }

    @EachDatabase
    void aStateIsVerifiedOnceItsSamplePassesOrSomebodyDecides(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Muestra.Peticion peticion = new Muestra.Peticion(Registro.ESTADO, 2026, 1, Linea.CAPACITACION, 3, 42L);
        refused(() -> mundo.muestras.sacar(mundo.csc, peticion), 409, "sin-poblacion");
        List<String> folios = mundo.carga
                .cargar(
                        mundo.sistema,
                        Collections.nCopies(20, Mundo.curso(Registro.PLANTEL, Mundo.dia(2))),
                        EstadoServicio.VALIDADO,
                        false)
                .folios();
        refused(() -> mundo.muestras.sacar(mundo.cst, peticion), 403, "fuera-de-ambito");
        Muestra muestra = mundo.muestras.sacar(mundo.csc, peticion);
        assertThat(muestra.poblacion()).isEqualTo(20);
        assertThat(muestra.registros()).hasSize(3).allMatch(r -> folios.contains(r.folio()));
        PeticionPeriodo estatal = PeticionPeriodo.de(Registro.ESTADO, 2026, 2, Linea.CAPACITACION);
        refused(() -> mundo.actos.aplicar(mundo.csc, Transicion.VERIFICAR, estatal), 409, "muestra-pendiente");
        refused(() -> mundo.muestras.decidir(mundo.csc, muestra.id(), "Se acepta"), 409, "muestra-sin-hallazgos");
        for (Muestra.Registro registro : muestra.registros()) {
            mundo.muestras.revisar(mundo.csc, muestra.id(), registro.folio(), null);
        }
        String primero = muestra.registros().get(0).folio();
        assertThat(mundo.muestras.leer(mundo.auditor, muestra.id()).estado()).isEqualTo(Muestra.Estado.PASA);
        assertThat(mundo.muestras
                        .revisar(mundo.csc, muestra.id(), primero, "Falta la lista")
                        .estado())
                .isEqualTo(Muestra.Estado.NO_PASA);
        refused(() -> mundo.actos.aplicar(mundo.csc, Transicion.VERIFICAR, estatal), 409, "muestra-pendiente");
        assertThat(mundo.muestras
                        .decidir(mundo.dstc, muestra.id(), "La lista llegó por oficio")
                        .estado())
                .isEqualTo(Muestra.Estado.DECIDIDA);
        Muestra otra = mundo.muestras.sacar(mundo.csc, peticion);
        assertThat(otra.registros())
                .extracting(Muestra.Registro::folio)
                .as("the same seed over the same services")
                .containsExactlyElementsOf(muestra.registros().stream()
                        .map(Muestra.Registro::folio)
                        .toList());
        otra.registros().forEach(r -> mundo.muestras.revisar(mundo.csc, otra.id(), r.folio(), null));
        assertThat(mundo.actos.aplicar(mundo.csc, Transicion.VERIFICAR, estatal).hechos())
                .isEqualTo(20);
    }

    @EachDatabase
    void eachOneMissingGetsOneOficio(TestDatabase database) {
        Mundo mundo = new Mundo(database);
        Correo correo = new Correo();
        StoredFaltantes faltantes = new StoredFaltantes(mundo.tx, mundo.unidades, correo, mundo.bitacora);
        mundo.carga.cargar(
                mundo.sistema, List.of(Mundo.curso(Registro.PLANTEL, Mundo.dia(2))), EstadoServicio.LIBERADO, false);
        declarar(mundo, 1, Linea.CAPACITACION);
        declarar(mundo, 3, Linea.CAPACITACION);
        Faltantes.Peticion estatal = peticion(Registro.ESTADO, null);
        assertThat(faltantes.listar(mundo.estado, estatal))
                .extracting(Faltantes.Faltante::unidad)
                .as("the plantel has released")
                .containsExactly(Registro.OTRO_PLANTEL, Registro.CAST);
        assertThat(faltantes.listar(mundo.csc, estatal))
                .filteredOn(f -> f.unidad().equals(Registro.PLANTEL))
                .extracting(Faltantes.Faltante::meses)
                .as("but is not validated")
                .containsExactly(List.of("02 liberado"));
        assertThat(faltantes.requerir(mundo.estado, estatal)).allMatch(f -> f.oficioFolio() != null);
        faltantes.requerir(mundo.estado, estatal);
        assertThat(correo.enviados)
                .as("repeating is harmless")
                .extracting(NuevoOficio::emisora)
                .containsExactly(Registro.ESTADO, Registro.ESTADO);
        refused(() -> faltantes.requerir(mundo.otroEstado, estatal), 403, "fuera-de-ambito");
        refused(() -> faltantes.justificar(mundo.csc, estatal), 422, "datos-invalidos");
        assertThat(faltantes.justificar(mundo.csc, peticion(Registro.ESTADO, "Sin energía eléctrica en la zona")))
                .allMatch(f -> "csc".equals(f.justificadoPor()));
    }

    private static Faltantes.Peticion peticion(String unidad, String motivo) {
        return new Faltantes.Peticion(unidad, 2026, 1, Linea.CAPACITACION, motivo, null);
    }

    /** A post office that only numbers. */
    private static final class Correo implements Oficios {
        private final List<NuevoOficio> enviados = new ArrayList<>();

        @Override
        public Oficio consultar(TxSession session, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Oficio emitir(TxSession session, NuevoOficio nuevo) {
            enviados.add(nuevo);
            long id = enviados.size();
            return new Oficio(
                    id,
                    nuevo.emisora() + "/" + id,
                    nuevo.emisora(),
                    LocalDate.now(),
                    session.now(),
                    session.actor(),
                    nuevo.redaccion().asunto(),
                    nuevo.redaccion().texto(),
                    "",
                    nuevo.relacion(),
                    null,
                    null,
                    "",
                    null,
                    List.of());
        }

        @Override
        public void dejarSinEfecto(TxSession session, long id, String motivo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Oficio enviar(Identidad quien, NuevoOficio nuevo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Pagina<Oficio> listar(Identidad quien, FiltroOficios filtro, Paginacion paginacion) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long sinLeer(Identidad quien) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Oficio abrir(Identidad quien, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Oficio acusar(Identidad quien, long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Oficio responder(Identidad quien, long id, String unidad, Redaccion redaccion) {
            throw new UnsupportedOperationException();
        }
    }

    private static Copias.Copia copia(String folio, LocalDate fin, int hombres) {
        LocalDate inicio = fin == null ? null : fin.minusDays(3);
        return new Copias.Copia(folio, null, null, inicio, fin, hombres, 0, null, null, null, null);
    }

    private static PeticionDevolucion devolucion() {
        return new PeticionDevolucion("capturar", "Faltan participantes", 5, List.of("participantesHombres"));
    }

    private static void declarar(Mundo mundo, int mes, Linea linea) {
        mundo.periodos.declararSinMovimiento(mundo.directora, PeticionPeriodo.de(Registro.PLANTEL, 2026, mes, linea));
    }

    private static Cierre.Peticion peticion(Map<String, String> justificaciones) {
        return new Cierre.Peticion(Registro.PLANTEL, 2026, 1, justificaciones);
    }

    private static Cedula cerrar(Mundo mundo, Map<String, String> justificaciones) {
        return mundo.cierre.cerrar(mundo.directora, peticion(justificaciones));
    }

    private static MiTrimestre leer(Mundo mundo) {
        return mundo.cierre.leer(mundo.directora, Registro.PLANTEL, 2026, 1);
    }
}
