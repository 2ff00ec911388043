package mx.conalep.secyt.catalogo.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.catalogo.CartaDescriptiva;
import mx.conalep.secyt.catalogo.Cartas;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.documentos.Documentos;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.persistence.Query;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cartas descriptivas in their table, as JSON. */
@Component
public final class StoredCartas implements Cartas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAXIMO = 16_000;

    private final Tx tx;
    private final Bitacora bitacora;
    private final Ofertas ofertas;
    private final Documentos documentos;

    /** Of the offers of that catalogue. */
    @Activate
    public StoredCartas(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Ofertas ofertas,
            @Reference Documentos documentos) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.ofertas = ofertas;
        this.documentos = documentos;
    }

    @Override
    public Optional<Carta> vigente(String oferta) {
        return historia(oferta).stream().findFirst();
    }

    @Override
    public List<Carta> historia(String clave) {
        return ofertas.buscar(clave).map(o -> tx.read(s -> leer(s, o))).orElse(List.of());
    }

    @Override
    public Carta guardar(
            Identidad quien, String clave, int version, CartaDescriptiva contenido, @Nullable String motivo) {
        Oferta oferta = ofertas.buscar(clave).orElseThrow(() -> Problema.noExiste("una oferta", clave));
        Coordinacion.exigir(quien, "escribir cartas descriptivas", oferta.linea());
        String texto = revisar(contenido, motivo);
        return tx.write(quien, s -> {
            int actual = (int) Query.of("SELECT MAX(numero) FROM oferta_carta WHERE oferta_id = ?", oferta.id())
                    .number(s);
            IfMatch.comparar(version, actual);
            Query.of(
                            "INSERT INTO oferta_carta (oferta_id, numero, contenido, motivo, cambio, cambiada)"
                                    + " VALUES (?, ?, ?, ?, ?, ?)",
                            oferta.id(),
                            actual + 1,
                            texto,
                            Objects.requireNonNull(motivo).strip(),
                            s.actor(),
                            s.now())
                    .update(s);
            bitacora.anotar(s, "escribir", "carta", oferta.clave(), Map.of("version", actual + 1));
            return leer(s, oferta).get(0);
        });
    }

    private static String revisar(CartaDescriptiva contenido, @Nullable String motivo) {
        Validacion v = new Validacion();
        ReglasCarta.revisar(v, contenido);
        Peticion.texto(v, motivo, "motivo");
        String texto = escribir(contenido);
        v.exigir(
                        texto.length() <= MAXIMO,
                        "contenido",
                        "La carta ocupa más de 16000 caracteres; abrevie los temas.",
                        null)
                .terminar();
        return texto;
    }

    @Override
    public void pdf(Carta carta, OutputStream salida) throws IOException {
        Oferta oferta =
                ofertas.buscar(carta.oferta()).orElseThrow(() -> Problema.noExiste("una oferta", carta.oferta()));
        documentos.pdf(CartaImpresa.de(oferta, carta), salida);
    }

    private static List<Carta> leer(TxSession s, Oferta oferta) throws SQLException {
        return Query.of(
                        "SELECT numero, contenido, motivo, cambio, cambiada FROM oferta_carta WHERE oferta_id = ?"
                                + " ORDER BY numero DESC",
                        oferta.id())
                .list(s, f -> carta(oferta, f));
    }

    private static Carta carta(Oferta oferta, ResultSet f) throws SQLException {
        CartaDescriptiva contenido = leer(f.getString(2));
        return new Carta(
                oferta.clave(),
                f.getInt(1),
                contenido,
                f.getString(3),
                f.getString(4),
                f.getTimestamp(5).toInstant(),
                ReglasCarta.avisos(oferta, contenido));
    }

    private static String escribir(CartaDescriptiva contenido) {
        try {
            return JSON.writeValueAsString(contenido);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CartaDescriptiva leer(String texto) {
        try {
            return JSON.readValue(texto, CartaDescriptiva.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
