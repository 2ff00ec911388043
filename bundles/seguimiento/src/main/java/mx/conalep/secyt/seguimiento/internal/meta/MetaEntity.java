package mx.conalep.secyt.seguimiento.internal.meta;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import mx.conalep.secyt.seguimiento.Meta;
import org.jspecify.annotations.Nullable;

/** Row of a goal: t as captured, v as last accepted, o as first accepted. */
@Entity
@Table(name = "meta")
@SequenceGenerator(name = "meta_seq", sequenceName = "meta_seq", allocationSize = 50)
public class MetaEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meta_seq")
    private long id;

    @Version
    private int version;

    private int ejercicio;
    private String indicador;
    private String unidad;
    private String entidad;

    private BigDecimal t1;
    private BigDecimal t2;
    private BigDecimal t3;
    private BigDecimal t4;
    private @Nullable BigDecimal v1;
    private @Nullable BigDecimal v2;
    private @Nullable BigDecimal v3;
    private @Nullable BigDecimal v4;
    private @Nullable BigDecimal o1;
    private @Nullable BigDecimal o2;
    private @Nullable BigDecimal o3;
    private @Nullable BigDecimal o4;
    private @Nullable BigDecimal a1;
    private @Nullable BigDecimal a2;
    private @Nullable BigDecimal a3;
    private @Nullable BigDecimal a4;

    private String estado;
    private boolean demostracion;

    @Column(name = "capturada_por")
    private String capturadaPor;

    @Column(name = "capturada_en")
    private Instant capturadaEn;

    @Column(name = "aceptada_por")
    private @Nullable String aceptadaPor;

    @Column(name = "aceptada_en")
    private @Nullable Instant aceptadaEn;

    protected MetaEntity() {}

    MetaEntity(ReglasMeta.Revisada revisada, boolean demostracion, String cuenta, Instant ahora) {
        this.ejercicio = revisada.ejercicio();
        this.indicador = revisada.indicador().clave();
        this.unidad = revisada.unidad().clave();
        this.entidad = Objects.requireNonNull(revisada.unidad().entidad());
        this.demostracion = demostracion || revisada.unidad().demostracion();
        capturar(revisada.trimestres(), false, cuenta, ahora);
    }

    /** Takes over four amounts; it stays observed while a cell is. */
    final void capturar(List<BigDecimal> trimestres, boolean observada, String cuenta, Instant ahora) {
        t1 = trimestres.get(0);
        t2 = trimestres.get(1);
        t3 = trimestres.get(2);
        t4 = trimestres.get(3);
        estado = (observada ? Meta.Estado.OBSERVADA : Meta.Estado.CAPTURADA).name();
        capturadaPor = cuenta;
        capturadaEn = ahora;
    }

    /** Moves it on or back. */
    final void pasar(Meta.Estado siguiente) {
        estado = siguiente.name();
    }

    /** As last captured. */
    List<BigDecimal> trimestres() {
        return List.of(t1, t2, t3, t4);
    }

    /** Whether it was accepted once. */
    boolean aceptadaAntes() {
        return v1 != null;
    }

    /** Puts what is captured in force; the first time it also becomes the original. */
    void aceptar(String cuenta, Instant ahora) {
        estado = Meta.Estado.ACEPTADA.name();
        v1 = t1;
        v2 = t2;
        v3 = t3;
        v4 = t4;
        if (o1 == null) {
            o1 = t1;
            o2 = t2;
            o3 = t3;
            o4 = t4;
        }
        aceptadaPor = cuenta;
        aceptadaEn = ahora;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    Meta.Estado estado() {
        return Meta.Estado.valueOf(estado);
    }

    /** As the audit trail names it. */
    String clave() {
        return ejercicio + "/" + indicador + "/" + unidad;
    }

    String entidad() {
        return entidad;
    }

    String indicador() {
        return indicador;
    }

    int ejercicio() {
        return ejercicio;
    }

    String unidad() {
        return unidad;
    }

    /** With its open observations. */
    Meta toRecord(List<Meta.Observacion> abiertas) {
        return new Meta(
                id,
                ejercicio,
                indicador,
                unidad,
                entidad,
                trimestres(),
                cuatro(v1, v2, v3, v4),
                cuatro(o1, o2, o3, o4),
                autorizada(),
                estado(),
                abiertas.isEmpty() ? null : abiertas.get(0),
                abiertas,
                version,
                demostracion,
                capturadaPor,
                capturadaEn,
                aceptadaPor,
                aceptadaEn);
    }

    private static @Nullable List<BigDecimal> cuatro(
            @Nullable BigDecimal a, @Nullable BigDecimal b, @Nullable BigDecimal c, @Nullable BigDecimal d) {
        return a == null || b == null || c == null || d == null ? null : List.of(a, b, c, d);
    }

    /** Quarters without authorised figure show what is in force. */
    private @Nullable List<BigDecimal> autorizada() {
        boolean ninguna = a1 == null && a2 == null && a3 == null && a4 == null;
        return ninguna ? null : cuatro(o(a1, v1), o(a2, v2), o(a3, v3), o(a4, v4));
    }

    private static @Nullable BigDecimal o(@Nullable BigDecimal a, @Nullable BigDecimal v) {
        return a == null ? v : a;
    }
}
