package mx.conalep.secyt.extensiones.internal.guarda;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor.Corte;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor.Llave;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.trabajos.Bandeja;
import org.jspecify.annotations.Nullable;

/** Keeps what is switched off in the database, the same for all nodes and after a restart. */
public final class ApagadasCompartidas {

    private static final TxContext SISTEMA = TxContext.system("complementos");
    private static final int MOTIVO_MAXIMO = 500;

    private static final String LEER =
            "SELECT bundle, clase, clave, unidad, numero, desde, fallas, motivo FROM complemento_apagado";
    private static final String CAMBIAR = "UPDATE complemento_apagado SET numero = ?, desde = ?, fallas = ?, motivo = ?"
            + " WHERE bundle = ? AND clase = ? AND clave = ? AND unidad = ?";
    private static final String AGREGAR =
            "INSERT INTO complemento_apagado (numero, desde, fallas, motivo, bundle, clase,"
                    + " clave, unidad) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String QUITAR = "DELETE FROM complemento_apagado WHERE bundle = ?";

    private final Tx tx;
    private final Interruptor interruptor;
    private final Bandeja bandeja;

    public ApagadasCompartidas(Tx tx, Interruptor interruptor, Bandeja bandeja) {
        this.tx = tx;
        this.interruptor = interruptor;
        this.bandeja = bandeja;
    }

    /** Writes what this node switched off, then takes over what all did. */
    public void sincronizar() {
        for (Corte corte : interruptor.porEscribir()) {
            guardar(corte);
            interruptor.escrita(corte);
        }
        interruptor.compartir(tx.read(ApagadasCompartidas::leer));
    }

    private void guardar(Corte corte) {
        try {
            tx.write(SISTEMA, s -> guardar(s, corte));
        } catch (ConstraintViolatedException otroNodoLaEscribio) {
            // It says the same.
        }
    }

    private boolean guardar(TxSession s, Corte corte) throws SQLException {
        bandeja.avisar(s, AvisoApagado.de(corte));
        return escribir(s, CAMBIAR, corte) || escribir(s, AGREGAR, corte);
    }

    /** Takes the rows of a bundle away, in the transaction of whoever tries again; how many there were. */
    public static int quitar(TxSession s, String bundle, @Nullable String unidad) throws SQLException {
        String sql = unidad == null ? QUITAR : QUITAR + " AND unidad = ?";
        try (PreparedStatement orden = s.jdbc().prepareStatement(sql)) {
            orden.setString(1, bundle);
            if (unidad != null) {
                orden.setString(2, unidad);
            }
            return orden.executeUpdate();
        }
    }

    private static boolean escribir(TxSession s, String sql, Corte corte) throws SQLException {
        String motivo = corte.motivo();
        try (PreparedStatement orden = s.jdbc().prepareStatement(sql)) {
            orden.setString(1, corte.version());
            orden.setTimestamp(2, Timestamp.from(corte.desde()));
            orden.setInt(3, corte.fallas());
            orden.setString(4, motivo.length() > MOTIVO_MAXIMO ? motivo.substring(0, MOTIVO_MAXIMO) : motivo);
            orden.setString(5, corte.llave().bundle());
            orden.setString(6, corte.llave().clase());
            orden.setString(7, corte.llave().id());
            orden.setString(8, corte.llave().unidad());
            return orden.executeUpdate() == 1;
        }
    }

    private static List<Corte> leer(TxSession s) throws SQLException {
        List<Corte> todos = new ArrayList<>();
        try (PreparedStatement orden = s.jdbc().prepareStatement(LEER);
                ResultSet filas = orden.executeQuery()) {
            while (filas.next()) {
                todos.add(new Corte(
                        new Llave(filas.getString(1), filas.getString(2), filas.getString(3), filas.getString(4)),
                        filas.getString(5),
                        filas.getTimestamp(6).toInstant(),
                        filas.getInt(7),
                        filas.getString(8)));
            }
        }
        return todos;
    }
}
