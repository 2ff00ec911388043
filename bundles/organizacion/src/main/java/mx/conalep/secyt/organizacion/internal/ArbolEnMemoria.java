package mx.conalep.secyt.organizacion.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Heartbeat;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxContext;
import mx.conalep.secyt.persistence.TxWork;
import mx.conalep.secyt.security.Ascendencias;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the tree from memory; one thread asks every two seconds whether another node changed it. */
@Component(service = {Unidades.class, Ascendencias.class, ArbolEnMemoria.class})
public final class ArbolEnMemoria implements Unidades, Ascendencias {

    private static final Logger LOG = LoggerFactory.getLogger(ArbolEnMemoria.class);
    private static final Duration PAUSA = Duration.ofSeconds(2);

    private final Tx tx;
    private final Heartbeat vigia;
    private volatile Arbol arbol;

    /** Seeds the register on the very first start, and reads it. */
    @Activate
    public ArbolEnMemoria(@Reference Tx tx, @Reference Bitacora bitacora) {
        this.tx = tx;
        new Semilla(tx, bitacora).sembrar();
        this.arbol = tx.read(LectorArbol::leer);
        this.vigia = new Heartbeat("secyt-unidades", "ask whether units changed", PAUSA, PAUSA, this::revisar);
    }

    /** Stops asking. */
    @Deactivate
    public void cerrar() {
        vigia.close();
    }

    @Override
    public Optional<Unidad> buscar(String clave) {
        return Optional.ofNullable(arbol.actual(clave)).map(Ficha::unidad);
    }

    @Override
    public Optional<Unidad> buscar(String clave, LocalDate dia) {
        return arbol.en(clave, dia).map(Ficha::unidad);
    }

    @Override
    public Unidad exigir(@Nullable String clave, String campo) {
        if (clave == null || clave.isBlank()) {
            throw Problema.campo(campo, "Falta «" + campo + "»: escriba la clave de una unidad.", clave);
        }
        return buscar(clave)
                .orElseThrow(() -> Problema.campo(
                        campo, "No existe esa unidad; busque su clave en la lista de unidades (/unidades).", clave));
    }

    @Override
    public List<Unidad> listar(
            Set<TipoUnidad> tipos, @Nullable String entidad, @Nullable String bajo, @Nullable LocalDate dia) {
        return fichas(tipos, entidad, bajo, dia).map(Ficha::unidad).toList();
    }

    @Override
    public List<String> de(String unidad) {
        return buscar(unidad).map(Unidad::ascendencia).orElse(List.of());
    }

    Stream<Ficha> fichas(
            Set<TipoUnidad> tipos, @Nullable String entidad, @Nullable String bajo, @Nullable LocalDate dia) {
        return arbol.todas(dia)
                .filter(f -> tipos.isEmpty() || tipos.contains(f.unidad().tipo()))
                .filter(f ->
                        entidad == null || Objects.equals(entidad, f.unidad().entidad()))
                .filter(f -> bajo == null || f.unidad().ascendencia().contains(bajo));
    }

    Arbol arbol() {
        return arbol;
    }

    /**
     * Changes the tree, one change after the other.
     *
     * @param cambio makes the change and returns the key of the unit changed
     * @return the unit as it will be once committed
     */
    Ficha cambiar(TxContext quien, TxWork<String> cambio) {
        Ficha ficha = tx.write(quien, s -> {
            LectorArbol.contarCambio(s);
            String clave = cambio.run(s);
            s.em().flush();
            return Objects.requireNonNull(LectorArbol.leer(s).actual(clave));
        });
        recargar();
        return ficha;
    }

    /** Reads the tree again if somebody changed it or the day did. */
    void revisar() {
        try {
            if (!tx.read(LectorArbol::marca).equals(arbol.marca())) {
                recargar();
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "Units are served as of revision {}: the database does not answer",
                    arbol.marca().revision(),
                    e);
        }
    }

    private synchronized void recargar() {
        Arbol leido = tx.read(LectorArbol::leer);
        if (leido.marca().revision() >= arbol.marca().revision()) {
            arbol = leido;
        }
    }
}
