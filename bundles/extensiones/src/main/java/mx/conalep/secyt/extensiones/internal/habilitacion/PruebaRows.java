package mx.conalep.secyt.extensiones.internal.habilitacion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Contribucion;
import mx.conalep.secyt.extensiones.Prueba;
import mx.conalep.secyt.persistence.Placeholders;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;

/** Rows of trials. */
final class PruebaRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MAXIMAS = 100;
    private static final String COLUMNAS = "id, bundle, bundle_version, formato, informe, unidad, periodo, exitosa,"
            + " resultado, tipo_medio, archivo, CASE WHEN documento IS NULL THEN 0 ELSE 1 END, cuenta, momento";
    private static final String LISTAR =
            "SELECT " + COLUMNAS + " FROM prueba WHERE bundle = ? ORDER BY momento DESC, id";
    private static final String LEER = "SELECT " + COLUMNAS + " FROM prueba WHERE bundle = ? AND id = ?";
    private static final String DOCUMENTO = "SELECT documento FROM prueba WHERE bundle = ? AND id = ?";
    private static final String VACIAR = "UPDATE prueba SET documento = NULL"
            + " WHERE bundle = ? AND formato = ? AND unidad = ? AND documento IS NOT NULL";
    private static final String CREAR = "INSERT INTO prueba (id, bundle, bundle_version, formato, informe, unidad,"
            + " periodo, exitosa, resultado, tipo_medio, archivo, documento, cuenta, momento)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PROBADOS = "SELECT DISTINCT formato FROM prueba"
            + " WHERE bundle = ? AND bundle_version = ? AND exitosa = TRUE AND unidad IN (";

    private PruebaRows() {}

    /** The formats that a plugin has in use. */
    static List<String> formatos(Complemento c) {
        return c.contribuciones().stream()
                .filter(a -> a.clase().equals(FormatoInforme.class.getSimpleName()) && a.motivo() == null)
                .map(Contribucion::id)
                .toList();
    }

    /** Those of its formats that were tried with success for one of the units. */
    static List<String> probados(TxSession s, Complemento c, List<String> unidades) throws SQLException {
        String marcas = Placeholders.of(unidades);
        try (PreparedStatement consulta = s.jdbc().prepareStatement(PROBADOS + marcas + ")")) {
            consulta.setString(1, c.bundle());
            consulta.setString(2, c.version());
            for (int i = 0; i < unidades.size(); i++) {
                consulta.setString(i + 3, unidades.get(i));
            }
            List<String> formatos = new ArrayList<>();
            try (ResultSet fila = consulta.executeQuery()) {
                while (fila.next()) {
                    formatos.add(fila.getString(1));
                }
            }
            return formatos;
        }
    }

    static List<Prueba> listar(TxSession s, String bundle) throws SQLException {
        try (PreparedStatement consulta = s.jdbc().prepareStatement(LISTAR)) {
            consulta.setString(1, bundle);
            consulta.setMaxRows(MAXIMAS);
            List<Prueba> pruebas = new ArrayList<>();
            try (ResultSet fila = consulta.executeQuery()) {
                while (fila.next()) {
                    pruebas.add(prueba(fila));
                }
            }
            return pruebas;
        }
    }

    static Optional<Prueba> leer(TxSession s, String bundle, String id) throws SQLException {
        try (PreparedStatement consulta = s.jdbc().prepareStatement(LEER)) {
            consulta.setString(1, bundle);
            consulta.setString(2, id);
            try (ResultSet fila = consulta.executeQuery()) {
                return fila.next() ? Optional.of(prueba(fila)) : Optional.empty();
            }
        }
    }

    static Optional<byte[]> documento(TxSession s, String bundle, String id) throws SQLException {
        try (PreparedStatement consulta = s.jdbc().prepareStatement(DOCUMENTO)) {
            consulta.setString(1, bundle);
            consulta.setString(2, id);
            try (ResultSet fila = consulta.executeQuery()) {
                return fila.next() ? Optional.ofNullable(fila.getBytes(1)) : Optional.empty();
            }
        }
    }

    static void crear(TxSession s, Prueba prueba, byte @Nullable [] documento) throws SQLException {
        try (PreparedStatement vaciar = s.jdbc().prepareStatement(VACIAR)) {
            vaciar.setString(1, prueba.bundle());
            vaciar.setString(2, prueba.formato());
            vaciar.setString(3, prueba.unidad());
            vaciar.executeUpdate();
        }
        try (PreparedStatement crear = s.jdbc().prepareStatement(CREAR)) {
            crear.setString(1, prueba.id());
            crear.setString(2, prueba.bundle());
            crear.setString(3, prueba.version());
            crear.setString(4, prueba.formato());
            crear.setString(5, prueba.informe());
            crear.setString(6, prueba.unidad());
            crear.setString(7, prueba.periodo());
            crear.setBoolean(8, prueba.exitosa());
            crear.setString(9, escribir(prueba.resultado()));
            crear.setString(10, prueba.tipoMedio());
            crear.setString(11, prueba.archivo());
            crear.setBytes(12, documento);
            crear.setString(13, s.actor());
            crear.setTimestamp(14, Timestamp.from(s.now()));
            crear.executeUpdate();
        }
    }

    private static Prueba prueba(ResultSet fila) throws SQLException {
        return new Prueba(
                fila.getString(1),
                fila.getString(2),
                fila.getString(3),
                fila.getString(4),
                fila.getString(5),
                fila.getString(6),
                fila.getString(7),
                fila.getBoolean(8),
                resultado(fila.getString(9)),
                fila.getString(10),
                fila.getString(11),
                fila.getInt(12) == 1,
                fila.getString(13),
                fila.getTimestamp(14).toInstant());
    }

    private static String escribir(Prueba.Resultado resultado) {
        try {
            return MAPPER.writeValueAsString(resultado);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not plain values", e);
        }
    }

    private static Prueba.Resultado resultado(String json) {
        try {
            return MAPPER.readValue(json, Prueba.Resultado.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what was written", e);
        }
    }
}
