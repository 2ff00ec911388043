package mx.conalep.secyt.procedimientos.internal.expediente;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.archive.Contenido;
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
import mx.conalep.secyt.procedimientos.Conclusion;
import mx.conalep.secyt.procedimientos.NuevoExpediente;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.ResumenExpediente;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.internal.Esperas;
import mx.conalep.secyt.procedimientos.internal.PlantillasEnArchivo;
import mx.conalep.secyt.procedimientos.internal.StoredOficios;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Calidad;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.Aviso;

/** Cases on a database, with the units of the manual, two CAST and a school. */
final class Mesa implements Unidades, Bitacora, Archivos, CalendarioHabil {

    static final String CAST = "CAST-08-01";
    static final String OTRO = "CAST-09-01";
    static final Identidad DSTC = central("dstc", Rol.DSTC);
    static final Identidad CST = central("cst", Rol.CST);
    static final Identidad CST2 = central("cst-2", Rol.CST);
    static final Identidad CSC = central("csc", Rol.CSC);
    static final Identidad SESC = persona("sesc", Rol.CSC, "SESC");
    static final Identidad DCAJ = central("dcaj", Rol.DCAJ);
    static final Identidad DVS = central("dvs", Rol.DVS);
    static final Identidad DCTA = central("dcta", Rol.DCTA);
    static final Identidad SPDI = central("spdi", Rol.SPDI);
    static final Identidad DIRECTOR = persona("cast-juarez", Rol.DIRECTOR, CAST);
    static final Identidad DIRECTOR2 = persona("cast-mexico", Rol.DIRECTOR, OTRO);
    static final Identidad ESTADO = persona("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    static final Identidad AUDITOR = central("auditor", Rol.AUDITOR);
    static final Identidad FIRMA = persona("firma", Rol.FIRMA, "CONALEP");

    final Tx tx;
    final List<Aviso> avisos = new CopyOnWriteArrayList<>();
    final List<String> bitacora = new CopyOnWriteArrayList<>();
    final Condiciones condiciones = new Condiciones();
    final Esperas esperas = new Esperas();
    final Oficios oficios;
    final StoredExpedientes expedientes;
    final StoredTareas tareas;
    final Casos casos;
    private final Map<String, Unidad> unidades = new ConcurrentSkipListMap<>();
    private volatile LocalDate hoy = LocalDate.of(2026, 3, 10);

    Mesa(TestDatabase base) {
        this(base.tx(), new Manual());
    }

    Mesa(Tx tx, Procedimientos procedimientos) {
        this.tx = tx;
        agregar("CONALEP", TipoUnidad.CENTRAL, null);
        List.of("DSTC", "DCAJ", "DAF", "DVS", "DCTA", "SPDI-DPP", "COMERI")
                .forEach(u -> agregar(u, TipoUnidad.CENTRAL, "CONALEP"));
        List.of("CST", "CSC").forEach(u -> agregar(u, TipoUnidad.CENTRAL, "DSTC"));
        agregar("SESC", TipoUnidad.CENTRAL, "CSC");
        agregar("CE-08", TipoUnidad.CE, "CONALEP");
        agregar("UODCDMX", TipoUnidad.UODCDMX, "CONALEP");
        agregar("RCEO", TipoUnidad.RCEO, "CONALEP");
        agregar(CAST, TipoUnidad.CAST, "CE-08");
        agregar(OTRO, TipoUnidad.CAST, "UODCDMX");
        agregar("08DPT0001C", TipoUnidad.PLANTEL, "CE-08");
        casos = new Casos(tx, procedimientos, this, (s, a) -> avisos.add(a), this);
        oficios = new StoredOficios(tx, this, (s, a) -> avisos.add(a), this, esperas);
        expedientes = new StoredExpedientes(
                tx, casos, procedimientos, condiciones, this, this, oficios, new PlantillasEnArchivo());
        esperas.agregar(new TareasDeOficio(tx, casos));
        tareas = new StoredTareas(tx, casos, cuentas(), this);
    }

    private static Identidad central(String cuenta, Rol rol) {
        return persona(cuenta, rol, "CONALEP");
    }

    static Identidad persona(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    ResumenExpediente abrir(String procedimiento, Identidad quien, String... participantes) {
        return expedientes.abrir(quien, NuevoExpediente.de(procedimiento, "Prueba", List.of(participantes)));
    }

    ResumenExpediente hacer(long id, Identidad quien, String actividad) {
        return hacer(id, quien, actividad, "");
    }

    ResumenExpediente hacer(long id, Identidad quien, String actividad, String decision) {
        return expedientes.concluir(quien, id, actividad, Conclusion.de(decision));
    }

    static List<String> abiertas(ResumenExpediente resumen) {
        return resumen.tareas().stream().map(Tarea::actividad).distinct().toList();
    }

    Plazos plazos() {
        return new Plazos(tx, new TableLease(tx), casos.medios());
    }

    void esHoy(String dia) {
        hoy = LocalDate.parse(dia);
    }

    private void agregar(String clave, TipoUnidad tipo, String padre) {
        List<String> rama = new ArrayList<>(List.of(clave));
        if (padre != null) {
            rama.addAll(unidades.get(padre).ascendencia());
        }
        LocalDate desde = LocalDate.of(2000, 1, 1);
        unidades.put(clave, new Unidad(clave, tipo, clave, null, null, desde, null, 1, false, rama));
    }

    private static Cuentas cuentas() {
        return (Cuentas) java.lang.reflect.Proxy.newProxyInstance(
                Cuentas.class.getClassLoader(), new Class<?>[] {Cuentas.class}, (p, metodo, datos) -> cuenta(datos));
    }

    private static Cuenta cuenta(Object[] datos) {
        String cual = String.valueOf(datos[1]);
        if (!cual.startsWith("cst")) {
            throw Problema.noExiste("una cuenta", cual);
        }
        LocalDate desde = LocalDate.of(2020, 1, 1);
        return new Cuenta(
                cual,
                cual,
                true,
                false,
                List.of(new Nombramiento(Rol.CST, "CONALEP", Calidad.TITULAR, desde, null)),
                1);
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
                .filter(u -> tipos.isEmpty() || tipos.contains(u.tipo()))
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
    public Contenido recibir(InputStream bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Archivo registrar(TxSession sesion, String unidad, String nombre, Contenido contenido) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Archivo guardar(Identidad quien, String unidad, String nombre, InputStream bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Archivo leer(Identidad quien, long id) {
        if (id > 100) {
            throw Problema.noExiste("un archivo", Long.toString(id));
        }
        return new Archivo(
                id, "minuta.pdf", "application/pdf", 10, "0".repeat(64), "CST", quien.cuenta(), Instant.EPOCH);
    }

    @Override
    public Archivo leer(TxSession sesion, long id) {
        return leer(CST, id);
    }

    @Override
    public InputStream abrir(Archivo archivo) {
        return InputStream.nullInputStream();
    }

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
        throw new UnsupportedOperationException();
    }

    @Override
    public LocalDate hoy() {
        return hoy;
    }
}
