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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.http.Problema;
import org.jspecify.annotations.Nullable;

/** A request for a new offer. */
@Entity
@Table(name = "solicitud_oferta")
class SolicitudEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "solicitud_oferta_seq")
    @SequenceGenerator(name = "solicitud_oferta_seq", sequenceName = "solicitud_oferta_seq", allocationSize = 50)
    private long id;

    private String unidad;

    @Enumerated(EnumType.STRING)
    private Linea linea;

    private String nombre;
    private @Nullable Integer horas;
    private String justificacion;

    @Enumerated(EnumType.STRING)
    private Solicitud.Estado estado;

    private @Nullable String oferta;
    private @Nullable String motivo;
    private String solicito;
    private Instant creada;
    private @Nullable String resolvio;
    private @Nullable Instant resuelta;

    @Version
    private int version;

    protected SolicitudEntity() {}

    SolicitudEntity(Solicitud.Propuesta propuesta, Linea linea, String solicito, Instant creada) {
        this.unidad = Objects.requireNonNull(propuesta.unidad());
        this.linea = linea;
        this.nombre = Objects.requireNonNull(propuesta.nombre()).strip();
        this.horas = propuesta.horas();
        this.justificacion = Objects.requireNonNull(propuesta.justificacion()).strip();
        this.estado = Solicitud.Estado.PENDIENTE;
        this.solicito = solicito;
        this.creada = creada;
    }

    void aceptar(String clave, String quien, Instant cuando) {
        resolver(Solicitud.Estado.ACEPTADA, quien, cuando);
        oferta = clave;
    }

    void rechazar(String porque, String quien, Instant cuando) {
        resolver(Solicitud.Estado.RECHAZADA, quien, cuando);
        motivo = porque;
    }

    /** The offer that it becomes: every unit may then deliver it. */
    Oferta oferta(String clave) {
        return new Oferta(0, clave, linea, nombre, horas, null, null, null, List.of(), true, 0, false);
    }

    Linea linea() {
        return linea;
    }

    int version() {
        return version;
    }

    Solicitud toRecord() {
        return new Solicitud(
                id,
                unidad,
                linea,
                nombre,
                horas,
                justificacion,
                estado,
                oferta,
                motivo,
                solicito,
                creada,
                resolvio,
                resuelta,
                version,
                List.of());
    }

    private void resolver(Solicitud.Estado como, String quien, Instant cuando) {
        if (estado != Solicitud.Estado.PENDIENTE) {
            throw Problema.conflicto(
                    "solicitud-resuelta", "La solicitud ya fue " + estado.name().toLowerCase(Locale.ROOT) + ".");
        }
        estado = como;
        resolvio = quien;
        resuelta = cuando;
    }
}
