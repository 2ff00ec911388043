package mx.conalep.secyt.security.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Cuentas.Cuenta;
import mx.conalep.secyt.security.Cuentas.Nombramiento;
import mx.conalep.secyt.security.FusionesCuenta;
import mx.conalep.secyt.security.Identidad;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table {@code cuenta_fusion}: accounts that ended in another. */
@Component
public final class JdbcFusiones implements FusionesCuenta {

    private static final String HECHA = "SELECT en FROM cuenta_fusion WHERE de = ?";
    private static final String HACER =
            "INSERT INTO cuenta_fusion (de, en, motivo, cuenta, momento) VALUES (?, ?, ?, ?, ?)";

    private final Tx tx;
    private final Bitacora bitacora;
    private final Memoria memoria;
    private final Administracion administracion;

    /** On the tables of accounts. */
    @Activate
    public JdbcFusiones(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Memoria memoria,
            @Reference Organigrama organigrama) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.memoria = memoria;
        this.administracion = new Administracion(organigrama);
    }

    /** Refuses an account that ended in another. */
    static void exigirViva(TxSession s, String cuenta) throws SQLException {
        Query.of(HECHA, cuenta).first(s, fila -> fila.getString(1)).ifPresent(en -> {
            throw Problema.conflicto(
                    "cuenta-fusionada", "La cuenta «" + cuenta + "» se fusionó en «" + en + "»; use esa.");
        });
    }

    @Override
    public Cuenta fusionar(Identidad quien, String de, String en, String motivo) {
        revisar(quien, de, en, motivo);
        LocalDate hoy = memoria.hoy();
        tx.read(s -> List.of(CuentaRepository.exigir(s, de), CuentaRepository.exigir(s, en)))
                .forEach(fila -> administracion.exigirCuenta(quien, fila, hoy));
        Cuenta queda = tx.write(quien, s -> {
            // Always in one order, so that two at once do not wait for each other.
            for (String una : new TreeSet<>(List.of(de, en))) {
                CuentaRepository.avanzar(s, una);
            }
            exigirViva(s, de);
            exigirViva(s, en);
            List<Nombramiento> pasan = pasar(s, de, en, hoy);
            CuentaRepository.activar(s, de, false);
            SesionRepository.cerrarTodas(s, de);
            Query.of(HACER, de, en, motivo.strip(), s.actor(), s.now()).update(s);
            bitacora.anotar(
                    s,
                    "fusionar",
                    "cuenta",
                    de,
                    Map.of("en", en, "puestos", Puestos.texto(pasan), "motivo", motivo.strip()));
            return CuentaRepository.exigir(s, en).toRecord();
        });
        memoria.olvidar(de);
        memoria.olvidar(en);
        return queda;
    }

    private static void revisar(Identidad quien, String de, String en, String motivo) {
        new Validacion()
                .exigir(!de.equals(en), "en", "Escriba la otra cuenta de la misma persona.", en)
                .exigir(
                        motivo.strip().length() >= 3 && motivo.length() <= 500,
                        "motivo",
                        "Explique en 3 a 500 caracteres por qué son de la misma persona.",
                        null)
                .terminar();
        if (quien.cuenta().equals(de) || quien.cuenta().equals(en)) {
            throw Problema.conflicto(
                    "cuenta-propia", "No puede fusionar su propia cuenta; pídalo a otro administrador.");
        }
    }

    /** Gives the posts that last from today on, but those that the other holds anyway; tells which. */
    private static List<Nombramiento> pasar(TxSession s, String de, String en, LocalDate hoy) throws SQLException {
        List<Nombramiento> suyos = CuentaRepository.exigir(s, en).nombramientos();
        List<Nombramiento> duran = CuentaRepository.exigir(s, de).nombramientos().stream()
                .filter(n -> !n.termina(hoy))
                .toList();
        List<Nombramiento> pasan = duran.stream()
                .map(n -> desde(n, hoy))
                .filter(n -> suyos.stream().noneMatch(suyo -> Puestos.repite(suyo, n)))
                .toList();
        for (Nombramiento n : duran) {
            CuentaRepository.relevar(s, de, n.rol(), n.unidad(), hoy.minusDays(1));
        }
        for (Nombramiento n : pasan) {
            CuentaRepository.insertar(s, en, n);
        }
        return pasan;
    }

    private static Nombramiento desde(Nombramiento n, LocalDate hoy) {
        LocalDate desde = n.desde().isBefore(hoy) ? hoy : n.desde();
        return new Nombramiento(n.rol(), n.unidad(), n.calidad(), desde, n.hasta());
    }
}
