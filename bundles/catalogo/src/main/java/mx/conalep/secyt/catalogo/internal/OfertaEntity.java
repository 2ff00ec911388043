package mx.conalep.secyt.catalogo.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.persistence.SearchText;
import org.jspecify.annotations.Nullable;

/** An offer, with the units that have it. */
@Entity
@Table(name = "oferta")
class OfertaEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oferta_seq")
    @SequenceGenerator(name = "oferta_seq", sequenceName = "oferta_seq", allocationSize = 50)
    private long id;

    private String clave;

    @Enumerated(EnumType.STRING)
    private Linea linea;

    private String nombre;

    @Column(name = "nombre_busqueda")
    private String nombreBusqueda;

    private @Nullable Integer horas;
    private @Nullable String modalidad;
    private @Nullable String area;

    @Column(name = "clave_sat")
    private @Nullable String claveSat;

    @ElementCollection
    @CollectionTable(name = "oferta_unidad", joinColumns = @JoinColumn(name = "oferta_id"))
    @Column(name = "unidad")
    private Set<String> unidades = new HashSet<>();

    private boolean activa;
    private boolean demostracion;

    @Column(name = "requiere_acreditacion")
    private boolean requiereAcreditacion;

    private @Nullable LocalDate retiro;
    private @Nullable String sustituta;

    @Column(name = "fusionada_en")
    private @Nullable String fusionadaEn;

    @Version
    private int version;

    protected OfertaEntity() {}

    OfertaEntity(Oferta oferta, boolean demostracion) {
        this.clave = oferta.clave();
        this.linea = oferta.linea();
        this.demostracion = demostracion;
        escribir(oferta);
    }

    /** Everything but key and line, which never change. */
    final void escribir(Oferta oferta) {
        nombre = oferta.nombre();
        nombreBusqueda = SearchText.of(oferta.nombre() + " " + clave);
        horas = oferta.horas();
        modalidad = oferta.modalidad();
        area = oferta.area();
        claveSat = oferta.claveSat();
        activa = oferta.activa();
        requiereAcreditacion = oferta.requiereAcreditacion();
        unidades.retainAll(oferta.unidades());
        unidades.addAll(oferta.unidades());
    }

    void retirar(@Nullable LocalDate desde, @Nullable String otra) {
        retiro = desde;
        sustituta = otra;
    }

    void fusionar(@Nullable String otra) {
        fusionadaEn = otra;
    }

    long id() {
        return id;
    }

    @Nullable String fusionadaEn() {
        return fusionadaEn;
    }

    String clave() {
        return clave;
    }

    int version() {
        return version;
    }

    Oferta toRecord() {
        return new Oferta(
                id,
                clave,
                linea,
                nombre,
                horas,
                modalidad,
                area,
                claveSat,
                unidades.stream().sorted().toList(),
                activa,
                version,
                demostracion,
                requiereAcreditacion,
                retiro,
                sustituta,
                fusionadaEn);
    }
}
