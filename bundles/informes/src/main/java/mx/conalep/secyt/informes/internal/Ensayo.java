package mx.conalep.secyt.informes.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Prueba.Diferencia;
import mx.conalep.secyt.extensiones.Prueba.Resultado;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.persistence.Sha256;
import org.jspecify.annotations.Nullable;

/** One trial: the same report written twice with the format, and looked through. */
final class Ensayo {

    private static final int SE_GUARDA = 5 * 1_048_576;
    private static final Pattern JUEGO = Pattern.compile("charset=\"?([\\w.:-]+)");
    private static final Pattern TEXTO =
            Pattern.compile("text/.*|application/(.*\\+)?(json|xml)\\b.*|application/xhtml.*");

    private final Resultado resultado;
    private final byte @Nullable [] documento;

    private Ensayo(Resultado resultado, byte @Nullable [] documento) {
        this.resultado = resultado;
        this.documento = documento;
    }

    static Ensayo hacer(FormatoDisponible formato, InformeTabular informe) throws IOException {
        int filas = informe.filas().size();
        try {
            long inicio = System.nanoTime();
            Escrito uno = escribir(formato, informe);
            long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - inicio);
            boolean mismos = escribir(formato, informe).huella.equals(uno.huella);
            return new Ensayo(resultado(formato, informe, uno, ms, mismos), uno.bytes);
        } catch (Problema falla) {
            Resultado nada = new Resultado("no", filas, 0, 0, List.of(), 0, 0, false, "", falla.getMessage());
            return new Ensayo(nada, null);
        }
    }

    /** Whether nothing speaks against the format. */
    boolean exitoso() {
        return resultado.falla() == null && resultado.diferencias() == 0 && resultado.mismosBytes();
    }

    /** What was measured. */
    Resultado resultado() {
        return resultado;
    }

    /** What the format wrote; null when it failed or wrote too much to keep. */
    byte @Nullable [] documento() {
        return documento;
    }

    private static final class Escrito {

        private final long tamano;
        private final String huella;
        private final byte @Nullable [] bytes;

        Escrito(long tamano, String huella, byte @Nullable [] bytes) {
            this.tamano = tamano;
            this.huella = huella;
            this.bytes = bytes;
        }
    }

    private static Escrito escribir(FormatoDisponible formato, InformeTabular informe) throws IOException {
        try (Documento documento = formato.preparar(informe)) {
            ByteArrayOutputStream memoria = new ByteArrayOutputStream();
            boolean cabe = documento.tamano() <= SE_GUARDA;
            try (DigestOutputStream salida =
                    new DigestOutputStream(cabe ? memoria : OutputStream.nullOutputStream(), Sha256.digest())) {
                documento.copiar(salida);
                String huella =
                        HexFormat.of().formatHex(salida.getMessageDigest().digest());
                return new Escrito(documento.tamano(), huella, cabe ? memoria.toByteArray() : null);
            }
        }
    }

    private static Resultado resultado(
            FormatoDisponible formato, InformeTabular informe, Escrito escrito, long ms, boolean mismos) {
        String medio = formato.tipoMedio().toLowerCase(Locale.ROOT);
        byte[] bytes = escrito.bytes;
        int filas = informe.filas().size();
        if (bytes == null || !TEXTO.matcher(medio).matches()) {
            return new Resultado("no", filas, 0, 0, List.of(), escrito.tamano, ms, mismos, escrito.huella, null);
        }
        boolean conMarcas = medio.contains("html") || medio.contains("xml");
        Comparacion comparacion = new Comparacion(informe, new String(bytes, juego(medio)), conMarcas);
        List<Diferencia> diferencias = comparacion.diferencias();
        return new Resultado(
                "texto",
                filas,
                comparacion.cifras(),
                diferencias.size(),
                diferencias,
                escrito.tamano,
                ms,
                mismos,
                escrito.huella,
                null);
    }

    private static Charset juego(String medio) {
        Matcher juego = JUEGO.matcher(medio);
        boolean dicho = juego.find() && Charset.isSupported(juego.group(1));
        return dicho ? Charset.forName(juego.group(1)) : StandardCharsets.UTF_8;
    }
}
