package mx.conalep.secyt.security.internal;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Correos;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Addresses in their table. The audit trail tells that one changed, never which it is. */
@Component
public final class JdbcCorreos implements Correos {

    private static final Pattern CORREO = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern CLASE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final int LARGO = 254;
    private static final int CLASES = 20;

    private final Tx tx;
    private final Bitacora bitacora;
    private final Memoria memoria;

    private record Fila(String cuenta, Preferencia preferencia) {}

    /** With what it needs. */
    @Activate
    public JdbcCorreos(@Reference Tx tx, @Reference Bitacora bitacora, @Reference Memoria memoria) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.memoria = memoria;
    }

    @Override
    public Preferencia leer(Identidad quien) {
        return tx.read(s -> buscar(s, quien.cuenta())).orElse(new Preferencia(null, Set.of()));
    }

    @Override
    public Preferencia cambiar(Identidad quien, Preferencia pedida) {
        Preferencia nueva = new Preferencia(limpio(pedida.correo()), pedida.silenciados());
        validar(nueva);
        return tx.write(quien, s -> {
            guardar(s, quien.cuenta(), nueva);
            bitacora.anotar(s, "cambiar-correo", "cuenta", quien.cuenta(), Map.of("tiene", nueva.correo() != null));
            return nueva;
        });
    }

    @Override
    public List<Destinatario> para(String unidad, String clase) {
        List<Fila> filas = tx.read(JdbcCorreos::todas).stream()
                .filter(f -> !f.preferencia().silenciados().contains(clase))
                .toList();
        return filas.stream().flatMap(f -> destinatario(f, unidad)).toList();
    }

    private Stream<Destinatario> destinatario(Fila fila, String unidad) {
        String correo = fila.preferencia().correo();
        return correo == null
                ? Stream.empty()
                : tx
                        .read(s -> CuentaRepository.buscar(s, fila.cuenta()))
                        .filter(CuentaFila::activa)
                        .map(c -> c.identidad(memoria.hoy()))
                        .filter(i -> trabaja(i, unidad))
                        .map(i -> new Destinatario(i.cuenta(), i.nombre(), correo))
                        .stream();
    }

    private static boolean trabaja(Identidad quien, String unidad) {
        return quien.facultades().stream()
                .filter(f -> f.rol() != Rol.FIRMA)
                .anyMatch(f -> f.lugar().equals(unidad) || f.unidad().equals(unidad));
    }

    private static void validar(Preferencia p) {
        String correo = p.correo();
        new Validacion()
                .exigir(
                        correo == null
                                || (correo.length() <= LARGO
                                        && CORREO.matcher(correo).matches()),
                        "correo",
                        "Escriba un correo como nombre@dominio.mx, o déjelo vacío para no recibir.",
                        correo)
                .exigir(
                        p.silenciados().size() <= CLASES
                                && p.silenciados().stream()
                                        .allMatch(c -> CLASE.matcher(c).matches()),
                        "silenciados",
                        "Diga a lo más 20 clases de aviso, de letras, cifras y guiones.",
                        p.silenciados())
                .terminar();
    }

    private static @Nullable String limpio(@Nullable String correo) {
        return correo == null || correo.isBlank() ? null : correo.strip();
    }

    private static Optional<Preferencia> buscar(TxSession s, String cuenta) throws SQLException {
        return Query.of("SELECT correo, silenciados FROM cuenta_correo WHERE cuenta = ?", cuenta)
                .first(s, rs -> preferencia(rs.getString(1), rs.getString(2)));
    }

    private static List<Fila> todas(TxSession s) throws SQLException {
        return Query.of("SELECT cuenta, correo, silenciados FROM cuenta_correo WHERE correo IS NOT NULL"
                        + " ORDER BY cuenta")
                .list(s, rs -> new Fila(rs.getString(1), preferencia(rs.getString(2), rs.getString(3))));
    }

    private static Preferencia preferencia(@Nullable String correo, String silenciados) {
        Set<String> clases = Arrays.stream(silenciados.split(",", -1))
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toSet());
        return new Preferencia(correo, clases);
    }

    private static void guardar(TxSession s, String cuenta, Preferencia p) throws SQLException {
        String clases = String.join(",", new TreeSet<>(p.silenciados()));
        Query.of("DELETE FROM cuenta_correo WHERE cuenta = ?", cuenta).update(s);
        Query.of("INSERT INTO cuenta_correo (cuenta, correo, silenciados) VALUES (?, ?, ?)", cuenta, p.correo(), clases)
                .update(s);
    }
}
