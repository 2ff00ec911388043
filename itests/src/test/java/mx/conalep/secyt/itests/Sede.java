package mx.conalep.secyt.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A production instance with a few accounts, started once for all the tests that ask for it. */
final class Sede implements AutoCloseable {

    static final String CONTRASENA = "Contraseña-larga-2026";
    static final String ADMINISTRADORA = "administradora";
    static final String CHIHUAHUA = "estatal-08";
    static final String DURANGO = "estatal-10";

    private final Servidor servidor;

    private Sede(Servidor servidor) {
        this.servidor = servidor;
    }

    /** A new one with those settings. */
    static Sede abrir(Map<String, Map<String, String>> configuracion) {
        Sede sede = new Sede(Servidor.iniciar(configuracion));
        sede.instalar();
        sede.cuenta(CHIHUAHUA, "UNIDAD_ESTATAL", "CE-08");
        sede.cuenta(DURANGO, "UNIDAD_ESTATAL", "CE-10");
        sede.como(ADMINISTRADORA).post("/ejercicios", Map.of("ejercicio", 2026)).con(201);
        return sede;
    }

    private void instalar() {
        try {
            String codigo = Files.readString(servidor.instancia().resolve("data/codigo-inicial.txt"))
                    .strip();
            Map<String, String> alta =
                    Map.of("codigo", codigo, "cuenta", ADMINISTRADORA, "nombre", "Ada", "contrasena", CONTRASENA);
            Cliente.anonimo(servidor).post("/instalacion", alta).con(201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody with a post in a unit. */
    void cuenta(String cuenta, String rol, String unidad) {
        Map<String, Object> puesto =
                new HashMap<>(Map.of("rol", rol, "unidad", unidad, "calidad", "TITULAR", "desde", "2026-01-01"));
        puesto.put("hasta", null);
        Map<String, Object> alta =
                Map.of("cuenta", cuenta, "nombre", cuenta, "contrasena", CONTRASENA, "nombramientos", List.of(puesto));
        como(ADMINISTRADORA).post("/cuentas", alta).con(201);
    }

    Servidor servidor() {
        return servidor;
    }

    Cliente como(String cuenta) {
        return Cliente.de(servidor, cuenta, CONTRASENA);
    }

    /** An order in the console as the administrator. */
    Terminal.Salida consola(String orden) {
        return Terminal.ejecutar(servidor, ADMINISTRADORA, CONTRASENA, orden);
    }

    @Override
    public void close() {
        servidor.close();
    }

    /** Hands the one instance to tests, and stops it after the last. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parametro, ExtensionContext contexto) {
            return parametro.getParameter().getType() == Sede.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parametro, ExtensionContext contexto) {
            return contexto.getRoot()
                    .getStore(Namespace.create(Sede.class))
                    .getOrComputeIfAbsent(Sede.class, clase -> abrir(Map.of()), Sede.class);
        }
    }
}
