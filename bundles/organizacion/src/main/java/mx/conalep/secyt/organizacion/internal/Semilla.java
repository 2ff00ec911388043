package mx.conalep.secyt.organizacion.internal;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty register with the real units, in one transaction. */
final class Semilla {

    private static final Logger LOG = LoggerFactory.getLogger(Semilla.class);

    private final Tx tx;
    private final Bitacora bitacora;

    Semilla(Tx tx, Bitacora bitacora) {
        this.tx = tx;
        this.bitacora = bitacora;
    }

    void sembrar() {
        if (!vacio()) {
            return;
        }
        try {
            int unidades = tx.write(TxContext.system("semilla"), this::escribir);
            LOG.info("Seeded the register with {} units", unidades);
        } catch (ConstraintViolatedException e) {
            LOG.info("Another node is seeding the register: {}", e.getMessage());
        }
    }

    private boolean vacio() {
        return tx.read(s -> s.em().find(UnidadEntity.class, Unidad.NACIONAL) == null);
    }

    private int escribir(TxSession s) throws SQLException {
        LectorArbol.contarCambio(s);
        List<Tabla.Fila> entidades = Tabla.leer("entidades.csv").filas();
        entidades.forEach(f -> s.em().persist(entidad(f)));
        s.em().flush();
        List<Tabla.Fila> unidades = Stream.of("unidades.csv", "planteles.csv")
                .flatMap(a -> Tabla.leer(a).filas().stream())
                .toList();
        unidades.forEach(f -> s.em().persist(unidad(f)));
        s.em().flush();
        unidades.forEach(f -> version(s.em(), f));
        bitacora.anotar(
                s,
                "sembrar",
                "unidad",
                Unidad.NACIONAL,
                Map.of("entidades", entidades.size(), "unidades", unidades.size()));
        return unidades.size();
    }

    private static EntidadEntity entidad(Tabla.Fila f) {
        return new EntidadEntity(f.texto("clave"), f.texto("nombre"), f.texto("abreviatura"), f.texto("curp"));
    }

    private static UnidadEntity unidad(Tabla.Fila f) {
        TipoUnidad tipo = TipoUnidad.valueOf(f.texto("tipo"));
        UnidadEntity unidad = new UnidadEntity(f.texto("clave"), tipo, f.opcional("entidad"), desde(f), false);
        unidad.ubicar(
                new Ubicacion(grados(f.opcional("latitud")), grados(f.opcional("longitud")), f.opcional("domicilio")));
        return unidad;
    }

    private static void version(EntityManager em, Tabla.Fila f) {
        Vigencia vigencia = new Vigencia(desde(f), f.texto("nombre"), f.opcional("padre"), f.opcional("municipio"));
        em.persist(new VersionUnidadEntity(f.texto("clave"), vigencia, null));
    }

    private static LocalDate desde(Tabla.Fila f) {
        return LocalDate.parse(f.texto("desde"));
    }

    static @Nullable BigDecimal grados(@Nullable String texto) {
        return Optional.ofNullable(texto).map(BigDecimal::new).orElse(null);
    }
}
