package mx.conalep.secyt.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The floor: one Jetty handler over plain JDBC. No accounts, no validation, no audit chain; one insert of the service, one of
 * a trail row and one update of a total in each POST, one sum over the copied rows for the quarter. Runs in a process of its own.
 */
public final class Limite extends Handler.Abstract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVICIO = "insert into servicio (tipo, unidad, oferta, inicio, fin, horas, hombres,"
            + " mujeres, cuota, datos) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String COPIA = "create table copia (id bigserial primary key, tipo varchar(40), unidad"
            + " varchar(12), oferta varchar(40), inicio date, fin date, horas int, modalidad varchar(20),"
            + " sector varchar(20), hombres int, mujeres int, cuota numeric(14,2), grupo varchar(80), turno varchar(20))";
    private static final String INDICE =
            "create index copia_fin on copia (fin) include (horas, hombres, mujeres, cuota)";
    private static final String TRIMESTRE = "select count(*), sum(hombres + mujeres), sum(horas), sum(cuota) from copia"
            + " where fin between date '2026-01-01' and date '2026-03-31'";

    private final HikariDataSource db;

    private Limite(HikariDataSource db) {
        this.db = db;
    }

    /** Arguments: port, JDBC URL, then the keys of the units. */
    public static void main(String[] args) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(args[1]);
        config.setMaximumPoolSize(20);
        HikariDataSource db = new HikariDataSource(config);
        crear(db, List.of(args).subList(2, args.length));
        Server server = new Server(new QueuedThreadPool(60));
        ServerConnector puerto = new ServerConnector(server, 1, 1);
        puerto.setHost("127.0.0.1");
        puerto.setPort(Integer.parseInt(args[0]));
        server.addConnector(puerto);
        server.setHandler(new Limite(db));
        server.start();
        server.join();
    }

    private static void crear(HikariDataSource db, List<String> claves) throws SQLException {
        try (Connection c = db.getConnection();
                Statement s = c.createStatement()) {
            s.execute("create table unidad (clave varchar(12) primary key, nombre varchar(200))");
            s.execute("create table servicio (id bigserial primary key, tipo varchar(40), unidad varchar(12), oferta"
                    + " varchar(40), inicio date, fin date, horas int, hombres int, mujeres int, cuota numeric(14,2),"
                    + " datos varchar(8000))");
            s.execute("create table rastro (id bigserial primary key, momento timestamp, detalle varchar(4000))");
            s.execute("create table total (unidad varchar(12), mes int, n numeric(18,2), primary key (unidad, mes))");
            s.execute(COPIA);
            s.execute(INDICE);
            try (PreparedStatement p = c.prepareStatement("insert into unidad values (?, 'Plantel de prueba')");
                    PreparedStatement t =
                            c.prepareStatement("insert into total select ?, mes, 0 from generate_series(1, 12) mes")) {
                for (String clave : claves) {
                    p.setString(1, clave);
                    p.executeUpdate();
                    t.setString(1, clave);
                    t.executeUpdate();
                }
            }
        }
    }

    @Override
    public boolean handle(Request peticion, Response respuesta, Callback fin) throws Exception {
        String ruta = peticion.getHttpURI().getPath();
        if (ruta.endsWith("/avance")) {
            trimestre(respuesta, fin);
        } else if (peticion.getMethod().equals("GET")) {
            unidad(ruta.substring(ruta.lastIndexOf('/') + 1), respuesta, fin);
        } else {
            String cuerpo = Content.Source.asString(peticion, StandardCharsets.UTF_8);
            servicio(cuerpo, JSON.readTree(cuerpo), respuesta, fin);
        }
        return true;
    }

    private void unidad(String clave, Response respuesta, Callback fin) throws SQLException {
        try (Connection c = db.getConnection();
                PreparedStatement p = c.prepareStatement("select clave, nombre from unidad where clave = ?")) {
            p.setString(1, clave);
            try (ResultSet r = p.executeQuery()) {
                int estado = r.next() ? 200 : 404;
                contestar(
                        estado, "{\"clave\":\"" + clave + "\",\"nombre\":\"" + r.getString(2) + "\"}", respuesta, fin);
            }
        }
    }

    /** The national quarter summed anew out of all rows, from an index that holds what is asked. */
    private void trimestre(Response respuesta, Callback fin) throws SQLException {
        try (Connection c = db.getConnection();
                PreparedStatement p = c.prepareStatement(TRIMESTRE);
                ResultSet r = p.executeQuery()) {
            r.next();
            contestar(
                    200,
                    "{\"servicios\":" + r.getLong(1) + ",\"personas\":" + r.getLong(2) + ",\"horas\":" + r.getLong(3)
                            + ",\"cuotas\":" + r.getBigDecimal(4) + "}",
                    respuesta,
                    fin);
        }
    }

    private void servicio(String cuerpo, JsonNode json, Response respuesta, Callback fin) throws SQLException {
        try (Connection c = db.getConnection()) {
            c.setAutoCommit(false);
            insertar(c, json);
            try (PreparedStatement p = c.prepareStatement("insert into rastro (momento, detalle) values (?, ?)")) {
                p.setTimestamp(1, Timestamp.from(Instant.now()));
                p.setString(2, cuerpo);
                p.executeUpdate();
            }
            sumar(c, json);
            c.commit();
        }
        contestar(201, cuerpo, respuesta, fin);
    }

    private static void insertar(Connection c, JsonNode json) throws SQLException {
        try (PreparedStatement p = c.prepareStatement(SERVICIO)) {
            p.setString(1, json.path("tipo").asText());
            p.setString(2, json.path("unidad").asText());
            p.setString(3, json.path("oferta").asText());
            p.setObject(4, LocalDate.parse(json.path("fechaInicio").asText()));
            p.setObject(5, LocalDate.parse(json.path("fechaFin").asText()));
            p.setInt(6, json.path("horas").asInt());
            p.setInt(7, json.path("participantesHombres").asInt());
            p.setInt(8, json.path("participantesMujeres").asInt());
            p.setBigDecimal(9, json.path("cuota").decimalValue());
            p.setString(10, json.path("datos").toString());
            p.executeUpdate();
        }
    }

    private static void sumar(Connection c, JsonNode json) throws SQLException {
        try (PreparedStatement p = c.prepareStatement("update total set n = n + ? where unidad = ? and mes = ?")) {
            p.setInt(1, json.path("participantesHombres").asInt());
            p.setString(2, json.path("unidad").asText());
            p.setInt(3, LocalDate.parse(json.path("fechaFin").asText()).getMonthValue());
            p.executeUpdate();
        }
    }

    private static void contestar(int estado, String json, Response respuesta, Callback fin) {
        respuesta.setStatus(estado);
        respuesta.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        respuesta.write(true, ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)), fin);
    }
}
