package mx.conalep.secyt.organizacion.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Name and place of a unit in the tree between two dates. */
@Entity
@Table(name = "unidad_version")
class VersionUnidadEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unidad_version_seq")
    @SequenceGenerator(name = "unidad_version_seq", sequenceName = "unidad_version_seq", allocationSize = 50)
    private long id;

    private String unidad;
    private String nombre;
    private @Nullable String padre;
    private @Nullable String municipio;
    private LocalDate desde;

    /** For queries in SQL; in memory the next row tells it. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable LocalDate hasta;

    protected VersionUnidadEntity() {}

    VersionUnidadEntity(String unidad, Vigencia vigencia, @Nullable LocalDate hasta) {
        this.unidad = unidad;
        this.hasta = hasta;
        this.desde = vigencia.desde();
        escribir(vigencia);
    }

    /** Says something else about the same days. */
    final void escribir(Vigencia vigencia) {
        nombre = vigencia.nombre();
        padre = vigencia.padre();
        municipio = vigencia.municipio();
    }

    void terminar(LocalDate ultimo) {
        hasta = ultimo;
    }

    String unidad() {
        return unidad;
    }

    LocalDate desde() {
        return desde;
    }

    Vigencia toRecord() {
        return new Vigencia(desde, nombre, padre, municipio);
    }
}
