package mx.conalep.secyt.catalogo.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Solicitud;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** A request to register something. */
@Entity
@Table(name = "solicitud_oferta")
class SolicitudEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "solicitud_oferta_seq")
    @SequenceGenerator(name = "solicitud_oferta_seq", sequenceName = "solicitud_oferta_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private Solicitud.Tipo tipo;

    private String unidad;

    @Enumerated(EnumType.STRING)
    private Linea linea;

    private String nombre;
    private @Nullable Integer horas;
    private String justificacion;
    private String datos;

    @Enumerated(EnumType.STRING)
    private Solicitud.Estado estado;

    private @Nullable String oferta;
    private @Nullable String resultado;
    private @Nullable String motivo;
    private String solicito;
    private Instant creada;
    private @Nullable String resolvio;
    private @Nullable Instant resuelta;

    @Version
    private int version;

    protected SolicitudEntity() {}

    SolicitudEntity(Peticion peticion, Solicitud.Estado estado, String solicito, Instant creada) {
        this.tipo = peticion.tipo();
        this.unidad = peticion.unidad();
        this.linea = peticion.linea();
        this.estado = estado;
        this.solicito = solicito;
        this.creada = creada;
        escribir(peticion);
    }

    /** Everything but kind, unit and line, which never change. */
    final void escribir(Peticion peticion) {
        nombre = peticion.nombre();
        horas = peticion.horas();
        justificacion = peticion.justificacion();
        datos = DatosSolicitud.escribir(peticion.datos());
    }

    void pasar(Solicitud.Estado a, Solicitud.Estado... desde) {
        exigir(desde);
        estado = a;
    }

    void aceptar(String clave, String quien, Instant cuando) {
        exigir(Solicitud.Estado.PENDIENTE);
        resolver(Solicitud.Estado.ACEPTADA, quien, cuando);
        resultado = clave;
        oferta = tipo == Solicitud.Tipo.OFERTA || tipo == Solicitud.Tipo.SERVICIO ? clave : null;
    }

    void rechazar(String porque, String quien, Instant cuando) {
        exigir(Solicitud.Estado.PROPUESTA, Solicitud.Estado.PENDIENTE, Solicitud.Estado.AMPLIAR);
        resolver(Solicitud.Estado.RECHAZADA, quien, cuando);
        motivo = porque;
    }

    int version() {
        return version;
    }

    Solicitud toRecord(Instant ahora) {
        return new Solicitud(
                id,
                tipo,
                unidad,
                linea,
                nombre,
                horas,
                justificacion,
                DatosSolicitud.leer(datos),
                estado,
                oferta,
                resultado,
                motivo,
                solicito,
                creada,
                resolvio,
                resuelta,
                Duration.between(creada, resuelta == null ? ahora : resuelta).toDays(),
                version,
                List.of());
    }

    private void exigir(Solicitud.Estado... desde) {
        if (resuelta != null) {
            throw Problema.conflicto(
                    "solicitud-resuelta", "La solicitud ya fue " + palabra() + " por " + resolvio + ".");
        }
        if (!Arrays.asList(desde).contains(estado)) {
            throw Problema.conflicto("solicitud-en-otro-paso", "La solicitud está " + palabra() + ": " + queFalta());
        }
    }

    private String palabra() {
        return estado == Solicitud.Estado.AMPLIAR
                ? "por ampliar"
                : estado.name().toLowerCase(Locale.ROOT);
    }

    private String queFalta() {
        return switch (estado) {
            case PROPUESTA -> "la unidad estatal debe avalarla antes.";
            case AMPLIAR -> "quien la pidió debe contestar antes lo que se le preguntó.";
            default -> "espera la respuesta de la coordinación nacional.";
        };
    }

    private void resolver(Solicitud.Estado como, String quien, Instant cuando) {
        estado = como;
        resolvio = quien;
        resuelta = cuando;
    }
}
