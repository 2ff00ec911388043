package mx.conalep.secyt.organizacion.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A federal entity as INEGI keys it. */
@Entity
@Table(name = "entidad")
class EntidadEntity {

    @Id
    private String clave;

    private String nombre;
    private String abreviatura;
    private String curp;

    protected EntidadEntity() {}

    EntidadEntity(String clave, String nombre, String abreviatura, String curp) {
        this.clave = clave;
        this.nombre = nombre;
        this.abreviatura = abreviatura;
        this.curp = curp;
    }

    EntidadJson toRecord() {
        return new EntidadJson(clave, nombre, abreviatura, curp);
    }
}
