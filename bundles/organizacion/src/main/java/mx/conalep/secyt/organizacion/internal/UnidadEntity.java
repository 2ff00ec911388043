package mx.conalep.secyt.organizacion.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.organizacion.TipoUnidad;
import org.jspecify.annotations.Nullable;

/** What never changes of a unit, and what changes without history. */
@Entity
@Table(name = "unidad")
class UnidadEntity {

    private static final int DECIMALES = 6;

    @Id
    private String clave;

    @Enumerated(EnumType.STRING)
    private TipoUnidad tipo;

    private @Nullable String entidad;
    private LocalDate desde;
    private @Nullable LocalDate hasta;
    private @Nullable BigDecimal latitud;
    private @Nullable BigDecimal longitud;
    private @Nullable String domicilio;
    private boolean demostracion;

    @Version
    private int version;

    protected UnidadEntity() {}

    UnidadEntity(String clave, TipoUnidad tipo, @Nullable String entidad, LocalDate desde, boolean demostracion) {
        this.clave = clave;
        this.tipo = tipo;
        this.entidad = entidad;
        this.desde = desde;
        this.demostracion = demostracion;
        this.version = 1;
    }

    void ubicar(Ubicacion ubicacion) {
        latitud = redondear(ubicacion.latitud());
        longitud = redondear(ubicacion.longitud());
        domicilio = ubicacion.domicilio();
    }

    void cerrar(LocalDate ultimo) {
        hasta = ultimo;
    }

    int version() {
        return version;
    }

    String clave() {
        return clave;
    }

    Nodo toRecord(List<Vigencia> vigencias) {
        Ubicacion ubicacion = new Ubicacion(latitud, longitud, domicilio);
        return new Nodo(clave, tipo, entidad, desde, hasta, version, demostracion, ubicacion, vigencias);
    }

    private static @Nullable BigDecimal redondear(@Nullable BigDecimal grados) {
        return grados == null ? null : grados.setScale(DECIMALES, RoundingMode.HALF_UP);
    }
}
