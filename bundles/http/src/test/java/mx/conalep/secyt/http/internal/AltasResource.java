package mx.conalep.secyt.http.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import mx.conalep.secyt.http.Idempotencia;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Recurso;
import mx.conalep.secyt.persistence.BeforeCommit;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;

/** Adds one row for each request, as a slice would. */
@Path("altas")
@Consumes(MediaType.APPLICATION_JSON)
public final class AltasResource implements Recurso {

    public record Alta(String nombre) {}

    public record Registrada(int numero, String nombre) {}

    private record Escritura(String actor, BeforeCommit beforeCommit) implements TxContext {}

    private final Tx tx;
    private final Idempotencia idempotencia;

    AltasResource(Tx tx, Idempotencia idempotencia) {
        this.tx = tx;
        this.idempotencia = idempotencia;
    }

    @POST
    public Response add(Alta alta, @Context ContainerRequestContext request) {
        return idempotencia.ejecutar(
                request,
                "ana",
                hook -> tx.write(new Escritura("ana", hook), s -> insert(s, alta)),
                AltasResource::answer);
    }

    private static Response answer(Registrada done) {
        return Response.created(URI.create("altas/" + done.numero()))
                .tag(IfMatch.etiqueta(1))
                .entity(done)
                .build();
    }

    /** The row counts as a use of the table: its key is the next number. */
    private static Registrada insert(TxSession s, Alta alta) throws SQLException {
        int number = count(s) + 1;
        try (PreparedStatement insert = s.jdbc().prepareStatement("INSERT INTO alta (nombre) VALUES (?)")) {
            insert.setString(1, alta.nombre());
            insert.executeUpdate();
        }
        return new Registrada(number, alta.nombre());
    }

    static int count(TxSession s) throws SQLException {
        try (PreparedStatement count = s.jdbc().prepareStatement("SELECT COUNT(*) FROM alta");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
