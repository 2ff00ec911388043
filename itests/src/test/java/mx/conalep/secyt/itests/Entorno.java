package mx.conalep.secyt.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A production installation on one engine, shared by the tests of this JVM because a start is dear: each of them works in a
 * year of its own.
 */
final class Entorno implements AutoCloseable {

    static final String ADMINISTRADORA = "administradora";

    private static final String CONTRASENA = "Contraseña-de-prueba-1";
    private static final Map<Motor, Entorno> ABIERTOS = new EnumMap<>(Motor.class);

    private final BaseDatos base;
    private final Servidor servidor;
    private final String codigoInicial;
    private final Set<String> casts = new HashSet<>();
    private boolean conCatalogo;
    private Gente gente;
    private Pendientes pendientes;

    private Entorno(BaseDatos base) throws IOException {
        this.base = base;
        servidor = Servidor.iniciar(Map.of("mx.conalep.secyt.persistence.cfg", base.configuracion()));
        codigoInicial = Files.readString(archivoDelCodigo()).strip();
        instalar();
    }

    /** The installation on that engine, started when it is first asked for. */
    static synchronized Entorno de(Motor motor) {
        return ABIERTOS.computeIfAbsent(motor, Entorno::nuevo);
    }

    static synchronized void cerrarTodos() {
        ABIERTOS.values().forEach(Entorno::close);
        ABIERTOS.clear();
    }

    private static Entorno nuevo(Motor motor) {
        try {
            return new Entorno(BaseDatos.nueva(motor));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void instalar() {
        Map<String, String> primera = primera();
        Cliente.anonimo(servidor).post("/instalacion", primera).con(201);
        cuenta("csc", "CSC", "CONALEP");
        cuenta("cst", "CST", "CONALEP");
        cuenta("auditora", "AUDITOR", "CONALEP");
    }

    /** The request that makes the first account. */
    Map<String, String> primera() {
        return Map.of(
                "codigo",
                codigoInicial,
                "cuenta",
                ADMINISTRADORA,
                "nombre",
                "Administradora de prueba",
                "contrasena",
                CONTRASENA);
    }

    Path archivoDelCodigo() {
        return servidor.instancia().resolve("data/codigo-inicial.txt");
    }

    /** Makes an account with one post. */
    Cliente cuenta(String cuenta, String rol, String unidad) {
        Map<String, Object> puesto =
                new HashMap<>(Map.of("rol", rol, "unidad", unidad, "calidad", "TITULAR", "desde", "2020-01-01"));
        puesto.put("hasta", null);
        como(ADMINISTRADORA)
                .post(
                        "/cuentas",
                        Map.of(
                                "cuenta",
                                cuenta,
                                "nombre",
                                "Prueba " + cuenta,
                                "contrasena",
                                CONTRASENA,
                                "nombramientos",
                                List.of(puesto)))
                .con(201);
        return como(cuenta);
    }

    Cliente como(String cuenta) {
        return Cliente.de(servidor, cuenta, CONTRASENA);
    }

    /** The header with which it says who it is. */
    String credencial(String cuenta) {
        return Cliente.credencial(cuenta, CONTRASENA);
    }

    Servidor servidor() {
        return servidor;
    }

    BaseDatos base() {
        return base;
    }

    /** Opens a year. */
    void abrir(int ejercicio) {
        assertThat(como(ADMINISTRADORA)
                        .post("/ejercicios", Map.of("ejercicio", ejercicio))
                        .estado())
                .isEqualTo(201);
    }

    /** Makes the offers and firms that {@link Generador} names, unless they are there. */
    void catalogo() {
        if (conCatalogo) {
            return;
        }
        for (Map<String, Object> oferta : Generador.ofertas()) {
            String quien = oferta.get("linea").equals("CAPACITACION") ? "csc" : "cst";
            como(quien).post("/ofertas", oferta).con(201);
        }
        for (String rfc : Generador.FIRMAS) {
            como("csc")
                    .post("/firmas", Map.of("rfc", rfc, "nombre", "Empresa " + rfc))
                    .con(201);
        }
        conCatalogo = true;
    }

    /** The people of all units, made when they are first asked for. */
    Gente gente() {
        if (gente == null) {
            gente = new Gente(this);
        }
        return gente;
    }

    /** What was done in it for cases to go on. */
    Pendientes pendientes() {
        if (pendientes == null) {
            pendientes = new Pendientes(this);
        }
        return pendientes;
    }

    /** Makes the CAST that this federal entity has in tests, unless it is there. */
    void cast(String entidad) {
        if (!casts.add(entidad)) {
            return;
        }
        Map<String, Object> nuevo = new HashMap<>();
        nuevo.put("clave", "CAST-" + entidad + "-01");
        nuevo.put("tipo", "CAST");
        nuevo.put("nombre", "CAST de prueba " + entidad);
        nuevo.put("padre", estatal(entidad));
        nuevo.put("desde", "2015-01-01");
        como(ADMINISTRADORA).post("/unidades", nuevo).con(201);
    }

    private static String estatal(String entidad) {
        return switch (entidad) {
            case "09" -> "UODCDMX";
            case "20" -> "RCEO";
            default -> "CE-" + entidad;
        };
    }

    /** Runs a command in the console under the administrator's account and returns what it printed. */
    String consola(String orden) {
        return Terminal.ejecutar(servidor, ADMINISTRADORA, CONTRASENA, orden).texto();
    }

    void detener() {
        servidor.close();
    }

    void reanudar() {
        servidor.reanudar();
    }

    @Override
    public void close() {
        servidor.close();
        base.close();
    }
}
