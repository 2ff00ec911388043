package mx.conalep.secyt.procedimientos.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.internal.TableLease;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Aviso;
import org.junit.jupiter.api.DynamicTest;

/** Oficios on a database, under a clock that the test moves, with a few units. */
final class Despacho extends Clock implements Unidades, Bitacora {

    static final String PLANTEL = "08DPT0001C";
    static final Identidad CST = persona("cst", Rol.CST, Unidad.NACIONAL);
    static final Identidad CSC = persona("csc", Rol.CSC, Unidad.NACIONAL);
    static final Identidad JDCESC = persona("jdcesc", Rol.CSC, "JDCESC");
    static final Identidad ESTADO = persona("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    static final Identidad DIRECTOR = persona("plantel-08", Rol.DIRECTOR, PLANTEL);
    static final Identidad CAPTURISTA = persona("captura-08", Rol.CAPTURISTA, PLANTEL);
    static final Identidad AJENO = persona("ce-09", Rol.UNIDAD_ESTATAL, "UODCDMX");
    static final Identidad AUDITOR = persona("auditor", Rol.AUDITOR, Unidad.NACIONAL);

    final Tx tx;
    final StoredOficios oficios;
    final List<Aviso> avisos = new CopyOnWriteArrayList<>();
    final List<String> bitacora = new CopyOnWriteArrayList<>();
    private final Map<String, Unidad> unidades = new ConcurrentSkipListMap<>();
    private final Hora hora;

    /** What is to be shown. */
    @FunctionalInterface
    interface Regla {
        void vale(Despacho despacho) throws Exception;
    }

    /** Time that only the test moves. */
    private static final class Hora extends Clock {

        private volatile Instant ahora = Instant.parse("2026-03-10T18:00:00Z");

        @Override
        public Instant instant() {
            return ahora;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Monday to Friday. */
    final class Laborables implements CalendarioHabil {

        @Override
        public boolean habil(String unidad, LocalDate dia) {
            return dia.getDayOfWeek().getValue() < 6;
        }

        @Override
        public LocalDate siguiente(String unidad, LocalDate dia) {
            return habil(unidad, dia) ? dia : siguiente(unidad, dia.plusDays(1));
        }

        @Override
        public LocalDate sumar(String unidad, LocalDate desde, int dias) {
            return dias == 0 ? siguiente(unidad, desde) : sumar(unidad, siguiente(unidad, desde.plusDays(1)), dias - 1);
        }

        @Override
        public int entre(String unidad, LocalDate desde, LocalDate hasta) {
            int dias = 0;
            for (LocalDate d = desde.plusDays(1); !d.isAfter(hasta); d = d.plusDays(1)) {
                dias += habil(unidad, d) ? 1 : 0;
            }
            return dias;
        }

        @Override
        public LocalDate hoy() {
            return LocalDate.ofInstant(hora.ahora, ZoneOffset.UTC);
        }
    }

    private Despacho(Tx tx, Hora hora) {
        this.tx = tx;
        this.hora = hora;
        agregar(Unidad.NACIONAL, TipoUnidad.CENTRAL, null);
        agregar("DSTC", TipoUnidad.CENTRAL, Unidad.NACIONAL);
        agregar("CST", TipoUnidad.CENTRAL, "DSTC");
        agregar("CSC", TipoUnidad.CENTRAL, "DSTC");
        agregar("SESC", TipoUnidad.CENTRAL, "CSC");
        agregar("JDCESC", TipoUnidad.CENTRAL, "SESC");
        agregar("CE-08", TipoUnidad.CE, Unidad.NACIONAL);
        agregar("UODCDMX", TipoUnidad.UODCDMX, Unidad.NACIONAL);
        agregar(PLANTEL, TipoUnidad.PLANTEL, "CE-08");
        oficios = new StoredOficios(tx, this, (s, aviso) -> avisos.add(aviso), this, new Esperas(), this);
    }

    static Stream<DynamicTest> enAmbas(Regla regla) {
        return Stream.of(
                DynamicTest.dynamicTest("Derby", () -> {
                    Hora hora = new Hora();
                    try (TestDatabase base = TestDatabase.derby(hora, new ProcedimientosModule())) {
                        regla.vale(new Despacho(base.tx(), hora));
                    }
                }),
                DynamicTest.dynamicTest("PostgreSQL", () -> {
                    Hora hora = new Hora();
                    try (TestDatabase base = TestDatabase.postgres(hora, new ProcedimientosModule())) {
                        regla.vale(new Despacho(base.tx(), hora));
                    }
                }));
    }

    void esHoy(String dia) {
        hora.ahora = LocalDate.parse(dia).atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    Escalamiento nodo() {
        return new Escalamiento(tx, new TableLease(tx), this, (s, aviso) -> avisos.add(aviso), this, new Laborables());
    }

    List<String> avisadas(String motivo) {
        return avisos.stream()
                .filter(a -> a.motivo().equals(motivo))
                .map(Aviso::unidad)
                .toList();
    }

    private static Identidad persona(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    private void agregar(String clave, TipoUnidad tipo, String padre) {
        List<String> rama = new ArrayList<>(List.of(clave));
        if (padre != null) {
            rama.addAll(unidades.get(padre).ascendencia());
        }
        LocalDate desde = LocalDate.of(2000, 1, 1);
        unidades.put(clave, new Unidad(clave, tipo, clave, null, null, desde, null, 1, false, rama));
    }

    @Override
    public Optional<Unidad> buscar(String clave) {
        return Optional.ofNullable(unidades.get(clave));
    }

    @Override
    public Optional<Unidad> buscar(String clave, LocalDate dia) {
        return buscar(clave);
    }

    @Override
    public Unidad exigir(String clave, String campo) {
        return buscar(clave).orElseThrow(() -> Problema.campo(campo, "No existe", clave));
    }

    @Override
    public List<Unidad> listar(Set<TipoUnidad> tipos, String entidad, String bajo, LocalDate dia) {
        return unidades.values().stream()
                .filter(u -> bajo == null || u.ascendencia().contains(bajo))
                .toList();
    }

    @Override
    public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
        bitacora.add(sesion.actor() + " " + accion + " " + objeto + " " + id);
    }

    @Override
    public Verificacion verificar() {
        return new Verificacion(0, 0, 0, List.of());
    }

    @Override
    public Instant instant() {
        return hora.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
