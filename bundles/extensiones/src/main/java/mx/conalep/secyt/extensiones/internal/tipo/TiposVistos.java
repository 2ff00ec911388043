package mx.conalep.secyt.extensiones.internal.tipo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.extensiones.Descriptor;
import mx.conalep.secyt.extensiones.internal.registro.TipoGuardado;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;

/** Writes down what each service type says of itself when it first appears or changes. For one thread. */
public final class TiposVistos {

    private static final TxContext SISTEMA = TxContext.system("complementos");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAXIMO = 32_000;
    private static final int VUELTAS_ENTRE_INTENTOS = 30;

    private static final String LEER =
            "SELECT clave, version, nombre, linea, bundle, campos, desde FROM tipo_descriptor";
    private static final String CAMBIAR = "UPDATE tipo_descriptor SET nombre = ?, linea = ?, bundle = ?, campos = ?,"
            + " desde = ? WHERE clave = ? AND version = ?";
    private static final String AGREGAR = "INSERT INTO tipo_descriptor (nombre, linea, bundle, campos, desde, clave,"
            + " version) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final Tx tx;
    private final DescriptoresConocidos conocidos;
    private final Map<TipoGuardado, Integer> esperas = new WeakHashMap<>();
    private int vuelta;

    public TiposVistos(Tx tx, DescriptoresConocidos conocidos) {
        this.tx = tx;
        this.conocidos = conocidos;
    }

    /** Looks at the types in use; reads the table at first, when something was written and now and then. */
    public void anotar(Iterable<TipoGuardado> enUso) {
        boolean leer = vuelta++ % VUELTAS_ENTRE_INTENTOS == 0;
        if (leer) {
            conocidos.ver(tx.read(TiposVistos::leer));
        }
        boolean escrito = false;
        for (TipoGuardado tipo : enUso) {
            escrito |= anotar(tipo);
        }
        if (escrito) {
            conocidos.ver(tx.read(TiposVistos::leer));
        }
    }

    private boolean anotar(TipoGuardado tipo) {
        int proxima = esperas.getOrDefault(tipo, 0);
        if (vuelta < proxima) {
            return false;
        }
        esperas.put(tipo, vuelta + VUELTAS_ENTRE_INTENTOS);
        try {
            return guardar(tipo, tipo.campos());
        } catch (Problema fallaDelTipo) {
            // The guard has told it; it is asked again later.
            return false;
        }
    }

    private boolean guardar(TipoGuardado tipo, List<Campo> campos) {
        Descriptor anterior = conocidos.buscar(tipo.id(), tipo.version()).orElse(null);
        String json = json(campos);
        if (json.length() > MAXIMO
                || (anterior != null
                        && anterior.campos().equals(campos)
                        && anterior.nombre().equals(tipo.nombre())
                        && anterior.linea() == tipo.linea()
                        && anterior.bundle().equals(tipo.bundle()))) {
            return false;
        }
        return tx.write(SISTEMA, s -> escribir(s, CAMBIAR, tipo, json) || escribir(s, AGREGAR, tipo, json));
    }

    private static boolean escribir(TxSession s, String sql, TipoGuardado tipo, String campos) throws SQLException {
        try (PreparedStatement orden = s.jdbc().prepareStatement(sql)) {
            orden.setString(1, tipo.nombre());
            orden.setString(2, tipo.linea().name());
            orden.setString(3, tipo.bundle());
            orden.setString(4, campos);
            orden.setTimestamp(5, Timestamp.from(s.now()));
            orden.setString(6, tipo.id());
            orden.setInt(7, tipo.version());
            return orden.executeUpdate() == 1;
        }
    }

    private static List<Descriptor> leer(TxSession s) throws SQLException {
        List<Descriptor> todos = new ArrayList<>();
        try (PreparedStatement orden = s.jdbc().prepareStatement(LEER);
                ResultSet filas = orden.executeQuery()) {
            while (filas.next()) {
                todos.add(new Descriptor(
                        filas.getString(1),
                        filas.getInt(2),
                        filas.getString(3),
                        Linea.valueOf(filas.getString(4)),
                        filas.getString(5),
                        campos(filas.getString(6)),
                        filas.getTimestamp(7).toInstant()));
            }
        }
        return todos;
    }

    private static String json(List<Campo> campos) {
        try {
            return JSON.writeValueAsString(campos);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Campo> campos(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Campo>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
