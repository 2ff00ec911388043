package mx.conalep.secyt.seguimiento.internal.informe;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.informe.Columna;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.internal.Mundo;

/** A year with the services of some {@link Ficha}, seen on 10 July 2026, and its reports as text. */
final class MundoDeInformes {

    static final Instant AHORA = Instant.parse("2026-07-10T15:00:00Z");

    final Mundo mundo;
    final List<Ficha> fichas;

    MundoDeInformes(TestDatabase database, int cuantas, long semilla) {
        mundo = new Mundo(database);
        fichas = Ficha.muchas(cuantas, semilla);
        mundo.tx.<Integer>write(mundo.sistema, s -> {
            servicios(s.jdbc());
            pasos(s.jdbc());
            periodos(s.jdbc());
            return 0;
        });
    }

    Informe informe(Identidad quien, String clave, Map<String, String> parametros) {
        FuenteInforme fuente = Recetario.fuentes(
                        mundo.tx,
                        mundo.unidades,
                        mundo.avances,
                        mundo.cortes,
                        RecomendacionesDePrueba.abiertas(),
                        Clock.fixed(AHORA, ZoneOffset.UTC))
                .filter(f -> f.clave().equals(clave))
                .findFirst()
                .orElseThrow();
        Map<String, String> todos = new LinkedHashMap<>(parametros);
        todos.putIfAbsent("ejercicio", "2026");
        return fuente.generar(quien, todos);
    }

    /** The rows of a report, each with its values by column. */
    List<Map<String, String>> filas(Identidad quien, String clave, String... parametros) {
        Map<String, String> pedidos = new LinkedHashMap<>();
        for (int i = 0; i < parametros.length; i += 2) {
            pedidos.put(parametros[i], parametros[i + 1]);
        }
        return filas(informe(quien, clave, pedidos));
    }

    static List<Map<String, String>> filas(Informe informe) {
        List<Map<String, String>> filas = new ArrayList<>();
        for (Fila fila : informe.filas()) {
            filas.add(fila(informe, fila));
        }
        return filas;
    }

    static Map<String, String> fila(Informe informe, Fila fila) {
        Map<String, String> valores = new LinkedHashMap<>();
        int i = 0;
        for (Columna columna : informe.columnas()) {
            valores.put(columna.clave(), fila.texto(i++));
        }
        return valores;
    }

    static String texto(BigDecimal monto) {
        return monto.signum() == 0 ? "0" : monto.stripTrailingZeros().toPlainString();
    }

    private void servicios(Connection jdbc) throws SQLException {
        String sql = "INSERT INTO servicio (id, version, folio, tipo, tipo_bundle, linea, unidad, entidad, oferta_id,"
                + " oferta, fecha_inicio, fecha_fin, ejercicio, mes, horas, modalidad, sector, hombres, mujeres, otro,"
                + " acreditados, cuota, usuario, origen, curso_cerrado, datos, estado, capturado_por, capturado_en,"
                + " autovalidado, demostracion) VALUES (?, 1, ?, ?, 'prueba', ?, ?, ?, ?, ?, ?, ?, 2026, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, 'captura', ?, ?, false)";
        try (PreparedStatement insert = jdbc.prepareStatement(sql)) {
            for (Ficha f : fichas) {
                Object[] valores = {
                    f.id(),
                    f.folio(),
                    f.tipo(),
                    f.linea().name(),
                    f.unidad(),
                    f.entidad(),
                    f.ofertaId(),
                    f.oferta(),
                    Date.valueOf(f.fin()),
                    Date.valueOf(f.fin()),
                    f.fin().getMonthValue(),
                    f.horas(),
                    f.modalidad(),
                    f.sector(),
                    f.hombres(),
                    f.mujeres(),
                    f.otro(),
                    f.acreditados(),
                    f.cuota(),
                    f.usuario(),
                    f.origen(),
                    f.cerrado(),
                    f.datos(),
                    f.estado().name(),
                    Timestamp.from(f.capturado()),
                    f.autovalidado()
                };
                for (int i = 0; i < valores.length; i++) {
                    insert.setObject(i + 1, valores[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void pasos(Connection jdbc) throws SQLException {
        String sql = "INSERT INTO paso (servicio, version, transicion, estado_de, estado_a, cuenta, momento, campos)"
                + " VALUES (?, ?, ?, ?, ?, 'alguien', ?, '')";
        try (PreparedStatement insert = jdbc.prepareStatement(sql)) {
            for (Ficha f : fichas) {
                int version = 1;
                for (Ficha.Paso p : f.pasos()) {
                    insert.setLong(1, f.id());
                    insert.setInt(2, ++version);
                    insert.setString(3, p.transicion());
                    insert.setString(4, p.de().name());
                    insert.setString(5, p.a().name());
                    insert.setTimestamp(6, Timestamp.from(p.momento()));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void periodos(Connection jdbc) throws SQLException {
        for (EstadoServicio estado : EstadoServicio.values()) {
            String columna = "n_" + estado.name().toLowerCase(java.util.Locale.ROOT);
            try (PreparedStatement update = jdbc.prepareStatement("UPDATE periodo SET " + columna + " = " + columna
                    + " + 1 WHERE ejercicio = 2026 AND unidad = ? AND linea = ? AND mes = ?")) {
                for (Ficha f : fichas) {
                    if (f.estado() == estado) {
                        update.setString(1, f.unidad());
                        update.setString(2, f.linea().name());
                        update.setInt(3, f.fin().getMonthValue());
                        update.addBatch();
                    }
                }
                update.executeBatch();
            }
        }
    }
}
