package mx.conalep.secyt.normativa.internal.compromiso;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.archive.Archivo;
import mx.conalep.secyt.archive.Archivos;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.Compromiso.Accion;
import mx.conalep.secyt.normativa.Compromiso.Estado;
import mx.conalep.secyt.normativa.Compromiso.Paso;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.internal.Gestion;
import mx.conalep.secyt.normativa.internal.Revisor;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Cuentas;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.trabajos.Aviso;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Commitments in the database. */
@Component
public final class StoredCompromisos implements Compromisos {

    private static final Identidad SISTEMA = Identidad.sistema("compromisos");
    private static final int TEXTO = 2000;
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private final Tx tx;
    private final Bitacora bitacora;
    private final Unidades unidades;
    private final Archivos archivos;
    private final Bandeja bandeja;
    private final Cuentas cuentas;

    /** With what they refer to. */
    @Activate
    public StoredCompromisos(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Unidades unidades,
            @Reference Archivos archivos,
            @Reference Bandeja bandeja,
            @Reference Cuentas cuentas) {
        this.cuentas = cuentas;
        this.tx = tx;
        this.bitacora = bitacora;
        this.unidades = unidades;
        this.archivos = archivos;
        this.bandeja = bandeja;
    }

    @Override
    public Pagina<Compromiso> listar(Identidad quien, Filtro filtro, Paginacion paginacion) {
        Set<String> suyas = filtro.de() == De.MIOS ? quien.lugares() : Gestion.visibles(quien, unidades);
        String unidad = filtro.unidad();
        Set<String> pedidas = unidad == null ? suyas : bajo(unidad, suyas);
        return tx.read(s -> CompromisoRows.pagina(s, filtro, pedidas, paginacion));
    }

    private Set<String> bajo(String clave, @Nullable Set<String> suyas) {
        Unidad unidad = unidades.exigir(clave, "unidad");
        Set<String> bajo = new java.util.TreeSet<>();
        unidades.listar(Set.of(), null, unidad.clave(), null).forEach(u -> bajo.add(u.clave()));
        if (suyas != null) {
            bajo.retainAll(suyas);
        }
        return bajo;
    }

    @Override
    public Compromiso leer(Identidad quien, long id) {
        Set<String> visibles = Gestion.visibles(quien, unidades);
        return tx.read(s -> visible(s, id, visibles))
                .orElseThrow(() -> Problema.noExiste("un compromiso", Long.toString(id)));
    }

    /** Whoever sees the unit, or was invited to the meeting in which it was agreed. */
    private static Optional<Compromiso> visible(TxSession s, long id, @Nullable Set<String> visibles)
            throws SQLException {
        Optional<Compromiso> compromiso = CompromisoRows.uno(s, id);
        if (compromiso.isEmpty()
                || visibles == null
                || visibles.contains(compromiso.get().unidad())) {
            return compromiso;
        }
        return CompromisoRows.invitado(s, id, visibles) ? compromiso : Optional.empty();
    }

    @Override
    public List<Paso> pasos(Identidad quien, long id) {
        leer(quien, id);
        return tx.read(s -> CompromisoRows.pasos(s, id));
    }

    @Override
    public Archivo evidencia(Identidad quien, long id, long archivo) {
        if (pasos(quien, id).stream().noneMatch(p -> Objects.equals(p.archivo(), archivo))) {
            throw Problema.noExiste("una evidencia del compromiso", Long.toString(archivo));
        }
        return tx.read(s -> archivos.leer(s, archivo));
    }

    @Override
    public Compromiso avanzar(Identidad quien, long id, int version, Avance avance) {
        Compromiso actual = leer(quien, id);
        Revisor r = new Revisor();
        Accion accion = r.presente("accion", avance.accion(), Accion.ANOTAR);
        String texto = r.texto("texto", avance.texto(), TEXTO);
        LocalDate vence = vence(r, actual, accion, avance.vence());
        r.terminar();
        boolean enNombre = CicloCompromiso.esDeLaUnidad(accion) && enNombre(quien, actual);
        if (!enNombre) {
            exigir(quien, actual, accion);
        }
        String dicho = enNombre ? enNombre(actual.unidad(), texto) : texto;
        Long archivo = avance.archivo();
        Long suyo = archivo == null
                ? null
                : Long.valueOf(archivos.leer(quien, archivo).id());
        return tx.write(quien, s -> {
            Estado estado = CicloCompromiso.despues(
                    CompromisoRows.uno(s, id).orElseThrow().estado(), accion);
            CompromisoRows.mover(s, id, version, estado, vence);
            CompromisoRows.anotar(s, id, accion, dicho, suyo);
            bitacora.anotar(
                    s,
                    verbo(accion),
                    "compromiso",
                    Long.toString(id),
                    Map.of("vence", vence, "enNombre", enNombre ? actual.unidad() : ""));
            if (!CicloCompromiso.esDeLaUnidad(accion)) {
                bandeja.avisar(s, aviso(actual, "compromiso." + verbo(accion), "-" + version, texto));
            }
            return CompromisoRows.uno(s, id).orElseThrow();
        });
    }

    @Override
    public void revisar(List<Nuevo> nuevos, LocalDate desde) {
        Revisor r = new Revisor();
        for (Nuevo n : nuevos) {
            r.texto("acuerdos.texto", n.texto(), 1000);
            String unidad = r.texto("acuerdos.unidad", n.unidad(), 20);
            LocalDate vence = r.presente("acuerdos.vence", n.vence(), desde);
            r.exigir(
                            unidad.isEmpty() || unidades.buscar(unidad).isPresent(),
                            "acuerdos.unidad",
                            "No hay una unidad con esa clave.",
                            unidad)
                    .exigir(
                            !vence.isBefore(desde),
                            "acuerdos.vence",
                            "Use el " + desde + " o un día posterior.",
                            vence);
        }
        r.terminar();
    }

    @Override
    public void registrar(TxSession session, Origen origen, List<Nuevo> nuevos) throws SQLException {
        for (Nuevo nuevo : nuevos) {
            long id = CompromisoRows.insertar(session, origen, nuevo);
            Compromiso compromiso = CompromisoRows.uno(session, id).orElseThrow();
            bitacora.anotar(
                    session,
                    "comprometer",
                    "compromiso",
                    Long.toString(id),
                    Map.of("unidad", compromiso.unidad(), "vence", compromiso.vence()));
            bandeja.avisar(session, aviso(compromiso, "compromiso.nuevo", "", ""));
        }
    }

    private static LocalDate vence(Revisor r, Compromiso actual, Accion accion, @Nullable LocalDate pedida) {
        if (accion != Accion.PRORROGAR) {
            return actual.vence();
        }
        LocalDate nueva = r.presente("vence", pedida, actual.vence());
        r.exigir(
                pedida == null || pedida.isAfter(actual.vence()),
                "vence",
                "Use un día posterior al " + actual.vence() + ".",
                pedida);
        return nueva;
    }

    /** Whoever follows it may do the part of a unit in which nobody can log in. */
    private boolean enNombre(Identidad quien, Compromiso compromiso) {
        return Gestion.gestiona(quien)
                && !quien.lugares().contains(compromiso.unidad())
                && cuentas.listar(SISTEMA).stream().noneMatch(c -> trabaja(c, compromiso.unidad()));
    }

    private static String enNombre(String unidad, String texto) {
        String dicho = "En nombre de " + unidad + ", que no tiene cuentas. " + texto;
        return dicho.length() <= TEXTO ? dicho : dicho.substring(0, TEXTO);
    }

    private static boolean trabaja(Cuenta cuenta, String unidad) {
        LocalDate hoy = LocalDate.now(MEXICO);
        return cuenta.activa()
                && cuenta.nombramientos().stream()
                        .filter(n -> n.vigente(hoy))
                        .anyMatch(n -> new Facultad(n.rol(), n.unidad()).lugar().equals(unidad));
    }

    private static void exigir(Identidad quien, Compromiso compromiso, Accion accion) {
        if (CicloCompromiso.esDeLaUnidad(accion)) {
            Gestion.exigirTrabaja(quien, compromiso.unidad(), "atender el compromiso");
        } else {
            Gestion.exigir(quien, "dar seguimiento a compromisos");
        }
    }

    private static String verbo(Accion accion) {
        return accion.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Aviso aviso(Compromiso c, String motivo, String vez, String texto) {
        String que = motivo.equals("compromiso.nuevo") ? "Compromiso nuevo" : "Cambió un compromiso";
        return new Aviso(
                "compromiso-" + c.id() + vez,
                motivo,
                c.unidad(),
                que + ": " + c.texto(),
                "De " + (c.reunion() == null ? "la visita " + c.visita() : "la reunión " + c.reunion())
                        + ". Último día: " + c.vence() + ". " + texto,
                "/compromisos/uno?id=" + c.id());
    }
}
