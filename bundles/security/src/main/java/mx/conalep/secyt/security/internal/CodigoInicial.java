package mx.conalep.secyt.security.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The code with which the first administrator is made: only its hash is stored, and it serves once. */
@Component(service = CodigoInicial.class, immediate = true, configurationPid = SecurityConfig.PID)
public final class CodigoInicial {

    private static final Logger LOG = LoggerFactory.getLogger(CodigoInicial.class);
    private static final TxContext SISTEMA = TxContext.system("seguridad");

    private final Tx tx;
    private final ArchivoCodigo archivo;

    /** Makes the code when there is no account at all. */
    @Activate
    public CodigoInicial(@Reference Tx tx, SecurityConfig config) {
        this(tx, new ArchivoCodigo(Path.of(System.getProperty("karaf.data", "data"), "codigo-inicial.txt")));
        if (config.codigoInicial()) {
            preparar();
        }
    }

    CodigoInicial(Tx tx, ArchivoCodigo archivo) {
        this.tx = tx;
        this.archivo = archivo;
    }

    void preparar() {
        if (tx.read(CuentaRepository::hayAlguna)) {
            return;
        }
        Optional<String> vigente = archivo.leer().map(CodigoInicial::huella);
        if (vigente.isPresent() && vigente.equals(tx.read(CodigoInicial::guardada))) {
            LOG.info("SECyT todavía no tiene cuentas; el código inicial está en {}", archivo);
        } else {
            generar();
        }
    }

    /** Refuses a wrong code before anything costly is done. */
    void exigir(String codigo) {
        tx.read(s -> {
            exigirSinCuentas(CuentaRepository.hayAlguna(s));
            exigirCorrecto(guardada(s).filter(huella(codigo)::equals).isPresent());
            return codigo;
        });
    }

    /** Burns the code in the transaction that makes the first account. */
    void quemar(TxSession s, String codigo) throws SQLException {
        int quemados = Query.of(
                        "UPDATE codigo_inicial SET usado = ? WHERE id = 1 AND huella = ? AND usado IS NULL",
                        s.now(),
                        huella(codigo))
                .update(s);
        exigirCorrecto(quemados == 1);
    }

    void borrarArchivo() {
        archivo.borrar();
    }

    private void generar() {
        String codigo = Secretos.codigo();
        tx.write(SISTEMA, s -> guardar(s, huella(codigo)));
        LOG.info("SECyT no tiene cuentas. Código inicial, para hacer al primer administrador: {}", codigo);
        try {
            archivo.escribir(codigo);
        } catch (IOException e) {
            LOG.warn("El código inicial no se pudo escribir en {}", archivo, e);
        }
    }

    private static int guardar(TxSession s, String huella) throws SQLException {
        Query.of("DELETE FROM codigo_inicial").update(s);
        return Query.of("INSERT INTO codigo_inicial (id, huella, creado) VALUES (1, ?, ?)", huella, s.now())
                .update(s);
    }

    private static Optional<String> guardada(TxSession s) throws SQLException {
        return Query.of("SELECT huella FROM codigo_inicial WHERE id = 1 AND usado IS NULL")
                .first(s, rs -> rs.getString(1));
    }

    private static String huella(String codigo) {
        return Secretos.huella(codigo.strip().toUpperCase(Locale.ROOT));
    }

    private static void exigirSinCuentas(boolean hay) {
        if (hay) {
            throw Problema.conflicto("ya-instalado", "SECyT ya tiene cuentas; pida la suya a un administrador.");
        }
    }

    private static void exigirCorrecto(boolean correcto) {
        if (!correcto) {
            throw new Problema(
                    403,
                    "codigo-incorrecto",
                    "El código inicial no es correcto o ya se usó; está en el registro del servidor y en"
                            + " codigo-inicial.txt de su carpeta de datos.",
                    List.of());
        }
    }
}
