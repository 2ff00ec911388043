package mx.conalep.secyt.portal.internal.pagina;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Requests and answers without a server. */
public final class Falsos {

    private Falsos() {}

    /** A request that is put together step by step. */
    public static final class Peticion {

        private final String metodo;
        private final String ruta;
        private final String consulta;
        private final Map<String, List<String>> parametros = new LinkedHashMap<>();
        private final Map<String, String> cabeceras = new LinkedHashMap<>();
        private final List<Cookie> galletas = new ArrayList<>();
        private byte[] cuerpo = {};
        private boolean segura;

        private Peticion(String metodo, String direccion) {
            this.metodo = metodo;
            int corte = direccion.indexOf('?');
            this.ruta = corte < 0 ? direccion : direccion.substring(0, corte);
            this.consulta = corte < 0 ? null : direccion.substring(corte + 1);
            formulario(consulta == null ? "" : consulta);
            cabecera("Host", "127.0.0.1:8181");
        }

        public static Peticion get(String direccion) {
            return new Peticion("GET", direccion);
        }

        /** A form sent from our own page. */
        public static Peticion post(String direccion) {
            return new Peticion("POST", direccion).cabecera("Origin", "http://127.0.0.1:8181");
        }

        public static Peticion de(String metodo, String direccion) {
            return new Peticion(metodo, direccion);
        }

        public Peticion con(String parametro, String valor) {
            parametros.computeIfAbsent(parametro, p -> new ArrayList<>()).add(valor);
            return this;
        }

        public Peticion formulario(String cuerpo) {
            for (String par : cuerpo.split("&")) {
                int igual = par.indexOf('=');
                if (igual > 0) {
                    con(descifrar(par.substring(0, igual)), descifrar(par.substring(igual + 1)));
                }
            }
            return this;
        }

        /** A form that brings files, already put together. */
        public Peticion multiparte(String limite, byte[] bytes) {
            cuerpo = bytes;
            return cabecera("Content-Type", "multipart/form-data; boundary=" + limite);
        }

        public Peticion cabecera(String nombre, String valor) {
            cabeceras.put(nombre.toLowerCase(Locale.ROOT), valor);
            return this;
        }

        public Peticion galleta(String nombre, String valor) {
            galletas.add(new Cookie(nombre, valor));
            return this;
        }

        public Peticion segura() {
            segura = true;
            return this;
        }

        private static String descifrar(String texto) {
            return URLDecoder.decode(texto, StandardCharsets.UTF_8);
        }

        public HttpServletRequest http() {
            return falso(HttpServletRequest.class, (proxy, metodoJava, args) -> switch (metodoJava.getName()) {
                case "getMethod" -> metodo;
                case "getRequestURI" -> ruta;
                case "getQueryString" -> consulta;
                case "getPathInfo" ->
                    ruta.startsWith(Recursos.RUTA) ? ruta.substring(Recursos.RUTA.length() - 1) : null;
                case "getParameter" ->
                    parametros.containsKey(args[0]) ? parametros.get(args[0]).get(0) : null;
                case "getParameterValues" ->
                    parametros.containsKey(args[0]) ? parametros.get(args[0]).toArray(String[]::new) : null;
                case "getParameterMap" -> parametros;
                case "getInputStream" -> new Entrada(cuerpo);
                case "getHeader" -> cabeceras.get(((String) args[0]).toLowerCase(Locale.ROOT));
                case "getCookies" -> galletas.isEmpty() ? null : galletas.toArray(Cookie[]::new);
                case "isSecure" -> segura;
                case "getProtocol" -> "HTTP/1.1";
                case "setCharacterEncoding" -> null;
                default -> throw new UnsupportedOperationException(metodoJava.getName());
            });
        }
    }

    /** An answer that is kept. */
    public static final class Respuesta {

        public int estado = 200;
        public final Map<String, List<String>> cabeceras = new LinkedHashMap<>();
        private final ByteArrayOutputStream cuerpo = new ByteArrayOutputStream();

        public String texto() {
            return cuerpo.toString(StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return cuerpo.toByteArray();
        }

        public Optional<String> cabecera(String nombre) {
            return cabeceras.getOrDefault(nombre, List.of()).stream().findFirst();
        }

        public HttpServletResponse http() {
            return falso(HttpServletResponse.class, (proxy, metodo, args) -> switch (metodo.getName()) {
                case "setStatus" -> estado = (Integer) args[0];
                case "setHeader" -> cabeceras.put((String) args[0], List.of((String) args[1]));
                case "addHeader" ->
                    cabeceras
                            .computeIfAbsent((String) args[0], n -> new ArrayList<>())
                            .add((String) args[1]);
                case "setContentType" -> cabeceras.put("Content-Type", List.of((String) args[0]));
                case "setContentLength" -> null;
                case "getOutputStream" -> new Salida(cuerpo);
                default -> throw new UnsupportedOperationException(metodo.getName());
            });
        }
    }

    /** The menu of a site with these pages. */
    public static Navegacion navegacion(Supplier<Set<String>> paginas) {
        return new Navegacion(paginas);
    }

    private static final class Entrada extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Entrada(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener oyente) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read() {
            return bytes.read();
        }
    }

    private static final class Salida extends ServletOutputStream {

        private final ByteArrayOutputStream cuerpo;

        Salida(ByteArrayOutputStream cuerpo) {
            this.cuerpo = cuerpo;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener oyente) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int b) {
            cuerpo.write(b);
        }
    }

    /** Something made of hands. */
    public static <T> T falso(Class<T> tipo, InvocationHandler manos) {
        return tipo.cast(Proxy.newProxyInstance(tipo.getClassLoader(), new Class<?>[] {tipo}, manos));
    }
}
