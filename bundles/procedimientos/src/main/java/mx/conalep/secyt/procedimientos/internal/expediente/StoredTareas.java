package mx.conalep.secyt.procedimientos.internal.expediente;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.FiltroTareas;
import mx.conalep.secyt.procedimientos.FiltroTareas.Situacion;
import mx.conalep.secyt.procedimientos.Tarea;
import mx.conalep.secyt.procedimientos.Tareas;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tasks as rows. */
@Component(service = Tareas.class)
public final class StoredTareas implements Tareas {

    /** Business days before the last one from which a task is due soon. */
    static final int PRONTO = 3;

    private final Tx tx;
    private final Casos casos;
    private final Cuentas cuentas;
    private final Unidades unidades;

    /** On these tables. */
    @Activate
    public StoredTareas(
            @Reference Tx tx, @Reference Casos casos, @Reference Cuentas cuentas, @Reference Unidades unidades) {
        this.tx = tx;
        this.casos = casos;
        this.cuentas = cuentas;
        this.unidades = unidades;
    }

    @Override
    public Pagina<Tarea> bandeja(Identidad quien, FiltroTareas filtro, Paginacion paginacion) {
        ListaTareas lista = lista(filtro);
        if (filtro.unidad() == null) {
            lista.de(Lugares.de(quien), quien.cuenta());
        } else {
            exigirVer(quien, filtro.unidad());
            lista.en(filtro.unidad());
        }
        return tx.read(s -> lista.pagina(s, paginacion));
    }

    private void exigirVer(Identidad quien, String unidad) {
        unidades.exigir(unidad, "unidad");
        boolean ve = Lugares.trabaja(quien, unidad)
                || Permisos.veTodo(quien)
                || new Permisos(unidades).ambito(quien).contains(unidad);
        if (!ve) {
            throw Problema.prohibido("fuera-de-ambito", "Sus puestos no le permiten consultar " + unidad + ".");
        }
    }

    private ListaTareas lista(FiltroTareas filtro) {
        CalendarioHabil calendario = casos.medios().calendario();
        LocalDate hoy = calendario.hoy();
        return new ListaTareas(filtro, hoy, calendario.sumar("CONALEP", hoy, PRONTO));
    }

    @Override
    public CuentaTareas contar(Identidad quien) {
        FiltroTareas todas = FiltroTareas.abiertas();
        return tx.read(s -> new CuentaTareas(
                cuantas(s, quien, todas),
                cuantas(s, quien, new FiltroTareas(null, quien.cuenta(), false, null, null, null, null)),
                cuantas(s, quien, new FiltroTareas(null, null, false, Situacion.POR_VENCER, null, null, null)),
                cuantas(s, quien, new FiltroTareas(null, null, false, Situacion.VENCIDAS, null, null, null))));
    }

    private long cuantas(TxSession s, Identidad quien, FiltroTareas filtro) throws SQLException {
        return lista(filtro).de(Lugares.de(quien), quien.cuenta()).contar(s);
    }

    @Override
    public Tarea reclamar(Identidad quien, long id) {
        Labor labor = exigir(id);
        exigirTrabajar(quien, labor);
        if (labor.abierta() && quien.cuenta().equals(labor.tarea().responsable())) {
            return labor.tarea();
        }
        return cambiar(quien, labor, Accion.RECLAMAR, quien.cuenta(), "");
    }

    @Override
    public Tarea liberar(Identidad quien, long id) {
        Labor labor = exigir(id);
        exigirTrabajar(quien, labor);
        boolean suya = quien.cuenta().equals(labor.tarea().responsable());
        if (!suya && soloCaptura(quien, labor.tarea().lugar())) {
            throw Problema.prohibido(
                    "no-la-tiene",
                    "La tarea la tiene " + labor.tarea().responsable() + "; la libera esa persona o quien dirige "
                            + labor.tarea().lugar() + ".");
        }
        return cambiar(quien, labor, Accion.LIBERAR, null, "");
    }

    private static boolean soloCaptura(Identidad quien, String lugar) {
        return !quien.total()
                && quien.facultades().stream()
                        .filter(f -> f.lugar().equals(lugar))
                        .map(Facultad::rol)
                        .allMatch(r -> r == Rol.CAPTURISTA);
    }

    @Override
    public Tarea delegar(Identidad quien, long id, @Nullable String cuenta) {
        Labor labor = exigir(id);
        exigirTrabajar(quien, labor);
        if (cuenta == null || cuenta.isBlank()) {
            throw Problema.campo("cuenta", "Diga a qué cuenta se delega.", null);
        }
        exigirDeAhi(cuenta, labor.tarea().lugar(), "cuenta");
        return cambiar(quien, labor, Accion.DELEGAR, cuenta, cuenta);
    }

    @Override
    public int traspasar(Identidad quien, Traspaso t) {
        unidades.exigir(t.unidad(), "unidad");
        boolean puede = (Lugares.trabaja(quien, t.unidad()) && !soloCaptura(quien, t.unidad()))
                || quien.puede(unidades.exigir(t.unidad(), "unidad"), Rol.UNIDAD_ESTATAL, Rol.ADMINISTRADOR)
                || Lugares.supervisa(quien);
        if (!puede) {
            throw Problema.prohibido(
                    "fuera-de-ambito", "Su puesto no permite traspasar el trabajo de " + t.unidad() + ".");
        }
        String motivo = Permisos.exigirMotivo(t.motivo(), "motivo");
        String a = t.a();
        if (a != null) {
            exigirDeAhi(a, t.unidad(), "a");
        }
        List<Labor> suyas = tx.read(s -> Query.of(
                        LaborRows.COLUMNAS + LaborRows.DE
                                + " WHERE t.responsable = ? AND t.estado = 'ABIERTA' AND t.lugar = ? ORDER BY t.id",
                        t.de(),
                        t.unidad())
                .list(s, LaborRows::leer));
        suyas.forEach(l -> cambiar(quien, l, Accion.TRASPASAR, a, t.de() + " → " + a + ": " + motivo));
        return suyas.size();
    }

    private Labor exigir(long id) {
        return tx.read(s -> LaborRows.una(s, id)).orElseThrow(() -> Problema.noExiste("una tarea", Long.toString(id)));
    }

    private static void exigirTrabajar(Identidad quien, Labor labor) {
        if (!Lugares.trabaja(quien, labor.tarea().lugar())) {
            throw Problema.prohibido(
                    "no-es-su-unidad", "La tarea le toca a " + labor.tarea().lugar() + ", y usted no trabaja ahí.");
        }
    }

    /** That account has a post there today. */
    private void exigirDeAhi(String cuenta, String lugar, String campo) {
        Cuenta otra;
        try {
            otra = cuentas.leer(Identidad.sistema("tareas"), cuenta);
        } catch (Problema e) {
            throw Problema.campo(campo, "No hay una cuenta con ese nombre.", cuenta);
        }
        LocalDate hoy = casos.medios().calendario().hoy();
        Set<Rol> fuera = Set.of(Rol.AUDITOR, Rol.ADMINISTRADOR, Rol.FIRMA);
        boolean trabaja = otra.activa()
                && otra.nombramientos().stream()
                        .filter(n -> n.vigente(hoy) && !fuera.contains(n.rol()))
                        .anyMatch(n -> Lugares.de(new Facultad(n.rol(), n.unidad()).lugar(), "")
                                .equals(lugar));
        if (!trabaja) {
            throw Problema.campo(campo, "Esa cuenta no trabaja hoy en " + lugar + "; elija a alguien de ahí.", cuenta);
        }
    }

    private Tarea cambiar(
            Identidad quien, Labor vista, Accion accion, @Nullable String responsable, String comentario) {
        Caso caso = casos.leer(vista.tarea().expediente());
        return tx.write(quien, s -> {
            Obra obra = casos.tomar(s, caso);
            Labor labor = obra.caso().labores().stream()
                    .filter(l -> l.tarea().id() == vista.tarea().id())
                    .findFirst()
                    .orElseThrow();
            exigirAbierta(obra.caso(), labor);
            if (accion == Accion.RECLAMAR) {
                Eleccion.libre(labor, quien);
            }
            Labor otra = labor.de(responsable);
            obra.anotar(Apunte.de(accion, labor, comentario, caso.cabecera(), quien));
            obra.guardar(otra);
            obra.terminar();
            return otra.tarea();
        });
    }

    private static void exigirAbierta(Caso caso, Labor labor) {
        if (!labor.abierta()) {
            throw Eleccion.concluida(caso, caso.actividad(labor.tarea().actividad()), labor);
        }
    }
}
