package mx.conalep.secyt.organizacion.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.persistence.SearchText;
import org.jspecify.annotations.Nullable;

/** A firm or person that asks for services. */
@Entity
@Table(name = "firma")
class FirmaEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "firma_seq")
    @SequenceGenerator(name = "firma_seq", sequenceName = "firma_seq", allocationSize = 50)
    private long id;

    private String rfc;
    private String nombre;

    @Column(name = "nombre_busqueda")
    private String nombreBusqueda;

    private @Nullable String regimen;
    private @Nullable String cp;
    private @Nullable String scian;
    private @Nullable String tamano;
    private @Nullable String sector;
    private boolean demostracion;
    private boolean provisional;

    @Column(name = "fusionada_en")
    private @Nullable String fusionadaEn;

    @Version
    private int version;

    protected FirmaEntity() {}

    FirmaEntity(Firma firma) {
        this.rfc = firma.rfc();
        this.demostracion = firma.demostracion();
        escribir(firma);
        this.provisional = firma.provisional();
    }

    final void escribir(Firma firma) {
        provisional = false;
        nombre = firma.nombre();
        nombreBusqueda = SearchText.of(firma.nombre() + " " + firma.rfc());
        regimen = firma.regimen();
        cp = firma.cp();
        scian = firma.scian();
        tamano = firma.tamano();
        sector = firma.sector();
    }

    String id() {
        return Long.toString(id);
    }

    @Nullable String fusionadaEn() {
        return fusionadaEn;
    }

    int version() {
        return version;
    }

    Firma toRecord() {
        return new Firma(
                rfc,
                nombre,
                regimen,
                cp,
                scian,
                tamano,
                sector,
                version,
                demostracion,
                provisional,
                fusionadaEn,
                new Rfc(rfc).avisos());
    }
}
